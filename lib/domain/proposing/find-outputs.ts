import { type Role, roleOf } from "@/lib/domain/proposing/heading-role";
import { lowered } from "@/lib/domain/proposing/lowered";
import { endOfPhrase } from "@/lib/domain/proposing/noun-phrase";
import { FINITE, fromItem, fromRow, isBareFragment, isFragment } from "@/lib/domain/proposing/outputs-listed";
import { ELSEWHERE, PLANS, plainThings } from "@/lib/domain/proposing/plain-things";
import type { Found, Standing } from "@/lib/domain/proposing/proposed";
import {
  allOf,
  FOLLOWS,
  otherThing,
  output,
  subjectOf,
  thingsIn,
  WITHIN,
} from "@/lib/domain/proposing/things-named";
import { BARE_VERB, CREATES, VERB } from "@/lib/domain/proposing/verbs-of-outputs";
import { bodiesIn } from "@/lib/domain/proposing/words-of-bodies";
import { formOf, outputNounsIn } from "@/lib/domain/proposing/words-of-outputs";

const WE =
  "(?:we|(?:the|this|our) (?:(?:proposed|planned) )?(?:project|research|programme|study|initiative|grant)|our (?:team|project|group|lab)|the team|i|the consortium|the work|this work)";
const WILL =
  "(?:would (?:also |very much |really )?(?:like|love|prefer)(?: [^.;,]{0,24}?\\bus)? to|will|shall|would|(?:plan|propose|aim|intend|want|hope|expect|mean|commit|promise)s?(?: us)? to|(?:are|is|am) (?:going|planning|aiming|committed) to|(?:are|is|am)(?: currently| now)? (?=(?:build|develop|creat|writ|prepar|produc|compil|assembl|design)\\p{Ll}*ing ))";
const PROMISE = new RegExp(
  `(?<!\\p{L})(?:${WE}\\s+(?:\\p{L}+ly\\s+|also\\s+|then\\s+)*${WILL}|(?:a|an|the|our) (?:\\p{L}+ ){0,2}(?:group|team|partners|consortium|applicants?|fellows?|authors?|working group)(?: of [^.;]{0,60}?)? will|(?:we|i)(?: (?:also|then))? (?=(?:construct|assemble|draft|implement|prototype|launch|make|add|turn|share|publish|print|score|put together|bring out|hold an?|organi[sz]e an?|host an?|commit to|gather|train|collect|hand over|derive|obtain|set up|build|develop|create|write|produce|release|provide|offer|design|deliver|compile|maintain|prepare)\\s)|(?:we|i)['’]d (?:also |very much |really )?(?:like|love|prefer)(?: [^.;,]{0,24}?\\bus)? to|(?:we|i) can (?=(?:also )?(?:publish|release|share|offer|put out)\\s)|(?:we|i) (?=hand (?:the|all|our|an?) )|(?:we|i)['’](?:ll|re|m|d)|(?:we|i) (?:also |further |then )?(?:intend|foresee|envisage|plan|promise|propose)(?= (?!to\\s))|(?:the|this) (?:project|work|study|programme)(?= (?:contributes|delivers|yields|gives|provides|adds|leaves)\\s)|(?:we|i) [^.;]{3,60}? and (?:will|shall|plan to|mean to)|(?:the|both|all) (?:parties|partners|institute|association|coalition)(?: also)? (?:will|shall|means? to|intends? to)|they (?:will|shall)(?= (?:keep|publish|draw up|issue|supply|release))|(?:allow|enable|let)s? (?:us|me) to|(?:goals?|aims?|objectives?|plan|purpose|idea|intention)(?: of (?:this|the|our) \\p{L}+)? (?:is|are) to|(?:wp|work package|task|phase|year|month|stage|step) ?\\d+(?: \\([^)]{1,20}\\))?(?: will)?)(?:(?<!\\p{L})|(?!\\p{L}))`,
  "u",
);
const THROUGH =
  /(?<!\p{L})(?:writ(?:e|ten) (?:up|down)|publish(?:ed)?|releas(?:e|ed)|disseminat(?:e|ed)|shar(?:e|ed)|document(?:ed)?|summari[sz]ed?|report(?:ed)?|packaged?|present(?:ed)?|distil(?:l|led)?|collect(?:ed)?|describ(?:e|ed)|explain(?:ed)?|formali[sz](?:e|ed)|bundled?|summed up|turn(?:ed|s)?|set out|appear|come out|go out|gathered|assembled|kept)\s[^.;]{0,80}?\b(?:through|via|in the form of|into|as (?=(?:a|an|one|two|three|four|five|several)\s)|in (?=(?:a|an|one|two|three)\s))\s*/gu;
