import type { Role } from "@/lib/domain/proposing/heading-role";
import { lowered } from "@/lib/domain/proposing/lowered";
import { endOfPhrase, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import type { Found, Standing } from "@/lib/domain/proposing/proposed";
import { FOLLOWS, nameBefore, output, thingsIn, WITHIN } from "@/lib/domain/proposing/things-named";
import { BARE_VERB, LED_BY_VERB } from "@/lib/domain/proposing/verbs-of-outputs";
import { bodiesIn } from "@/lib/domain/proposing/words-of-bodies";
import { formOf, outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

/** Outputs that no verb promises: by their codes, as items of a plan, or because a part that plans names them for the first time. */

/** Parts that plan; null: under no heading that says what it is about. */
export const PLANS: ReadonlySet<Role | null> = new Set<Role | null>([
  ...(["summary", "goals", "method", "outputs", "timeline", "release", null] as const),
]);

const CODE =
  /(?<![\p{L}\d.])(?:d|del|deliverable|output|product|r(?=\d{1,2}:))\.?\s?\d{1,2}(?:\.\d{1,2})?[a-z]?[:.)]?\s+(?=[\p{L}“"])/giu;
/** What follows a code that only stands for its thing: “when D1 is stable”, “run D1 before …”. */
const MENTIONED =
  /^(?:(?:is|are|was|were|be|will|would|shall|can|could|may|might|must|should|has|have|had|and|or|but|to|before|after|when|once|if|unless|until|while|under|over|with|without|within|in|on|at|by|for|from|of|as|than|then|alone|also|only|itself|not|so|because|which|that|who|where)(?![\p{L}-])|\p{Ll}+(?:s|ed)\s(?:the|an?|on|in|to|with|only|all|each|no)\s)/u;

/** “D1.1 Prompt archive (month 4); D1.2 cost curves”: what each code stands before. */
function coded(text: string): readonly Found[] {
  const codes = [...text.matchAll(CODE)].filter(
    (code) => /:\s+$/u.test(code[0]) || !MENTIONED.test(text.slice(code.index + code[0].length)),
  );
  return codes.flatMap((code, at) => {
    const piece = text.slice(code.index + code[0].length, codes[at + 1]?.index);
    const [lead = ""] = piece.split(/[;(]|\.\s|,\s|\s[–—-]\s|:\s/u, 1);
    const pair = lead.split(/\s+and\s+/u);
    const names = pair.length > 1 && pair.every((each) => outputNounsIn(each).length > 0) ? pair : [lead];
    return names.map((name) => output(name.trim(), 0.85, formOf(name, piece)));
  });
}

const STATE = /\s+(?:frozen|done|ready|finished|published|released|out|live)$/u;

/** What is done in a plan and makes nothing to hold. */
const DOES_ONLY =
  /^(?:pre-?register|port|run|test|measure|estimate|analy[sz]e|recruit|interview|pilot|finali[sz]e|revise|submit|review|hire|define|scope|select|evaluate|validate|clean|replicate|compare|try|apply|check|repeat|refine|choose|study|explore|investigate|identify|agree|start|begin|continue|attend)s?\s/iu;

/** An item of a plan that begins with a thing. */
function planned({ sentence: { text }, part }: Standing): readonly Found[] {
  const dated = /^[^:]{0,24}\d[^:]{0,12}:\s+/u.exec(text)?.[0] ?? "";
  const bare = (outputNounsIn(dated).length > 0 ? text : text.slice(dated.length)).replace(
    /^[MDTO]\d{1,2}[.:]?\s+/u,
    "",
  );
  if (BARE_VERB.test(lowered(bare)) || DOES_ONLY.test(bare)) return [];
  const [first = ""] = bare.split(/[:;(,.](?!\d)|\s[–—-]\s|\s(?:that|which|who|whose)\s/u, 1);
  const lead = first.replace(STATE, "");
  const noun = outputNounsIn(lead)[0];
  if (!noun || lead.split(/\s+/).length > 9) return [];
  if (WITHIN.test(lowered(` ${lead.slice(0, noun.start)}`)) || /\S\s+the\s/u.test(lead.slice(0, noun.start)))
    return [];
  const after = lead.slice(noun.end);
  if (/^\s\p{L}/u.test(after) && !FOLLOWS.test(after) && outputNounsIn(after).length === 0) return [];
  return [output(lead, part.role === "timeline" ? 0.5 : 0.45, formOf(lead, bare)), ...beside(bare)];
}

const BESIDE = /^[^.;]{2,120}?,\s+(?:with|plus)\s+(?=(?:an?|one|two|three)?\s?)/iu;

/** “…, with a converter from the old form”: what comes with what an item names. */
export function beside(item: string): readonly Found[] {
  const lead = BESIDE.exec(item);
  return lead ? thingsIn(item.slice(lead[0].length), 0.45).slice(0, 1) : [];
}

/** “(a) gather 900 cases; (b) train two probes”: a row of things to do. */
function enumerated(text: string): readonly Found[] {
  const pieces = text.split(/\((?:[a-h]|\d|[ivx]{1,4})\)\s+/u).slice(1);
  return pieces.length < 2
    ? []
    : pieces.flatMap((piece) => {
        const verb = LED_BY_VERB.exec(lowered(piece));
        return verb ? thingsIn(piece.slice(verb[0].length), 0.55) : [];
      });
}

/** Before a noun these make it something else than what there will be. */
const NO_OUTPUT =
  /(?<!\p{L})(?:of|with|in|by|to|onto|from|for|against|at|between|under|through|as|than|like|without|use|uses|using|used|need|needs|is|are|was|were|on|about|via|per|after|before|during|if|when|not|no|has|have|had|call|calls|into|run|runs|ask|asks|every|each|reads?|analy[sz]es?|examines?|study|studies|inspects?|compares?|scores?|measures?|takes?|borrows?|buys?|rents?|attends?|tests?|checks?|draws?|picks?|scans?|parses?|ingests?|loads?|crawls?|covers?|spans?|want|lacks?|over|across|inside|throughout)\s*$/u;
const FRESH =
  /(?<!\p{L})(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|(?!(?:19|20)\d\d\s)\d[\d,.]*)\s+(?:(?!(?:of|and|or|an?|the|to|its|we|i|they|it|is|are|will|gives|turns)\s)[\p{L}\d][\p{L}\d’'-]*\s+){0,4}$/u;
/** Of what somebody else may do, of what was, and of the world as it is. */
export const ELSEWHERE =
  /(?<!\p{L})(?:could|may|might|there (?:is|are|was|were)|already|existing|today|currently|often|usually|would like|asked|nobody|no one)(?!\p{L})/u;

/** A plan that speaks of a thing with “a” or a number for the first time. */
function named({ sentence: { text }, low }: Standing): readonly Found[] {
  if (ELSEWHERE.test(low)) return [];
  const employed = [...low.matchAll(EMPLOYS)].map((match) => match.index + match[0].length);
  const purposes = [...low.matchAll(PURPOSE)].map((match) => match.index + match[0].length);
  return outputNounsIn(text).flatMap((noun) => {
    const before = text.slice(Math.max(0, noun.start - 80), noun.start);
    const own = FRESH.exec(lowered(before));
    if (!own || WITHIN.test(` ${own[0]}`) || NO_OUTPUT.test(lowered(before.slice(0, own.index)))) return [];
    const after = text.slice(noun.end);
    const verb = /^\s\p{L}+s\s/u.exec(after)?.[0];
    if (/^\s\p{L}/u.test(after) && !FOLLOWS.test(after) && (!verb || bodiesIn(verb).length > 0)) return [];
    // “one shortcut (a test that can be deleted)”: what stands in brackets explains something else.
    if (isBracketed(text, noun.start)) return [];
    const from = noun.start - own[0].length;
    const lastOf = (ends: readonly number[]) => ends.findLast((end) => end <= from) ?? 0;
    if (lastOf(employed) > lastOf(purposes)) return [];
    const start = nameBefore(text, from) ?? from;
    const isShort = withoutFront(text.slice(start, noun.end)).split(/\s+/).length <= 2;
    const name = text.slice(start, isShort ? endOfPhrase(text, noun.end) : noun.end);
    return [output(name, 0.41, formOf(name, name))];
  });
}

/** What is only made use of: “we use standard tools: a traffic generator …”, unless to make something of it. */
const EMPLOYS =
  /(?<!\p{L})(?:we|i|they)(?:['’](?:ll|d)|\s(?:will|would|shall))?\s(?:also\s|only\s)?(?:use|employ|rely on|reuse|borrow|work with)\s/gu;
const PURPOSE = /\sto\s(?=\p{Ll})/gu;

function isBracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** All of these in a sentence, less sure than what is promised. */
export function plainThings(standing: Standing): readonly Found[] {
  const { sentence, block, part, isFirst } = standing;
  const byCode = coded(sentence.text);
  if (byCode.length > 0 || !PLANS.has(part.role)) return byCode;
  const asItem = isFirst && block.type === "item" ? planned(standing) : [];
  if (asItem.length === 0 && block.type === "item" && DOES_ONLY.test(sentence.text)) return [];
  return asItem.length > 0 ? asItem : [...enumerated(sentence.text), ...named(standing)];
}
