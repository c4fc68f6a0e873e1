import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";

/** The two channels that are asked about by name (SM-8). */
export type Channel = "products" | "developer-tools";

/** How strongly outputs pull by what they make easier, 0 none to 3 strong, before what weakens it is taken off. */
export const STRUCTURAL_PULL: Readonly<Record<Channel, Readonly<Record<MadeEasier, number>>>> = {
  products: {
    deployable: 3,
    controllable: 2,
    accurate: 2,
    robust: 2,
    monitorable: 2,
    persuasive: 2,
    "research-automation": 2,
    "reusable-data-or-weights": 2,
    understandable: 1,
    measurable: 1,
    attackable: 0,
    governable: 0,
    staffed: 0,
  },
  "developer-tools": {
    "research-automation": 3,
    controllable: 2,
    understandable: 2,
    accurate: 2,
    "reusable-data-or-weights": 2,
    deployable: 2,
    measurable: 2,
    robust: 1,
    monitorable: 1,
    persuasive: 0,
    attackable: 0,
    governable: 0,
    staffed: 0,
  },
};

/** What pulls strongly only where somebody is said to use it so. */
export const STRONG_WHERE_USED: Readonly<Record<Channel, ReadonlySet<MadeEasier>>> = {
  products: new Set(["controllable"]),
  "developer-tools": new Set(),
};

/** What uses alone come to at most, sooner or later: how far a use can pull is what becomes easier. */
export const MOST_BY_USES = 2;

/** The place of a use that says it goes through a channel. */
export const PLACE_OF: Readonly<Record<Channel, string>> = {
  products: "product",
  "developer-tools": "developer-tool",
};

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  products: "products and profit",
  "developer-tools": "developers’ own tools",
};

/** The scale of a pull, and of what authors state about it: no is none, slightly is weak, yes is strong. */
export const PULL_SCALE: readonly string[] = ["none", "weak", "moderate", "strong"];
export const STATED_PULL: Readonly<Record<string, number>> = { no: 0, slightly: 1, yes: 3 };
