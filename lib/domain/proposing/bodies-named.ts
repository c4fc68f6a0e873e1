import { doingIn, doingNow, named } from "@/lib/domain/proposing/doing-in";
import { lowered } from "@/lib/domain/proposing/lowered";
import {
  asName,
  atMostLong,
  endOfPhrase,
  startOfPhrase,
  withoutFront,
} from "@/lib/domain/proposing/noun-phrase";
import { NAME_LIMITS, type Standing } from "@/lib/domain/proposing/proposed";
import {
  AFTER_ASKED,
  AFTER_GETS,
  BEFORE,
  CONDITION,
  FOR,
  type Frame,
  IS_AUDIENCE,
  LISTED,
  TAKES_UP,
} from "@/lib/domain/proposing/recipient-frames";
import { bodiesIn, type FoundBody, kindOfBody } from "@/lib/domain/proposing/words-of-bodies";
import { outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

/** Somebody by a known noun or by a name, in a sentence that says what they do or receive. */

const IN_ROW =
  /^\s*(?:,|,?\s+and|,?\s+or|,?\s+as well as)\s+(?:(?:the|a|an|its|their|to|with|by|for)\s+){0,2}$/u;
const SUBJECT =
  /(?:^(?:(?:later(?: on)?|then|eventually|finally|in time|first|second|third|fourth|also|similarly|likewise|moreover|of course|and of course|naturally|in addition|perhaps|equally|meanwhile|next|in turn|and|but),?\s)?|[,;:]\s(?:and\s|but\s)?|\b(?:that|which|where|whom|so that|and|while|but|suspect|think|thinks|believe|hope|guess|imagine|reckon|says|said)\s)(?:(?:the|a|an|its|their|our|some|many|most|several|other|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+){0,2}$/u;
/** “Teams who test agents can …”. */
const CLAUSE =
  /^\s(?:(?:who|that)\s|(?=\p{Ll}{3,}ing\s))[^.;,:]{3,70}?(?=\s(?:will|can|could|may|might|would|have|has)\s)/u;
const WITHIN_NAME =
  /^\s(?:in|of|at|for)\s(?:the\s)?(?:[\p{L}-]+\s){0,4}?[\p{L}-]+(?=\s(?:has|have|will|would|can|could|may|might|intends?|plans?)\s)/u;
/** “one audit firm, Ames & Lee, …” */
const APPOSITION = /^,\s\p{Lu}[\p{L}&.’'-]*(?:\s(?:&|and|of|for|\p{Lu}[\p{L}&.’'-]*)){0,5},(?=\s)/u;
const TAKES_IT =
  /(?<=^\s(?:of|in|at|for|on|from)\s(?:(?!(?:will|would|can|could|may|might)\s)[\p{L}-]+\s){0,4}?[\p{L}-]+)\s(?:adopt|use|run|apply|cite|read|follow|check|consult|quote)\s(?:the|our|it|an?|this|these|them|its)(?!\p{L})/u;
/** “Third, and this is less sure, the …” */
const COUNTED =
  /^(?:first|second|third|fourth|fifth|final|last)(?:ly)?,\s(?:and\s[^,;.]{0,60},\s)?(?:the |an? |also )?$/u;

/** Somebody, where they stand in the sentence, and how sure it is that they receive: 0 where nothing says so. */
export type Named = {
  readonly start: number;
  readonly end: number;
  readonly isSubject: boolean;
  readonly frame: Frame | undefined;
  readonly name: string;
  readonly option: string | null;
  readonly use: string | null;
  readonly score: number;
};

