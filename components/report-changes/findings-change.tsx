import type { ReactNode } from "react";
import { FindingWords } from "@/components/assessment/finding-words";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { FindingChanges, FindingHead } from "@/lib/domain/findings/finding-changes";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { findingsChange } from "@/messages/report-changes";

type Side = {
  readonly report: ReportDocument;
  /** Where a finding of this report is shown whole; none where it has no page. */
  readonly href: ((fingerprint: string) => string) | null;
};

type Props = {
  readonly changes: FindingChanges;
  readonly before: Side;
  readonly now: Side;
  /** What stands under a finding: what was said to it. */
  readonly under?: (fingerprint: string) => ReactNode;
};

/** Findings gained and cleared, each with what it says, those of another severity, and those in both folded away. */
export function FindingsChange({ changes, before, now, under }: Props) {
  const { gained, cleared, regraded, kept } = changes;
  return (
    <div className="space-y-6">
      {gained.length + cleared.length + regraded.length === 0 && <p>{findingsChange.none}</p>}
      <Findings title={findingsChange.gained} findings={gained} side={now} under={under} />
      <Findings title={findingsChange.cleared} findings={cleared} side={before} under={under} />
      {regraded.length > 0 && (
        <div>
          <h3 className="text-base">
            {findingsChange.regraded} ({regraded.length})
          </h3>
          <ul className="mt-2 space-y-1">
            {regraded.map((each) => (
              <li key={each.now.fingerprint} className="flex flex-wrap items-center gap-x-3">
                <SeverityBadge kind={each.before.kind} severity={each.before.severity} />
                <span>{findingsChange.now}</span>
                <SeverityBadge kind={each.now.kind} severity={each.now.severity} />
                <Title finding={each.now} side={now} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {kept.length > 0 && (
        <Disclosure summary={findingsChange.kept(kept.length)}>
          <ul className="space-y-1">
            {kept.map((finding) => (
              <li key={finding.fingerprint}>
                <Head finding={finding} side={now.href ? now : before} />
                {under?.(finding.fingerprint)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

type FindingsProps = {
  readonly title: string;
  readonly findings: readonly FindingHead[];
  readonly side: Side;
  readonly under: Props["under"];
};

function Findings({ title, findings, side, under }: FindingsProps) {
  if (findings.length === 0) return null;
  const whole = new Map(side.report.findings.map((each) => [each.fingerprint, each]));
  return (
    <div>
      <h3 className="text-base">
        {title} ({findings.length})
      </h3>
      <ul className="mt-2 space-y-4">
        {findings.map((finding) => (
          <li key={finding.fingerprint} className="max-w-measure">
            <Head finding={finding} side={side} />
            <div className="mt-1">
              <FindingWords {...(whole.get(finding.fingerprint) ?? { explanation: "" })} />
            </div>
            {under?.(finding.fingerprint)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Head({ finding, side }: { readonly finding: FindingHead; readonly side: Side }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <SeverityBadge kind={finding.kind} severity={finding.severity} />
      <Title finding={finding} side={side} />
    </p>
  );
}

function Title({ finding, side }: { readonly finding: FindingHead; readonly side: Side }) {
  if (!side.href) return <span className="font-semibold">{finding.title}</span>;
  return (
    <a href={side.href(finding.fingerprint)} className="link font-semibold">
      {finding.title}
    </a>
  );
}
