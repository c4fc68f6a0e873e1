import type { Role } from "@/lib/domain/proposing/heading-role";
import { lowered } from "@/lib/domain/proposing/lowered";
import { asName, atMostLong, endOfPhrase, withoutFront } from "@/lib/domain/proposing/noun-phrase";
import { type Found, NAME_LIMITS, type Standing } from "@/lib/domain/proposing/proposed";
import { formOf, outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

const WE =
  "(?:we|the project|this project|our (?:team|project|group|lab)|the team|i|the consortium|the work|this work)";
const WILL =
  "(?:will|shall|would|(?:plan|propose|aim|intend|want|hope|expect|mean|commit|promise)s? to|(?:are|is|am) (?:going|planning|aiming|committed) to|(?:are|is|am)(?: currently| now)? (?=(?:build|develop|creat|writ|prepar|produc|compil|assembl|design)\\p{Ll}*ing ))";
/** Strong: what it is done to leaves the house. */
const RELEASE =
  "(?:publish(?:es)?|releases?|open.?source|ship|delivers?|produces?|distribute|contribute|hand over|make (?:publicly |freely |openly )?available|put out|issue|submit|post|result in|yield|end up with|leave behind|wind up with|(?:close|conclude|finish|end) with|obtain)";
const MAKE =
  "(?:build|develop|creat|writ|compil|assembl|construct|draft|prepar|curat|design|implement|maintain|provid|shar|establish|set(?:ting)? up|launch|host|offer|deriv|formulat|devis|extend|put|organi[sz]|leav|distil|produc|author)(?:e|es|s|l|ing)?";
const PROMISE = new RegExp(
  `(?<!\\p{L})(?:${WE}\\s+(?:\\p{L}+ly\\s+|also\\s+|then\\s+)*${WILL}|(?:a|an|the|our) (?:\\p{L}+ ){0,2}(?:group|team|partners|consortium|applicants?|fellows?|authors?|working group)(?: of [^.;]{0,60}?)? will|(?:we|i) (?=(?:derive|obtain|set up|build|develop|create|write|produce|publish|release|provide|offer|design|deliver|compile|maintain|prepare)\\s)|(?:we|i)['’](?:ll|re|m|d like to)|(?:allow|enable|let)s? (?:us|me) to|(?:goals?|aims?|objectives?|plan|purpose|idea|intention)(?: of (?:this|the|our) \\p{L}+)? (?:is|are) to|(?:wp|work package|task|phase|year|month|stage|step) ?\\d+(?: \\([^)]{1,20}\\))?(?: will)?)(?!\\p{L})`,
  "u",
);
const VERB = new RegExp(`(?<![\\p{L}-])(?:(${RELEASE})|(${MAKE}))\\s+(?=\\p{L}|["“\\d\`])`, "gu");
const BARE_VERB = new RegExp(`^(?:[^:]{1,30}:\\s+)?(?:${RELEASE}|${MAKE})(?!\\p{L})`, "u");
const LED_BY_VERB = new RegExp(`^(?:(?:we|to)\\s+(?:will\\s+)?)?(?:${RELEASE}|${MAKE})\\s+`, "u");
const THROUGH =
  /(?<!\p{L})(?:writ(?:e|ten) (?:up|down)|publish(?:ed)?|releas(?:e|ed)|disseminat(?:e|ed)|shar(?:e|ed)|document(?:ed)?|summari[sz]ed?|report(?:ed)?|packaged?|present(?:ed)?|distil(?:l|led)?|collect(?:ed)?|describ(?:e|ed)|explain(?:ed)?|set out)\s[^.;]{0,80}?\b(?:through|via|in the form of|into|as (?=(?:a|an|one|two|three)\s)|in (?=(?:a|an|one|two|three)\s))\s*/gu;
/** Said of what follows from the work, by whoever does it. */
const WILL_BE = /(?<!\p{L})(?:will|shall|would) be(?!\p{L})/u;
/** Where things are put for others to find: “the logs go on a public repository”. */
const PUT_OUT =
  /\s(?:go|goes|will go|are to go|are put|will be put|are uploaded|will be uploaded)\s(?:on|in|into|to|onto|up on)\s(?:a|an|the|our|public|github|gitlab|arxiv|zenodo|osf|hugging face|figshare)(?!\p{L})/u;
/** What stands somewhere for others to find, named behind a colon. */
const FOUND_THERE =
  /\s(?:will be|is|are|goes|go)\s(?:on|in|at|available|public|open|online|published|posted|freely)[^.:;]{0,60}:\s+/u;
/** Whoever they are, in a part that says what the project does. */
const THEY_WILL =
  /^[^,;:]{3,80}?\s(?:will|shall)\s(?=(?:also |then |jointly )?(?:prepare|draft|write|develop|build|produce|compile|publish|release|design|close with|deliver)\s)/u;
/** What somebody holds in the end. */
const IN_HAND =
  /(?<!\p{L})(?:what (?:comes|will come|remains|will remain|is left|(?:i|we) (?:will|would) (?:make|get|have)) (?:of|out of|from|after) (?:it|this|that|them|the \p{L}+) (?:is|are|will be),?(?: first,)?|(?:you|the funder|the committee|readers|the public|the field|others) (?:will|would) (?:then |thus |also )?(?:have|hold|own|be left with|find)(?: in hand)?)\s+/u;
const EXTRA =
  /\s(?:is|are)\s(?:an?\s)?(?:also\s)?(?:optional|planned|foreseen|envisaged|included|stretch|extra)(?!\p{L})/u;
const PASSIVE =
  /\s(?:will|shall|is to|are to|would)\s+(?:also\s+|all\s+|then\s+)?be\s+(?:\p{L}+(?:\s\p{L}+){0,5}\s+and\s+)?(?:publicly\s+|freely\s+|openly\s+|fully\s+)?(?:made\s+(?:\p{L}+\s)?(?:available|public|open)|released|published|open.?sourced|delivered|produced|shared|deposited|distributed|hosted|written|posted|built|developed|created|handed|placed|deposited|lodged|printed|prepared)|\s(?:will|would|is to|are to)\s+(?:accompany|complement|be (?:added|appended|attached))(?!\p{L})/u;
const PRESENT_PASSIVE = /\s(?:is|are)\s+(?:released|published|open.?sourced|made public|shared)(?!\p{L})/u;
const GETS =
  /(?<!\p{L})(?:will|to|shall|would)\s+(?:also\s+)?(?:receive|get|be (?:given|sent|offered|collected in|turned into|gathered in|part of)|obtain|go into|end up in|become|make up|feed into)\s+/u;
const THERE =
  /(?<!\p{L})(?:there will be|(?:main |key |primary |final |core |end |concrete |expected )?(?:outputs?|deliverables?|products?|results?|artefacts?|artifacts?|contributions?)(?: of (?:the|this) (?:project|work))?(?: is| are| will be| include| includes| comprise| consist of| will include)(?: (?:two|three|four|five)fold:?)?|(?:results?|lead|leads) (?:in|to)|outputs?:|deliverables?:)\s*/u;
/** What is said of others, or was. */
const OTHERS =
  /^(?:earlier|previous|prior|existing|current|other|recent|past|several|many|most) (?:\p{L}+\s){0,2}(?:work|studies|tools?|papers?|research|projects?|approaches|methods?|benchmarks?)(?!\p{L})|\bet al\b/u;
const PAST =
  /(?<!\p{L})(?:we|i|our team|one of us)\s+(?:have\s+|has\s+|had\s+)?(?:already\s+|previously\s+|recently\s+)?(?:released|published|built|developed|created|wrote|written|made|produced|open.?sourced)(?!\p{L})|\b(?:in|since) (?:19|20)\d\d\b[^.]{0,40}\b(?:released|published|built)\b/u;
const TABLE_HEAD = /deliverable|output|product\b|artefact|artifact|what (?:we|will)|result\b/u;
const NAMED_HEAD = /title|name|what|description/u;
const SURE_HEAD = /deliverable|output|artefact|artifact/u;
const SET_OF =
  /(?<!\p{L})(?:sets?|series|number|range|pair|family|suite|first versions?|drafts?) of (?=\p{L})/gu;
const ELSE = /,\s(?:which|who|whose)\s|\s(?:that|who)\s(?:is|are|will|can|would)\s/u;
const ENUMERATOR = /\((?:\d|[ivx]{1,4}|[a-h])\)\s*/gu;
const CODE = /^(?:deliverable|output|milestone|[DMTO])\s?\d{1,2}(?:\.\d{1,2})?(?:\s*[:.)–—-]\s*|\s+)/iu;
/** When it comes, before what comes. */
const LATER =
  /^(?:later|then|finally|eventually|optionally|(?:in )?(?:year|month|phase|stage|q)\s?\d+)[^:]{0,40}:\s+/iu;
