import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong, endOfPhrase, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS } from "@/lib/domain/proposing/proposed";
import { LED_BY_VERB } from "@/lib/domain/proposing/verbs-of-outputs";
import { formOf, outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

/** Names of outputs in a stretch of a sentence of which it is known that it says what there will be. */

const SET_OF =
  /(?<!\p{L})(?:sets?|series|number|range|pair|family|suite|first versions?|drafts?) of (?=\p{L})/gu;
const ENUMERATOR = /\((?:\d|[ivx]{1,4}|[a-h])\)\s*/gu;
const CLAUSE_END =
  /;|\s(?:so that|because|in order to|which|while|although|but|where|rather than|instead of|unless)\s|,\s(?:to|we|they|it|the project)\s/u;
export const WITHIN =
  /\s(?:of|for|with|in|on|that|by|from|to|against|at|under|as|into|using|about|between|through|via|than|per|is|are|will|can|when|how|if|not|no)\s/u;
export const FOLLOWS =
  /^\s(?:of|for|to|that|which|with|in|on|and|or|as|by|from|under|will|is|are|can|at|ways|so|who|using|based|covering|describing|showing|listing|containing|comparing|where|whose|about|against|between|along|after|before|within|over|across|per|without|into|through|when|alongside|together|plus|detailing|explaining|measuring|including|openly|publicly|freely|online|free|fully|jointly|quarterly|annually|called|named|titled|entitled)(?!\p{L})/u;
const OWN =
  /^(?:.*(?:,|:|\s(?:and|or|plus|as well as|along with|together with|including))\s+|)((?:[^\s,;:]+\s+){0,6})$/su;

/** The things that a stretch names one after the other, from its beginning. */
export function thingsIn(rest: string, score: number): readonly Found[] {
  const [clause = ""] = rest.replace(ENUMERATOR, "").replace(SET_OF, "").split(CLAUSE_END, 1);
  const found: Found[] = [];
  let free = 0;
  for (const noun of outputNounsIn(clause)) {
    if (noun.start < free) continue;
    const before = clause.slice(free, noun.start);
    const own = OWN.exec(before);
    const words = own?.[1] ?? "";
    // Behind a preposition or a verb it is part of something else.
    if (own === null || WITHIN.test(lowered(` ${words}`))) continue;
    if (found.length === 0 && before.length > 60) break;
    if (found.length > 0 && LED_BY_VERB.test(lowered(words))) break;
    // “for training, calibrating and serving probes”: what is done with the first.
    if (/^\p{L}+ing\s/u.test(words) && /\sfor\s\p{L}+ing(?:\s|,)/u.test(clause.slice(0, noun.start)))
      continue;
    const after = clause.slice(noun.end);
    // “… and rewrites its prompts”: what a thing does, to something else.
    if (/^\p{L}+s\s(?:its|their|the|an?|our|his|her|it|them)\s/u.test(lowered(words))) break;
    // “test harness”: the noun that follows at once is the head. “data collection”: neither is a thing.
    const isHead = !/^\s\p{L}/u.test(after) || FOLLOWS.test(after);
    if (!isHead) continue;
    const start = noun.start - words.length;
    const isShort = withoutFront(clause.slice(start, noun.end)).split(/\s+/).length <= 2;
    const called = nameBefore(clause, start);
    const titled = TITLED.exec(after)?.[0].length ?? 0;
    const end =
      titled > 0 ? noun.end + titled : isShort && called === null ? endOfThing(clause, noun.end) : noun.end;
    const name = clause.slice(called ?? start, end);
    found.push(output(name, score - found.length * 0.02, formOf(name, name)));
    free = end;
    // What is listed goes on with a comma or “and”; anything else is told about the last.
    if (
      !/^[^,]{0,60}(?:,|\sand\s|\sas well as\s|\splus\s|\salong with\s|\stogether with\s)/u.test(
        clause.slice(end),
      )
    )
      break;
  }
  return found;
}

/** With what says which, where that ends: “map that shows reefs”, and no “map that tells a judge [whether …]”. */
function endOfThing(clause: string, noun: number): number {
  const end = endOfPhrase(clause, noun, { withClauses: true });
  const isClause = /\s(?:that|which|who|whose)\s/u.test(clause.slice(noun, end));
  return isClause && !/^(?:[,.;:)]|\sand\s|\s?$)/u.test(clause.slice(end)) ? endOfPhrase(clause, noun) : end;
}

