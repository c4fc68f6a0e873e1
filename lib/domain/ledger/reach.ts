import type { Level } from "@/lib/domain/ledger/ledger-row";
import { levelNear } from "@/lib/domain/ledger/ledger-row";

/** The ablest systems concerned. Unsaid counts as strong. */
export type Systems = "none" | "small" | "strong";

/** How far something goes: team, organisation, named outsiders, public. */
export type Reach = 0 | 1 | 2 | 3;

export const REACHES: readonly string[] = ["team", "organisation", "named-outsiders", "public"];
export const REACH_WORDS: readonly string[] = [
  "stays in the team",
  "stays in the organisation",
  "goes to named outsiders",
  "becomes public",
];

/** The same of what is people, whom nobody takes: who takes part. */
export const PEOPLE_REACH_WORDS: readonly string[] = [
  "is for the team alone",
  "is for people of the organisation",
  "is for those who are chosen",
  "is open to anybody who comes",
];

/** How far each form of release goes. Staged goes out in the end, at first to few. */
export const RELEASE_REACH: Readonly<Record<string, Reach>> = { closed: 0, gated: 2, staged: 2, open: 3 };

/** How far something goes at most by what its form of release says; any other form sets no limit. */
const AT_MOST: Readonly<Record<string, Reach>> = { closed: 1, gated: 2 };
export const mostBy = (release: string): Reach => AT_MOST[release] ?? 3;

export const CHANNEL_REACH: Readonly<Record<string, Reach>> = {
  publication: 3,
  "open-code": 3,
  "open-weights": 3,
  "standard-or-policy": 3,
  "direct-briefing": 2,
  "product-integration": 2,
  "training-data": 2,
  conversation: 2,
  leak: 2,
  "internal-handover": 1,
};

/** Channels by which anybody has it, uninvited or not. */
export const PUBLISHED: ReadonlySet<string> = new Set(["publication", "open-code", "open-weights"]);

/** Kinds of recipients who are everybody. */
export const PUBLIC_KINDS: ReadonlySet<string> = new Set(["anyone", "public", "open-source-community"]);

/** What an output is, for what its holder can do with it: carried by people, to be read, to be run, or an able system itself. */
export type Weight = "taught" | "light" | "working" | "capable";

/** Whether it only tells: nothing of it is run. */
export const isToldOnly = (weight: Weight): boolean => weight === "light" || weight === "taught";

/** What goes out × how far. */
export const EXPOSURE: Readonly<Record<Weight, readonly [Level, Level, Level, Level]>> = {
  taught: [0, 0, 1, 1],
  light: [0, 0, 1, 2],
  working: [0, 1, 2, 3],
  capable: [1, 2, 3, 4],
};

/** Taken off for what the systems concerned can do. */
export const WEAKER_SYSTEMS: Readonly<Record<Systems, number>> = { strong: 0, small: 1, none: 2 };

export function exposure(weight: Weight, reach: Reach): Level {
  return EXPOSURE[weight][reach];
}

/** Exposure as far as it rests on what systems can do. */
export function exposureWith(weight: Weight, reach: Reach, systems: Systems): Level {
  return levelNear(exposure(weight, reach) - WEAKER_SYSTEMS[systems]);
}
