import type { ReactNode } from "react";
import { BlocksView } from "@/components/report/block-view";
import { Disclosure } from "@/components/ui/disclosure";
import { answerBlocks } from "@/lib/domain/report/blocks/answer-blocks";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";
import { reviewDesk } from "@/messages/review";

type Props = {
  readonly report: ReportDocument;
  readonly beside: ((line: AnswerLine) => ReactNode) | undefined;
};

/** Every answer, a section a fold: a link to an answer opens the one it is in. */
export function FoldedAnswers({ report, beside }: Props) {
  return (
    <div className="space-y-2">
      {report.answers.map((section) => {
        const [, ...blocks] = answerBlocks({ answers: [section], findings: report.findings });
        return (
          <Disclosure key={section.id} summary={reviewDesk.section(section.title, section.lines.length)}>
            <BlocksView blocks={blocks} hooks={{ beside }} />
          </Disclosure>
        );
      })}
    </div>
  );
}
