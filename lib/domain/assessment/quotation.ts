import { excerpt } from "@/lib/domain/assessment/excerpt";
import { sentencesOf } from "@/lib/domain/assessment/sentences";

/** Stands where something is left out between what is quoted, before it or after it. */
export const LEFT_OUT = "[…]";

/**
 * As much of a text as fits, in whole sentences, of long ones in whole clauses, at most `limit` characters: how it begins, and what it admits
 * or reports before the rest. It never ends before the “but” that goes on from it, where both fit. What is left out is marked; a text that has
 * no clause that fits is cut as an excerpt is. By the marks of any script; which words admit something is known of some languages.
 */
export function quotation(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= limit) return line;
  const pieces = piecesOf(line);
  const sentences = unitsOf(line, pieces);
  const clauses = unitsOf(line, pieces.flatMap(clausesOf));
  const ways = [joinedToContrast(sentences), joinedToContrast(clauses), clauses];
  const found = ways.map((units) => fitted(units, limit)).filter((each) => each !== null);
  return (found.find(({ isAdmitting }) => isAdmitting) ?? found[0])?.text ?? excerpt(line, limit);
}

/** Characters of a text that are looked through for what to quote: far more than are quoted. */
const LOOKED_AT = 2_000;

/** Its sentences; of a text too long to be looked through, all that follows as one. */
function piecesOf(line: string): readonly string[] {
  if (line.length <= LOOKED_AT) return sentencesOf(line);
  const first = sentencesOf(line.slice(0, LOOKED_AT)).slice(0, -1);
  const rest = first.reduce((left, piece) => left.trimStart().slice(piece.length), line);
  return [...first, rest.trim()];
}

type Unit = { readonly text: string; readonly isSpaced: boolean };

/** Pieces of a line in their order, each with whether a space parts it from the one before. */
function unitsOf(line: string, pieces: readonly string[]): readonly Unit[] {
  let rest = line;
  return pieces.map((text) => {
    const isSpaced = rest.startsWith(" ");
    rest = rest.trimStart().slice(text.length);
    return { text, isSpaced };
  });
}

/** After a semicolon or colon; after a comma where a new clause begins, in scripts without a word for that after each. */
const CLAUSES =
  /(?<=[;:؛])\s+|(?<=[；：，،])\s*|(?<=,)\s+(?=(?:and|because|but|if|or|so|though|although|unless|where|which|while|yet)\b)|\s(?=[–—] )/iu;
const clausesOf = (sentence: string) => sentence.split(CLAUSES).filter((each) => each.trim() !== "");

/** How what turns round the sentence or clause before it begins. */
const CONTRAST =
  /^(?:[–—(] ?)?(?:(?:but|however|yet|only|though|although|except|unless|still|nevertheless|nonetheless|even so|otherwise|whereas|much less|aber|jedoch|doch|allerdings|mais|cependant|toutefois|pero|sin embargo|но|однако)(?![\p{L}\p{M}])|但|然而|不过|しかし|ただし|لكن|غير أن|إلا أن)/iu;

function joinedToContrast(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && CONTRAST.test(unit.text)) {
      const text = `${before.text}${unit.isSpaced ? " " : ""}${unit.text}`;
      joined[joined.length - 1] = { text, isSpaced: before.isSpaced };
    } else joined.push(unit);
  }
  return joined;
}

/** Words by which a text says what isn't so, isn't known or doesn't hold. */
const ADMITS =
  /(?<![\p{L}\p{M}])(?:but|however|only|not|never|none|nothing|nobody|no|yet|though|although|except|unless|still|untested|unknown|otherwise|without|neither|nor|hardly|less|worse|weaker|fails?|falls?|nicht|kein\p{L}*|nur|aber|jedoch|pas|aucun\p{L}*|mais|cependant|pero|sin embargo|ningun\p{L}*|но|однако)(?![\p{L}\p{M}])|n['’]t\b|但|然而|不过|未|没有|しかし|ただし|ない|لكن|غير أن|ليس|لم /iu;
const WEIGHT = { any: 1, first: 2, admits: 3, figures: 1, gap: -0.5 } as const;

function weightOf({ text }: Unit, at: number): number {
  return (
    WEIGHT.any +
    (at === 0 ? WEIGHT.first : 0) +
    (ADMITS.test(text) ? WEIGHT.admits : 0) +
    (/\p{N}/u.test(text) ? WEIGHT.figures : 0)
  );
}

/** Units among which is chosen; of a text of more, its first. */
const MOST = 12;

/**
 * The first, and with it those that weigh most together and fit, in their order; of equals the earlier. Null where the first doesn't fit. It
 * is admitting where what admits something is in it, or nothing does.
 */
function fitted(units: readonly Unit[], limit: number): Fitted | null {
  const among = units.slice(0, MOST);
  const weights = among.map(weightOf);
  let best: (Fitted & { readonly weight: number }) | null = null;
  for (let chosen = 1; chosen < 2 ** among.length; chosen += 2) {
    if (among.reduce((sum, each, at) => sum + (isIn(chosen, at) ? each.text.length : 0), 0) > limit) continue;
    const text = rendered(among, chosen, units.length > among.length);
    if (text.length > limit) continue;
    const weight =
      weights.reduce((sum, each, at) => sum + (isIn(chosen, at) ? each : 0), 0) +
      WEIGHT.gap * (text.split(LEFT_OUT).length - 1);
    const isAdmitting = ADMITS.test(text) || !among.some((each) => ADMITS.test(each.text));
    if (!best || weight > best.weight) best = { weight, text, isAdmitting };
  }
  return best;
}

type Fitted = { readonly text: string; readonly isAdmitting: boolean };

const isIn = (chosen: number, at: number) => (chosen & (1 << at)) !== 0;

/** In their order, with a mark wherever some are left out; `isMore`: others follow that aren’t among them. */
function rendered(among: readonly Unit[], chosen: number, isMore: boolean): string {
  let text = "";
  let isOpen = false;
  for (const [at, unit] of among.entries()) {
    if (!isIn(chosen, at)) {
      isOpen = true;
      continue;
    }
    if (isOpen) text = `${withoutComma(text)} ${LEFT_OUT} `;
    else if (unit.isSpaced && text !== "") text += " ";
    text += unit.text;
    isOpen = false;
  }
  return isOpen || isMore ? `${withoutComma(text)} ${LEFT_OUT}` : text;
}

const withoutComma = (text: string) => text.replace(/[\s,;:،؛，；：–—]+$/u, "");