/** What things are shared through, and no thing made for it. */
const CHANNEL =
  /(?:repositor(?:y|ies)|repos?|portals?|websites?|platforms?|servers?|archives?|hubs?|lists?|channels?)$/iu;
/** Said of what follows from the work, by whoever does it. */
const WILL_BE = /(?<!\p{L})(?:will|shall|would) be(?!\p{L})/u;
/** Where things are put for others to find: “the logs go on a public repository”. */
const PUT_OUT =
  /\s(?:go|goes|will go|are to go|are put|will be put|will be|will live|live|lives|are uploaded|will be uploaded)\s(?:on|in|into|to|onto|up on)\s(?:a|an|the|our|two|three|four|all|every|public|github|gitlab|arxiv|zenodo|osf|hugging face|figshare)(?!\p{L})/u;
/** What stands somewhere for others to find, named behind a colon. */
const FOUND_THERE =
  /\s(?:will be|is|are|goes|go)\s(?:on|in|at|available|public|open|online|published|posted|freely)[^.:;]{0,60}:\s+/u;
/** Whoever they are, in a part that says what the project does. */
const THEY_WILL =
  /^[^,;:]{2,80}?\s(?:will|shall|would)\s(?=(?:also |then |jointly )?(?:come with |carry |include |contain |prepare|draft|write|develop|build|produce|compile|publish|release|design|close with|deliver)\s)/u;
/** What somebody holds in the end. */
const IN_HAND =
  /(?<!\p{L})(?:what (?:comes|will come|remains|will remain|is left|(?:i|we) (?:will|would) (?:make|get|have)) (?:of|out of|from|after) (?:it|this|that|them|the \p{L}+) (?:is|are|will be),?(?: first,)?|(?:what|the (?:main |first |second |third |other |last |only |one |next )?(?:thing|piece|part|output|product|result|item)s?(?: that)?) (?:i|we) (?:will|shall|would(?: like to)?|(?:want|plan|propose|mean|hope|intend|aim) to)(?: then)? (?:make|build|produce|write|deliver|publish|create|develop|release|leave|leave behind) (?:is|are)|the (?:main|first|second|third|fourth|other|last|final|next) (?:piece|thing|part|product|output|strand|component|half|element|deliverable|item|result|fruit)s? (?:is|are|will be|would be)(?= (?:an?|two|three|four)\s)|(?:it|this|the (?:tool|project|package|kit|set|system|suite|programme)) (?:consists of|comprises|will comprise|will consist of|is made up of)(?= (?:an?|two|three|four|five)\s)|what (?:we|i) (?:are after|am after|have in mind|are aiming (?:for|at)|want) (?:is|are)(?= (?:an?|two|three|four)\s)|the (?:first|second|third|fourth|fifth|last|other)(?:, (?:which|who|and)[^,;.]{3,60},)? (?:is|are|will be)(?= (?:an?|two|three|four)\s)|(?:aim|objective|goal|strand|task|phase|stage|component|work package|wp) ?\d+ (?:is|will be|gives|yields)(?= (?:an?|two|three)\s)|the (?:cent(?:re|er|repiece|erpiece)|core|heart|backbone|kernel)(?: of (?:it|this|that|(?:the|our|my) \p{L}+))? (?:is|will be|would be)(?= an?\s)|(?:you|the funder|the committee|readers|the public|the field|others) (?:will|would) (?:then |thus |also )?(?:have|hold|own|be left with|find)(?: in hand)?)\s+/u;
