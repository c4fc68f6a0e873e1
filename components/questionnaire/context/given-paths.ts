import { readsOf } from "@/components/questionnaire/autosave/watched-paths";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import { isList, questionsOf } from "@/lib/domain/instrument/lookup";
import type { Instrument, Question, SectionId } from "@/lib/domain/instrument/question";

/** Where words are defined. */
export const TERMS = "terms.list";

/**
 * Whether a section page is given the answer at a path, from the whole instrument or what the page has of it: everything of its own
 * questions, of what their branching reads, and of definitions (words are marked everywhere by whether they have one); of
 * other lists what a record is called, what it refers to, and what branching reads.
 */
export function givenPaths(instrument: Instrument, section: SectionId): (path: Path) => boolean {
  const own = questionsOf(instrument, section);
  const read = new Set(own.flatMap(readsOf));
  const whole = new Set([TERMS, ...own.map(({ id }) => id), ...read]);
  const lists = new Map(
    neededQuestions(instrument, section)
      .filter(isList)
      .map((list) => [list.id, list]),
  );
  return (path) => {
    const parsed = parsePath(path);
    if (!parsed || whole.has(parsed.question)) return parsed !== null;
    const kind = lists.get(parsed.question)?.kind;
    if (!kind || parsed.type !== "field") return kind !== undefined;
    const field = kind.fields.find(({ id }) => id === parsed.field);
    return (
      parsed.field === kind.nameField ||
      field?.kind.type === "reference" ||
      read.has(`${parsed.question}/${parsed.field}`)
    );
  };
}

/** A section's own questions, the lists that refer to its lists or are referred to, and what its conditions read. */
export function neededQuestions(instrument: Instrument, section: SectionId): readonly Question[] {
  const own = questionsOf(instrument, section);
  const ownLists = new Set(own.filter(isList).map(({ id }) => id));
  const wanted = new Set<string>();
  for (const question of own) {
    for (const list of referredLists(question)) wanted.add(list);
    for (const id of readsOf(question)) wanted.add(id);
  }
  return instrument.questions.filter(
    (question) =>
      question.section === section ||
      wanted.has(question.id) ||
      referredLists(question).some((list) => ownLists.has(list)),
  );
}

function referredLists(question: Question): readonly string[] {
  if (!isList(question)) return question.kind.type === "reference" ? [question.kind.list] : [];
  return question.kind.fields.flatMap(({ kind }) => (kind.type === "reference" ? [kind.list] : []));
}
