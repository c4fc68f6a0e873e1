import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt, valueAt } from "@/lib/domain/assessment/records";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import type { Says } from "@/lib/domain/ledger/ledger-row";
import { listed, lowerFirst, named, quoted, titled } from "@/lib/domain/ledger/named";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { gravestFirst } from "@/lib/domain/ledger/pathway-weight";
import { wordsOn } from "@/lib/domain/ledger/pathway-words";
import type { Standing } from "@/lib/domain/ledger/pattern-standing";
import { saysSomething } from "@/lib/domain/ledger/substance";

/** Pathways beside what is expected. */
type Beside = {
  /** Under the pattern, with other outputs. */
  readonly own: readonly PathwayFacts[];
  /** Of harm of the same sort under other patterns, with the same output. */
  readonly alike: readonly PathwayFacts[];
  /** Of the same sort under other patterns, with the same output, whether or not they follow what is done with it. */
  readonly near: readonly PathwayFacts[];
  /** Under any other pattern, with the same output. */
  readonly others: readonly PathwayFacts[];
  /** Under any other pattern, that don’t say which output they need. */
  readonly untied: readonly PathwayFacts[];
};

/** That one described under another name may be what is expected, where it isn’t said which outputs it needs. */
function mayBe(untied: readonly PathwayFacts[]): string {
  if (untied.length === 0) return "";
  const names = listed(gravestFirst(untied).map(({ name }) => named(name)));
  return untied.length === 1
    ? ` ${names}, under another name, may be meant: which output it needs isn’t said.`
    : ` One of ${names}, under other names, may be meant: which outputs they need isn’t said.`;
}

/** That a pathway under another pattern is of the same output: whether it tells what is expected as well, its words alone would say. */
function describedOf({ name, pattern }: PathwayFacts): string {
  const label = MISUSE_PATTERNS.find(({ id }) => id === pattern)?.label;
  return `Of the same output ${named(name)} is described${label ? `, as ${lowerFirst(label)}` : ""}.`;
}

/**
 * How the row of a pattern speaks of what the outputs lead one to expect and no pathway under it follows. What is done with an output is
 * told once: where a pathway under another pattern follows harm of the same sort with it, the row joins that one, and at a concern
 * any that needs the output.
 */
export function expectationSays(
  pattern: MisusePattern,
  expectedBecause: string,
  { own, alike, near, others, untied }: Beside,
  { answers, of, level }: Standing,
): Says {
  const [follower] = gravestFirst(alike);
  const [elsewhere] = gravestFirst(own);
  const [nearest] = gravestFirst(near);
  const words = [follower, elsewhere].flatMap((each) => (each ? wordsOn(answers, each.path) : []));
  const stated = statedOf(answers, pattern);
  const isRuledOut = stated === "does-not-apply" && saysSomething(answers, DENIED_WHY);
  const joined = gravestFirst(level > 2 ? alike : [...new Set([...alike, ...others])]);
  return {
    kind: "expectation",
    title: pattern.label,
    short: of,
    text: `${expectedBecause}${elsewhere ? ` ${named(elsewhere.name)} needs another output.` : ""}${follower ? ` ${describedOf(follower)}` : mayBe(untied)}`,
    resolve: "Follow it to its end as a pathway: who, with which output, what they need besides.",
    weight: 0,
    argued: [...(isRuledOut ? [DENIED_WHY] : []), ...words],
    joinsAny: [...new Set(joined.map((each) => `pattern.${each.pattern}`))],
    ...(follower && { followedBy: named(follower.name), described: describedOf(follower) }),
    ...(elsewhere && { isElsewhere: true }),
    ...(nearest && { near: titled(nearest.name) }),
    ...(isRuledOut && { ruledOut: reasonFor(pattern, textAt(answers, DENIED_WHY)) }),
    ...((isRuledOut || stated === "applies" || own.length > 0) && { isAnswered: true }),
  };
}

/** What is given for ruling it out, quoted; of a reason put under names of patterns (“Complacency: …”) that it isn’t given for this one. */
function reasonFor({ id }: MisusePattern, reason: string): string {
  const isNamed = ({ label }: { readonly label: string }) =>
    reason.toLowerCase().includes(`${label.toLowerCase()}:`);
  const named = MISUSE_PATTERNS.filter(isNamed);
  return named.length === 0 || named.some((each) => each.id === id)
    ? quoted(reason)
    : `the reason given is for ${listed(named.map(({ label }) => lowerFirst(label)))}`;
}

/** Why patterns are said not to apply; whether that holds is for a reader. */
export const DENIED_WHY: Path = "misuse.patterns-why";

function statedOf(answers: Answers, { id }: MisusePattern): string | undefined {
  const stated = valueAt(answers, "misuse.patterns");
  return typeof stated === "object" && !Array.isArray(stated) ? (stated as Stated)[id] : undefined;
}

type Stated = { readonly [pattern: string]: string };

/** What stands in place of the ground where the outputs give none. */
export const UNEXPECTED = "The outputs don’t make one expect it.";
