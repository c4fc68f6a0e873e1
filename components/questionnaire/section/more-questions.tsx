import { paths } from "@/lib/paths";
import { moreQuestions } from "@/messages/questionnaire/section";

type Props = {
  readonly assessment: string;
  readonly section: string;
  /** Every question is shown, whatever the screening calls for. */
  readonly isShowingAll: boolean;
};

/** The way to the questions beyond the depth that the screening leads to, and back. */
export function MoreQuestions({ assessment, section, isShowingAll }: Props) {
  const here = paths.section(assessment, section);
  return (
    <p className="border-t py-4 text-sm text-quiet">
      {isShowingAll ? (
        <a href={here}>{moreQuestions.showLess}</a>
      ) : (
        <a href={`${here}?depth=deep`}>{moreQuestions.showAll}</a>
      )}
      . {moreQuestions.answersCount}
    </p>
  );
}
