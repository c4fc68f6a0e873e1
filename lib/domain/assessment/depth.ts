import { INSTRUMENT } from "@/lib/content/instrument";
import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Depth } from "@/lib/domain/instrument/question";
import { all, any, type Condition, is, missing, question } from "@/lib/domain/rules/condition";
import { contextFor } from "@/lib/domain/rules/context";
import { verdictOf } from "@/lib/domain/rules/evaluate";

/** The depths as they are called on screen. `screening` alone is the light one. */
export const DEPTH_LABELS: { readonly [depth in Depth]: string } = {
  screening: "Light",
  standard: "Standard",
  deep: "Deep",
};

/** A row of the decision table as it is printed. */
export type DepthRow = {
  readonly condition: string;
  readonly met: boolean;
  readonly leadsTo: Depth;
};

export type DepthDecision = { readonly depth: Depth; readonly rows: readonly DepthRow[] };

type TableRow = { readonly condition: string; readonly when: Condition; readonly leadsTo: Depth };

const screening = (id: string) => question(`screening.${id}`);
const makesEasier = (...values: string[]) => is(screening("makes-easier"), ...values);
const LEAVES_TEAM = is(screening("outputs-leave"), "organisation", "named-outsiders", "public");
const SOMETHING = makesEasier(...MAKES_EASIER.map(({ value }) => value).filter((value) => value !== "none"));
/** Some or a serious amount: what is serious is something, too. */
const SHOWS_HARM = is(screening("hazard"), "some", "serious");
const REQUIRED = INSTRUMENT.questions.filter(({ section, required }) => section === "screening" && required);

/** Rows of the same depth are alternatives; the deepest row met decides; with none met the screening is enough. */
const TABLE: readonly TableRow[] = [
  {
    condition: "A write-up or output shows how to cause harm to a serious degree",
    when: is(screening("hazard"), "serious"),
    leadsTo: "deep",
  },
  {
    condition: "Something that shows how to cause harm becomes public and cannot be taken back",
    when: all(SHOWS_HARM, is(screening("outputs-leave"), "public"), is(screening("reversible"), "no")),
    leadsTo: "deep",
  },
  {
    condition: "Attacking a system, or getting round it, becomes easier for people outside the organisation",
    when: all(makesEasier("attackable"), is(screening("outputs-leave"), "named-outsiders", "public")),
    leadsTo: "deep",
  },
  {
    condition: "AI systems that do research are central to the project, or are what it makes",
    when: is(screening("ai-labour"), "central"),
    leadsTo: "deep",
  },
  {
    condition:
      "The work is done on frontier models and helps developers build their next ones faster, by more than slightly",
    when: all(is(screening("systems"), "frontier"), is(screening("developer-tool-use"), "yes")),
    leadsTo: "deep",
  },
  {
    condition: "The assessment itself is hazardous to read",
    when: is(screening("sensitivity"), "hazardous"),
    leadsTo: "deep",
  },
  {
    condition: "A required question of the screening has no answer yet, or nobody knows the answer yet",
    when: any(...REQUIRED.map(({ id }) => missing(question(id)))),
    leadsTo: "standard",
  },
  {
    condition: "Something becomes easier for people outside the team",
    when: all(SOMETHING, LEAVES_TEAM),
    leadsTo: "standard",
  },
  {
    condition: "Attack, automated research or persuasion becomes easier, even if only inside the team",
    when: makesEasier("attackable", "research-automation", "persuasive"),
    leadsTo: "standard",
  },
  {
    condition: "A write-up or output shows something about how to cause harm",
    when: SHOWS_HARM,
    leadsTo: "standard",
  },
  {
    condition:
      "A company could ship an AI product sooner or better, or developers could build models faster, by more than slightly",
    when: any(is(screening("product-use"), "yes"), is(screening("developer-tool-use"), "yes")),
    leadsTo: "standard",
  },
];

/**
 * How deep the assessment goes, by a printed table over the screening (SM-16). Every row is reported, met or not, so that a
 * reader sees what decided. Unanswered and unknown required questions lead to the standard depth, never to the light one.
 */
export function decideDepth(answers: Answers): DepthDecision {
  const context = contextFor(INSTRUMENT, answers);
  const rows = TABLE.map(({ condition, when, leadsTo }) => ({
    condition,
    met: verdictOf(when, context) === "met",
    leadsTo,
  }));
  const leadsTo = (depth: Depth) => rows.some((row) => row.met && row.leadsTo === depth);
  const depth = leadsTo("deep") ? "deep" : leadsTo("standard") ? "standard" : "screening";
  const otherwise: DepthRow = {
    condition: "None of the above",
    met: depth === "screening",
    leadsTo: "screening",
  };
  return { depth, rows: [...rows, otherwise] };
}
