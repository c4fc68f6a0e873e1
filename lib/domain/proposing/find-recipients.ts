import { lowered } from "@/lib/domain/proposing/lowered";
import {
  asName,
  atMostLong,
  endOfPhrase,
  startOfPhrase,
  withoutFront,
} from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS, type Standing } from "@/lib/domain/proposing/proposed";
import { inTable, ledItem } from "@/lib/domain/proposing/recipient-lists";
import { named, useIn } from "@/lib/domain/proposing/use-in";
import { bodiesIn, type FoundBody, kindOfBody } from "@/lib/domain/proposing/words-of-bodies";
import { outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

const DET =
  "(?:(?:the|a|an|our|their|its|several|some|all|any|many|both|other|interested|relevant|selected|participating|at least|two|three|four|five|six)\\s+){0,3}";
const ending = (words: string) => new RegExp(`(?<![\\p{L}-])(?:${words})\\s+${DET}$`, "u");

type Frame = {
  readonly pattern: RegExp;
  readonly score: number;
  readonly channel?: string;
  /** What follows may be what they are helped to do. */
  readonly helps?: true;
};

/** What stands before somebody who receives. */
const BEFORE: readonly Frame[] = [
  {
    pattern: ending(
      "(?:shar(?:e|ed|ing)|discuss(?:ed)?|pilot(?:ed)?|walk(?:ed)? through)\\s[^.;]{0,140}?\\bwith",
    ),
    score: 0.85,
    channel: "direct-briefing",
  },
  {
    pattern: ending(
      "(?:present(?:ed|ing)?|demonstrat(?:e|ed)|brief(?:ed|ings?)?|report(?:ed)?|disclos(?:e|ed)|submit(?:ted)?|shown?|circulat(?:e|ed)|explain(?:ed)?)\\s[^.;]{0,140}?\\b(?:to|for)",
    ),
    score: 0.8,
    channel: "direct-briefing",
  },
  {
    pattern: ending(
      "(?:hand(?:ed|ing)?(?: over)?|giv(?:e|en)|sen[dt]|deliver(?:ed)?|provid(?:e|ed)|offer(?:ed)?|available|transfer(?:red)?|licen[cs]ed?|pass(?:ed)?(?: on)?|distribut(?:e|ed)|suppl(?:y|ied)|accessible|released|open|restricted|limited|recommend(?:ed)?|access)\\s[^.;]{0,140}?\\bto",
    ),
    score: 0.75,
  },
  {
    pattern: ending(
      "(?:available|open|given|restricted|released|offered|handed(?: over)?|accessible|limited)\\s+to",
    ),
    score: 0.8,
  },
  { pattern: ending("brief|briefing|briefings for"), score: 0.9, channel: "direct-briefing" },
  {
    pattern: ending("(?:help|enable|allow|let|empower|assist|support|giv|teach|equip)(?:e|es|s|ing|ting)?"),
    score: 0.75,
    helps: true,
  },
  { pattern: ending("inform|informs|informing|advise|reach|reaching|alert|notify|train|send"), score: 0.7 },
  {
    pattern: ending(
      "(?:workshops?|briefings?|meetings?|sessions?|roundtables?|webinars?|seminars?|trainings?|tutorials?|consultations?)\\s+(?:with|for|to)",
    ),
    score: 0.75,
    channel: "direct-briefing",
  },
  { pattern: ending("free (?:for|to)|tailored (?:for|to)|pitched at"), score: 0.75 },
  {
    pattern: ending(
      "(?:audiences?|users|user group|beneficiaries|readers|adopters|customers|recipients)\\s+(?:of [^.;]{0,40}\\s)?(?:is|are|will be|include|includes)(?:,? [a-z]+,)?",
    ),
    score: 0.85,
  },
  {
    pattern: ending(
      "(?:will|can|could|may|might|to|should|would)\\s+(?:also\\s+)?be\\s+(?:used|adopted|read|run|piloted|tested|cited|applied|reviewed|taken up|integrated|picked up|deployed|maintained|hosted|consulted|operated)\\b[^.;]{0,60}?\\bby",
    ),
    score: 0.8,
    helps: true,
  },
  {
    pattern: ending(
      "aimed at|intended for|designed for|(?:useful|relevant|valuable|helpful) (?:to|for)|of (?:use|interest|value) to|benefits?|for use by|target(?:ed at|ing)?|written for|meant for|addressed to",
    ),
    score: 0.75,
  },
];
const LISTED =
  /\((?:[ivx]{1,4}|[a-h]|\d)\)\s+(?:the\s+|a\s+)?$|^(?:target (?:groups?|audiences?)|audiences?|users|stakeholders|beneficiaries|recipients|adopters)[^:]{0,30}:\s+(?:the\s+)?$/u;
const CONDITION =
  /\b(?:if|once|when|whether|should|as|because)\s+(?:(?:the|a|an|some|more|enough|these)\s+){0,2}$/u;
const TAKES_UP =
  /^\s+(?:adopt|use|run|apply|rely on|implement|integrate|require|build on|train on|take up)(?!\p{L})/u;
/** A thing for somebody: “a tutorial for …”. */
const FOR = ending("for");
const AFTER_GETS =
  /^\s+(?:will|shall|are to|is to|can|would)\s+(?:also\s+|then\s+)?(?:receive|get|be (?:given|briefed|sent|invited|trained|offered|shown|granted|notified|informed|provided|consulted)|have (?:early )?access|obtain|gain access)\b/u;
const AFTER_ASKED =
  /^\s+(?:has|have)\s+(?:already\s+|both\s+|also\s+)?(?:asked|offered|agreed|committed|requested|promised|volunteered|expressed interest)\b/u;
const OTHERS = /^(?:earlier|previous|prior|existing|recent|past)\s|\bet al\b/u;
/** Those who do the work, or on whom it is done; and words that say nobody in particular. */
const NOBODY =
  /^(?:we|us|our .*|participants?|subjects?|partners?|members|others|people|persons?|readers|experts|teams?|groups?|bod(?:y|ies)|communit(?:y|ies)|organi[sz]ations?|associations?|leaders|managers|team members|co-?authors?|reviewers|applicants?|contractors?|users of this|(?:two|three|several) teams?|project team|research team|working groups?|public|advisers|advisors|(?:the )?authors?|platforms?|providers?)$/u;

/** Who receives, by what a sentence says of them, and what they would do. */
export function findRecipients(standing: Standing): readonly Found[] {
  const { sentence, low, block, part, isFirst } = standing;
  if (part.role === "risks" || part.role === "misuse" || part.role === "failure") return [];
  if (block.type === "row") return inTable(block);
  if (block.type === "quote" || OTHERS.test(low)) return [];
  const isPlace = part.role === "recipients";
  if (isPlace && block.type === "item" && isFirst && block.depth === 0) {
    const led = ledItem(sentence.text);
    if (led.length > 0) return led;
  }
  const text = sentence.text;
  const found: Found[] = [];
  let chained: { readonly end: number; readonly frame: Frame } | null = null;
  for (const body of bodiesIn(text, low)) {
    const { start, end } = phraseAround(text, low, body);
    const name = asName(atMostLong(withoutFront(text.slice(start, end)), NAME_LIMITS.recipient));
    const before = low.slice(0, start);
    const after = text.slice(end);
    const isNobody = NOBODY.test(lowered(name));
    // “its inspectors and officials”: who is listed is in the frame of the first.
    const inRow: boolean =
      chained !== null &&
      /^\s*(?:,|,?\s+and|,?\s+or|,?\s+as well as)\s+(?:(?:the|a|an|its|their|to|with|by|for)\s+){0,2}$/u.test(
        low.slice(chained.end, start),
      );
    const frame: Frame | undefined =
      BEFORE.find(({ pattern }) => pattern.test(before)) ??
      (inRow && chained ? chained.frame : forOutput(before, isPlace || part.role === "outputs"));
    const isSubject =
      /(?:^|[,;:]\s(?:and\s|but\s)?|\b(?:that|so that|and|while|but)\s)(?:(?:the|a|an|its|their|our|some|many|most|several|other|these|those)\s+){0,2}$/u.test(
        before,
      );
    const isListed = isPlace && LISTED.test(before);
    const takesUp = CONDITION.test(before) && TAKES_UP.test(low.slice(end));
    if (body.isAcronym && !(frame?.channel || (isSubject && AFTER_ASKED.test(low.slice(end))))) continue;
    const use = takesUp
      ? named(after.trimStart())
      : isSubject || frame || isListed
        ? useIn(after, { isHelped: frame?.helps === true, isSubject })
        : null;
    const gets = isSubject && AFTER_GETS.test(low.slice(end));
    const asked = isSubject && AFTER_ASKED.test(low.slice(end));
    const score = Math.max(
      frame?.score ?? 0,
      use && isSubject ? 0.8 : 0,
      gets ? 0.9 : 0,
      asked ? 0.7 : 0,
      isListed ? 0.85 : 0,
      takesUp ? 0.65 : 0,
      isPlace && isFirst && block.type === "item" ? 0.7 : 0,
    );
    if (frame) chained = { end, frame };
    if (score === 0 || isNobody) continue;
    const sure = score + placeOf(part.role) - (body.isSure ? 0 : 0.15) + (body.isName ? 0.05 : 0);
    const option = kindOfBody(name, text.slice(body.start, body.end));
    found.push({ kind: "recipient", name, score: sure, option, channel: frame?.channel ?? null });
    if (use) found.push({ kind: "use", name: use, score: sure - 0.05, by: name });
  }
  found.push(...theirUse(text, low, found));
  return found;
}

/** “…, so that they can …”: what the last one named does. */
function theirUse(text: string, low: string, found: readonly Found[]): readonly Found[] {
  const they = /(?:\bso (?:that )?|, )they(?=['’]ll| will| can| could| may| might)/u.exec(low);
  const last = found.findLast(({ kind }) => kind === "recipient");
  if (!they || !last) return [];
  const name = useIn(text.slice(they.index + they[0].length).replace(/^['’]ll/u, " will"), {
    isHelped: false,
    isSubject: true,
  });
  return name === null ? [] : [{ kind: "use", name, score: last.score - 0.1, by: last.name }];
}

function phraseAround(text: string, low: string, body: FoundBody): { start: number; end: number } {
  if (body.isName) return { start: body.start, end: body.end };
  const withClauses =
    /^(?:people|those|teams?|anyone|researchers|developers|groups|organi[sz]ations|companies)$/u.test(
      low.slice(body.start, body.end),
    );
  return { start: startOfPhrase(text, body.start), end: endOfPhrase(text, body.end, { withClauses }) };
}

function forOutput(before: string, isPlace: boolean): Frame | undefined {
  if (!FOR.test(before)) return undefined;
  const near = outputNounsIn(before.slice(-60));
  return near.length > 0 ? { pattern: FOR, score: isPlace ? 0.65 : 0.45 } : undefined;
}

function placeOf(role: Standing["part"]["role"]): number {
  if (role === "recipients" || role === "impact") return 0.1;
  if (role === "background" || role === "method" || role === "timeline" || role === "evidence") return -0.25;
  return 0;
}
