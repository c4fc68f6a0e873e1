import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import type { Path } from "@/lib/domain/assessment/path";
import { paths } from "@/lib/paths";

type Props = {
  readonly assessment: string;
  readonly items: readonly { readonly path: Path; readonly label: string; readonly detail: string }[];
  readonly empty: string;
};

/** Questions that are still open, each with the way to it. */
export function OpenPaths({ assessment, items, empty }: Props) {
  if (items.length === 0) return <p className="text-quiet">{empty}</p>;
  return (
    <ul className="max-w-measure space-y-1.5">
      {items.map(({ path, label, detail }) => (
        <li key={path}>
          <a href={paths.section(assessment, sectionOfPath(path), path)} className="link inline-block py-0.5">
            {label}
          </a>
          {detail && (
            <span dir="auto" className="block text-sm whitespace-pre-line text-quiet">
              {detail}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