const EXTRA =
  /\s(?:is|are)\s(?:an?\s)?(?:also\s)?(?:optional|planned|foreseen|envisaged|included|stretch|extra)(?!\p{L})/u;
const PASSIVE =
  /\s(?:will|shall|is to|are to|would)\s+(?:also\s+|all\s+|then\s+)?be\s+(?:\p{L}+(?:\s\p{L}+){0,5}\s+and\s+)?(?:publicly\s+|freely\s+|openly\s+|fully\s+)?(?:made\s+(?:\p{L}+\s)?(?:available|public|open)|released|published|open.?sourced|delivered|produced|shared|deposited|distributed|hosted|taught|held|compiled|circulated|written|posted|built|developed|created|handed|placed|lodged|printed|prepared)|\s(?:will|would|is to|are to)\s+(?:accompany|complement|be (?:added|appended|attached))(?!\p{L})/u;
const PRESENT_PASSIVE = /\s(?:is|are)\s+(?:released|published|open.?sourced|made public|shared)(?!\p{L})/u;
/** What a plan says is put out, by whatever name: “all raw responses are deposited with the journal”. */
const PUTS_OUT =
  /\s(?:is|are)\s(?:then |all |also |each )?(?:deposited|released|published|open.?sourced|made public|posted|archived|uploaded|handed over|given out)(?!\p{L})/u;
/** A thing of its own, and no state of mind, of people or of affairs. */
const NEW_THING =
  /^(?:an?\s|one\s|two\s|three\s|four\s|five\s|our\s|\d[\d,.]*k?\s|[\p{L}\d]+-(?:hour|day|week|month|year|page|part|minute)\s)(?![^,.;:]{0,60}\b(?:stop|question|price|end|focus|name|understanding|capacity|teams?|communit(?:y|ies)|partnerships?|relationships?|awareness|picture|case|sense|culture|consensus|trust|skills?|knowledge|collaboration|approach(?:es)?|opportunit(?:y|ies)|arguments?|plan|programme|project|impact|evidence|career|habit|basis|ways?|theory)\b)/u;
const GETS =
  /(?<!\p{L})(?:will|to|shall|would)\s+(?:also\s+)?(?:receive|get|be (?:given|sent|offered|collected in|turned into|gathered in|part of)|obtain|go into|go up (?:in|on)|end up in|become|make up|feed into)\s+/u;
/** What somebody else will have: “they will have a private copy”, “the board would take a short report”. */
const OTHERS_HAVE =
  /(?<!\p{L})(?:they|who|group|board|committee|team|office|unit|staff|shift|\p{L}{3,}s)\s(?:will|would|could|can)\s(?:then\s|also\s)?(?:have\s(?=(?:an?|the|their own|its own)\s)|(?:take|accept|welcome|love|like|value)\s(?=an?\s(?!(?:\p{L}+\s)?(?:course|test|survey|audit|record|review|class|training))))/u;
/** What comes with what there will be. */
const WITH_IT =
  /\s(?:will|would|shall|to) (?:also )?be (?:accompanied|complemented|supplemented|supported|rounded off) by\s/u;
const BY =
  /\s(?:accompanied|complemented|supplemented|supported|rounded off|and) by\s(?=(?:an?|one|two|three)\s)/gu;
/** “The results go into a paper …” */
const GOES_INTO =
  /(?<!\p{L})(?:results?|findings?|data|measurements?|answers?|counts?|this|these|it|they)\s(?:all\s|then\s)?(?:goe?s? into|ends? up (?:in|as)|becomes?|feeds? into|makes? up|turns? into)\s+(?=(?:an?|one|two|three)\s)|(?<!\sto)\s(?:ships?|comes?|appears?|(?:is|are) packaged)\sas\s(?=an?\s)|\stakes? the form of\s(?=an?\s)/u;
