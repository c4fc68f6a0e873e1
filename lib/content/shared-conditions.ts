import { RECIPIENT_KINDS } from "@/lib/content/options/recipient-kinds";
import { RESTRAINT } from "@/lib/content/options/security-factors";
import {
  all,
  any,
  atMost,
  below,
  field,
  is,
  not,
  question,
  refersTo,
  rowIs,
  saidOrSilent,
} from "@/lib/domain/rules/condition";

/** Conditions by which questions open and rules conclude: who is asked is who is concluded of. */

/** Of a recipient: able to take it far, and large enough that whoever controls them is part of the answer. */
export const IS_HEAVY = is(field("kind"), "frontier-developer", "security-agency", "military");

/** Of a recipient: it builds AI, or products of it. */
export const IS_BUILDER = is(
  field("kind"),
  "frontier-developer",
  "other-developer",
  "product-company",
  "open-source-community",
  "anyone",
);
const INVITED = RECIPIENT_KINDS.map(({ value }) => value).filter((kind) => kind !== "uninvited");

/** Of a recipient: called nothing but uninvited. Of them one knows what they can do and what would hold them, and little of what they are paid for. */
export const IS_ONLY_UNINVITED = all(is(field("kind"), "uninvited"), not(is(field("kind"), ...INVITED)));

/** By direction or by the median of the shift; months are negative for sooner. */
export const SOONER = any(
  is(question("timelines.direction"), "sooner"),
  below(question("timelines.shift"), 0, "p50"),
);

/** Patterns in which whoever takes a pathway means harm, or force; in others they build, trust or decide, and mean well. */
const MEANS_HARM = [
  "obedience",
  "durable-harmful-system",
  "safeguard-removal",
  "data-or-weights-reuse",
  "persuasion",
  "offensive-cyber",
  "red-team-as-attack",
  "hazard-in-write-up",
  "oversight-as-surveillance",
  "control-as-entrenchment",
  "enforcement-and-military",
] as const;

/** Of a pathway: whoever takes it means harm, by its pattern, or is uninvited or opposed; where neither is said, they may. */
export const BY_SOMEBODY_WHO_MEANS_HARM = any(
  saidOrSilent(field("pattern"), ...MEANS_HARM),
  refersTo("recipient", any(is(field("kind"), "uninvited"), atMost(field("aims"), -1))),
);

/** Its good counts on holding back, by its path to it or by a part of restraint that it strengthens. */
export const COUNTS_ON_RESTRAINT = any(
  is(question("uses.flourishing-paths"), "restraint"),
  ...RESTRAINT.map((row) => rowIs(question("factors.effects"), row, "strengthens", "strengthens-slightly")),
);
