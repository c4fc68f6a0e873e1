import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { SIZE_SCALE } from "@/lib/domain/ledger/size-row";
import type { ProjectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { paceOf, senseInWords } from "@/lib/domain/portfolio/figures/facets";
import { BESIDE_WORDS, GAIN_WORDS, GAINS, LOOP_WORDS } from "@/lib/domain/portfolio/modelled-words";

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
const STRENGTHENS: readonly string[] = ["strengthens", "strengthens-slightly"];
const WEAKENS: readonly string[] = ["weakens", "weakens-slightly"];

/** Where what the model implies of the shift stands on its scale: from -3, sooner, strongly, to 3; null where it stands nowhere on it. */
export function impliedShiftOf({ beside }: Pick<ProjectFacts, "beside">): number | null {
  const place = SIZE_SCALE.indexOf(beside.find(({ of }) => of === SHIFT)?.implied ?? "");
  return place === -1 ? null : place - (SIZE_SCALE.length - 1) / 2;
}

/** What a search looks for of what the table shows of models, by ids. */
export function modelWords({ beside, factors, loops }: Pick<ProjectFacts, "beside" | "factors" | "loops">) {
  const factorsThat = (effects: readonly string[]) =>
    SECURITY_FACTORS.flatMap(({ value }) => (effects.includes(factors[value] ?? "") ? [value] : []));
  const pace = loops ? paceOf(loops) : "unsaid";
  return {
    strengthens: factorsThat(STRENGTHENS),
    weakens: factorsThat(WEAKENS),
    loop: [loops?.enters ?? "", pace === "unsaid" ? "" : `${GAINS}${pace}`],
    apart: beside.flatMap(({ of, isApart }) => (isApart ? (BESIDE_WORDS[of]?.value ?? []) : [])),
  };
}

/** Read off the facts that are kept of a revision. */
export function modelledOf(facts: ProjectFacts): Modelled {
  const { beside, factors, loops, senses, undefinedTerms, forecasts } = facts;
  const implied = (of: (id: string) => boolean): readonly Implied[] =>
    beside.flatMap(({ of: id, ...said }) => (of(id) ? [said] : []));
  const factorsThat = (effects: readonly string[]) =>
    SECURITY_FACTORS.flatMap(({ value, label }) => (effects.includes(factors[value] ?? "") ? [label] : []));
  return {
    impliedShift: implied((id) => id === SHIFT)[0] ?? null,
    impliedChannels: implied((id) => CHANNELS.includes(id)),
    strengthens: factorsThat(STRENGTHENS),
    weakens: factorsThat(WEAKENS),
    loop: loops ? loopInWords(loops) : "",
    senses: [
      ...senses.flatMap(({ term, sense }) => (term === "" ? [] : [`“${term}”: ${senseInWords(sense)}`])),
      ...undefinedTerms.map((term) => `“${term}”: not defined`),
    ],
    forecasts: forecasts ?? null,
  };
}

/** "both loops; work on capabilities gains more"; empty where neither is said. */
function loopInWords(loops: NonNullable<ProjectFacts["loops"]>): string {
  const pace = paceOf(loops);
  return [LOOP_WORDS[loops.enters] ?? "", pace === "unsaid" ? "" : GAIN_WORDS[pace]]
    .filter(Boolean)
    .join("; ");
}
