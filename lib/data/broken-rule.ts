/**
 * What of the database's own rules somebody can run into although the application asked before: something changed between
 * asking and writing. By constraints' names, or the words a trigger raises.
 */
const RULES = {
  "address-taken": "member_organisation_id_email_key",
  "team-name-taken": "team_organisation_id_name_key",
  "view-name-taken": "saved_view_organisation_id_owner_id_place_name_key",
  "submitted-meanwhile": "revision_organisation_id_assessment_id_number_key",
  "decided-meanwhile": "decision_organisation_id_revision_id_key",
  "invited-meanwhile": "author_invitation_one_open",
  "round-not-open": "the round is not open",
  "round-entered": "a round is entered once, by submitting",
  "round-moved-by-writer": "who moved a round enters nothing late",
  "round-of-team-mates": "a team-mate reviews it with no conflict dismissed",
  "round-days": "round_days_in_order",
  "handed-to-nobody": "a decision is handed to who could make it",
  "meeting-closed": "the meeting is closed",
  "meeting-goes-on": "a meeting that goes on is not corrected",
  "state-changed": "no step leads from",
  "wrote-it": "who wrote an assessment",
  conflicted: "who has a conflict of interest does not review",
  "owes-review": "who decides has handed in the review they owe",
  "only-own-review": "nobody decides on their own review alone",
  unacknowledged: "approving without every review is acknowledged",
  "lead-not-blind": "a lead could read the other reviews already",
  "owes-and-touches": "who owes a review touches no other",
  "nothing-to-take-off": "there is nothing to take off",
  "last-author": "the last author stays",
  "last-administrator": "the last administrator stays",
} as const;
export type Rule = keyof typeof RULES;

/** Every rule, with what the database says where it is broken. */
export const DATABASE_RULES = Object.entries(RULES) as readonly (readonly [Rule, string])[];

/** One of the database's rules refused what was written; nothing was. */
export class RuleBroken extends Error {
  override name = "RuleBroken";
  constructor(
    readonly rule: Rule,
    readonly error: unknown,
  ) {
    super(
      `The database's rule “${rule}” refused it: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Unique, foreign key, check. */
const STATES = /^23(505|503|514)$/;
const CARRIERS = ["cause", "meta", "driverAdapterError"] as const;

/** The rule that an error, or what it carries, says was broken; null for none of them, and for whatever else went wrong. */
export function ruleBrokenBy(error: unknown, depth = 0): Rule | null {
  if (typeof error !== "object" || error === null || depth > 5) return null;
  const fields = error as Record<string, unknown>;
  const state = fields.originalCode ?? fields.code;
  if (typeof state === "string" && STATES.test(state)) {
    const words = [fields.constraint, fields.originalMessage, fields.message].filter(
      (each) => typeof each === "string",
    );
    const broken = DATABASE_RULES.find(([, said]) => words.some((each) => each.includes(said)));
    if (broken) return broken[0];
  }
  for (const carrier of CARRIERS) {
    const rule = ruleBrokenBy(fields[carrier], depth + 1);
    if (rule) return rule;
  }
  return null;
}
