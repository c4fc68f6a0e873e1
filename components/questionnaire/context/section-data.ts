/**
 * What a section page hands to the browser: the form of its questions, not their words of explanation (those are rendered
 * on the server), and only the answers the section can show or depend on.
 */

import type { Confirmed } from "@/components/questionnaire/autosave/autosave-state";
import { givenPaths, neededQuestions, TERMS } from "@/components/questionnaire/context/given-paths";
import { GLOSSARY } from "@/lib/content/glossary";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { isList } from "@/lib/domain/instrument/lookup";
import type {
  Asking,
  Depth,
  Instrument,
  Option,
  Question,
  SectionId,
} from "@/lib/domain/instrument/question";
import type { SuggestedEdit } from "@/lib/domain/review/suggestions";
import { terms } from "@/messages/questionnaire/section";

export type SectionData = {
  readonly assessmentId: string;
  readonly section: SectionId;
  /** How much is shown. */
  readonly depth: Asking;
  /** How much the screening calls for: what progress is counted of, also where more is shown. */
  readonly calledFor: Depth;
  /** The questions of the section and of every list it refers to, without their explanations. */
  readonly instrument: Instrument;
  readonly confirmed: { readonly [path: Path]: Confirmed };
  readonly asOf: string;
  /** Who types. */
  readonly viewer: { readonly id: string; readonly name: string; readonly email: string };
  /** Names offered where a person is asked for. */
  readonly people: readonly string[];
  /** How many comments at each answer are not settled yet. */
  readonly openComments: { readonly [path: Path]: number };
  /** Edits that reviewers suggest and nobody has answered, of the whole assessment. */
  readonly suggestions: readonly SuggestedEdit[];
};

/** Builds what the browser gets. `answers` and `versions` are those of the whole assessment. */
export function sectionData(
  given: Omit<SectionData, "instrument" | "confirmed"> & {
    readonly instrument: Instrument;
    readonly answers: Answers;
    readonly versions: { readonly [path: Path]: number };
  },
): SectionData {
  const { instrument, answers, versions, ...rest } = given;
  const needed = neededQuestions(instrument, given.section);
  const isGiven = givenPaths(instrument, given.section);
  const confirmed: Record<Path, Confirmed> = {};
  for (const [path, version] of Object.entries(versions)) {
    if (isGiven(path)) confirmed[path] = { answer: answers[path] ?? null, version };
  }
  return {
    ...rest,
    confirmed,
    instrument: {
      version: instrument.version,
      sections: [],
      questions: needed.map((question) => ({
        ...offerSenses(question),
        why: "",
        example: "",
        good: "",
        claims: [],
      })),
    },
  };
}

const SENSES: readonly (Option & { readonly group?: string })[] = [
  { value: "own", label: terms.ownSense },
  ...GLOSSARY.flatMap(({ label: group, senses }) =>
    senses.map(({ id, label, meaning }) => ({ value: id, label, detail: meaning, group })),
  ),
];

/** A sense is stored by its glossary id; nobody should have to type one. */
function offerSenses(question: Question): Question {
  if (question.id !== TERMS || !isList(question)) return question;
  const fields = question.kind.fields.map((field) =>
    field.id === "sense" ? { ...field, kind: { type: "one-of" as const, options: SENSES } } : field,
  );
  return { ...question, kind: { ...question.kind, fields } };
}
