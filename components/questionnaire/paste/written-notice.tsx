import type { Place } from "@/components/questionnaire/paste/texts-to-place";
import { sectionOfPath } from "@/components/questionnaire/section/section-of-path";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";

type Props = {
  readonly assessment: string;
  /** Paths that were written, perhaps in several goes. */
  readonly written: readonly string[];
  readonly places: readonly Place[];
  readonly left: number;
};

/** What was written, with the way to each answer. */
export function WrittenNotice({ assessment, written, places, left }: Props) {
  const answers = [...new Set(written)];
  const count = answers.length === 1 ? "1 answer written" : `${answers.length} answers written`;
  return (
    <div className="mb-8 space-y-4">
      <Notice tone="strength" role="status" title={count}>
        <ul>
          {answers.map((path) => (
            <li key={path}>
              <a href={addressOf(assessment, path, places)}>
                {places.find((place) => place.path === path)?.text ?? path}
              </a>
            </li>
          ))}
        </ul>
        {left === 0 && <p>Every part of the document has found its place.</p>}
      </Notice>
      {left === 0 && (
        <LinkButton href={paths.assessment(assessment)} kind="primary">
          Go to the task list
        </LinkButton>
      )}
    </div>
  );
}

/** A question of a deeper assessment is shown only when all are. */
function addressOf(assessment: string, path: string, places: readonly Place[]): string {
  const section = sectionOfPath(path);
  const isAsked = places.find((place) => place.path === path)?.isAsked ?? true;
  const address = paths.section(assessment, section, path);
  return isAsked ? address : address.replace("#", "?depth=deep#");
}
