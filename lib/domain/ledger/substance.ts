import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import { locate } from "@/lib/domain/instrument/lookup";
import { contentWords, isFiller } from "@/lib/domain/ledger/filler";

/**
 * Whether an answer's text says something of its own: at least `least` content words, not those of the title, of its
 * own question or of a pattern of the catalogue. False for what is unanswered, unknown, not applicable or no text.
 */
export function saysSomething(answers: Answers, path: Path, least = 3): boolean {
  const text = textAt(answers, path);
  if (text === "") return false;
  const said = wordsOf(text);
  if (isFiller(said, [wordsOf(textAt(answers, "project.title")), ownWords(path)], least)) return false;
  return !isFromCatalogue(text, said);
}

/** How words begin that answer who or what does it with nobody and nothing. English; other languages pass as words. */
const NOBODY = /^(?:by |there is |there’s |there's )?(?:nobody|no one|no-one|nothing|none)\b/iu;

/** Whether an answer on who or what does something says that nobody and nothing does: an answer, and nothing to defend a case with. */
export function saysNobody(answers: Answers, path: Path): boolean {
  return NOBODY.test(textAt(answers, path).trim());
}

/** Whether an answer on who or what does something says so in words of its own. */
export function saysWho(answers: Answers, path: Path): boolean {
  return saysSomething(answers, path) && !saysNobody(answers, path);
}

/** What a pattern of the catalogue says, pattern by pattern: words copied from there are nobody's plan. */
const CATALOGUE = MISUSE_PATTERNS.map(({ label, definition, mitigations, questions }) =>
  contentWords([label, definition, ...mitigations, ...questions].join(" ")),
);

const copied = new Map<string, boolean>();

function isFromCatalogue(text: string, said: ReadonlySet<string>): boolean {
  const known = copied.get(text);
  if (known !== undefined) return known;
  if (copied.size >= KEPT) copied.clear();
  const found = isFiller(said, CATALOGUE, 0);
  copied.set(text, found);
  return found;
}

const kept = new Map<string, ReadonlySet<string>>();
const KEPT = 2_000;

function wordsOf(text: string): ReadonlySet<string> {
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const found = contentWords(text);
  kept.set(text, found);
  return found;
}

/** The words of the question, or of the field, that is answered at a path. */
function ownWords(path: Path): ReadonlySet<string> {
  const located = locate(INSTRUMENT, path);
  if (located?.type === "field") return wordsOf(`${located.field.label} ${located.field.help ?? ""}`);
  return wordsOf(located ? `${located.question.text} ${located.question.why}` : "");
}