/** “The weights would go up with the data.” */
const GO_OUT =
  /\s(?:will|would|shall|(?:is|are) to)\s(?:also\s|then\s)?(?:go (?:up|out|online|live|public)|be (?:up|online|out|public|free)|appear|come out)(?=[\s.,;])(?!\sas\s)/u;
const THERE =
  /(?<!\p{L})(?:there(?:['’]ll| will|['’]d| would) be|(?:main |key |primary |final |core |end |concrete |expected )?(?:outputs?|deliverables?|products?|results?|outcomes?|artefacts?|artifacts?|contributions?)(?: of (?:the|this) (?:project|work))?(?: is| are| will be| include| includes| comprise| consist of| will include)(?: (?:two|three|four|five)fold:?)?|(?:results?|lead|leads) (?:in|to)|outputs?:|deliverables?:)\s*/u;
/** What we won't do. */
const DENIED =
  /(?:^|[,;:]\s(?:and\s|but\s)?)(?:we|i|the project)\s(?:(?:will|shall|would|do|are|can)\s?(?:not|never)(?!\sonly)|won['’]t|don['’]t|shan['’]t|aren['’]t)(?![^.;]*\bbut\b)/u;
/** What is said of others, or was. */
const OTHERS =
  /^(?:earlier|previous|prior|existing|current|other|recent|past|several|many|most) (?:\p{L}+\s){0,2}(?:work|studies|tools?|papers?|research|projects?|approaches|methods?|benchmarks?)(?!\p{L})|\bet al\b/u;