const CLAUSE_END =
  /;|\s(?:so that|because|in order to|which|while|although|but|where|rather than|instead of|unless)\s|,\s(?:to|we|they|it|the project)\s/u;
const WITHIN =
  /\s(?:of|for|with|in|on|that|by|from|to|against|at|under|as|into|using|about|between|through|via|than|per|is|are|will|can|when|how|if|not|no)\s/u;
const FOLLOWS =
  /^\s(?:of|for|to|that|which|with|in|on|and|or|as|by|from|under|will|is|are|can|at|ways|so|who|using|based|covering|describing|showing|listing|containing|comparing|where|whose|about|against|between|along|after|before|within|over|across|per|without|into|through|when|alongside|together|plus|detailing|explaining|measuring|including)(?!\p{L})/u;
const OWN =
  /^(?:.*(?:,|:|\s(?:and|or|plus|as well as|along with|together with|including))\s+|)((?:[^\s,;:]+\s+){0,6})$/su;

/** Parts that say what the project does, whoever does it; elsewhere somebody who will build something is a recipient. */
const DOING: ReadonlySet<Role> = new Set<Role>(["summary", "goals", "method", "outputs", "timeline"]);

/** A sentence that says what is the case; a list says none. */
const FINITE = /\s(?:is|are|will|would|was|were|has|have|can)\s/u;

