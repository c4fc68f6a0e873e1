import type { Named } from "@/lib/domain/proposing/bodies-named";
import { doingIn, doingOfSome, doingOfThem, named, usedBy } from "@/lib/domain/proposing/doing-in";
import { lowered } from "@/lib/domain/proposing/lowered";
import type { Found, Standing } from "@/lib/domain/proposing/proposed";
import { NOBODY } from "@/lib/domain/proposing/words-of-nobody";

/** What those do whom a sentence before, or the same one, has named. */

/** “They can …”, “Such a team could …”, “She thinks the board would …”: those whom a sentence before named. */
const ANAPHOR =
  /(?:^it(?=\s(?:is|has)\s[^.;]{3,90}?\sand\s(?:could|would|might|may|will)\s)|(?:^|[,;:]\s|^(?:with|by|using|from|on|given|after|once)\s[^,.;]{3,60}?\s|\s(?:thinks?|believes?|says?|said|expects?|hopes?)\s(?:that\s)?(?:if\s[^.;]{3,90}?\s)?)(?:they|(?:such|these|those|this|the)\s(?:an?\s)?((?:\p{L}+\s)?\p{L}{4,}?)s?)(?=\s(?:will|would|can|could|may|might|(?:intend|plan|hope|mean|want)s?\sto|(?:have|has)\s[^.;]{3,90}?\sand\s(?:can|could|will|would|may|(?:plan|want|hope|intend|mean)s?\sto))\s|['’](?:d|ll)\s))/u;
const INTENDS = /^\s(?:intend|plan|hope|mean|want)s?\sto\s/u;

/** “On a high score they suspend the account”, “The goal is that they set limits”: told as if it were so. */
const THEY_DO =
  /(?:^|[,;]\s|^(?:with|by|using|from|on|in|at|after|once|when)\s[^.;]{3,60}?\s|(?:goal|hope|aim|idea|point|wish|plan) is (?:that\s)?)they\s(?=(?!(?:are|were|have|had|do|did|need|want|get|know|think|lack|see|say|said|like|feel|hope|come|work|ask|asked|share|face|hold|sit|use|is|all|both|also|now|then)\s)\p{Ll}{3,}\s(?:the|an?|their|its|it|them|whether|which|what|how|\p{Ll}+)\s)/u;

/** What they do whom the sentences before named last; nothing where nobody was, or a noun here is another's. */
export function theirs({ sentence: { text }, low, earlier, part }: Standing): readonly Found[] {
  if (earlier === null) return [];
  const who = ANAPHOR.exec(low);
  if (!who) {
    const now = part.role === "recipients" ? THEY_DO.exec(low) : null;
    const doing = now ? named(text.slice(now.index + now[0].length)) : doingOfThem(text);
    return usedBy(earlier, doing, 0.55);
  }
  if (who[1] !== undefined && !lowered(earlier).includes(who[1])) return [];
  const after = text
    .slice(who.index + who[0].length)
    .replace(INTENDS, " will ")
    .replace(/^['’](?:d|ll)\s/u, " would ");
  return usedBy(earlier, doingIn(after, { isHelped: false, isSubject: true }), 0.65);
}

/** “…, so that they can …”: what the last one named does. */
export function theirUse(text: string, found: readonly Found[]): readonly Found[] {
  const last = found.findLast(({ kind }) => kind === "recipient");
  return last ? usedBy(last.name, doingOfThem(text), last.score - 0.1) : [];
}

/** “…, two of them have told us they would try it”: the use, and who they are where nothing else says it. */
export function ofSome(text: string, named: readonly Named[], found: readonly Found[]): readonly Found[] {
  const some = doingOfSome(text);
  if (some === null) return [];
  const ahead = named.filter(({ start, isSubject, frame }) => start < some.at && (isSubject || frame));
  const before = ahead.findLast(({ score }) => score > 0) ?? ahead.at(-1);
  if (!before || NOBODY.test(lowered(before.name))) return [];
  const { name, option } = before;
  const isFound = found.some((one) => one.kind === "recipient" && one.name === name);
  return [
    ...(isFound ? [] : [{ kind: "recipient" as const, name, score: 0.6, option }]),
    ...usedBy(name, some.name, 0.65),
  ];
}