const PAST =
  /(?<!\p{L})(?:we|i|our team|one of us)(?:['’]ve)?\s+(?:have\s+|has\s+|had\s+)?(?:already\s+|previously\s+|recently\s+)?(?:released|published|built|developed|created|wrote|written|made|produced|open.?sourced)(?!\p{L})|\b(?:in|since) (?:19|20)\d\d\b[^.]{0,40}\b(?:released|published|built)\b/u;
const ELSE =
  /\s(?:through|by|with|in|on|from|to|for|under) (?:which|whom)\s|(?<!\p{L})(?:since|because|nobody|no one|although|though|whereas)\s|,\s(?:which|who|whose)\s|\s(?:that|who)\s(?:is|are|will|can|would)\s/u;
/** “Month 10: closing workshop” */
const DATED = /^(?:in |by )?(?:year|month|week|phase|stage|q|m)\s?\d+[^:]{0,12}:\s+/iu;
/** Parts that say what the project does, whoever does it; elsewhere somebody who will build something is a recipient. */
const DOING: ReadonlySet<Role> = new Set<Role>(["summary", "goals", "method", "outputs", "timeline"]);

/** “Drift score: one number a day …”, where it is said what is done. */
const LABELLED = /^([^:.]{2,50}):\s+(?:a|an|one|our|the)\s/u;
/** “tagger: command-line tool” */
const NAMED_LABEL = /^([\p{L}][\p{L}\d_.-]{2,30}):\s+(?=[^.;:]{3,60}(?:[.;:]|$))/u;
const LABELLED_IN: ReadonlySet<Role | null> = new Set<Role | null>([
  "goals",
  "summary",
  "method",
  "release",
  null,
]);

/** The outputs that a sentence says there will be. */
export function findOutputs(standing: Standing): readonly Found[] {
  const { sentence, low, block, part, isFirst } = standing;
  const { text } = sentence;
  const isPlace = part.role === "outputs";
  if (block.type === "row") return fromRow(block, isPlace);
  if (OTHERS.test(low) || DENIED.test(low)) return [];
  if (block.type === "quote") return isPlace && !FINITE.test(low) ? thingsIn(text, 0.85) : [];
  if (isPlace && block.type === "item")
    return isFirst && block.depth === 0 ? fromItem(text, part.isNamed) : [];
  if (PAST.test(low)) return [];
  const labelled = isFirst && block.type === "item" ? (LABELLED.exec(text) ?? namedByLabel(text, low)) : null;
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
    if (promise && isInflected(match[2] ?? "", promise[0])) continue;
    const isPromised = from !== null && match.index >= from && match.index - from < 260;
    if (!isPromised && !(isBare && match.index < 34)) continue;
    // What somebody else does: “…, which is drafting …”.
    if (ELSE.test(low.slice(from ?? 0, match.index))) continue;
    // “to build …” inside another clause is what something is for.
    const isLed = isBare && match.index < 10;
    if (!isLed && match.index > (from ?? 0) + 1 && /\bto\s+$/u.test(low.slice(0, match.index))) continue;
    const strength = (match[1] ? 0.85 : 0.6) + (isPlace ? 0.1 : 0);
    const less = part.role === "method" && !match[1] ? 0.25 : 0;
    const object = text.slice(match.index + match[0].length);
    // “We build on the code of others.”
    if (/^(?:on|upon|from|with|in|at|against|towards|by|about)\s/iu.test(object)) continue;
    const things = thingsIn(object, strength - less);
    const isNew = CREATES.test(match[2] ?? "") && NEW_THING.test(lowered(object));
    found.push(...(things.length === 0 && (match[1] || isNew) ? otherThing(object, isNew) : things));
    const beside = match[1] || CREATES.test(match[2] ?? "") ? ALONG.exec(object) : null;
    if (beside) found.push(...otherThing(object.slice(beside[0].length)));
  }
  const passive =
    PASSIVE.exec(low) ??
    PUT_OUT.exec(low) ??
    (isPlace ? (PRESENT_PASSIVE.exec(low) ?? EXTRA.exec(low)) : null);
  if (passive) found.push(...subjectOf(text.slice(0, passive.index), isPlace ? 0.9 : 0.8));
  const putOut = !passive && PLANS.has(part.role) && !ELSEWHERE.test(low) ? PUTS_OUT.exec(low) : null;
  if (putOut) found.push(...allOf(text.slice(0, putOut.index)));
  const inHand = FOUND_THERE.exec(low) ?? IN_HAND.exec(low);
  if (inHand) {
    const object = text.slice(inHand.index + inHand[0].length);
    const things = thingsIn(object, 0.75);
    const isNew = PLANS.has(part.role) && NEW_THING.test(lowered(object)) && !AFFAIR.test(object);
    found.push(...(things.length === 0 && isNew ? otherThing(object, true) : things));
  }
  found.push(...counted(standing));
  const each = isPlace ? EACH_WITH.exec(low) : null;
  if (each) found.push(...otherThing(text.slice(each.index + each[0].length)));
  const isPlan = part.role !== null && PLANS.has(part.role) && !ELSEWHERE.test(low);
  for (const through of promise || inHand || isPlan || WILL_BE.test(low) ? low.matchAll(THROUGH) : [])
    found.push(
      ...thingsIn(text.slice(through.index + through[0].length), 0.75).filter(
        ({ name }) => !(/\s(?:through|via)\s*$/u.test(through[0]) && CHANNEL.test(name)),
      ),
    );
  // “It would be accompanied by a clause, … and by a register”.
  const isWith = WITH_IT.test(low);
  for (const by of isWith ? low.matchAll(BY) : [])
    found.push(...thingsIn(text.slice(by.index + by[0].length), 0.65).slice(0, 1));
  const goesOut = passive ? null : GO_OUT.exec(low);
  if (goesOut) found.push(...subjectOf(text.slice(0, goesOut.index), 0.7));
  const into = GOES_INTO.exec(low);
  if (into) found.push(...thingsIn(text.slice(into.index + into[0].length), 0.6).slice(0, 1));
  const have = OTHERS_HAVE.exec(low);
  if (have) found.push(...thingsIn(text.slice(have.index + have[0].length), 0.5).slice(0, 1));
  found.push(...namedSo(text, low));
  const gets = GETS.exec(low);
  if (gets) found.push(...thingsIn(text.slice(gets.index + gets[0].length), 0.55));
  const there = THERE.exec(low);
  if (
    there &&
    (isPlace ||
      /there(?:['’]ll| will|['’]d| would) be|outputs?|deliverables?|products?|contributions?|(?:results?|outcomes?) (?:is|will be|comprise|include|consist)/u.test(
        there[0],
      ))
  ) {
    found.push(...thingsIn(text.slice(there.index + there[0].length), isPlace ? 0.9 : 0.7));
  } else if (isPlace && !promise && text.includes("; ") && !FINITE.test(low) && block.type === "paragraph") {
    found.push(...text.split(/;\s+/).flatMap((piece) => fromItem(piece, false)));
  } else if (isPlace && found.length === 0 && DATED.test(low) && !FINITE.test(low)) {
    found.push(
      ...text
        .replace(DATED, "")
        .split(/\sand\s/u)
        .flatMap((piece) => fromItem(piece, part.isNamed)),
    );
  } else if (isPlace && found.length === 0 && block.type === "paragraph") {
    const verb = FINITE.exec(low);
    const says = isFragment(low) ? SAYS.exec(low) : null;
    if (says) found.push(...subjectOf(text.slice(0, says.index), 0.7));
    else if (verb && !isFragment(low)) found.push(...subjectOf(text.slice(0, verb.index), 0.7));
    else if (isFragment(low) || isBareFragment(low))
      found.push(...fromItem(text.replace(DUE, ""), part.isNamed));
    else if (isFirst) found.push(...thingsIn(text, 0.7));
  }
  if (found.length === 0 && (promise || /\bthere will be\b/u.test(low)) && part.role !== "background") {
    found.push(...newThings(text, low, (promise ?? { index: 0 }).index));
  }
  return [...found, ...plainThings(standing)];
}

const SAYS =
  /\s(?:describes|explains|shows|lists|covers|sets out|says|tells|lets|gives|makes|helps|contains|comes|goes|takes|runs|follows)\s/u;

const DUE =
  /,?\s(?:by|until|in|from)\s(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|month \d+|week \d+|q\d).*$/iu;

/** “… the measurements, along with the auditors' notes” */
const ALONG = /^[^.;]{3,140}?,?\s(?:along with|together with|as well as)\s(?=(?:the|an?|our|all)\s)/u;

const WE_CALL =
  /(?<!\p{L})(?:we|i)(?:['’](?:m|re|ll)|\s(?:am|are|will))?\s(?:call|calling|name|naming|dub)\s(?:(it|this|that)|(?:the|our|this)\s(?:\p{L}+\s)??(\p{L}+))\s/u;
const WHICH_WE_CALL =
  /,\s(?:which|that) (?:we|i) (?:(?:will|have) )?(?:call|called|name|named|dub|dubbed)\s(?:the\s)?(?!(?:it|this|that|an?|our)\s)/u;
const OUR_OWN =
  /^(?:our|the proposed) (?:\p{L}+\s){0,2}?(?:approach|method|technique|procedure|protocol|tool|system|framework|instrument|benchmark|library|platform|scheme|algorithm|device|format|test|suite|index), (?=[^,]{3,60},\s)(?!(?:which|who|like|unlike|as|however|if|in|on|with|by|for|though|while|when|where|based|because|using|being|and|or|then)\s)(?:called |named )?/u;
const NAME =
  /^["“]?([^\s.,;"”()]+(?:\s[^\s.,;"”()]+){0,4}?(?:\s?\([\p{L}\d-]{2,12}\))?)["”]?(?=[.,;]|\s(?:for now|here|because|since|and|as|which|that|–|—)\s?|$)/u;

/** What a count of problems or reasons names. */
const AFFAIR =
  /^(?:an?|two|three|four)\s(?:\p{L}+\s){0,2}?(?:lack|problem|question|matter|risk|gap|failure|need|fear|concern|reason|cause|case|result|shortage|absence|kind|sort|way|fact)/iu;
const COUNTED_SEVERAL =
  /^(?:first|second|third|fourth|fifth|finally|last)(?:ly)?,\s(?=(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s)/u;
/** “…, each with a twin”: in a part on what there will be. */
const EACH_WITH = /,\s(?:each|all|both) with (?=an?\s)/u;
const COUNTED = /^(?:first|second|third|fourth|fifth|finally|last)(?:ly)?,\s(?=(?:an?|one|draft)\s)/u;

/** “Second, a detector that takes …”: a thing and no more is said, as one of several. */
function counted({ sentence: { text }, low, part, isFirst }: Standing): readonly Found[] {
  const isPlace = part.role === "outputs";
  const lead =
    ((isFirst || isPlace) && PLANS.has(part.role) ? COUNTED.exec(low) : null) ??
    (isPlace ? COUNTED_SEVERAL.exec(low) : null);
  if (!lead) return [];
  const [phrase = ""] = text.slice(lead[0].length).split(/[,:;.]|\s\(|\s(?:that|which|who|for)\s/u, 1);
  const isBody = bodiesIn(phrase).at(-1)?.end === phrase.length;
  if (isBody || AFFAIR.test(phrase) || FINITE.test(` ${lowered(phrase)} `) || phrase.split(/\s+/).length > 8)
    return [];
  return [output(phrase, 0.55, formOf(phrase, phrase))];
}

/** What the project calls its own: “We call the procedure paired reading”, “Our approach, paired reading, …”. */
function namedSo(text: string, low: string): readonly Found[] {
  const which = WHICH_WE_CALL.exec(low);
  const called = which ? NAME.exec(text.slice(which.index + which[0].length))?.[1]?.trim() : undefined;
  if (called !== undefined) return [output(called, 0.6, formOf(called, called))];
  const own = OUR_OWN.exec(low);
  const call = own ? null : WE_CALL.exec(low);
  const match = own ?? call;
  if (!match) return [];
  const rest = text.slice(match.index + match[0].length);
  const name = NAME.exec(rest)?.[1]?.trim() ?? "";
  const thing = call?.[2];
  const isThing =
    own !== null ||
    (thing === undefined
      ? /^["“]?\p{Lu}/u.test(rest)
      : /^(?:procedure|approach|technique|programme|model)$/u.test(thing) || outputNounsIn(thing).length > 0);
  return isThing && name.length > 2 ? [output(name, 0.6, formOf(name, thing ?? match[0]))] : [];
}

/** “watermark all films”, “keeps its training data”: behind “we will” no verb has an ending; behind “we are” and “the project” it has. */
function isInflected(verb: string, promise: string): boolean {
  if (/(?:are|is|am|['’](?:re|m)|currently|now)\s*$/u.test(promise)) return false;
  const isThird =
    /(?:project|work|study|programme|research|initiative|grant|(?:wp|package|task|phase|year|month|stage|step)\s?\d+(?:\s\([^)]*\))?)\s*$/u.test(
      promise,
    );
  return /ing$/u.test(verb) || (!isThird && /(?<!s)s$/u.test(verb));
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
      /\b(?:of|with|in|by|from|for|against|at|between|under|through|as|than|like|on|onto|to|into|via)\s*$/u.test(
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

/** A label of one word before what it is, and no sentence: “tagger: command-line tool”. */
function namedByLabel(text: string, low: string): RegExpExecArray | null {
  const label = NAMED_LABEL.exec(text);
  const [rest = ""] = low.slice(label?.[0].length ?? 0).split(/[.;]\s/u, 1);
  const isThing = label !== null && roleOf(label[1] ?? "") === null && bodiesIn(label[1] ?? "").length === 0;
  return isThing && !FINITE.test(rest) && !BARE_VERB.test(rest) ? label : null;
}
