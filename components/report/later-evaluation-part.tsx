import { SeverityBadge } from "@/components/assessment/severity-badge";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { FindingChanges, FindingHead } from "@/lib/domain/findings/finding-changes";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { ReportDocument, ScrutinyLevel } from "@/lib/domain/report/report-document";
import { laterEvaluationPart } from "@/messages/report";

type Props = {
  readonly report: ReportDocument;
  readonly later: {
    readonly instrumentVersion: string;
    readonly rulebookVersion: string;
    readonly evaluatedAt: string;
    readonly scrutiny: ScrutinyLevel;
    readonly setAside: number;
    readonly changes: FindingChanges;
  };
};

/** What later rules conclude from the same answers: beside the report, which stays as it was submitted. */
export function LaterEvaluationPart({ report, later }: Props) {
  const { gained, cleared, regraded } = later.changes;
  const isSame = gained.length + cleared.length + regraded.length === 0;
  return (
    <Section id="later" title={laterEvaluationPart.title} note={laterEvaluationPart.note}>
      <p className="max-w-measure">
        {laterEvaluationPart.evaluatedAgain({
          before: report,
          later,
          on: <Time value={later.evaluatedAt} />,
          scrutinyBefore: SCRUTINY_LABELS[report.scrutiny.level].toLowerCase(),
          scrutinyNow: SCRUTINY_LABELS[later.scrutiny].toLowerCase(),
        })}
        {isSame && ` ${laterEvaluationPart.sameFindings}`}
        {later.setAside > 0 && ` ${laterEvaluationPart.setAside(later.setAside)}`}
      </p>
      <Heads title={laterEvaluationPart.gained} findings={gained} />
      <Heads title={laterEvaluationPart.cleared} findings={cleared} isInReport />
      {regraded.length > 0 && (
        <>
          <h3 className="mt-5 text-base">{laterEvaluationPart.anotherSeverity(regraded.length)}</h3>
          <ul className="mt-2 space-y-1">
            {regraded.map(({ before, now }) => (
              <li key={now.fingerprint} className="flex flex-wrap items-center gap-x-3">
                <SeverityBadge kind={before.kind} severity={before.severity} />
                <span>{laterEvaluationPart.now}</span>
                <SeverityBadge kind={now.kind} severity={now.severity} />
                <a href={`#${findingAnchor(now.fingerprint)}`}>{now.title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type HeadsProps = {
  readonly title: string;
  readonly findings: readonly FindingHead[];
  /** The report on this page has them, to be led to. */
  readonly isInReport?: boolean;
};

function Heads({ title, findings, isInReport = false }: HeadsProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 text-base">
        {title} ({findings.length})
      </h3>
      <ul className="mt-2 space-y-1">
        {findings.map((finding) => (
          <li key={finding.fingerprint} className="flex flex-wrap items-center gap-x-3">
            <SeverityBadge kind={finding.kind} severity={finding.severity} />
            {isInReport ? (
              <a href={`#${findingAnchor(finding.fingerprint)}`}>{finding.title}</a>
            ) : (
              finding.title
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
