import { themeOfRow } from "@/lib/domain/findings/cause-theme";
import type { Finding } from "@/lib/domain/findings/finding";
import { holdsApproval } from "@/lib/domain/findings/holds-approval";
import type { RowBack } from "@/lib/domain/review/judged-supports";
import { backInWords } from "@/lib/domain/review/support-states";

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

const BLOCKING = 4;

/**
 * The findings that an approval waits for: those that hold it up as they were frozen, and those of a row that is blocking again since a
 * reviewer said that what lightened it doesn’t hold; such a row stands for itself where no finding is of it.
 */
export function holdingUp(findings: readonly Finding[], back: readonly RowBack[]): readonly Finding[] {
  const blocking = back.filter(({ without }) => without === BLOCKING);
  const ofRow = (row: RowBack) =>
    findings.find(({ kind, subjects }) => kind !== "strength" && subjects?.includes(row.subject));
  const again = new Set(blocking.map(ofRow));
  return [
    ...findings.filter((finding) => holdsApproval(finding) || again.has(finding)),
    ...blocking.filter((row) => !ofRow(row)).map(findingOf),
  ];
}

function findingOf(row: RowBack): Finding {
  return {
    ruleId: row.subject,
    fingerprint: row.subject,
    theme: themeOfRow(row.subject),
    kind: "risk",
    severity: "blocking",
    title: row.label,
    explanation: `${backInWords(row)}.`,
    resolve: "",
    claims: [],
    subjects: [row.subject],
    answers: [],
  };
}

/**
 * The findings of a revision that an approval waits for, each with the lead's acceptance. Both the form to accept and the refusal to approve
 * are decided here.
 *
 * An acceptance counts for the revision it was given on. A fingerprint names a rule and its subject, not the answers behind
 * it, so carrying it over would let an author change these answers under an acceptance; on a later revision it is asked anew.
 * What an author says to a finding, "accepted" included, never counts.
 */
export function blockersOf<R extends Response>(
  {
    findings,
    number,
    back = [],
  }: { readonly findings: readonly Finding[]; readonly number: number; readonly back?: readonly RowBack[] },
  responses: readonly R[],
): readonly Blocker<R>[] {
  return holdingUp(findings, back).map((finding) => {
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
