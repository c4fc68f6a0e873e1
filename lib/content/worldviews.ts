import { WORLDVIEW_OPTIONS, type WorldviewId } from "@/lib/content/options/worldviews";
import { ASSUMPTIONS, type Assumed, type AssumptionId } from "@/lib/domain/worldviews/assumption";
import { NEUTRAL, type WorldviewParameters } from "@/lib/domain/worldviews/parameter";

export type Worldview = {
  readonly id: WorldviewId;
  readonly label: string;
  readonly detail: string;
  /** Whether the view believes each assumption. */
  readonly assumes: { readonly [assumption in AssumptionId]: boolean };
  /** What it takes of the world. */
  readonly parameters: WorldviewParameters;
  /** Where the view is argued or described. */
  readonly source: string;
};

const CARLSMITH =
  "Described in J. Carlsmith, “AI for AI safety” (2025), §2.2 and the section on the sweet spot (AF-17).";

const BELIEFS: {
  readonly [view in WorldviewId]: {
    readonly believes: readonly AssumptionId[];
    /** Beyond what follows from its beliefs. */
    readonly takes: Partial<WorldviewParameters>;
    readonly source: string;
  };
} = {
  "ai-labour-first": {
    believes: ["ai-labour-helps", "window-exists", "systems-seek-power", "time-is-short"],
    takes: { trusted: "developers" },
    source: CARLSMITH,
  },
  "human-progress-first": {
    believes: ["systems-seek-power", "time-is-short"],
    takes: { speed: "danger" },
    source: CARLSMITH,
  },
  "enhanced-human-labour-first": {
    believes: ["restraint-comes-first", "systems-seek-power", "time-is-short"],
    takes: { speed: "danger", trusted: "nobody" },
    source: CARLSMITH,
  },
  "no-sweet-spot": {
    believes: ["ai-labour-helps", "restraint-comes-first", "systems-seek-power", "time-is-short"],
    takes: { speed: "danger" },
    source: CARLSMITH,
  },
  "misuse-first": {
    believes: ["ai-labour-helps", "window-exists", "people-are-the-danger", "time-is-short"],
    takes: { advantage: "offence", trusted: "states" },
    source:
      "Follows from A. Critch, “Safety isn’t safety without a social model” (2024), and the discussion under it (SM-25).",
  },
  "gradual-adaptation": {
    believes: ["ai-labour-helps", "window-exists", "people-are-the-danger"],
    takes: { speed: "overhang", advantage: "defence", restraint: "cannot" },
    source:
      "Argued in A. Narayanan and S. Kapoor, “AI as Normal Technology” (2025), Knight First Amendment Institute.",
  },
};

/** The selectable views, in the order in which they are offered. */
export const WORLDVIEWS: readonly Worldview[] = WORLDVIEW_OPTIONS.map(({ value, label, detail }) => ({
  id: value,
  label,
  detail,
  assumes: beliefs(BELIEFS[value].believes),
  parameters: parametersOf(BELIEFS[value]),
  source: BELIEFS[value].source,
}));

function beliefs(believes: readonly AssumptionId[]): Worldview["assumes"] {
  const ids = Object.keys(ASSUMPTIONS) as AssumptionId[];
  return Object.fromEntries(ids.map((id) => [id, believes.includes(id)])) as Worldview["assumes"];
}

/** Three follow from what it believes; the others are stated, or neutral. */
function parametersOf({ believes, takes }: (typeof BELIEFS)[WorldviewId]): WorldviewParameters {
  return {
    ...NEUTRAL,
    misalignment: believes.includes("systems-seek-power") ? "likely" : "unlikely",
    restraint: believes.includes("restraint-comes-first") ? "can" : "neutral",
    arrival: believes.includes("time-is-short") ? "soon" : "late",
    ...takes,
  };
}

const ALL_VIEWS = WORLDVIEWS.map(({ id }) => id);
const holding = new WeakMap<Assumed, readonly WorldviewId[]>();

/** The views under which something holds that takes these assumptions for granted; all of them where it takes none. */
export function worldviewsHolding(assumed: Assumed | undefined): readonly WorldviewId[] {
  if (!assumed) return ALL_VIEWS;
  const known = holding.get(assumed);
  if (known) return known;
  const needed = Object.entries(assumed) as [AssumptionId, boolean][];
  const views = WORLDVIEWS.filter(({ assumes }) =>
    needed.every(([id, believed]) => assumes[id] === believed),
  ).map(({ id }) => id);
  holding.set(assumed, views);
  return views;
}
