import { senseById } from "@/lib/content/glossary";
import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { SPEED_UP } from "@/lib/content/options/speed-up";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";
import { nameKey } from "@/lib/domain/portfolio/concluding/sameness";
import { besideAuthors, sideInWords, sideValue } from "@/lib/domain/portfolio/figures/judged-sides";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";

const STRENGTHENS: ReadonlySet<string> = new Set(["strengthens", "strengthens-slightly"]);
const WEAKENS: ReadonlySet<string> = new Set(["weakens", "weakens-slightly"]);
/** Between the parts of a value; neither terms nor senses may hold it. */
const PART = "~";

type Facet = {
  /** Values that a project has. */
  readonly of: (project: DatedProject) => readonly string[];
  /** What the projects with a value have in common, as a clause. */
  readonly words: (value: string) => string;
  /** Its values are words out of answers: a recipient's name, a term. */
  readonly quotes?: true;
  /** What it asks besides the frozen answers. */
  readonly restsOn?: "reviews" | "rounds";
};

/**
 * What figures count projects by, and can be narrowed to. A key is the facet's name and a value: `recipient:evaluator`. A value that
 * nobody has selects nothing.
 */
const FACETS = {
  recipient: {
    of: ({ facts }) => facts.recipients.flatMap(kindsOf),
    words: (kind) => `reaches: ${FILTER_LABELS.recipientKind(kind)}`,
  },
  named: {
    of: ({ facts }) => facts.recipients.map(({ name }) => nameKey(name)),
    words: (name) => `reaches “${name}”`,
    quotes: true,
  },
  pattern: {
    of: ({ facts }) => facts.pathways.map(({ pattern }) => pattern),
    words: (pattern) => `a pathway of misuse: ${FILTER_LABELS.pattern(pattern)}`,
  },
  open: {
    of: ({ facts }) => facts.openPatterns,
    words: (pattern) => `expected and not answered: ${FILTER_LABELS.pattern(pattern)}`,
  },
  serves: {
    of: (project) => factorsThat(project, STRENGTHENS),
    words: (factor) => `strengthens: ${factorLabel(factor)}`,
  },
  weakens: {
    of: (project) => factorsThat(project, WEAKENS),
    words: (factor) => `weakens: ${factorLabel(factor)}`,
  },
  sense: {
    of: ({ facts }) => facts.senses.map(({ term, sense }) => senseValue(term, sense)),
    words: (value) => {
      const [term = "", sense = ""] = value.split(PART);
      return `“${term}”: ${senseInWords(sense)}`;
    },
    quotes: true,
  },
  undefined: {
    of: ({ facts }) => facts.undefinedTerms.map(nameKey),
    words: (term) => `uses “${term}” without saying what it means`,
    quotes: true,
  },
  apart: {
    of: ({ facts }) => facts.beside.filter(({ isApart }) => isApart).map(({ of }) => of),
    words: (of) => `implied and stated lie apart: ${of.replaceAll(/[-:/]/g, " ")}`,
  },
  loop: {
    of: ({ facts }) => (facts.loops ? [facts.loops.enters] : []),
    words: (value) => `loop: ${(LOOP_LABELS[value] ?? value).toLowerCase()}`,
  },
  pace: {
    of: ({ facts }) => (facts.loops ? [paceOf(facts.loops)] : []),
    words: (value) => (isPace(value) ? PACE_LABELS[value].toLowerCase() : value),
  },
  "pace-at": {
    of: ({ facts: { loops } }) =>
      loops && loops.capabilities !== null && loops.safety !== null
        ? [`${loops.capabilities}-${loops.safety}`]
        : [],
    words: (value) => {
      const [capabilities, safety] = value
        .split("-")
        .map((level) => SPEED_UP.find((each) => String(each.value) === level)?.label.toLowerCase() ?? level);
      return `work becomes faster: on capabilities ${capabilities}, on safety ${safety}`;
    },
  },
  shift: {
    of: ({ facts: { shift } }) => (shift ? shiftsOf(shift) : []),
    words: (value) => (isShift(value) ? `timeline shift: ${SHIFT_LABELS[value].toLowerCase()}` : value),
  },
  axes: {
    of: ({ facts: { shift, effect } }) => (shift && effect ? placesOf(shift, effect) : []),
    words: (value) => (isPlace(value) ? PLACE_LABELS[value] : value),
  },
  judged: {
    of: (project) => besideAuthors(project).map(sideValue),
    words: sideInWords,
    restsOn: "reviews",
  },
  round: {
    of: ({ round }) => [round?.name ?? ""],
    words: (name) => (name === "" ? "in no round" : `submitted into the round “${name}”`),
    restsOn: "rounds",
  },
  quarter: {
    of: ({ submittedAt }) => [quarterOf(submittedAt)],
    words: (quarter) => `submitted in ${quarterInWords(quarter)}`,
  },
} as const satisfies Record<string, Facet>;
export type FacetName = keyof typeof FACETS;

type Loops = NonNullable<DatedProject["facts"]["loops"]>;

/** By what is answered; empty: nothing is. */
export const LOOP_LABELS: { readonly [enters: string]: string } = {
  capabilities: "Enter mostly the capabilities loop",
  safety: "Enter mostly the safety loop",
  both: "Enter both",
  neither: "Enter neither",
  "": "Don’t say which they enter",
};

