import { INSTRUMENT } from "@/lib/content/instrument";
import type { DraftUpdateRow } from "@/lib/data/draft-updates";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import { fieldOf, questionById, questionsOf } from "@/lib/domain/instrument/lookup";
import type { SectionId } from "@/lib/domain/instrument/question";
import { answerWords } from "@/messages/questionnaire/history";

/** What authors are told after their draft was brought up to a newer version of the instrument. */
export type DraftUpdateView = {
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly byName: string;
  readonly at: string;
  /** Sections with questions that are new, in the order asked. */
  readonly added: readonly {
    readonly section: SectionId;
    readonly title: string;
    /** All of it is new. */
    readonly isNew: boolean;
    readonly asked: readonly string[];
  }[];
  readonly stale: readonly {
    readonly path: Path;
    readonly section: SectionId | null;
    readonly label: string;
    readonly reasons: readonly string[];
  }[];
  /** Answers without a place: the reason, and the answer as it stood. */
  readonly aside: readonly { readonly path: Path; readonly reason: string; readonly text: string }[];
};

/** The stored update in today's words. `answers` are the draft's, for the names of records. */
export function draftUpdateView(answers: Answers, update: DraftUpdateRow): DraftUpdateView {
  const reasonsOf = (path: Path, what: "read-again" | "set-aside") =>
    update.changes.filter((note) => note.path === path && note.what === what).map(({ sentence }) => sentence);
  return {
    fromVersion: update.fromVersion,
    toVersion: update.toVersion,
    byName: update.byName,
    at: update.at.toISOString(),
    added: addedBySection(update.added),
    stale: update.stale.map((path) => ({
      path,
      section: questionById(INSTRUMENT, parsePath(path)?.question ?? "")?.section ?? null,
      label: pathLabel(INSTRUMENT, answers, path),
      reasons: reasonsOf(path, "read-again"),
    })),
    aside: Object.entries(update.aside).map(([path, answer]) => ({
      path,
      reason: reasonsOf(path, "set-aside").join(" "),
      text: asideInWords(answer),
    })),
  };
}

function addedBySection({ questions, fields }: DraftUpdateRow["added"]): DraftUpdateView["added"] {
  const isAdded = new Set(questions);
  return INSTRUMENT.sections.flatMap(({ id, title }) => {
    const all = questionsOf(INSTRUMENT, id);
    const added = all.filter((question) => isAdded.has(question.id));
    const inRecords = fields.flatMap((place) => {
      const [list = "", field = ""] = place.split("/");
      const label = fieldOf(INSTRUMENT, list, field)?.label;
      return label && questionById(INSTRUMENT, list)?.section === id ? [label] : [];
    });
    const asked = [...added.map(({ text }) => text), ...inRecords];
    return asked.length === 0 ? [] : [{ section: id, title, isNew: added.length === all.length, asked }];
  });
}

/** The answer to a question that is gone: its choices have no words any more, so they are given as they were stored. */
function asideInWords(answer: Answer): string {
  if (answer.status === "unknown")
    return [answerWords.unknown, answer.who, answer.by, answer.note].filter(Boolean).join(". ");
  if (answer.status === "not-applicable") return answerWords.notApplicable(answer.because);
  const { value } = answer;
  const words =
    typeof value !== "object"
      ? String(value)
      : Array.isArray(value)
        ? value.join(", ")
        : Object.entries(value)
            .map(([part, each]) => `${part}: ${each}`)
            .join("; ");
  return [
    words,
    answer.note && answerWords.note(answer.note),
    answer.evidence && answerWords.evidence(answer.evidence),
  ]
    .filter(Boolean)
    .join("\n");
}
