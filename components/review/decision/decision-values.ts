import type { Recommendation } from "@/lib/domain/review/ratings";

/** What the form of a decision holds; empty where nothing is chosen. */
export type DecisionValues = {
  outcome: Recommendation | "";
  reason: string;
  isAcknowledged: boolean;
  conditions: { text: string; ownerId: string; dueOn: string; howChecked: string }[];
  changes: { path: string; words: string }[];
};