/** “Drift score: one number a day …”, where it is said what is done. */
const LABELLED = /^([^:.]{2,50}):\s+(?:a|an|one|our|the)\s/u;
const LABELLED_IN: ReadonlySet<Role | null> = new Set<Role | null>([
  "goals",
  "summary",
  "method",
  "release",
  null,
]);

/** The outputs that a sentence says there will be. */
export function findOutputs({ sentence, low, block, part, isFirst }: Standing): readonly Found[] {
  const { text } = sentence;
  const isPlace = part.role === "outputs";
  if (block.type === "row") return fromRow(block, isPlace);
  if (OTHERS.test(low)) return [];
  if (block.type === "quote") return isPlace && !FINITE.test(low) ? thingsIn(text, 0.85) : [];
  if (isPlace && block.type === "item")
    return isFirst && block.depth === 0 ? fromItem(text, part.isNamed) : [];
  if (PAST.test(low)) return [];
  const labelled = isFirst && block.type === "item" ? LABELLED.exec(text) : null;
  if (
    labelled &&
    LABELLED_IN.has(part.role) &&
    outputNounsIn(text.slice(labelled[0].length, labelled[0].length + 40)).length > 0
  ) {
    const [, label = ""] = labelled;
    return [output(label, 0.6, formOf(label, text))];
  }
  const found: Found[] = [];
  const promise =
    PROMISE.exec(low) ?? (part.role !== null && DOING.has(part.role) ? THEY_WILL.exec(low) : null);
  const from = promise ? promise.index + promise[0].length : null;
  const isBare = isFirst && block.type === "item" && BARE_VERB.test(low);
  for (const match of from !== null || isBare ? low.matchAll(VERB) : []) {
    const isPromised = from !== null && match.index >= from && match.index - from < 260;
    if (!isPromised && !(isBare && match.index < 34)) continue;
    // What somebody else does: “…, which is drafting …”.
    if (ELSE.test(low.slice(from ?? 0, match.index))) continue;
    // “to build …” inside another clause is what something is for.
    if (match.index > (from ?? 0) + 1 && /\bto\s+$/u.test(low.slice(0, match.index))) continue;
    const strength = (match[1] ? 0.85 : 0.6) + (isPlace ? 0.1 : 0);
    const less = part.role === "method" && !match[1] ? 0.25 : 0;
    const object = text.slice(match.index + match[0].length);
    const things = thingsIn(object, strength - less);
    found.push(...(things.length === 0 && match[1] ? otherThing(object) : things));
  }
  const passive =
    PASSIVE.exec(low) ??
    PUT_OUT.exec(low) ??
    (isPlace ? (PRESENT_PASSIVE.exec(low) ?? EXTRA.exec(low)) : null);
  if (passive) found.push(...subjectOf(text.slice(0, passive.index), isPlace ? 0.9 : 0.8));
  const inHand = FOUND_THERE.exec(low) ?? IN_HAND.exec(low);
  if (inHand) found.push(...thingsIn(text.slice(inHand.index + inHand[0].length), 0.75));
  for (const through of promise || inHand || WILL_BE.test(low) ? low.matchAll(THROUGH) : [])
    found.push(...thingsIn(text.slice(through.index + through[0].length), 0.75));
  const gets = GETS.exec(low);
  if (gets) found.push(...thingsIn(text.slice(gets.index + gets[0].length), 0.55));
  const there = THERE.exec(low);
  if (
    there &&
    (isPlace ||
      /there will be|outputs?|deliverables?|products?|contributions?|results? (?:is|will be)/u.test(there[0]))
  ) {
    found.push(...thingsIn(text.slice(there.index + there[0].length), isPlace ? 0.9 : 0.7));
  } else if (isPlace && !promise && text.includes("; ") && !FINITE.test(low) && block.type === "paragraph") {
    found.push(...text.split(/;\s+/).flatMap((piece) => fromItem(piece, false)));
  } else if (isPlace && found.length === 0 && block.type === "paragraph" && isFirst) {
    found.push(...thingsIn(text, 0.7));
  }
  if (found.length === 0 && (promise || /\bthere will be\b/u.test(low)) && part.role !== "background") {
    found.push(...newThings(text, low, (promise ?? { index: 0 }).index));
  }
  return found;
}

