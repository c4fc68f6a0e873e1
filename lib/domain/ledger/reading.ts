import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { isSomethingCopied } from "@/lib/domain/ledger/credits";
import { describedUses, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { type HardFacts, hardFacts } from "@/lib/domain/ledger/hard-facts";
import { factsByNoBox, factsOfPresumed } from "@/lib/domain/ledger/left-open";
import { type PathwayFacts, pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { type Pull, pullOf } from "@/lib/domain/ledger/pull";
import type { Channel } from "@/lib/domain/ledger/pull-tables";
import type { Touched } from "@/lib/domain/ledger/touched";

/** All that rows read of an assessment, read once. */
export type Reading = {
  readonly answers: Answers;
  readonly facts: HardFacts;
  readonly uses: readonly UseFacts[];
  readonly pathways: readonly PathwayFacts[];
  readonly pulls: Readonly<Record<Channel, Pull>>;
  /** The greater of the two pulls, as the outputs have it and as described. */
  readonly pull: { readonly structural: number; readonly described: number };
  /** The widest form of release of any output; empty where one doesn’t say. */
  readonly release: string;
};

/** Narrowest first; not said is the widest. */
const FORMS: readonly string[] = ["closed", "gated", "staged", "open", ""];

function widest(forms: readonly string[]): string {
  return FORMS[Math.max(...forms.map((form) => FORMS.indexOf(form)))] ?? "";
}

export function readingOf(answers: Answers): Reading {
  const facts = hardFacts(answers);
  return together(answers, facts, describedUses(answers, facts), pathwayFacts(answers));
}

/** What hard facts read: questions, and lists. */
const HARD: readonly string[] = [
  "screening.outputs-leave",
  "screening.makes-easier",
  "screening.systems",
  "screening.hazard",
  "screening.ai-labour",
  "release.form",
  "project.outputs",
  "recipients.list",
];

/** What answers a pathway, outside it. */
const ANSWERING: readonly string[] = [
  "release.commitments",
  "release.told-first",
  "recipients.list",
  "project.outputs",
];

/** The same as reading everything, with what rests on nothing that was touched taken from the reading before. */
export function readingAfter(
  before: Reading,
  answers: Answers,
  { questions, records }: Pick<Touched, "questions" | "records">,
): Reading {
  const facts = HARD.some((each) => questions.has(each)) ? hardFacts(answers) : before.facts;
  const uses =
    facts === before.facts && !questions.has("uses.list")
      ? before.uses
      : describedUses(answers, facts, facts === before.facts ? untouched(before.uses, records) : undefined);
  const isAnswered =
    ANSWERING.some((each) => questions.has(each)) || [before.answers, answers].some(isSomethingCopied);
  const pathways =
    !isAnswered && !questions.has("misuse.pathways")
      ? before.pathways
      : pathwayFacts(answers, isAnswered ? undefined : untouched(before.pathways, records));
  if (facts === before.facts && uses === before.uses) return { ...before, answers, pathways };
  return together(answers, facts, uses, pathways);
}

/** The same by no box that is ticked; null where none is. What was worked out before of the same facts and uses is kept. */
export function readingByNoBox(
  { answers, facts, uses, pathways }: Reading,
  before?: Reading,
): Reading | null {
  const by = factsByNoBox(facts);
  if (by && before?.facts === by.facts && before.uses === uses) return { ...before, answers, pathways };
  return by && together(answers, by.facts, uses, pathways, by.pulling);
}

/** The same by what is presumed of outputs alone; null where nothing is, or everything. */
export function readingOfPresumed({ answers, facts, uses, pathways }: Reading): Reading | null {
  const presumed = factsOfPresumed(facts);
  return presumed && together(answers, presumed, uses, pathways);
}

function untouched<T extends { readonly path: Path }>(facts: readonly T[], touched: ReadonlySet<Path>) {
  return (path: Path) => (touched.has(path) ? undefined : facts.find((each) => each.path === path));
}

function together(
  answers: Answers,
  facts: HardFacts,
  uses: readonly UseFacts[],
  pathways: readonly PathwayFacts[],
  pulling: HardFacts = facts,
): Reading {
  const pulls = {
    products: pullOf("products", pulling, uses),
    "developer-tools": pullOf("developer-tools", pulling, uses),
  };
  const both = Object.values(pulls);
  return {
    answers,
    facts,
    uses,
    pathways,
    pulls,
    pull: {
      structural: Math.max(...both.map(({ structural }) => structural)),
      described: Math.max(...both.map(({ described }) => described)),
    },
    release: widest(facts.outputs.map(({ release }) => release)),
  };
}
