import { named } from "@/lib/domain/proposing/doing-in";
import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS } from "@/lib/domain/proposing/proposed";
import type { ReadBlock } from "@/lib/domain/proposing/read-document";
import { bodiesIn, kindOfBody } from "@/lib/domain/proposing/words-of-bodies";

const WHO =
  /stakeholder|recipient|audience|beneficiar|\busers?\b|who (?:gets|receives|uses|benefits|will|could|might)|target group|adopter/u;
const USE =
  /\buses?\b|do with|purpose|how they|what for|application|benefit|why they|what changes|\bchange\b|\baction\b/u;
const LEAD = /^(.{3,110}?)(?::\s+|\s[–—-]\s+|\s\(|\s(?=(?:will|can|could|may|might)\s))/u;

/** A table that lists who receives: each row is one, with its use if a column says it. */
export function inTable({ header, cells }: Extract<ReadBlock, { type: "row" }>): readonly Found[] {
  const who = header.findIndex((head) => WHO.test(lowered(head)) && !/\bwhat\b|\bhow\b/u.test(lowered(head)));
  const cell = cells[who] ?? "";
  if (who < 0 || !/\p{L}{3}/u.test(cell)) return [];
  const recipient = someone(cell, 0.95);
  const use = cells.find(
    (words, index) => index !== who && USE.test(lowered(header[index] ?? "")) && words !== "",
  );
  const name = use === undefined ? null : named(withoutFront(use));
  return [
    recipient,
    ...(name === null ? [] : [{ kind: "use" as const, name, score: 0.9, by: recipient.name }]),
  ];
}

/** An item of a list of recipients: who it begins with, and what they do behind a colon or a dash. Nothing if it begins otherwise. */
export function ledItem(text: string): readonly Found[] {
  const lead = LEAD.exec(text);
  // “Academic groups get a baseline they can cite”: what stands before “can” is more than somebody.
  if (lead && /\s(?:they|it|we|that|which|who)$/u.test(lead[1] ?? "") && !/[:(–—-]\s*$/u.test(lead[0]))
    return [];
  const who = lead?.[1] ?? (text.split(/\s+/).length <= 9 ? text.replace(/[.;]$/, "") : null);
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
      /^(?:they\s+|who\s+)?(?:will|can|could|may|might|would)\s+(?:also\s+)?(?:be able to\s+)?|^to\s+/iu,
      "",
    );
  const name = /^(?:the|a|an|our|we|its|their|this|these|in|by|with|for|as|who|because)\s/iu.test(rest)
    ? null
    : named(rest);
  return [
    recipient,
    ...(name === null
      ? []
      : [{ kind: "use" as const, name, score: recipient.score - 0.05, by: recipient.name }]),
  ];
}

function someone(words: string, score: number): Found {
  const name = asName(atMostLong(withoutFront(words), NAME_LIMITS.recipient));
  const noun = bodiesIn(name).at(0);
  return {
    kind: "recipient",
    name,
    score,
    option: noun ? kindOfBody(name, name.slice(noun.start, noun.end)) : null,
  };
}
