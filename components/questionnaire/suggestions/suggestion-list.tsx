import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Disclosure } from "@/components/ui/disclosure";
import type { Path } from "@/lib/domain/assessment/path";
import { paths } from "@/lib/paths";
import { suggestionHere as words } from "@/messages/threads";

type Props = {
  readonly assessment: string;
  readonly suggestions: readonly { readonly id: string; readonly path: Path; readonly label: string }[];
};

/** Where edits are suggested that wait for the authors, in whichever section; nothing where none does. */
export function SuggestionList({ assessment, suggestions }: Props) {
  if (suggestions.length === 0) return null;
  return (
    <Disclosure className="mb-4 max-w-measure" summary={words.count(suggestions.length)}>
      <ul className="space-y-0.5 text-sm">
        {suggestions.map(({ id, path, label }) => (
          <li key={id}>
            <a href={paths.section(assessment, sectionOfPath(path), path)} className="wrap-anywhere">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