/** “a viewer called Pane” */
const TITLED =
  /^\s(?:called|named|titled|entitled)\s(?:["“][^"”]{2,80}["”]|\p{Lu}[\p{L}\d.-]*(?:\s\p{Lu}[\p{L}\d.-]*){0,3}|[\p{L}\d._-]+)/u;
const OWN_NAME = /(?:^|\s)((?:\p{Lu}[\p{L}\d._-]*)(?:\s\p{Lu}[\p{L}\d._-]*){0,3}),\s$/u;
const FIRST_WORD = /(?:^|\s(?:into|as|is|called|named)\s)([\p{Ll}\d][\p{L}\d._-]+),\s$/u;

/** Where the name begins that a thing is given before it is said what it is: “Pane, a viewer …”; null if none is. */
export function nameBefore(text: string, start: number): number | null {
  if (!/^(?:an?|our|the)\s/iu.test(text.slice(start))) return null;
  const before = text.slice(0, start);
  const own = OWN_NAME.exec(before)?.[1];
  const at = own === undefined ? -1 : before.length - own.length - 2;
  // “Instead, a viewer”: the first word of a sentence is large, and no name by that.
  if (own !== undefined && (at > 0 || /\p{Ll}\p{Lu}|\d|\s/u.test(own))) return at;
  const small = FIRST_WORD.exec(before)?.[1];
  return small === undefined || small.endsWith("s") || outputNounsIn(small).length > 0
    ? null
    : before.length - small.length - 2;
}

const OBJECT =
  /^(?:(?:a|an|the|our|all|about|some|over|more than|first,|second,|third,|further,)\s+)*(?:[\d,.]+k?\s+)?([\p{L}\d][\p{L}\d’'-]*(?:\s[\p{L}\d][\p{L}\d’'-]*){0,4}?)(?=\s?[,.;:(]|\s(?:of|for|on|with|that|which|to|in|from|under|by|as|at|including|and|so|after|before|when|once|via|through|between|into|openly|publicly|online)(?!\p{L})|$)/u;
const NO_THING =
  /^(?:any(?:thing|body|one)?|some(?:thing|body|one)|it|them|these|this|that|those|everything|all|what|how|whether|results?|findings|our|us|nothing|(?:more|early|often|regularly|openly|weekly|monthly)$)(?!\p{L})/u;

/** What is released by another name than those of outputs: “6,000 judged games”. */
export function otherThing(object: string, isMade = false): readonly Found[] {
  const of =
    /^(?:an?|the|our) (?:\p{L}+ )?(?:set|series|number|range|pair|collection|family|batch) of /u.exec(
      object,
    )?.[0] ?? "";
  const rest = OBJECT.exec(object.slice(of.length));
  const name = (of === "" ? rest?.[1] : rest?.[0] && `${of}${rest[0]}`)?.trim() ?? "";
  return name.length < 4 || NO_THING.test(lowered(name)) || /\sonly(?:\s|$)/u.test(name)
    ? []
    : [output(name, isMade ? 0.45 : 0.55, null)];
}

/** All that a clause says something of, one after the other, by whatever name. */
export function allOf(before: string): readonly Found[] {
  const clause = before.split(/[;:]\s|,\s(?:and|but|while)\s/u).at(-1) ?? "";
  return clause.split(/\s+and\s+|,\s+/u).flatMap((piece) => {
    const known = subjectOf(piece, 0.6);
    return known.length > 0 ? known : otherThing(`${piece.trim()} of`, true);
  });
}

export function subjectOf(before: string, score: number): readonly Found[] {
  const clause = before.split(/[;:]\s|,\s(?:and|but|while)\s/u).at(-1) ?? "";
  return clause.split(/\s+and\s+|,\s+(?!with\b|which\b|including\b)/u).flatMap((piece) => {
    const noun = outputNounsIn(piece).find(({ start }) => !WITHIN.test(` ${lowered(piece.slice(0, start))}`));
    if (!noun) return [];
    const head = lastInRow(piece, noun.end);
    const isShort = withoutFront(piece.slice(0, head)).split(/\s+/).length <= 2;
    const name = piece.slice(0, isShort ? endOfPhrase(piece, head) : head);
    return [output(name, score, formOf(name, name))];
  });
}

/** “test harness”, “evaluation suite”: where the last of several nouns in a row ends. */
function lastInRow(text: string, end: number): number {
  const next = outputNounsIn(text.slice(end))[0];
  return next && /^\s+$/u.test(text.slice(end, end + next.start)) ? lastInRow(text, end + next.end) : end;
}

export function output(name: string, score: number, option: string | null): Found {
  return { kind: "output", name: asName(atMostLong(withoutFront(name), NAME_LIMITS.output)), score, option };
}
