import { FindingWords } from "@/components/assessment/finding-words";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import type { Finding } from "@/lib/domain/findings/finding";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { findingDigest } from "@/messages/review";

type Props = {
  readonly findings: readonly Finding[];
  readonly responses: readonly ListedResponse[];
};

/** Findings in one line each, with their explanation and what was said to them on request. The anchors are the report's, so answers link here too. */
export function FindingDigest({ findings, responses }: Props) {
  if (findings.length === 0) return <p className="text-quiet">{findingDigest.nothing}</p>;
  return (
    <ul>
      {findings.map((finding) => (
        <li
          key={finding.fingerprint}
          id={findingAnchor(finding.fingerprint)}
          className="border-t py-2.5 first:border-t-0"
        >
          <details>
            <summary className="flex min-h-6 flex-wrap items-baseline gap-x-4">
              <span className="w-28 shrink-0">
                <SeverityBadge kind={finding.kind} severity={finding.severity} />
              </span>
              <span className="link-quiet min-w-0 flex-1 font-semibold">{finding.title}</span>
            </summary>
            <div className="mt-1 sm:ms-32">
              <FindingWords {...finding} />
              <ResponseList
                responses={responses.filter(({ fingerprint }) => fingerprint === finding.fingerprint)}
              />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
