import { doingOfThem, named, usedBy } from "@/lib/domain/proposing/doing-in";
import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS } from "@/lib/domain/proposing/proposed";
import type { ReadBlock } from "@/lib/domain/proposing/read-document";
import { bodiesIn, kindOfBody } from "@/lib/domain/proposing/words-of-bodies";

/** Only beside a column that says what for: “Who | What they do with it”. */
const WHO_AT_ALL = /^(?:for )?whom?$|^(?:party|group|actor|team)s?$/u;
const WHAT_FOR = /\buses?\b|do with|what for|purpose|benefit/u;
const WHO =
  /stakeholder|recipient|audience|beneficiar|\busers?\b|who (?:gets|receives|uses|benefits|will|could|might)|target group|adopter/u;
const USE =
  /\buses?\b|do with|purpose|how they|what for|application|benefit|why they|what changes|\bchange\b|\baction\b/u;
const LEAD =
  /^(.{3,110}?)(?:\s\([^()]{1,80}\)(?:\s*(?::|→|->|=>|[–—-]|--)\s+|\s*$)|:\s+|\s(?:[–—-]|--|→|->|=>)\s+|,\s(?=they\s)|\.\s+(?=\p{Ll})|\s\([^()]{1,80}\)\s(?=(?:will|can|could|may|might|would)\s)|\s\(|\s(?=(?:will|can|could|may|might|would)\s))/u;

/** A table that lists who receives: each row is one, with its use if a column says it. */
export function inTable({ header, cells }: Extract<ReadBlock, { type: "row" }>): readonly Found[] {
  const known = header.findIndex(
    (head) => WHO.test(lowered(head)) && !/\bwhat\b|\bhow\b/u.test(lowered(head)),
  );
  const isToldUse = header.some((head) => WHAT_FOR.test(lowered(head)));
  const who = known < 0 && isToldUse ? header.findIndex((head) => WHO_AT_ALL.test(lowered(head))) : known;
  const cell = cells[who] ?? "";
  if (who < 0 || !/\p{L}{3}/u.test(cell)) return [];
  const recipient = someone(cell, 0.95);
  const use = cells.find(
    (words, index) => index !== who && USE.test(lowered(header[index] ?? "")) && words !== "",
  );
  const name = use === undefined ? null : named(withoutFront(use));
  return [recipient, ...usedBy(recipient.name, name, 0.9)];
}

/** An item of a list of recipients: who it begins with, and what they do behind a colon or a dash. Nothing if it begins otherwise. */
export function ledItem(text: string): readonly Found[] {
  const lead = LEAD.exec(text);
  // “Academic groups get a baseline they can cite”: what stands before “can” is more than somebody.
  if (lead && /\s(?:they|it|we|that|which|who)$/u.test(lead[1] ?? "") && !/[:(–—-]\s*$/u.test(lead[0]))
    return [];
  const who =
    lead?.[1]?.replace(IS_A_GROUP, "") ??
    (text.split(/\s+/).length <= 9 && !SAYS.test(text) ? text.replace(/[.;]$/, "") : null);
  if (
    who === null ||
    who.split(/\s+/).length > 14 ||
    /^(?:we|it|they|this|the (?:project|results?|paper))\b/i.test(who)
  )
    return [];
  const isKnown = bodiesIn(who).length > 0;
  const recipient = someone(who, isKnown ? 0.95 : 0.65);
  const rest = text
    .slice(lead?.[0].length ?? text.length)
    .replace(
      /^(?:they\s+|who\s+)?(?:will|can|could|may|might|would)\s+(?:also\s+)?(?:be able to\s+)?|^to\s+|^they\s(?=(?!(?:are|were|have|had|do|did|need|want|know|think|lack|see|say|currently|now|also|already|often|still|all|both)\s)\p{Ll}{3,}\s)/iu,
      "",
    );
  return [recipient, ...usedBy(recipient.name, usedIn(rest), recipient.score - 0.05)];
}

const SAYS = /\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|do|does)\s/u;
/** “Maintainers of archives are a second group: …” */
const IS_A_GROUP = /\s(?:is|are)\s(?:also\s)?(?:an?|the|our|another)\s[^:]*$/u;
const NO_VERB =
  /^(?:the|a|an|our|we|its|their|this|these|in|by|with|for|as|who|because|before|after|during|until|right now|if|when|where|once|since|while|no|not|all|each|every|one|two|i|today|now|nowadays|currently|at present|so far|here|there|they|it|he|she|most|some|already|often)(?![\p{L}])/iu;
const HELPS =
  /\s(?:helps?|lets?|allows?|enables?)\s(?:them|it|(?:an?|the|any|each|such)\s(?:\p{L}+\s)??\p{L}+)\s(?:to\s)?(?=\p{Ll}{2,}\s)/u;

/** “before they rely on it, a clerk can look it up” */
const ONE_OF_THEM = /,\s(?:an?|any|each|the)\s(?:\p{L}+\s)??\p{L}+\s(?:can|could|may|will)\s/u;

/** “need the log and the map to choose …” */
const NEED_TO =
  /^(?:(?:would|could)\s(?:like|use)|need|want|get|take|lack)s?\s(?:[\p{L}\d’'-]+\s){1,6}?(?<!(?:access|answers?|exposure)\s)to\s(?=\p{Ll}{2,}\s)/u;

/** What the words behind somebody's name and a sign say they do. */
function usedIn(rest: string): string | null {
  const needed = NEED_TO.exec(lowered(rest));
  const wants = /^(?:wants?|needs?|gets?|receives?)\s/iu.test(rest) ? doingOfThem(rest) : null;
  if (wants !== null) return wants;
  if (needed) return named(rest.slice(needed[0].length));
  const isVerb = !NO_VERB.test(rest) && !namesMore(rest);
  const direct = (isVerb ? named(rest) : null) ?? doingOfThem(rest);
  if (direct !== null) return direct;
  const helped = HELPS.exec(lowered(rest)) ?? ONE_OF_THEM.exec(lowered(rest));
  return helped ? named(rest.slice(helped.index + helped[0].length)) : null;
}

/** “Possible hosts: an agency, a university. …”: who they are in particular. */
function namesMore(rest: string): boolean {
  const [first = ""] = rest.split(/[.;]\s/u, 1);
  const pieces = first.replace(/\.$/, "").split(/,\s|\sor\s|\sand\s/u);
  return (
    pieces.length > 1 &&
    pieces.every((piece) => piece.split(/\s+/).length <= 4) &&
    pieces.filter((piece) => bodiesIn(piece).at(-1)?.end === piece.length).length > 1
  );
}

function someone(words: string, score: number): Found {
  const name = asName(
    atMostLong(withoutFront(words.replace(/^(?:then|next|lastly)\s/iu, "")), NAME_LIMITS.recipient),
  );
  const noun = bodiesIn(name).at(0);
  return {
    kind: "recipient",
    name,
    score,
    option: noun ? kindOfBody(name, name.slice(noun.start, noun.end)) : null,
  };
}