export const PACE_LABELS = {
  capabilities: "Make work on capabilities faster than on safety",
  alike: "Make both faster alike, or neither",
  safety: "Make work on safety faster than on capabilities",
  unsaid: "Don’t say both",
} as const;
export type Pace = keyof typeof PACE_LABELS;

const isPace = (value: string): value is Pace => Object.hasOwn(PACE_LABELS, value);

/** Which kind of work becomes faster by more, on the same scale. */
export function paceOf({ capabilities, safety }: Pick<Loops, "capabilities" | "safety">): Pace {
  if (capabilities === null || safety === null) return "unsaid";
  if (capabilities === safety) return "alike";
  return capabilities > safety ? "capabilities" : "safety";
}

/** Where a stated timeline shift lies; more than one may hold. */
export const SHIFT_LABELS = {
  sooner: "Sooner at the median",
  later: "Later at the median",
  neither: "Neither at the median",
  "either-way": "Can’t tell the direction",
} as const;
type ShiftValue = keyof typeof SHIFT_LABELS;

const isShift = (value: string): value is ShiftValue => Object.hasOwn(SHIFT_LABELS, value);

function shiftsOf({ p10, p50, p90 }: Quantiles): readonly ShiftValue[] {
  const at = p50 < 0 ? "sooner" : p50 > 0 ? "later" : "neither";
  return p10 < 0 && p90 > 0 ? [at, "either-way"] : [at];
}

/** Where a project that states both lies on the two axes; none of the corners where a median is nought. */
export const PLACE_LABELS = {
  "sooner-safer": "sooner, safer at the median",
  "sooner-less-safe": "sooner, less safe at the median",
  "later-safer": "later, safer at the median",
  "later-less-safe": "later, less safe at the median",
  "less-safe-tail": "a chance of one in ten or more on less safe",
} as const;
type Place = keyof typeof PLACE_LABELS;

const isPlace = (value: string): value is Place => Object.hasOwn(PLACE_LABELS, value);

function placesOf(shift: Quantiles, effect: Quantiles): readonly Place[] {
  const when = shift.p50 < 0 ? "sooner" : "later";
  const corner = `${when}-${effect.p50 > 0 ? "safer" : "less-safe"}` as const;
  return [
    ...(shift.p50 !== 0 && effect.p50 !== 0 ? [corner] : []),
    ...(effect.p10 < 0 ? (["less-safe-tail"] as const) : []),
  ];
}

export function facetKey(facet: FacetName, value: string): string {
  return `${facet}:${value}`;
}

/** The projects that have every one of the keys; a key that is none of ours selects nothing. */
export function narrowed<P extends DatedProject>(
  projects: readonly P[],
  keys: readonly string[],
): readonly P[] {
  return keys.reduce<readonly P[]>((rest, key) => {
    const { facet, value } = readKey(key);
    return facet ? rest.filter((project) => facet.of(project).includes(value)) : [];
  }, projects);
}

/** Whether one of the keys asks of more than the frozen answers: of reviews or of rounds. */
export function restsOnMore(keys: readonly string[]): boolean {
  return keys.some((key) => readKey(key).facet?.restsOn !== undefined);
}

/** Whether one of the keys asks what reviews say. */
export function restsOnReviews(keys: readonly string[]): boolean {
  return keys.some((key) => readKey(key).facet?.restsOn === "reviews");
}

/** Whether one of the keys holds words out of answers. */
export function quotesAnswers(keys: readonly string[]): boolean {
  return keys.some((key) => readKey(key).facet?.quotes === true);
}

/** The values of a facet that a project has, each once. */
export function facetValues(project: DatedProject, name: FacetName): ReadonlySet<string> {
  const facet: Facet = FACETS[name];
  return new Set(facet.of(project));
}

/** How many projects have each value of a facet. */
export function facetCounts(projects: readonly DatedProject[], name: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const project of projects)
    for (const value of facetValues(project, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What the projects of a key have in common; the key itself where it is none of ours. */
export function facetInWords(key: string): string {
  const { facet, value } = readKey(key);
  return facet?.words(value) ?? key;
}

function readKey(key: string): { readonly facet: Facet | undefined; readonly value: string } {
  const at = key.indexOf(":");
  const name = key.slice(0, Math.max(at, 0));
  return {
    facet: Object.hasOwn(FACETS, name) ? FACETS[name as FacetName] : undefined,
    value: key.slice(at + 1),
  };
}

function factorsThat({ facts }: DatedProject, effects: ReadonlySet<string>): readonly string[] {
  return Object.entries(facts.factors).flatMap(([factor, effect]) => (effects.has(effect) ? [factor] : []));
}

function factorLabel(factor: string): string {
  return SECURITY_FACTORS.find(({ value }) => value === factor)?.label ?? factor;
}

export function senseValue(term: string, sense: string): string {
  return `${nameKey(term)}${PART}${sense}`;
}

/** Empty: none was chosen. */
export function senseInWords(sense: string): string {
  if (sense === "") return "no sense chosen";
  return sense === "own" ? "a sense of its own" : (senseById(sense)?.label ?? sense);
}

/** "2026-Q4", of a day in ISO 8601. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function quarterInWords(quarter: string): string {
  const [year, part = ""] = quarter.split("-Q");
  return `quarter ${part} of ${year}`;
}
