import type { Answers } from "@/lib/domain/assessment/answer";
import { describedUses, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { type HardFacts, hardFacts } from "@/lib/domain/ledger/hard-facts";
import { type PathwayFacts, pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { type Pull, pullOf } from "@/lib/domain/ledger/pull";
import type { Channel } from "@/lib/domain/ledger/pull-tables";

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
  const uses = describedUses(answers, facts);
  const pulls = {
    products: pullOf("products", facts, uses),
    "developer-tools": pullOf("developer-tools", facts, uses),
  };
  const both = Object.values(pulls);
  return {
    answers,
    facts,
    uses,
    pathways: pathwayFacts(answers),
    pulls,
    pull: {
      structural: Math.max(...both.map(({ structural }) => structural)),
      described: Math.max(...both.map(({ described }) => described)),
    },
    release: widest(facts.outputs.map(({ release }) => release)),
  };
}
