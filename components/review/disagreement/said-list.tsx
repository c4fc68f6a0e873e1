import { anchorLabel, type Said, type Verdict } from "@/lib/domain/review/judgement";
import { saidList as words } from "@/messages/judgement";

type Props = {
  readonly said: readonly Said<Verdict>[];
  /** The verdicts there are, with their labels. */
  readonly verdicts: Parameters<typeof anchorLabel>[0];
};

/** What reviewers say of one thing, each by name with their words. */
export function SaidList({ said, verdicts }: Props) {
  return (
    <ul className="max-w-measure space-y-1">
      {said.map(({ reviewer, verdict, words: why }) => (
        <li key={reviewer} dir="auto" className="whitespace-pre-line wrap-anywhere">
          {words.said(reviewer, anchorLabel(verdicts, verdict).toLowerCase())}{" "}
          {why && <span className="font-serif">{why}</span>}
        </li>
      ))}
    </ul>
  );
}
