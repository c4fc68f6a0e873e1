import { longestFirst } from "@/lib/domain/proposing/longest-first";
import { lowered } from "@/lib/domain/proposing/lowered";
import { startOfPhrase } from "@/lib/domain/proposing/noun-phrase";

/** Nouns for who can receive work, with the kind of recipient they suggest; null where the noun leaves it open. */
type Body = readonly [kind: string | null, nouns: string];

// Each says what somebody does, never who they are: no name of a field, a laboratory or a government decides anything.
const BODIES: readonly Body[] = [
  ["anyone", "anyone|anybody|everyone|everybody"],
  [
    "frontier-developer",
    "frontier (?:ai )?(?:labs?|laborator(?:y|ies)|developers?|compan(?:y|ies)|model developers?)|(?:safety|alignment) teams? at (?:frontier|large|leading) (?:labs?|developers?|compan(?:y|ies))",
  ],
  [
    "safety-researchers",
    "(?:safety|alignment|interpretability|oversight|control) (?:researchers?|teams?|groups?|communit(?:y|ies)|organi[sz]ations?)",
  ],
  [
    "evaluator",
    "evaluators?|auditors?|assessors?|red.team(?:s|ers)|(?:evaluation|testing|audit) (?:bod(?:y|ies)|organi[sz]ations?|teams?|providers?)|(?:safety|security) institutes?|inspectors?|certifiers?|notified bod(?:y|ies)|test(?:ing)? labs?|test(?:ing)? laborator(?:y|ies)",
  ],
  [
    "standards-body",
    "standards? (?:bod(?:y|ies)|organi[sz]ations?|committees?|working groups?)|standard.setters|standardi[sz]ation bod(?:y|ies)|working groups?",
  ],
  ["military", "armed forces|militar(?:y|ies)|defen[cs]e (?:ministr(?:y|ies)|contractors?|departments?)"],
  [
    "security-agency",
    "police(?: forces?| services?| departments?)?|intelligence (?:agenc(?:y|ies)|services?)|security (?:agenc(?:y|ies)|services?)|law enforcement(?: agenc(?:y|ies))?|computer emergency response teams?|incident response teams?|certs",
  ],
  [
    "regulator",
    "regulators?|policy.?makers?|legislators?|lawmakers?|ministr(?:y|ies)|governments?|agenc(?:y|ies)|authorit(?:y|ies)|parliaments?|civil servants?|officials|courts?|judges|supervisors|(?:government|public) departments?|procurement (?:teams?|officers?)|municipalit(?:y|ies)|negotiators|commissions?|commissioners?|councils?|inspectorates?|ministers?",
  ],
  ["funder", "funders?|grant.?makers?|foundations?|donors?|philanthropists?|investors?"],
  ["media", "journalists?|newsrooms?|reporters?|media outlets?|broadcasters?|commentators?|fact.checkers?"],
  [
    "open-source-community",
    "open.source (?:communit(?:y|ies)|developers?|contributors?|maintainers?|projects?)|maintainers?|hobbyists?|model hubs?",
  ],
  [
    "academic",
    "(?:academic|research|university) (?:groups?|teams?|institutes?|labs?|communit(?:y|ies))|scientific communit(?:y|ies)|researchers?|academics|scientists?|universit(?:y|ies)|students?|scholars?|research communit(?:y|ies)|institutes?|lecturers?|theorists?|economists?|historians?",
  ],
  [
    "product-company",
    "deployers?|integrators?|start.?ups?|vendors?|firms?|insurers?|banks?|(?:product|platform|software|technology|insurance|cloud|app|application) (?:compan(?:y|ies)|teams?|builders?|providers?)|app developers|compan(?:y|ies)|businesses|enterprises|operators?|cloud providers?|publishers?|employers?|platforms?|manufacturers?|suppliers?|service providers?|retailers?|utilities|utility companies",
  ],
  [
    "other-developer",
    "developers?|model (?:builders?|trainers?|providers?|vendors?)|ai labs?|laborator(?:y|ies)|labs?|providers?|(?:engineering|training|development|machine.learning|ml) teams?",
  ],
  [
    "users",
    "users?|customers?|consumers?|clinicians?|doctors?|nurses?|teachers?|schools?|hospitals?|clinics?|lawyers?|moderators?|practitioners?|engineers?|analysts?|(?:safety|security|compliance|data|risk|privacy) officers?|administrators?|librar(?:ians|ies)|security teams?|trust.and.safety teams?|programmers?|translators?|caseworkers?|trainers?|tutors?|annotators?",
  ],
  [
    "public",
    "citizens?|patients?|workers?|(?:consumer|patient|worker|community|civil.society|advocacy|campaign|rights) (?:associations?|groups?|organi[sz]ations?)|ngos?|non.?profits?|think tanks?|charit(?:y|ies)|(?:trade|labou?r) unions?|unions?|civil society|affected communit(?:y|ies)|(?:general )?public|parents?|residents?|voters?",
  ],
  [
    null,
    "authors|heads(?= of)|directors(?= of)|(?:units?|sections?|divisions?|branches)(?= (?:in|of|at))|(?:procurement|press|patent|tax|audit|statistics|standards|ombuds|purchasing|field|regional) offices?|(?:youth|health|probation|social|support|library|fire|ambulance|weather|emergency) services?|magistrates?|prosecutors?|folks|advocates?|campaigners?|activists?|shops|practices|(?:security|help|news) desks?|(?:expert )?witnesses|federations?|law schools|counsel|departments?|secretariats?|staff|(?:school|review|ethics|supervisory|advisory|governing|release|safety|deployment|oversight|governance|executive|management|editorial|audit|risk|appeals?|health|planning|licensing|certification|approval|launch) (?:boards?|committees?|panels?)|boards of (?:directors|trustees|governors|\\p{L}+s)|buyers?|competitors?|rivals?|consultants?|consultanc(?:y|ies)|employees?|insiders?|observers?|subscribers?|associations?|teams?|groups?|communit(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|partners?|readers?|people|decision.makers?|leaders?|managers?|forecasters?|experts?|(?<!(?:to|will|would|can|could|we|they|also) )hosts?|owners?|graduates?|alumni|trainees?|drafters?",
  ],
];

