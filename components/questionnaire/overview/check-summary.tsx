import type { ReactNode } from "react";
import { FindingsSoFar } from "@/components/questionnaire/overview/findings-so-far";
import { OpenPaths } from "@/components/questionnaire/overview/open-paths";
import { Section } from "@/components/ui/section";
import type { Path } from "@/lib/domain/assessment/path";
import type { Finding } from "@/lib/domain/findings/finding";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { checkSummary } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly report: ReportDocument;
  /** Required and without an answer. */
  readonly missing: readonly { readonly path: Path; readonly label: string }[];
  /** What the revision before found and the draft no longer does; null before the first revision. */
  readonly cleared: { readonly number: number; readonly findings: readonly Finding[] } | null;
  /** What stands under a finding. */
  readonly under: (finding: Finding) => ReactNode;
};

/** What stands between an author and a calm submission: gaps, open questions, and what the rules conclude so far. */
export function CheckSummary({ assessment, report, missing, cleared, under }: Props) {
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
        aside={String(findings.filter(({ kind }) => kind !== "strength").length)}
        note={<a href={paths.draftReport(assessment)}>{checkSummary.seeReport}</a>}
      >
        <FindingsSoFar assessment={assessment} findings={findings} pending={pending} under={under} />
      </Section>
      {cleared && cleared.findings.length > 0 && (
        <Section
          id="cleared"
          title={checkSummary.cleared(cleared.number)}
          aside={String(cleared.findings.length)}
          note={checkSummary.clearedNote}
        >
          <FindingsSoFar assessment={assessment} findings={cleared.findings} pending={[]} under={under} />
        </Section>
      )}
    </>
  );
}
