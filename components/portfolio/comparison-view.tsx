import Link from "next/link";
import { StateBadge } from "@/components/assessment/state-badge";
import { AnswerComparison } from "@/components/portfolio/answer-comparison";
import { FindingComparison } from "@/components/portfolio/finding-comparison";
import { ShiftsTogetherTable } from "@/components/portfolio/shifts-together-table";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { compareAnswers, compareFindings } from "@/lib/domain/portfolio/compare";
import { shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { monthsInWords, signed } from "@/lib/domain/report/parts/axes";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { comparisonView } from "@/messages/portfolio";

export type ComparisonColumn = {
  readonly assessmentId: string;
  readonly revision: { readonly id: string; readonly number: number; readonly title: string };
  readonly state: AssessmentState;
  readonly team: { readonly name: string };
  readonly report: ReportDocument;
  readonly answers: Answers;
};

/** Two to six assessments in columns: what they are, the two axes, findings, answers. */
export function ComparisonView({ columns }: { readonly columns: readonly ComparisonColumn[] }) {
  const compared = columns.map(({ answers, report }) => ({ answers, findings: report.findings }));
  const together = shiftsTogether(columns.map(({ report }) => report.axes.timelineShift));
  const titles = columns.map(({ revision }) => revision.title);
  return (
    <>
      <Section id="overview" title={comparisonView.atAGlance} wide>
        <Overview columns={columns} />
      </Section>
      {together && (
        <Section id="together" title={comparisonView.timelineShiftsTogether} wide>
          <ShiftsTogetherTable together={together} />
        </Section>
      )}
      <Section id="findings" title={comparisonView.findings} wide note={comparisonView.findingsNote}>
        <FindingComparison rows={compareFindings(compared)} titles={titles} />
      </Section>
      <Section id="answers" title={comparisonView.answers} wide note={comparisonView.answersNote}>
        <AnswerComparison sections={compareAnswers(INSTRUMENT, compared)} titles={titles} />
      </Section>
    </>
  );
}

function Overview({ columns }: { readonly columns: readonly ComparisonColumn[] }) {
  const row = (name: string, cell: (column: ComparisonColumn) => React.ReactNode) => (
    <tr>
      <th scope="row" className="min-w-40">
        {name}
      </th>
      {columns.map((column) => (
        <td key={column.revision.id} className="min-w-52">
          {cell(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <Table caption={comparisonView.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{comparisonView.what}</span>
          </th>
          {columns.map(({ assessmentId, revision }) => (
            <th key={revision.id} scope="col">
              <Link href={paths.revision(assessmentId, revision.number)} prefetch={false} className="link">
                {revision.title}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(comparisonView.revision, ({ revision }) => revision.number)}
        {row(comparisonView.state, ({ state }) => (
          <StateBadge state={state} />
        ))}
        {row(comparisonView.team, ({ team }) => team.name)}
        {row(comparisonView.scrutinyDue, ({ report }) => SCRUTINY_LABELS[report.scrutiny.level])}
        {row(comparisonView.timelineShiftMedian, ({ report: { axes } }) =>
          axes.timelineShift
            ? comparisonView.medianAndRange(
                monthsInWords(axes.timelineShift.p50),
                signed(axes.timelineShift.p10),
                signed(axes.timelineShift.p90),
              )
            : "—",
        )}
        {row(comparisonView.safetyEffectMedian, ({ report: { axes } }) =>
          axes.safetyEffect
            ? comparisonView.medianAndRange(
                signed(axes.safetyEffect.p50),
                signed(axes.safetyEffect.p10),
                signed(axes.safetyEffect.p90),
              )
            : "—",
        )}
        {row(comparisonView.recipients, ({ report }) =>
          report.model.nodes
            .filter((node) => node.layer === "recipient")
            .map((node) => node.label)
            .join("; "),
        )}
      </tbody>
    </Table>
  );
}
