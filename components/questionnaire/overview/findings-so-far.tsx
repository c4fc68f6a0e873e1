import type { ReactNode } from "react";
import { FindingWords } from "@/components/assessment/finding-words";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Disclosure } from "@/components/ui/disclosure";
import type { Finding } from "@/lib/domain/findings/finding";
import { resolveLabel } from "@/lib/domain/findings/labels";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { findingsSoFar } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly findings: readonly Finding[];
  readonly pending: ReportDocument["pending"];
  /** What stands under a finding: what was said to it, and the form to say more. */
  readonly under?: (finding: Finding) => ReactNode;
};

/** What the rules conclude from the draft, each with the answers it read; and what they still wait for. */
export function FindingsSoFar({ assessment, findings, pending, under }: Props) {
  const answerLink = (path: string) => paths.section(assessment, sectionOfPath(path), path);
  return (
    <>
      {findings.length === 0 && <p className="text-quiet">{findingsSoFar.nothing}</p>}
      <ul>
        {findings.map((finding) => (
          <li key={finding.fingerprint} className="border-t py-3 first:border-t-0 first:pt-0">
            <details className="group">
              <summary className="flex min-h-6 flex-wrap items-baseline gap-x-4">
                <svg
                  viewBox="0 0 10 10"
                  aria-hidden="true"
                  className="size-2.5 shrink-0 text-accent group-open:rotate-90"
                >
                  <path d="M2 0.5 8 5 2 9.5Z" fill="currentColor" />
                </svg>
                <span className="w-28 shrink-0">
                  <SeverityBadge kind={finding.kind} severity={finding.severity} />
                </span>
                <span className="min-w-0 flex-1 font-semibold">{finding.title}</span>
              </summary>
              <div className="mt-2 max-w-measure space-y-2 sm:ms-40">
                <FindingWords {...finding} />
                {finding.resolve && (
                  <p className="text-sm">
                    <span className="font-semibold">{resolveLabel(finding.kind)}: </span>
                    {finding.resolve}
                  </p>
                )}
                <ul className="text-sm">
                  {finding.answers.map(({ path, label }) => (
                    <li key={path}>
                      <a href={answerLink(path)} className="link inline-block py-0.5">
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
                {under?.(finding)}
              </div>
            </details>
          </li>
        ))}
      </ul>
      {pending.length > 0 && (
        <Disclosure summary={findingsSoFar.waiting(pending.length)} className="mt-4">
          <ul className="max-w-measure space-y-2 text-sm">
            {pending.map(({ ruleId, title, missing }) => (
              <li key={ruleId}>
                {findingsSoFar.waitsFor(title)}{" "}
                {missing.map(({ path, label }, index) => (
                  <span key={path}>
                    {index > 0 && ", "}
                    <a href={answerLink(path)}>{label}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
