import { INSTRUMENT } from "@/lib/content/instrument";
import { MAX_LONG } from "@/lib/domain/assessment/limits";
import type { Path } from "@/lib/domain/assessment/path";
import { questionById } from "@/lib/domain/instrument/lookup";
import { SHEET_QUESTIONS, type SheetQuestion } from "@/lib/x-risk-sheet/table";

/** What of the sheet went where. */
export type Mapped = {
  readonly number: number;
  readonly title: string;
  readonly path: Path;
  readonly text: string;
};

/** What was not placed, and why. Without a number it stands outside the sheet's questions; the text can be empty. */
export type Left = { readonly number?: number; readonly text: string; readonly why: string };

/** The whole text of a place of ours, and the sheet's questions it came from. */
export type Place = { readonly path: Path; readonly text: string; readonly numbers: readonly number[] };

export type Placed = {
  readonly places: readonly Place[];
  readonly mapped: readonly Mapped[];
  readonly remainders: readonly Left[];
};

/** A remnant of a sentence helps nobody: with less room than this an answer is left out whole. */
const LEAST_ROOM = 200;

/**
 * Puts answers, in the order given, into the places of the table. Where several questions share a place, each stands under
 * its title. What does not fit is cut, at white space where there is some, and the remainder returned: together they are
 * the answer, but for white space at the cut.
 */
export function placeAnswers(
  answers: readonly { readonly question: SheetQuestion; readonly text: string }[],
): Placed {
  const places = new Map<Path, Place>();
  const mapped: Mapped[] = [];
  const remainders: Left[] = [];
  for (const { question, text } of answers) {
    const { number, title, path } = question;
    const before = places.get(path);
    const head = `${before ? `${before.text}\n\n` : ""}${isShared(path) ? `**${title}** (question ${number})\n\n` : ""}`;
    const room = longest(path) - head.length;
    const [fits, rest] = cut(text, room);
    if (fits !== "") {
      places.set(path, { path, text: head + fits, numbers: [...(before?.numbers ?? []), number] });
      mapped.push({ number, title, path, text: fits });
    }
    if (rest !== "") remainders.push({ number, text: rest, why: tooLong(path) });
  }
  return { places: [...places.values()], mapped, remainders };
}

function isShared(path: Path): boolean {
  return SHEET_QUESTIONS.filter((question) => question.path === path).length > 1;
}

/** What fits into `room` and what does not; never a character cut in two. */
function cut(text: string, room: number): readonly [string, string] {
  if (text.length <= room) return [text, ""];
  if (room < LEAST_ROOM) return ["", text];
  const part = text.slice(0, room);
  const space = part.search(/\s\S{0,100}$/);
  const isHalf = /[\uD800-\uDBFF]$/.test(part);
  const at = space > 0 ? space : isHalf ? room - 1 : room;
  const fits = text.slice(0, at).trimEnd();
  return fits === "" ? ["", text] : [fits, text.slice(at).trim()];
}

function longest(path: Path): number {
  const kind = questionById(INSTRUMENT, path)?.kind;
  return kind?.type === "long-text" ? (kind.max ?? MAX_LONG) : 0;
}

function tooLong(path: Path): string {
  const asked = questionById(INSTRUMENT, path)?.text ?? path;
  return `It did not fit: at most ${longest(path).toLocaleString("en-GB")} characters go into “${asked}”.`;
}