/** What a plan speaks of for the first time, with “a” or a number, is something that there will be. */
function newThings(text: string, low: string, from: number): readonly Found[] {
  const end = low
    .slice(from)
    .search(/\s(?:which|who|so that|because|where|if|when|whenever|using|based on|like|such as)\s/u);
  const clause = end < 0 ? text.slice(from) : text.slice(from, from + end);
  return outputNounsIn(clause).flatMap((noun) => {
    const before = clause.slice(0, noun.start);
    const own = /(?:^|\s)(?:a|an|two|three|four|five|six|\d+)\s+((?:[\p{L}\d][\p{L}\d’'-]*\s){0,4})$/u.exec(
      before,
    );
    const after = clause.slice(noun.end);
    if (!own || WITHIN.test(lowered(` ${own[1] ?? ""}`)) || (/^\s\p{L}/u.test(after) && !FOLLOWS.test(after)))
      return [];
    if (
      /\b(?:of|with|in|by|from|for|against|at|between|under|through|as|than|like)\s*$/u.test(
        lowered(before.slice(0, own.index)),
      )
    )
      return [];
    const start = noun.start - (own[1]?.length ?? 0);
    const isShort = clause.slice(start, noun.end).split(/\s+/).length <= 2;
    const name = clause.slice(start, isShort ? endOfPhrase(clause, noun.end) : noun.end);
    return [output(name, 0.5, formOf(name, name))];
  });
}

/** What stands in a list under a heading that asks for outputs is one, by whatever name. */
function fromItem(text: string, isNamed: boolean): readonly Found[] {
  const uncoded = text.replace(CODE, "").replace(LATER, "");
  const bare = uncoded.slice(LED_BY_VERB.exec(lowered(uncoded))?.[0].length ?? 0);
  const [lead = ""] = bare.split(/\s[–—-]\s|:\s|[;(.](?!\d)|,\s/u, 1);
  const nouns = outputNounsIn(lead);
  const isLong = lead.split(/\s+/).length > 12 && nouns[0] !== undefined;
  const name = isLong ? lead.slice(0, endOfPhrase(lead, nouns[0]?.end ?? 0, { withClauses: true })) : lead;
  const option = formOf(name, bare);
  if (withoutFront(name).length < 2 || (option === null && !isNamed)) return [];
  return [output(name, option === null ? 0.55 : 0.95, option)];
}

function fromRow(block: Extract<Standing["block"], { type: "row" }>, isPlace: boolean): readonly Found[] {
  const heads = block.header.map(lowered);
  const sure = heads.findIndex((head) => (isPlace ? TABLE_HEAD : SURE_HEAD).test(head));
  const at = sure < 0 && isPlace ? heads.findIndex((head) => NAMED_HEAD.test(head)) : sure;
  const cell = (block.cells[at] ?? "").replace(CODE, "");
  if (at < 0 || !/\p{L}{3}/u.test(cell)) return [];
  return [output(cell, isPlace ? 0.95 : 0.75, formOf(cell, cell))];
}

/** The things that a stretch names one after the other, from its beginning. */
function thingsIn(rest: string, score: number): readonly Found[] {
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
    const after = clause.slice(noun.end);
    // “test harness”: the noun that follows at once is the head. “data collection”: neither is a thing.
    const isHead = !/^\s\p{L}/u.test(after) || FOLLOWS.test(after);
    if (!isHead) continue;
    const start = noun.start - words.length;
    const isShort = withoutFront(clause.slice(start, noun.end)).split(/\s+/).length <= 2;
    const end = isShort ? endOfPhrase(clause, noun.end, { withClauses: true }) : noun.end;
    const name = clause.slice(start, end);
    found.push(output(name, score - found.length * 0.02, formOf(name, name)));
    free = end;
    // What is listed goes on with a comma or “and”; anything else is told about the last.
    if (!/^[^,]{0,60}(?:,|\sand\s|\sas well as\s|\splus\s|\salong with\s)/u.test(clause.slice(end))) break;
  }
  return found;
}

const OBJECT =
  /^(?:(?:a|an|the|our|all|about|some|over|more than)\s+)*(?:[\d,.]+k?\s+)?((?:[\p{L}\d][\p{L}\d’'-]*\s?){1,5}?)(?=[,.;:(]|\s(?:of|for|on|with|that|which|to|in|from|under|by|as|at|including|and|so|after|before|when|once|via|through|openly|publicly|online)(?!\p{L})|$)/u;
const NO_THING =
  /^(?:it|them|these|this|that|those|everything|all|what|how|whether|results?|findings|our|us|more|early|often|nothing|regularly|openly|weekly|monthly)(?!\p{L})/u;

/** What is released by another name than those of outputs: “6,000 judged games”. */
function otherThing(object: string): readonly Found[] {
  const name = OBJECT.exec(object)?.[1]?.trim() ?? "";
  return name.length < 4 || NO_THING.test(lowered(name)) ? [] : [output(name, 0.55, null)];
}

function subjectOf(before: string, score: number): readonly Found[] {
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

function output(name: string, score: number, option: string | null): Found {
  return { kind: "output", name: asName(atMostLong(withoutFront(name), NAME_LIMITS.output)), score, option };
}
