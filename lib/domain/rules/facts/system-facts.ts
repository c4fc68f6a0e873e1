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
const FRONTIER = /\bfrontier(?:[- ](?:AI|language|scale|class))?[- ](?:models?|systems?)\b/giu;
/** What stands before these where they are no systems of the work. */
const ELSEWHERE =
  /\b(?:no|not|nor|without|behind|below|than|neither|of|beyond|like) (?:the |any |a |current |today[’']s )?$/iu;
/** Characters of what stands beside such words that are looked at. */
const BESIDE = 90;
/** A count in billions. It is one of parameters where a model is called by it (“Yi-34B”), or parameters or models stand beside it. */
const SIZE = /(?<![$£€\d.,])\b(\d{2,4}) ?B\b/gu;
const MODELS = "(?:parameters?|params?|models?|LLMs?|checkpoints?|networks?|transformers?|weights|variants?)";
/** What else is counted, and what begins something else. */
const COUNTED = "dollars|documents|euros|examples|images|pages|people|pounds|records|tokens|users|words";
const OPENING = "and|by|for|from|in|of|on|or|per|to|with";
const OF_MODELS = new RegExp(
  String.raw`^(?:(?:, | and | or | to )(?:an? |the )?\d{1,4} ?B\b){0,3}[- ](?:(?!(?:${COUNTED}|${OPENING})\b)[\p{L}’-]{1,20} ){0,2}${MODELS}\b`,
  "iu",
);
const OF_COUNTED = new RegExp(String.raw`^ ?(?:${COUNTED})\b`, "iu");
const MODELS_OF = new RegExp(String.raw`(?:[\p{L}\d]-|\b${MODELS}(?: of| at| up to)? )$`, "iu");
/** Billions of parameters from which on a model is not far behind what is able. */
const ABLE = 30;

/** Whether words tell of systems that are more than small. No name of a model is read. */
function namesAbleSystems(text: string): boolean {
  const words = text.replace(/\s+/gu, " ");
  const isOwn = (at: number) => !ELSEWHERE.test(words.slice(Math.max(0, at - BESIDE), at));
  return (
    [...words.matchAll(FRONTIER)].some(({ index }) => isOwn(index)) ||
    [...words.matchAll(SIZE)].some(
      ({ index, 0: said, 1: size }) =>
        Number(size) >= ABLE && isOfModel(words, { start: index, end: index + said.length }),
    )
  );
}

function isOfModel(words: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const [before, after] = [words.slice(Math.max(0, start - BESIDE), start), words.slice(end, end + BESIDE)];
  return OF_MODELS.test(after) || (MODELS_OF.test(before) && !OF_COUNTED.test(after));
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