/** Words that end the name of one body; matched without their first capitals. */
const NAMED =
  "Institute|Unit|Division|Branch|Office|Authority|Agency|Commission|Ministry|Council|Bureau|Foundation|Laborator(?:y|ies)|Labs?|University|Committee|Board|Network|Alliance|Forum|Cent(?:re|er)|Department|Registry|Consortium|Society|Association|Group|Trust|Fund|Initiative|Service|Directorate|Task Force|Secretariat|Union|Hub|Observatory|Partnership|Coalition|Programme|Company|Inc|Ltd|GmbH|Corporation|Parliament|Assembly|Federation|Academy|College|Hospital|Library|Conference|Congress|Summit|Chamber|Senate|Cabinet|Tribunal|Court|Police|Force|Museum|Press|Collective|Cooperative|Club|Accelerator";

const KINDS_OF_NAMES: readonly (readonly [string, RegExp])[] = [
  ["standards-body", /\bstandards?\b|standardi[sz]ation/u],
  ["evaluator", /\b(?:safety|security) institute|audit|inspectorate|certification/u],
  ["funder", /\bfoundation|\bfund\b|\btrust\b/u],
  ["academic", /\buniversity|\bcollege|\bacademy/u],
  [
    "regulator",
    /\bministry|\bauthority|\bagency|\bcommission|\boffice|\bparliament|\bdirectorate|\bregistry|\bdepartment|\bassembly|\bboard of/u,
  ],
  ["public", /\bunion|\bassociation/u],
];

/** Agents are often called so: “insurers”, “negotiators”. These end so and are things, or nobody who receives. */
const THINGS =
  /^(?:papers|numbers|layers|transformers|parameters|others|servers|errors|sensors|vectors|factors|tensors|computers|classifiers|orders|filters|markers|letters|matters|answers|offers|centers|chapters|headers|folders|papers|posters|routers|adapters|encoders|autoencoders|decoders|samplers|optimizers|optimisers|timers|triggers|tokenizers|clusters|monitors|detectors|indicators|behaviors|behaviours|colors|priors|processors|predictors|generators|simulators|powers|covers|counters|barriers|careers|containers|wrappers|scorers|graders|judgers|checkers|trackers|readers|numbers|speakers|registers|workers|participants|lists|consists|exists|persists|assists|specialists|members|authors|co-authors|reviewers|lawyers|attackers|adversaries|hackers|criminals|scammers|followers)$/;

