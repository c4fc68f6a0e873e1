import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { MadeEasier, MisusePattern, Together } from "@/lib/domain/instrument/misuse-pattern";
import { isFurtherThanSaid } from "@/lib/domain/ledger/goes-out";
import { type OutputFacts, presumedInWords } from "@/lib/domain/ledger/output-facts";

/** What makes a pattern plausible for an output, as a clause about it. */
export type Ground = {
  readonly output: OutputFacts;
  readonly why: string;
  /** By what the screening says of the work, and nothing of an output. */
  readonly isOfTheWhole: boolean;
  /** Only by the way to cause harm that its authors say it shows. */
  readonly isSaidOnly: boolean;
};

/**
 * The patterns that the catalogue lets one expect, each with the outputs that make it plausible. A form of release that is not
 * said counts as every form.
 */
export function expectedHere(outputs: readonly OutputFacts[]): ReadonlyMap<MisusePattern, readonly Ground[]> {
  return new Map(
    MISUSE_PATTERNS.flatMap((pattern) => {
      const grounds = outputs.flatMap((output) => groundFor(pattern, output) ?? []);
      return grounds.length > 0 ? [[pattern, grounds] as const] : [];
    }),
  );
}

function groundFor(pattern: MisusePattern, output: OutputFacts): Ground | null {
  const { makesEasier, forms, hazards, together } = pattern.plausibleFor;
  const { structural, said } = output.hazard;
  const grounds: readonly Together[] = [{ makesEasier }, { forms }, { hazards }, ...together];
  const groundAt = (hazard: number) => grounds.find((each) => holds(each, output, hazard));
  const bare = groundAt(structural);
  const ground = bare ?? groundAt(said);
  if (!ground) return null;
  const has = ground.makesEasier?.filter((value) => output.easier.has(value)) ?? [];
  return {
    output,
    why: whyOf(ground, output),
    isOfTheWhole: has.length > 0 && has.every((value) => output.byScreening.has(value)),
    isSaidOnly: bare === undefined,
  };
}

function holds(ground: Together, { easier, form, release }: OutputFacts, hazard: number): boolean {
  const { makesEasier, forms, hazards, releases } = ground;
  if (![makesEasier, forms, hazards, releases].some((each) => each && each.length > 0)) return false;
  const some = <T>(wanted: readonly T[] | undefined, has: (value: T) => boolean) => wanted?.some(has) ?? true;
  return (
    some(makesEasier, (value) => easier.has(value)) &&
    some(forms, (value) => value === form) &&
    some(hazards, (value) => hazard >= (value === "serious" ? 2 : 1)) &&
    some(releases, (value) => release === "" || value === release)
  );
}

function whyOf(ground: Together, output: OutputFacts): string {
  // That it is closed or gated stands with where it goes, where it goes further than that.
  const released =
    ground.releases && !isFurtherThanSaid(output)
      ? `, and ${RELEASES[output.release] ?? "it isn’t said how it goes out"}`
      : "";
  return `${whatItIs(ground, output)}${released}`;
}

function whatItIs({ makesEasier, hazards }: Together, output: OutputFacts): string {
  if (output.isPresumed) return presumedInWords(output, "it");
  const has = makesEasier?.filter((value) => output.easier.has(value)) ?? [];
  // What is ticked before what its form gives whatever it is made for.
  const isTicked = (value: MadeEasier) => !output.byForm.has(value) && !output.byScreening.has(value);
  const easier = has.find(isTicked) ?? has.find((value) => !output.byScreening.has(value)) ?? has[0];
  if (easier !== undefined && output.byScreening.has(easier))
    return `${(EASIER[easier] ?? easier).replace(/^it /, "by the screening something of the work ")}; which output isn’t said`;
  if (easier !== undefined && output.byForm.has(easier)) {
    const presumed = BY_FORM[output.form]?.[easier];
    return presumed ?? `${EASIER[easier] ?? easier}${AS_ANY[output.form] ?? ""}`;
  }
  if (easier !== undefined) return EASIER[easier] ?? easier;
  return hazards ? shownIn(output) : `it is ${FORMS[output.form] ?? "what it is"}`;
}

/** What of it harm can be done with: as its authors say, else by what it is, beside a “no” of theirs. */
function shownIn({ easier, weight, hazard, isHazardDenied }: OutputFacts): string {
  const denied = isHazardDenied ? "; it is said to show no way to cause harm" : "";
  if (easier.has("attackable")) return `${EASIER.attackable}${denied}`;
  if (hazard.said > 0 && !isHazardDenied) return "it shows a way to cause harm";
  if (weight === "capable")
    return `weights go out to everybody, with whatever they can be made to do${denied}`;
  return isHazardDenied
    ? "the screening says that something of the work shows a way to cause harm, though not that this does"
    : "it shows a way to cause harm";
}

/** How it goes out, where a pattern rests on that. */
const RELEASES: Readonly<Record<string, string>> = {
  closed: "its release is called closed",
  staged: "its release is called staged",
  gated: "its release is called gated",
  open: "its release is called open",
};

/** What a form is presumed to give whatever it is made for, where nobody ticked it: what may be done with it, and not what it does. */
const BY_FORM: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  weights: {
    controllable: "weights can be trained further to do as their holder asks",
    deployable: "weights can be put into use",
  },
  "internal-tool": { deployable: "it is an internal tool, which may put into use what was too unreliable" },
};

const AS_ANY: Readonly<Record<string, string>> = {
  weights: ", as any weights do",
  "data-set": ", as any data set does",
  evaluation: ", as any evaluation does",
  "policy-text": ", as any such text does",
  advice: ", as any such advice does",
  classifier: ", as any classifier does",
};

const EASIER: Readonly<Record<string, string>> = {
  controllable: "it makes models do what somebody asks",
  understandable: "it makes systems easier to understand",
  accurate: "it makes systems more accurate",
  robust: "it makes systems harder to break",
  monitorable: "it makes systems easier to watch",
  measurable: "it makes something measurable",
  attackable: "it makes systems easier to attack",
  deployable: "it makes usable what was too unreliable",
  "research-automation": "it makes research easier to automate",
  persuasive: "it bears on how persuasive systems are",
  "reusable-data-or-weights": "it leaves data or weights to train on",
  governable: "it makes systems or their makers easier to govern",
  staffed: "it makes people, money or allies easier to find",
};

const FORMS: Readonly<Record<string, string>> = {
  paper: "a paper",
  code: "code",
  weights: "weights",
  "data-set": "a data set",
  method: "a method",
  evaluation: "an evaluation",
  demonstration: "a demonstration",
  "policy-text": "a policy text",
  "internal-tool": "an internal tool",
  forecast: "a forecast",
  advice: "advice to those who decide",
  classifier: "a classifier",
  people: "people, who go where they are hired",
  community: "people, who hear of work from each other",
  event: "people, who meet those who hire",
  support: "means that people are given, and what they learn by them goes where they are hired",
};
