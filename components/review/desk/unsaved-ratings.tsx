import { Notice } from "@/components/ui/notice";
import { parsePath } from "@/lib/domain/assessment/path";
import { answerAnchor } from "@/lib/domain/report/anchors";
import { subjectAnchor } from "@/lib/domain/review/subject-anchor";
import { unsavedRatings } from "@/messages/review";

type Props = { readonly paths: readonly string[]; readonly labelOf: ReadonlyMap<string, string> };

/** Which ratings are typed and not saved, each with the way to it; nothing when all are. */
export function UnsavedRatings({ paths, labelOf }: Props) {
  if (paths.length === 0) return null;
  return (
    <Notice tone="note" title={unsavedRatings.title(paths.length)}>
      <p>{unsavedRatings.saved}</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <a href={`#${parsePath(path) ? answerAnchor(path) : subjectAnchor(path)}`}>
              {labelOf.get(path) ?? path}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
