import { RESTRAINT } from "@/lib/content/options/security-factors";
import { any, below, field, is, question, rowIs } from "@/lib/domain/rules/condition";

/** Conditions by which questions open and rules conclude: who is asked is who is concluded of. */

/** Of a recipient: able to take it far, and large enough that whoever controls them is part of the answer. */
export const IS_HEAVY = is(field("kind"), "frontier-developer", "security-agency", "military");

/** By direction or by the median of the shift; months are negative for sooner. */
export const SOONER = any(
  is(question("timelines.direction"), "sooner"),
  below(question("timelines.shift"), 0, "p50"),
);

/** Its good counts on holding back, by its path to it or by a part of restraint that it strengthens. */
export const COUNTS_ON_RESTRAINT = any(
  is(question("uses.flourishing-paths"), "restraint"),
  ...RESTRAINT.map((row) => rowIs(question("factors.effects"), row, "strengthens", "strengthens-slightly")),
);
