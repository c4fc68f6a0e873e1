import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import type { ProjectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { type Pace, paceOf, senseInWords } from "@/lib/domain/portfolio/figures/facets";

/** What the model of a project says beyond what is listed of every revision, in words. Of what was not kept at its submission: null. */
export type Modelled = {
  /** What the model implies of the whole shift, and what is stated. */
  readonly impliedShift: Implied | null;
  /** The same of each channel: products, developers’ tools. */
  readonly impliedChannels: readonly Implied[];
  readonly strengthens: readonly string[];
  readonly weakens: readonly string[];
  readonly loop: string;
  readonly senses: readonly string[];
  readonly forecasts: { readonly count: number; readonly first: string } | null;
};

export type Implied = {
  readonly label: string;
  readonly implied: string;
  readonly stated: string;
  readonly isApart: boolean;
};

const SHIFT = "timing.size";
const CHANNELS: readonly string[] = ["timing.products", "timing.developer-tools"];

/** Read off the facts that are kept of a revision. */
export function modelledOf(facts: ProjectFacts): Modelled {
  const { beside, factors, loops, senses, undefinedTerms, forecasts } = facts;
  const implied = (of: (id: string) => boolean): readonly Implied[] =>
    beside.flatMap(({ of: id, ...said }) => (of(id) ? [said] : []));
  const factorsThat = (...effects: readonly string[]) =>
    SECURITY_FACTORS.flatMap(({ value, label }) => (effects.includes(factors[value] ?? "") ? [label] : []));
  return {
    impliedShift: implied((id) => id === SHIFT)[0] ?? null,
    impliedChannels: implied((id) => CHANNELS.includes(id)),
    strengthens: factorsThat("strengthens", "strengthens-slightly"),
    weakens: factorsThat("weakens", "weakens-slightly"),
    loop: loops ? loopInWords(loops) : "",
    senses: [
      ...senses.flatMap(({ term, sense }) => (term === "" ? [] : [`“${term}”: ${senseInWords(sense)}`])),
      ...undefinedTerms.map((term) => `“${term}”: not defined`),
    ],
    forecasts: forecasts ?? null,
  };
}

const ENTERS: { readonly [enters: string]: string } = {
  capabilities: "mostly the capabilities loop",
  safety: "mostly the safety loop",
  both: "both loops",
  neither: "neither loop",
};
const GAINS: Readonly<Record<Pace, string>> = {
  capabilities: "work on capabilities gains more",
  alike: "both gain alike",
  safety: "work on safety gains more",
  unsaid: "",
};

/** "both loops; work on capabilities gains more"; empty where neither is said. */
function loopInWords(loops: NonNullable<ProjectFacts["loops"]>): string {
  return [ENTERS[loops.enters] ?? "", GAINS[paceOf(loops)]].filter(Boolean).join("; ");
}
