import type { Finding, Severity } from "@/lib/domain/findings/finding";

type Graded = Pick<Finding, "severity" | "holdsApproval">;

/** Blocking, or lighter by what is described while what goes out is blocking: to describe a harm lets nothing through. */
export function holdsApproval({ severity, holdsApproval: isHeld }: Graded): boolean {
  return severity === "blocking" || isHeld === true;
}

/** What a finding counts as for whoever decides: what an approval waits for is blocking, however it is rated. */
export function countedAs(finding: Graded): Severity {
  return holdsApproval(finding) ? "blocking" : finding.severity;
}
