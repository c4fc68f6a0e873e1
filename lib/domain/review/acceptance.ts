import type { Finding } from "@/lib/domain/findings/finding";
import { holdsApproval } from "@/lib/domain/findings/holds-approval";

/** What is asked of a response to a finding to tell whether it lets an approval through. */
type Response = {
  readonly fingerprint: string;
  readonly response: string;
  readonly as: "author" | "team-lead";
  readonly revisionNumber: number;
};

export type Blocker<R extends Response> = {
  readonly finding: Finding;
  /** The lead's acceptance that counts for this revision; null: approval waits for one. */
  readonly accepted: R | null;
  /** The lead's acceptance on an earlier revision, where none counts for this one. Shown, never carried over. */
  readonly acceptedBefore: R | null;
};

/**
 * The findings of a revision that an approval waits for, each with the lead's acceptance. Both the form to accept and the refusal to approve
 * are decided here.
 *
 * An acceptance counts for the revision it was given on. A fingerprint names a rule and its subject, not the answers behind
 * it, so carrying it over would let an author change these answers under an acceptance; on a later revision it is asked anew.
 * What an author says to a finding, "accepted" included, never counts.
 */
export function blockersOf<R extends Response>(
  { findings, number }: { readonly findings: readonly Finding[]; readonly number: number },
  responses: readonly R[],
): readonly Blocker<R>[] {
  return findings.filter(holdsApproval).map((finding) => {
    const acceptances = responses.filter(
      ({ fingerprint, response, as }) =>
        fingerprint === finding.fingerprint && response === "accepted" && as === "team-lead",
    );
    const accepted = acceptances.find(({ revisionNumber }) => revisionNumber === number) ?? null;
    const before = acceptances
      .filter(({ revisionNumber }) => revisionNumber < number)
      .sort((a, b) => b.revisionNumber - a.revisionNumber);
    return { finding, accepted, acceptedBefore: accepted ? null : (before[0] ?? null) };
  });
}
