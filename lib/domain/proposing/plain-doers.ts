import { placeOf } from "@/lib/domain/proposing/bodies-named";
import { doingIn, doingOfThem, PEOPLE_DO, usedBy } from "@/lib/domain/proposing/doing-in";
import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import type { Found, Standing } from "@/lib/domain/proposing/proposed";
import { kindOfBody } from "@/lib/domain/proposing/words-of-bodies";
import { MAY_USE, NO_DOER, NOBODY } from "@/lib/domain/proposing/words-of-nobody";
import { outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

/** Recipients by whatever noun, because they stand where somebody does something, gets something or is named. */

/** Where a noun's complement begins. */
const COMPLEMENT = /\s(?:of|in|at|for|from|on|to|under|outside|abroad|with|without|who|that)\b.*$/u;

/** “An underwriter we interviewed would tie the premium to it”: somebody by whatever noun, whom we have met. */
const MET =
  /(?:^|[,;:]\s|\sand\s)(?:an?|one|two|three|several|some)\s((?:[\p{L}’'-]+\s){1,4}?)(?:that\s|whom\s)?(?:we|i)\s(?:have\s)?(?:interviewed|asked|met|visited|(?:spoke|spoken|talked)\s(?:to|with))\s(?=(?:would|could|will|said|says|told|thinks?|wants?|plans?)\s)/u;

/** Whom we have met, with the use; nothing where no use is said. */
export function met({ sentence: { text }, low }: Standing): readonly Found[] {
  const one = MET.exec(low);
  if (!one) return [];
  const end = one.index + one[0].length;
  const use = doingIn(` ${text.slice(end)}`, { isHelped: false, isSubject: true });
  if (use === null) return [];
  const start = one.index + one[0].indexOf(one[1] ?? "");
  const name = asName(withoutFront(text.slice(start, start + (one[1] ?? "").length)));
  return [
    { kind: "recipient", name, score: 0.6, option: kindOfBody(name, name) },
    ...usedBy(name, use, 0.55),
  ];
}

/** “Legal Aid Ames could attach the chapter to a motion.” */
const NAMED_DOER =
  /^(?:and\s|but\s)?((?!(?:The|This|That|Our|We|Phase|Work|Year|Month|Stage|Chapter|Section|Part|Task|Aim|Figure|Table|Milestone|Deliverable|Option|Step|Model)\s)\p{Lu}[\p{L}&.’'-]+(?:\s(?:of|for|and|the|\p{Lu}[\p{L}&.’'-]*)){1,5}?)\s(?:will|could|can|may|might|would)\s(?=\p{Ll}+\s(?:the|our|its|their|it|them|this|these|a|an)\s)/u;

/** Somebody by a name of capitals who does something with it, with the use; nothing where no use is said. */
export function namedDoer({ sentence: { text }, part }: Standing): readonly Found[] {
  const name = NAMED_DOER.exec(text)?.[1];
  if (name === undefined || placeOf(part.role) < 0) return [];
  if (outputNounsIn(name).at(-1)?.end === name.length) return [];
  const use = doingIn(text.slice(text.indexOf(name) + name.length), { isHelped: false, isSubject: true });
  if (use === null) return [];
  return [
    { kind: "recipient", name, score: 0.55, option: kindOfBody(name, name) },
    ...usedBy(name, use, 0.5),
  ];
}

/** “The night desk gets the alarms.”: in a part on who uses it, whoever gets or wants a thing there. */
const GETTER =
  /^((?:the\s)?(?!(?:we|i|it|they|this|that|these|those|there|our|such|each|one|he|she|you|nobody|what|who|if|when|as|in|on|at|by|with|for|to|and|but|of|from)\s)\p{Ll}[\p{L}’'-]*(?:\s(?!(?:and|will|can|could|may|might|would|get|gets|want|wants)\s)[\p{Ll}’'-]+){0,5})\s(?:(?:will |would )?(?:gets?|wants?|receives?|takes?)\s(?=(?:the|an?|our|it|this|all|both)\s)|(?:is|are) trying to\s|lacks?,?\s|would like\s|(?:has|have)\s(?:already\s|also\s)?(?:undertaken|agreed|offered|promised|asked|signalled|indicated|said|told|contacted|approached)\s)/u;
const ASKED =
  /\s(?:has|have)\s(?:already\s|also\s)?(?:undertaken|agreed|offered|promised|asked|signalled|indicated|said|told|contacted|approached)\s/u;

/** Whom the sentence of a part on recipients begins with, and the use if it says one. */
export function getter({ sentence: { text }, low, part, block, isFirst }: Standing): readonly Found[] {
  if (part.role !== "recipients" || block.type !== "paragraph" || (!isFirst && !ASKED.test(low))) return [];
  const words = GETTER.exec(low)?.[1];
  if (words === undefined || NOBODY.test(lowered(withoutFront(words)))) return [];
  const head = words.replace(COMPLEMENT, "");
  if (NO_DOER.test(head) || outputNounsIn(head).length > 0) return [];
  const name = asName(withoutFront(text.slice(0, words.length)));
  const use = doingIn(text.slice(words.length), { isHelped: false, isSubject: true });
  return [{ kind: "recipient", name, score: 0.55, option: null }, ...usedBy(name, use, 0.5)];
}

/** “The main users are pilots.”, “For villages, it offers a way to …”: whoever stands where a part on them names them. */
const PLACED =
  /^(?:for\s((?:the\s)?(?:[\p{Ll}’'-]+\s){0,3}?[\p{Ll}’'-]+(?:s|men)),|[^.;:]{0,60}?(?:users?|audiences?|readers?|adopters?|beneficiaries|customers?|takers?)\s(?:is|are|will be|would be|include)\s((?:the\s)?(?:[\p{Ll}’'-]+\s){0,3}?[\p{Ll}’'-]+(?:s|men))(?=[,.;]|\s(?:who|in|at|of|and|that)\s))/u;

/** Whom a part on recipients names where it says who they are, and the use if it says one. */
export function placed({ sentence: { text }, low, part }: Standing): readonly Found[] {
  const match = part.role === "recipients" ? PLACED.exec(low) : null;
  const words = match?.[1] ?? match?.[2];
  if (!match || words === undefined || NO_DOER.test(words) || outputNounsIn(words).length > 0) return [];
  if (NOBODY.test(withoutFront(words))) return [];
  const use = doingOfThem(text);
  if (match[1] !== undefined && use === null) return [];
  const start = low.indexOf(words, match[1] === undefined ? match[0].length - words.length : 0);
  const name = asName(withoutFront(text.slice(start, start + words.length)));
  return [{ kind: "recipient", name, score: 0.6, option: null }, ...usedBy(name, use, 0.55)];
}

/** Somebody whose noun is not known, by standing where doers stand: “Electoral colleges can …”. */
const DOER =
  /^((?:the\s+)?(?!we\b|i\b|it\b|they\b|this\b|that\b|these\b|those\b|there\b|our\b|such\b|each\b|one\b|if\b|when\b|as\b|while\b|in\b|by\b|with\b|for\b|results?\b|work\b|the (?:project|work|results?|findings?|approach|team|outcomes?)\b)\p{Ll}[\p{Ll}’'-]*(?:\s(?!and\b|will\b|can\b|could\b|may\b|might\b|would\b|should\b|is\b|are\b)[\p{Ll}’'-]+){0,6})\s+(?:will|can|could|may|might|would|should be able to|(?:is|are) (?:expected|likely|able|keen|bound|set|meant) to)\s+(?!(?:also\s)?(?:be|not|have|need|help|make|provide|lead|show|enable|allow|take|require more|become)\b)/u;

/** Whom a frame of people's own verbs makes somebody, whatever the part. */
const DOES = new RegExp(
  `^\\s+(?:will|can|could|may|might)\\s+(?:also\\s|then\\s|perhaps\\s)?${PEOPLE_DO}(?!\\p{L})`,
  "u",
);

/** “We expect that …”: what follows is of somebody else. */
const WE_EXPECT =
  /^(?:we|i)\s(?:also\s)?(?:expect|anticipate|hope|imagine|foresee|think|believe|trust)\sthat\s/u;

/** Who could do something by the beginning of the sentence, and the use if it says one. */
export function doer(standing: Standing): readonly Found[] {
  const { part, block } = standing;
  const expected = WE_EXPECT.exec(standing.low)?.[0].length ?? 0;
  const [text, low] = [standing.sentence.text.slice(expected), standing.low.slice(expected)];
  const words = block.type === "item" || block.type === "paragraph" ? DOER.exec(low)?.[1] : undefined;
  if (words === undefined) return [];
  const isPlace = part.role === "impact" || part.role === "recipients";
  if (!isPlace && (placeOf(part.role) < 0 || !DOES.test(low.slice(words.length)))) return [];
  const head = words.replace(COMPLEMENT, "");
  if (NOBODY.test(lowered(withoutFront(words))) && !(isPlace && MAY_USE.test(words))) return [];
  if (!/s$|men$|^the /u.test(head) || NO_DOER.test(head) || outputNounsIn(head).length > 0) return [];
  const use = doingIn(text.slice(words.length), { isHelped: false, isSubject: true });
  if (use === null && (part.role !== "recipients" || !/s$|men$/u.test(head))) return [];
  const name = asName(withoutFront(text.slice(0, words.length)));
  const less = isPlace ? 0 : 0.05;
  return [{ kind: "recipient", name, score: 0.55 - less, option: null }, ...usedBy(name, use, 0.5 - less)];
}