/** All whom a sentence names by a known noun or a name, in order, with what it says that they would do. */
export function namedIn({
  sentence: { text },
  low,
  block,
  part,
  isFirst,
  earlier,
}: Standing): readonly Named[] {
  const isPlace = part.role === "recipients";
  const isToldOf = isPlace || part.role === "impact";
  const out: Named[] = [];
  for (const body of bodiesIn(text, low)) {
    const phrase = phraseAround(text, low, body);
    const { start } = phrase;
    const before = low.slice(0, start);
    // “Such a team could …”: somebody who was named before.
    if (/(?:^|\s)(?:such|this|these|those)\s(?:an?\s)?$/u.test(before)) continue;
    if (
      /(?:^|\s)the\s$/u.test(before) &&
      earlier !== null &&
      lowered(earlier).includes(low.slice(start, body.end))
    )
      continue;
    const last = out.at(-1);
    const inRow = last?.frame !== undefined && IN_ROW.test(low.slice(last.end, start));
    const frame =
      BEFORE.find(({ pattern }) => pattern.test(before)) ??
      (isToldOf &&
      /^(?:(?:and|but|also|finally,|lastly,|third,|second,) )?for (?:the |a |an |many |most )?$/u.test(before)
        ? { pattern: FOR, score: 0.6 }
        : undefined) ??
      (inRow ? last?.frame : forOutput(before, isPlace || part.role === "outputs"));
    // “expect vendors to cite it”: what they are to do is no part of who they are.
    const takes = CONDITION.test(before) ? TAKES_IT.exec(low.slice(body.end, body.end + 90)) : null;
    const whole = SUBJECT.test(before) && !body.isName ? CLAUSE.exec(low.slice(body.end)) : null;
    const called = body.isName ? null : APPOSITION.exec(text.slice(phrase.end));
    const end = takes
      ? body.end + takes.index
      : whole
        ? body.end + whole[0].length
        : called
          ? phrase.end + called[0].length
          : frame?.helps && /^\s(?:[^\s.,;]+\s){0,3}?to\s/u.test(low.slice(body.end, phrase.end))
            ? body.end
            : phrase.end;
    // “The Office of Weights in the city of Ames has asked …”
    const within =
      (body.isName ? WITHIN_NAME.exec(low.slice(end))?.[0].length : undefined) ??
      /^\s[–—]\s[^–—]{2,90}\s[–—](?=\s)/u.exec(low.slice(end))?.[0].length ??
      0;
    const after = low.slice(end + within);
    const isSubject = SUBJECT.test(before);
    const isListed = isPlace && LISTED.test(before);
    const takesUp = CONDITION.test(before) && TAKES_UP.test(after);
    const asked = isSubject && AFTER_ASKED.test(after);
    // Capitals may be a technique: only what stands where somebody is told or asks is somebody.
    if (body.isAcronym && frame?.channel === undefined && !asked) continue;
    const now = isToldOf && isSubject ? doingNow(text.slice(end)) : null;
    const use = takesUp
      ? named(text.slice(end).trimStart().split(",", 1)[0] ?? "")
      : isSubject || frame || isListed
        ? (doingIn(text.slice(end + within), {
            isHelped: frame?.helps === true,
            isSubject,
            isBy: frame?.isBy === true,
          }) ?? now)
        : now;
    const score = Math.max(
      frame?.score ?? 0,
      use !== null && isSubject ? 0.8 : 0,
      isSubject &&
        /^\s+(?:can|could|will|would|may|might)\s(?!(?:be|not|supply|provide|contribute|fund|lead|coordinate)\b)/u.test(
          after,
        )
        ? 0.6
        : 0,
      isSubject && AFTER_GETS.test(after) ? 0.9 : 0,
      isSubject && /^\s+(?:badly\s|really\s)?(?:wants?|needs?)\s(?:this|it)(?!\p{L})/u.test(after) ? 0.65 : 0,
      asked ? 0.7 : 0,
      isToldOf && isSubject && /^\s+(?:wants?|needs?|lacks?|would like|asks? for|looks? for)\s/u.test(after)
        ? 0.6
        : 0,
      isSubject && IS_AUDIENCE.test(after) ? 0.85 : 0,
      isListed ? 0.85 : 0,
      takesUp ? 0.65 : 0,
      isPlace &&
        !/^[’']/u.test(low.slice(body.end)) &&
        ((/^(?:\p{L}+ ){0,2}(?:\p{L}+, )?(?:the |a |an )?$/u.test(before) &&
          (/^(?:(?:some|many|most|several|two|three|four|five|other|the|and of course|of course)\s){0,2}$/u.test(
            before,
          ) ||
            before.includes(","))) ||
          COUNTED.test(before)) &&
        (isFirst || block.type === "paragraph")
        ? 0.6
        : 0,
    );
    const sure = score + placeOf(part.role) - (body.isSure ? 0 : 0.15) + (body.isName ? 0.05 : 0);
    const clause = isSubject && !body.isName ? (CLAUSE.exec(after)?.[0].length ?? 0) : 0;
    const name = asName(atMostLong(withoutFront(text.slice(start, end + clause)), NAME_LIMITS.recipient));
    const option = kindOfBody(name, text.slice(body.start, body.end));
    out.push({ start, end, isSubject, frame, name, option, use, score: score === 0 ? 0 : sure });
  }
  return out;
}

/** “Hospitals and banks will …”: what the last of a row does, the others do. */
export function withRows(low: string, found: readonly Named[]): readonly Named[] {
  const rows = [...found];
  for (let at = rows.length - 2; at >= 0; at -= 1) {
    const [one, next] = [rows[at], rows[at + 1]];
    if (!one?.isSubject || one.score > 0 || !next?.isSubject || next.score === 0) continue;
    if (IN_ROW.test(low.slice(one.end, next.start))) rows[at] = { ...one, score: next.score, use: next.use };
  }
  return rows;
}

function phraseAround(text: string, low: string, body: FoundBody): { start: number; end: number } {
  if (body.isName) return { start: body.start, end: body.end };
  const withClauses =
    /^(?:people|persons?|readers?|users?|someone|somebody|those|teams?|anyone|everyone|researchers|developers|groups|organi[sz]ations|companies)$/u.test(
      low.slice(body.start, body.end),
    );
  return { start: startOfPhrase(text, body.start), end: endOfPhrase(text, body.end, { withClauses }) };
}

/** Between a thing and whom it is for nothing stands, or what says more of it: “a guide to locks for …”, no “routine way for …”. */
const FOR_WHOM = /^\s(?:for|\(|of|on|in|to|about|with|and|or|\p{L}+(?:ed|ing))(?!\p{L})|^[,;:)]/u;
function forOutput(before: string, isPlace: boolean): Frame | undefined {
  if (!FOR.test(before)) return undefined;
  const near = outputNounsIn(before.slice(-60)).some(({ end }) =>
    FOR_WHOM.test(before.slice(-60).slice(end)),
  );
  if (!near) return undefined;
  const at = before.lastIndexOf(" for ");
  const front = at < 0 ? before : before.slice(0, before.lastIndexOf(" ", at - 1) + 1);
  return /(?<!\p{L})(?:no|without|lacks?)\s(?:\p{L}+\s){0,3}$/u.test(front)
    ? undefined
    : { pattern: FOR, score: isPlace ? 0.65 : 0.45 };
}

/** How much surer somebody is for what the part is about: below 0 where parts speak of others. */
export function placeOf(role: Standing["part"]["role"]): number {
  if (role === "recipients" || role === "impact") return 0.1;
  if (role === "background" || role === "method" || role === "timeline" || role === "evidence") return -0.25;
  return 0;
}
