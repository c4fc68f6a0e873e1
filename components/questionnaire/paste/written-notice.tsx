import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import type { Place } from "@/components/questionnaire/paste/texts-to-place";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { writtenNotice } from "@/messages/questionnaire/paste";

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
  return (
    <div className="mb-8 space-y-4">
      <Notice tone="strength" role="status" title={writtenNotice.answersWritten(answers.length)}>
        <ul>
          {answers.map((path) => (
            <li key={path}>
              <a href={addressOf(assessment, path, places)}>
                {places.find((place) => place.path === path)?.text ?? path}
              </a>
            </li>
          ))}
        </ul>
        {left === 0 && <p>{writtenNotice.allPlaced}</p>}
      </Notice>
      {left === 0 && (
        <LinkButton href={paths.assessment(assessment)} kind="primary">
          {writtenNotice.taskList}
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
