import { INSTRUMENT } from "@/lib/content/instrument";
import type { Path } from "@/lib/domain/assessment/path";
import { noteAt, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { labelOf } from "@/lib/domain/instrument/lookup";
import type { Context } from "@/lib/domain/rules/answer-context";
import type { FactItem } from "@/lib/domain/rules/fact-item";

/** Questions, and a list, in whose words the systems worked with are told. */
export const TELL_OF_SYSTEMS: readonly string[] = [
  "project.title",
  "project.summary",
  "screening.systems",
  "project.outputs",
];

/** “frontier models”, unless it is said that they are none, or far ahead. English. */
const FRONTIER =
  /(?<!\b(?:no|not|nor|without|behind|below|than|neither|of|beyond|like)\s+(?:the |any |a |current |today’s |today's )?)\bfrontier(?:[- ](?:AI|language|scale|class))?[- ](?:models?|systems?)\b/iu;
/** A count of parameters in billions, as models are called by it; a sum of money is none. */
const SIZE = /(?<![$£€\d.,])\b(\d{2,4})\s?B\b(?!\s?(?:dollars|tokens|euros|pounds))/gu;
/** Billions of parameters from which on a model is not far behind what is able. */
const ABLE = 30;

/** Whether words tell of systems that are more than small. No name of a model is read. */
function namesAbleSystems(words: string): boolean {
  return FRONTIER.test(words) || [...words.matchAll(SIZE)].some(([, size]) => Number(size) >= ABLE);
}

/** Where the authors’ own words tell of able systems: title, summary, the outputs’ names and descriptions, the note beside the answer. */
export function systemsTold({ answers }: Context): readonly FactItem[] {
  const texts: readonly (readonly [Path, string])[] = [
    ...["project.title", "project.summary"].map((path) => [path, textAt(answers, path)] as const),
    ["screening.systems", noteAt(answers, "screening.systems")],
    ...recordsOf(answers, "project.outputs").flatMap(({ id }) =>
      ["name", "description"].map((field): readonly [Path, string] => {
        const path: Path = `project.outputs/${id}/${field}`;
        return [path, textAt(answers, path)];
      }),
    ),
  ];
  return texts
    .filter(([, words]) => namesAbleSystems(words))
    .map(([path, words]) => ({ id: path, label: `“${words}”`, paths: [path] }))
    .map((item) => ({ ...item, label: labelled(item.label, item.id) }));
}

const labelled = (label: string, path: Path) => {
  const question = labelOf(INSTRUMENT, path);
  return label.length <= SHORT || !question ? label : question;
};
const SHORT = 120;
