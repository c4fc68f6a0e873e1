import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import { locate } from "@/lib/domain/instrument/lookup";
import { contentWords, isFiller, LEAST_WORDS } from "@/lib/domain/ledger/filler";

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

/** How a sentence begins that denies what is asked for. English; other languages pass as words. */
const DENIAL =
  /^\W*(?:by |there is |there’s |there's )?(?:nothing|none|nobody|no one|no-one|not (?:yet|asked|known|planned|decided|foreseen|any)|no (?:change|trigger|result|finding|such|plan|answer)s?)\b/iu;

/** Whether words deny what is asked for and go on to say nothing else: “Nothing calls it back. The code goes offline if …” says something. */
export function denies(words: string): boolean {
  const [first = "", ...rest] = words.trim().split(/(?<=[.!?])\s+/u);
  return DENIAL.test(first) && rest.every((each) => DENIAL.test(each) || wordsOf(each).size < LEAST_WORDS);
}

/** Whether an answer on who or what does something says that nobody and nothing does: an answer, and nothing to defend a case with. */
export function saysNobody(answers: Answers, path: Path): boolean {
  return denies(textAt(answers, path));
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
