import { largestExample } from "@/bench/largest-example";
import { computing, type Effort, interleave } from "@/bench/measure/interleave";
import { type Row, rowOf } from "@/bench/measure/row";
import { javascriptOf } from "@/bench/rulebook/as-javascript";
import { jsonRulesOf } from "@/bench/rulebook/as-json-rules";
import { flatFactsOf, testsOf } from "@/bench/rulebook/flat-facts";
import { type Formula, formulaOf, NotTranslated } from "@/bench/rulebook/formula";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { recordsOf } from "@/lib/domain/assessment/records";
import { whatWouldChange } from "@/lib/domain/changes/what-would-change";
import { findFindings } from "@/lib/domain/findings/find";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import type { Condition } from "@/lib/domain/rules/condition";
import { type Context, contextFor, type Subject } from "@/lib/domain/rules/context";
import { evaluate, verdictOf } from "@/lib/domain/rules/evaluate";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

type Question = {
  readonly when: Condition;
  readonly subject: Subject | undefined;
  readonly formula: Formula;
};

const PART = "rulebook";

/** The whole rulebook over the largest worked example, against another engine and against compiled conditions. */
export async function rulebookRows(effort: Effort): Promise<readonly Row[]> {
  const { answers } = largestExample();
  const context = contextFor(INSTRUMENT, answers);
  const { questions, asked } = translate(context);
  const formulas = questions.map(({ formula }) => formula);
  const facts = flatFactsOf(formulas, context);
  const values = Object.values(facts);
  const runOther = jsonRulesOf(formulas);
  const runCompiled = javascriptOf(formulas, facts);
  requireAgreement(questions, context, await runOther(facts), runCompiled(values));

  const tests = formulas.flatMap(testsOf).length;
  const sizes = `${RULEBOOK.length} rules over ${Object.keys(answers).length} answers ask ${asked} questions, one for each rule or each of its records; ${questions.length} of them (${tests} comparisons) are put to both sides, which were checked to agree.`;
  const other = computing(() => runOther(facts));
  const withTrees = computing(() => questions.map(({ when, subject }) => evaluate(when, context, subject)));
  const withScrutiny = computing(() => {
    const trees = questions.map(({ when, subject }) => evaluate(when, context, subject));
    return [trees, decideScrutiny(answers)];
  });
  const verdicts = computing(() => questions.map(({ when, subject }) => verdictOf(when, context, subject)));
  // A copy of the map is one that nothing has been derived from yet: records are indexed and texts searched anew.
  const next = copiesOf(answers);
  const everything = computing(() => {
    const anew = next();
    return [findFindings(INSTRUMENT, RULEBOOK, anew), decideScrutiny(anew)];
  });
  const search = computing(() => whatWouldChange(INSTRUMENT, RULEBOOK, next()));
  return [
    rowOf({
      part: PART,
      what: "conditions with explanation trees",
      against: "json-rules-engine, same conditions",
      comparison: { of: "speed", target: 25 },
      rounds: await interleave(withTrees, other, effort),
      notes: [
        sizes,
        "json-rules-engine knows two verdicts where ours knows four, gets lists written out record by record and everything derived as ready facts.",
      ],
    }),
    rowOf({
      part: PART,
      what: "full evaluation: every rule with its explanation tree, and the scrutiny",
      against: "json-rules-engine, conditions alone",
      comparison: { of: "speed", target: 10 },
      rounds: await interleave(withScrutiny, other, effort),
      notes: ["Facts are at hand on both sides."],
    }),
    rowOf({
      part: PART,
      what: "the same from bare answers, with facts, quotations and words",
      against: "json-rules-engine, conditions alone",
      comparison: { of: "speed", target: null },
      rounds: await interleave(everything, other, effort),
      notes: [
        "Not the same work, hence no target: ours also indexes records, finds words and patterns, quotes the answers and writes the explanations. Words found in a text are kept from one evaluation to the next, as they are while somebody edits; the first evaluation of new texts takes longer (see terms).",
      ],
    }),
    rowOf({
      part: PART,
      what: "what would change it, for every finding and open answer",
      against: "one full evaluation",
      comparison: { of: "time", target: null },
      rounds: await interleave(search, everything, effort),
      notes: ["Wanted: under 50 ms, that is 20 a second, on an otherwise quiet machine."],
    }),
    rowOf({
      part: PART,
      what: "verdicts alone",
      against: "compiled to JavaScript for this assessment",
      comparison: { of: "time", target: 10 },
      rounds: await interleave(
        verdicts,
        computing(() => runCompiled(values)),
        effort,
      ),
      notes: ["The compiled conditions have their records written out and their answers looked up already."],
    }),
  ];
}

/** Copies made beforehand, so that making them is not measured; when they are used up they are made as they are needed. */
function copiesOf(answers: Answers): () => Answers {
  const copies = Array.from({ length: 2_000 }, () => ({ ...answers }));
  return () => copies.pop() ?? { ...answers };
}

/** Every rule for every record it is asked of, where two values can say it and come to the same conclusion. */
function translate(context: Context): { questions: readonly Question[]; asked: number } {
  const { instrument, answers } = context;
  const questions: Question[] = [];
  let asked = 0;
  for (const { when, forEach } of RULEBOOK) {
    const subjects: readonly (Subject | undefined)[] = forEach
      ? recordsOf(answers, forEach).map((record) => ({ list: forEach, record }))
      : [undefined];
    for (const subject of subjects) {
      asked += 1;
      try {
        questions.push({ when, subject, formula: formulaOf(when, { instrument, answers, subject }) });
      } catch (error) {
        if (!(error instanceof NotTranslated)) throw error;
      }
    }
  }
  return { questions, asked };
}

function requireAgreement(
  questions: readonly Question[],
  context: Context,
  ...others: readonly (readonly boolean[])[]
): void {
  questions.forEach(({ when, subject }, index) => {
    const isMet = verdictOf(when, context, subject) === "met";
    if (others.some((held) => held[index] !== isMet)) {
      throw new Error(
        `Not the same conclusion: ${JSON.stringify({ when, isMet, others: others.map((o) => o[index]) })}`,
      );
    }
  });
}