const CACHE = BODIES.map(([kind, nouns]) => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:${nouns})$`, "u"),
}));
const ANY_BODY = new RegExp(
  `(?<![\\p{L}\\d])(?:${longestFirst(BODIES.map(([, nouns]) => nouns).join("|"))})(?![\\p{L}\\d]|-\\p{L}|[’']s?\\s)`,
  "gu",
);
const HAS_NAME = new RegExp(`(?:${NAMED})(?![\\p{Ll}\\d])`, "u");
const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:\\p{Lu}[\\p{L}\\d&.’'-]*|of|for|on|and|the)\\s+){0,6}?\\p{Lu}?(?:${NAMED})(?:(?:\\s+(?:of|for|on|in)(?:\\s+the)?(?:\\s+\\p{Lu}[\\p{L}\\d-]*){1,4}(?:\\s+and(?:\\s+\\p{Lu}[\\p{L}\\d-]*){1,3})?))?(?![\\p{L}\\d])(?!\\s(?:${NAMED})(?![\\p{Ll}\\d]))`,
  "gu",
);

export type FoundBody = {
  readonly start: number;
  readonly end: number;
  readonly isName: boolean;
  /** Whether the noun is one for somebody; others only end as many of those do. */
  readonly isSure: boolean;
  /** Capitals alone: somebody, or a technique. */
  readonly isAcronym: boolean;
};

/** Where a sentence has a noun for somebody, or a name that ends as those of bodies do; in order, none within another. */
export function bodiesIn(sentence: string, low = lowered(sentence)): readonly FoundBody[] {
  const found: FoundBody[] = [];
  for (const match of HAS_NAME.test(sentence) ? sentence.matchAll(ANY_NAME) : []) {
    const words = match[0].replace(/^(?:(?:of|for|on|and|the)\s+)+/, "");
    const start = match.index + match[0].length - words.length;
    if (/\p{Lu}\S*\s+\S/u.test(words))
      found.push({ start, end: start + words.length, isName: true, isSure: true, isAcronym: false });
  }
  for (const match of low.matchAll(ANY_BODY)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => start < other.end && end > other.start)) {
      found.push({ start, end, isName: false, isSure: true, isAcronym: false });
    }
  }
  for (const match of low.matchAll(/(?<![\p{L}\d-])\p{Ll}{2,30}(?:ers|ors|ists|ians)(?![\p{L}\d-])/gu)) {
    const [word] = match;
    if (THINGS.test(word)) continue;
    const [start, end] = [match.index, match.index + word.length];
    if (!found.some((other) => start < other.end && end > other.start)) {
      found.push({ start, end, isName: false, isSure: false, isAcronym: false });
    }
  }
  for (const match of sentence.matchAll(/(?<![\p{L}\d-])\p{Lu}{3,8}(?![\p{L}\d-])/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!found.some((other) => start < other.end && end > other.start)) {
      found.push({ start, end, isName: true, isSure: true, isAcronym: true });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.flatMap((body, at) => {
    const next = found[at + 1];
    if (next && isBefore(low, body, next.start)) return [];
    const head = headBehind(low, body);
    return [head === null ? body : { ...body, end: head, isSure: false }];
  });
}

/** “government” in “government evaluation teams”: it says which teams. */
function isBefore(low: string, { start, end, isName }: FoundBody, next: number): boolean {
  return !isName && !low.slice(start, end).endsWith("s") && startOfPhrase(low, next) <= start;
}

/** “Consumer advice centres will …”: somebody by a noun that is not known, of whom the known one says which. */
const HEAD_BEHIND =
  /^\s(?:(?!\p{Ll}+(?:s|ed|ing)\s)\p{Ll}{3,}\s)?\p{Ll}{3,}(?:s|men)(?=\s(?:will|can|could|may|might|would|should|have|are)\s)/u;

function headBehind(low: string, { start, end, isName }: FoundBody): number | null {
  if (isName || low.slice(start, end).endsWith("s") || startOfPhrase(low, start, 1) !== start) return null;
  const head = HEAD_BEHIND.exec(low.slice(end, end + 80))?.[0];
  if (head === undefined) return null;
  return startOfPhrase(low, end + head.lastIndexOf(" ") + 1) <= start ? end + head.length : null;
}

/** The kind that the words of a recipient suggest, or null: an author says it. */
export function kindOfBody(name: string, noun: string): string | null {
  const named = KINDS_OF_NAMES.find(([, pattern]) => pattern.test(lowered(name)));
  if (/\p{Lu}\S*\s+\p{Lu}/u.test(name) && named) return named[0];
  const low = lowered(name);
  const head = low.slice(0, low.indexOf(lowered(noun)) + noun.length);
  return CACHE.find(({ pattern }) => pattern.test(head))?.kind ?? null;
}
