import { senseById } from "@/lib/content/glossary";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import { seenText } from "@/lib/domain/assessment/visible-text";
import type { Instrument } from "@/lib/domain/instrument/question";
import type { TermRow } from "@/lib/domain/report/report-document";
import { type TermState, type TermUse, termStates } from "@/lib/domain/terms/term-states";

const LIST = "terms.list";
/** Characters of the author's text kept on each side of a mark. */
const AROUND = 60;

/** Of Markdown: an excerpt may cut a pair of them in two, so neither is kept. */
const STRONG_MARK = /\*\*(?=\S)|(?<=\S)\*\*/g;

/**
 * The key words of the case (SM-13, SM-14): every record of the list of terms, then every glossary word the author uses
 * without a record. Unanswered fields are empty; excerpts come from the author's own texts only.
 */
export function termRows(instrument: Instrument, answers: Answers): readonly TermRow[] {
  const states = termStates(instrument, answers);
  const defined = recordsOf(answers, LIST).map((item) => {
    const path = recordPath(LIST, item.id);
    const words = (field: string) =>
      answers[`${path}/${field}`] ? answerInWords(instrument, answers, `${path}/${field}`) : "";
    return {
      term: seenText(textAt(answers, `${path}/term`)) || "Unnamed term",
      state: "defined" as const,
      sense: senseInWords(textAt(answers, `${path}/sense`), textAt(answers, `${path}/meaning`)),
      otherReaders: words("other-readers"),
      whoGains: words("who-gains"),
      survives: words("survives"),
      uses: states
        .filter((state) => state.definitions.some((definition) => definition.path === path))
        .flatMap((state) => usesOf(instrument, answers, ownUses(state, textAt(answers, `${path}/term`)))),
    };
  });
  const undefinedRows = states
    .filter((state) => state.definitions.length === 0 && state.state !== "defined")
    .map((state) => ({
      term: state.label,
      state: "undefined" as const,
      sense: "",
      otherReaders: "",
      whoGains: "",
      survives: "",
      uses: usesOf(instrument, answers, state),
    }));
  return [...defined, ...undefinedRows];
}

/** Of a term with a longer wording ("security level"), the uses that have it; all of them where none has. */
function ownUses(state: TermState, written: string): TermState {
  const wording = written.trim().toLowerCase();
  const uses = state.uses.filter(({ text }) => text.toLowerCase().includes(wording));
  return uses.length === 0 || wording === state.label.toLowerCase() ? state : { ...state, uses };
}

function senseInWords(sense: string, meaning: string): string {
  const known = senseById(sense.trim());
  return [known ? known.label : sense === "own" ? "" : sense, meaning]
    .filter((part) => part.trim() !== "")
    .join(": ");
}

function usesOf(instrument: Instrument, answers: Answers, state: TermState): TermRow["uses"] {
  return state.uses.map((use) => ({
    path: use.path,
    label: pathLabel(instrument, answers, use.path),
    excerpt: excerpt(use),
  }));
}

/** The first mark with some text around it, cut at spaces. */
function excerpt({ text, marks }: TermUse): string {
  const [mark] = marks;
  if (!mark) return "";
  const start = mark.start <= AROUND ? 0 : text.indexOf(" ", mark.start - AROUND) + 1;
  const space = text.lastIndexOf(" ", mark.end + AROUND);
  const end = mark.end + AROUND >= text.length ? text.length : Math.max(space, mark.end);
  const piece = text
    .slice(Math.min(start, mark.start), end)
    .replace(STRONG_MARK, "")
    .replace(/\s+/g, " ")
    .trim();
  return `${start > 0 ? "…" : ""}${piece}${end < text.length ? "…" : ""}`;
}
