import { grantDecision } from "@/scripts/administrator/grant-decision";
import { machineAccount } from "@/scripts/administrator/machine-account";
import type { Command } from "@/scripts/landfall/arguments";
import { done, type Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";
import { Failure } from "@/scripts/process/failure";

const REFUSED = {
  "no-such-assessment":
    "No submitted assessment has this id. It stands in the address of its page: /assessments/ID.",
  "no-such-member": "No enabled member of the organisation of this assessment has this address.",
  "not-waiting":
    "This assessment doesn't wait for a decision: it is decided, withdrawn, or with its authors.",
  "not-the-newest": "This is not its newest revision. Read the newest, and give its number.",
} as const;

/** The way on for an assessment that nobody is left to decide. */
export function grantDecisionByCommand({
  email,
  assessmentId,
  number,
  reason,
}: Extract<Command, { name: "grant-decision" }>): Promise<Outcome> {
  return withDatabase(async ({ ownerUrl }) => {
    const given = { email, assessmentId, number, reason };
    const granted = await grantDecision({ ownerUrl, by: machineAccount(), ...given });
    if (!("name" in granted)) throw new Failure(REFUSED[granted.outcome]);
    const { name, title, outcome } = granted;
    const already = outcome === "granted-already" ? " already; nothing was changed" : "";
    const record =
      outcome === "granted" ? "It is on record in the audit trail, and is printed with the decision.\n" : "";
    return done(`${name} may decide revision ${number} of “${title}”${already}.\n${record}`);
  });
}
