import Link from "next/link";
import { StateBadge } from "@/components/assessment/state-badge";
import { AnswerComparison } from "@/components/portfolio/answer-comparison";
import { FindingComparison } from "@/components/portfolio/finding-comparison";
import { ShiftsTogetherTable } from "@/components/portfolio/shifts-together-table";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { compareAnswers, compareFindings } from "@/lib/domain/portfolio/compare";
import { shiftsTogether } from "@/lib/domain/portfolio/shifts-together";
import { monthsInWords, signed } from "@/lib/domain/report/parts/axes";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";

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
      <Section id="overview" title="At a glance" wide>
        <Overview columns={columns} />
      </Section>
      {together && (
        <Section id="together" title="Timeline shifts together" wide>
          <ShiftsTogetherTable together={together} />
        </Section>
      )}
      <Section id="findings" title="Findings" wide note="A row a rule. A dash: it found nothing there.">
        <FindingComparison rows={compareFindings(compared)} titles={titles} />
      </Section>
      <Section id="answers" title="Answers" wide note="Where all say the same, the row is set quieter.">
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
    <Table caption="The assessments compared" captionHidden>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">What</span>
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
        {row("Revision", ({ revision }) => revision.number)}
        {row("State", ({ state }) => (
          <StateBadge state={state} />
        ))}
        {row("Team", ({ team }) => team.name)}
        {row("Scrutiny due", ({ report }) => SCRUTINY_LABELS[report.scrutiny.level])}
        {row("Timeline shift, median", ({ report: { axes } }) =>
          axes.timelineShift
            ? `${monthsInWords(axes.timelineShift.p50)} (${signed(axes.timelineShift.p10)} to ${signed(axes.timelineShift.p90)})`
            : "—",
        )}
        {row("Effect on existential safety, median", ({ report: { axes } }) =>
          axes.safetyEffect
            ? `${signed(axes.safetyEffect.p50)} (${signed(axes.safetyEffect.p10)} to ${signed(axes.safetyEffect.p90)})`
            : "—",
        )}
        {row("Recipients", ({ report }) =>
          report.model.nodes
            .filter((node) => node.layer === "recipient")
            .map((node) => node.label)
            .join("; "),
        )}
      </tbody>
    </Table>
  );
}
