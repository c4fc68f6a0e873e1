import { FindingsSoFar } from "@/components/questionnaire/overview/findings-so-far";
import { OpenPaths } from "@/components/questionnaire/overview/open-paths";
import { Section } from "@/components/ui/section";
import type { Path } from "@/lib/domain/assessment/path";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { checkSummary } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly report: ReportDocument;
  /** Required and without an answer. */
  readonly missing: readonly { readonly path: Path; readonly label: string }[];
};

/** What stands between an author and a calm submission: gaps, open questions, and what the rules conclude so far. */
export function CheckSummary({ assessment, report, missing }: Props) {
  const { openQuestions, findings, pending } = report;
  return (
    <>
      <Section id="missing" title={checkSummary.missing} aside={String(missing.length)}>
        <OpenPaths
          assessment={assessment}
          empty={checkSummary.nothingMissing}
          items={missing.map((item) => ({ ...item, detail: "" }))}
        />
      </Section>
      <Section
        id="open"
        title={checkSummary.openQuestions}
        aside={String(openQuestions.length)}
        note={checkSummary.openQuestionsNote}
      >
        <OpenPaths
          assessment={assessment}
          empty={checkSummary.nothingOpen}
          items={openQuestions.map(({ path, label, who, by, note }) => ({
            path,
            label,
            detail: [who && checkSummary.findsOut(who), by && checkSummary.by(by), note]
              .filter(Boolean)
              .join(", "),
          }))}
        />
      </Section>
      <Section
        id="findings"
        title={checkSummary.findingsSoFar}
        aside={String(findings.length)}
        note={<a href={paths.draftReport(assessment)}>{checkSummary.seeReport}</a>}
      >
        <FindingsSoFar assessment={assessment} findings={findings} pending={pending} />
      </Section>
    </>
  );
}
