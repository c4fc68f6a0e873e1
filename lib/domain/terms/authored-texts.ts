import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import type { Instrument, ScalarKind } from "@/lib/domain/instrument/question";

/** A text written by the authors, with the part of its answer it stands in. */
export type AuthoredText = {
  readonly path: Path;
  readonly part: "value" | "note" | "because";
  readonly text: string;
};

/** Where words are defined, not used. */
const DEFINITIONS = "terms.list";

/** Asked by two headings, which are copied with the answer: its words are the form's. */
const HEADED = "terms.kind-and-effect";
const HEADINGS = /(?<=^|\n)[ \t]*\*\*[^*\n]{1,60}:\*\*/gu;
/** Speaks about words, and uses none of them. */
const OF_WORDS = "terms.interchangeable";

/** Names of persons, institutions and places: what others are called is not the authors' choice of words. */
const NAMES: ReadonlySet<string> = new Set([
  "project.team",
  "recipients.list/name",
  "recipients.list/jurisdiction",
  "misuse.pathways/actor",
  "inaction.consulted/who",
]);

/** What others want, do or suffer, what is supposed with odds, and why something is ruled out: told, and claimed by nobody. */
const NOT_CLAIMED: ReadonlySet<string> = new Set([
  "project.success",
  "project.map-or-cover",
  "screening.worst-misuse",
  "screening.surprise",
  "recipients.list/wants",
  "recipients.list/setting",
  "recipients.list/bend",
  "uses.list/name",
  "uses.works-perfectly",
  "timelines.safety-effect-why",
  "misuse.patterns-why",
  "misuse.pathways/name",
  "misuse.pathways/needs",
  "misuse.pathways/harmed",
  "release.not-allowed",
  "evidence.assumptions/statement",
  "evidence.assumptions/mind-changer",
  "release.forecasts/statement",
  "release.triggers",
  "release.out-of-date",
  "inaction.dissent",
]);

/**
 * Whether its authors claim what an answer says: not where they tell of others, suppose, or say why a question doesn’t apply. A note
 * is theirs wherever it stands.
 */
export function isClaimed({ path, part }: Pick<AuthoredText, "path" | "part">): boolean {
  const [question, , field] = path.split("/");
  if (part === "because") return false;
  return part !== "value" || !NOT_CLAIMED.has(field === undefined ? `${question}` : `${question}/${field}`);
}

/**
 * Every text the authors wrote in their own words, in the order of the instrument: short and long texts of questions and
 * fields without the form's own headings, notes of any answer but one about words, reasons of "not applicable". Not: option labels,
 * names, links, citations, definitions of terms, and answers to questions the instrument doesn't have.
 */
export function authoredTexts(instrument: Instrument, answers: Answers): readonly AuthoredText[] {
  const texts: AuthoredText[] = [];
  for (const { id, kind } of instrument.questions) {
    if (id === DEFINITIONS) continue;
    if (kind.type !== "records") {
      collect(texts, id, answers[id], kind, id);
      continue;
    }
    collect(texts, id, answers[id], null, id);
    for (const record of recordsOf(answers, id)) {
      for (const field of kind.fields) {
        const answer = record.fields[field.id];
        if (answer)
          collect(texts, recordPath(id, record.id, field.id), answer, field.kind, `${id}/${field.id}`);
      }
    }
  }
  return texts;
}

/** Answers come from storage and files: what should be a text may be anything, and is then left out. */
function collect(
  texts: AuthoredText[],
  path: Path,
  answer: Answer | undefined,
  kind: ScalarKind | null,
  place: string,
): void {
  if (!answer) return;
  const add = (part: AuthoredText["part"], text: unknown) => {
    if (typeof text === "string" && text !== "") texts.push({ path, part, text });
  };
  if (answer.status === "not-applicable") {
    add("because", answer.because);
    return;
  }
  const isText = kind?.type === "short-text" || kind?.type === "long-text";
  if (isText && answer.status === "answered" && !NAMES.has(place))
    add("value", path === HEADED ? withoutHeadings(answer.value) : answer.value);
  if (answer.note && path !== OF_WORDS) add("note", answer.note);
}

/** With blanks in their place, so that what follows stands where it stood. */
const withoutHeadings = (text: unknown) =>
  typeof text === "string" ? text.replace(HEADINGS, (heading) => heading.replace(/\S/gu, " ")) : text;
