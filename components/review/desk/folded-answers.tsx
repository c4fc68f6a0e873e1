import type { ReactNode } from "react";
import { BlocksView } from "@/components/report/block-view";
import { RatedFold } from "@/components/review/desk/rated-fold";
import { answerBlocks } from "@/lib/domain/report/blocks/answer-blocks";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";
import { reviewDesk } from "@/messages/review";

type Props = {
  readonly revisionId: string;
  readonly report: ReportDocument;
  /** What stands beside an answer: the form to rate it, as long as the reviewer can. */
  readonly beside: ((line: AnswerLine) => ReactNode) | undefined;
};

/** Every answer, a section a fold: a link to an answer opens the one it is in. */
export function FoldedAnswers({ revisionId, report, beside }: Props) {
  return (
    <div className="space-y-2">
      {report.answers.map(({ id, title, lines }) => {
        const [, ...blocks] = answerBlocks({ answers: [{ id, title, lines }], findings: report.findings });
        return (
          <RatedFold
            key={id}
            revisionId={revisionId}
            paths={lines.map(({ path }) => path)}
            summary={reviewDesk.section(title, lines.length)}
          >
            <BlocksView blocks={blocks} hooks={{ beside }} />
          </RatedFold>
        );
      })}
    </div>
  );
}
