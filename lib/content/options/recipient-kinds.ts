import type { Option } from "@/lib/domain/instrument/question";

/** The coarse kinds that a social model should speak of (SM-23), and the two that nobody chooses. */
export type RecipientGroup = "businesses" | "governments" | "individuals" | "research" | "open";

export type RecipientKind = Option & { readonly group: RecipientGroup };

/** Who can receive work: finer kinds, each within a group (SM-23). */
export const RECIPIENT_KINDS: readonly RecipientKind[] = [
  {
    value: "frontier-developer",
    group: "businesses",
    label: "Developer of frontier models",
    detail: "Trains the most capable models of its time.",
  },
  {
    value: "other-developer",
    group: "businesses",
    label: "Other developer of models",
    detail: "Trains or fine-tunes models behind the frontier.",
  },
  {
    value: "product-company",
    group: "businesses",
    label: "Company that builds products on models",
    detail: "Uses models made by others.",
  },
  {
    value: "compute-provider",
    group: "businesses",
    label: "Maker of chips, or provider of computing",
    detail: "Makes, sells or rents what models are trained and run on.",
  },
  {
    value: "open-source-community",
    group: "businesses",
    label: "Open-source community",
    detail: "Builds, adapts and passes on openly, for work and for its own sake.",
  },
  {
    value: "academic",
    group: "research",
    label: "Academic researchers",
    detail: "Universities and institutes, in any field.",
  },
  {
    value: "safety-researchers",
    group: "research",
    label: "Safety researchers",
    detail: "People whose stated aim is to reduce risks from AI, wherever they work.",
  },
  {
    value: "evaluator",
    group: "research",
    label: "Evaluator or auditor",
    detail: "Tests the models of others, for hire or in the public interest.",
  },
  {
    value: "regulator",
    group: "governments",
    label: "Regulator, legislator or ministry",
    detail: "Makes or applies binding rules, or governs by them.",
  },
  {
    value: "security-agency",
    group: "governments",
    label: "Security agency or police",
    detail: "Intelligence, cyber defence, policing.",
  },
  {
    value: "military",
    group: "governments",
    label: "Military",
    detail: "Armed forces and those who build for them.",
  },
  {
    value: "standards-body",
    group: "governments",
    label: "Standards body",
    detail: "Writes norms that others adopt or are bound to.",
  },
  {
    value: "funder",
    group: "individuals",
    label: "Funder",
    detail: "Decides what work can be done, by money.",
  },
  {
    value: "media",
    group: "individuals",
    label: "Journalists and commentators",
    detail: "Tell others what the work means.",
  },
  {
    value: "users",
    group: "individuals",
    label: "Users of AI products",
    detail: "Meet the work inside something they use.",
  },
  {
    value: "public",
    group: "individuals",
    label: "People affected",
    detail: "Live with the consequences without using the work themselves.",
  },
  {
    value: "anyone",
    group: "open",
    label: "Anyone",
    detail: "What is published openly reaches whoever wants it.",
  },
  {
    value: "uninvited",
    group: "open",
    label: "The uninvited",
    detail: "Whoever gets it by leak, theft, subpoena or guesswork.",
  },
];

/** The group of a recipient kind; null for a value that is not one. */
export function recipientGroup(kind: string): RecipientGroup | null {
  return RECIPIENT_KINDS.find((candidate) => candidate.value === kind)?.group ?? null;
}

/** Kinds of which somebody may be of a group besides the kinds that stand for it: an evaluator of a government is a government. */
export const MAY_BE_OF: Readonly<Record<string, readonly string[]>> = {
  individuals: ["academic", "safety-researchers", "open-source-community", "anyone"],
  businesses: ["evaluator", "safety-researchers", "anyone"],
  governments: ["evaluator", "standards-body", "funder"],
};
