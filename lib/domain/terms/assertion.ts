/**
 * Whether the author asserts the words `from`–`to`, or denies, asks, supposes or reports them. A reading of the
 * neighbouring words of the same clause by lists, not a grammar; it looks at a bounded number of words.
 */

import { isOfOthers } from "@/lib/domain/terms/of-others";
import { HARD, QUESTION, SOFT, type Words } from "@/lib/domain/terms/words";

const BACK = 14;
const AHEAD = 10;
const SENTENCE = 60;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** After a comma these begin a new clause, to which an earlier negation does not reach. */
const CLAUSE_STARTERS = set(
  "it this that these those they we i you he she and so which who thus hence therefore our the its their then making being it's that's we're they're no nobody nothing none never every everyone everybody all there any",
);
const CLAUSE_BREAKS = set(
  "but however yet although though while whereas because since so hence therefore thus",
);
const AFTER_AND = set(
  "it this that these those they we i is are was were will can has have our its it's that's",
);
const NEGATORS = set(
  "not cannot never neither nor hardly scarcely barely nobody none nothing nowhere seldom rarely few without lest",
);
/** "No" after these is about their object ("with no further changes it is …"). */
const BEFORE_OBJECT = set(
  "with in at by of has have had is are was were be there's makes to for on under need needs needed require requires required",
);
const NOT_NEGATED_BY_NO = set("doubt question surprise wonder secret one");
const CONDITIONS = set(
  "considered considering if whether unless suppose supposing supposed supposedly assuming assume assumes assumed imagine provided allegedly purportedly ostensibly hypothetically",
);
const DENIALS = set(
  "myth fallacy illusion deny denies denied denying dispute disputes disputed reject rejects rejected rejecting refute refutes refuted doubt doubts doubted doubtful sceptical skeptical disagree disagrees avoid avoids overclaim overclaims untrue contest contests caution warn warns warned misleading naive",
);
/** What is wished for isn't yet asserted. */
const GOALS = set(
  "dream dreams ideally aspire aspires aim aims aimed aiming hope hopes hoped want wants wanted seek seeks wish wishes goal goals try tries trying attempt attempts strive strives ideal ideally hunt search searching looking",
);
const PURPOSES = set("objective objectives mission ambition purpose vision");
const DENIALS_BEFORE_THAT = set(
  "false wrong mistake mistaken unlikely unclear uncertain unsure incorrect questionable impossible error rash foolish careless dishonest hasty presumptuous tempting convenient early premature problem challenge hard difficult",
);
/** What is demanded that it be, or supposed, isn't so yet. */
const DEMANDS = set("demand demands demanded require requires required suppose assume");
/** "The claim that …" mentions a statement; "our claim that …" makes it. */
const STATEMENTS = set(
  "claim belief notion idea view opinion assumption assertion suggestion promise impression",
);
const OWN = set("our my we i to can");
const OPENS_STATEMENT = set("that to whether if how");
const REPORTS = set(
  "ask asks asked say says said claim claims claimed argue argues argued believe believes believed think thinks thought insist insists insisted assert asserts asserted maintain maintains call calls called describe describes described object objects objected state states stated announce announces announced declare declares declared tell tells told market markets marketed advertise advertises advertised present presents presented suggest suggests suggested promise promises promised speak speaks spoke",
);
const REPORTED = set(
  "so-called called described marketed advertised presented billed portrayed touted sold labelled labeled hailed framed declared",
);
const OTHERS = set(
  "they others other some someone somebody critics vendors people companies company many he she developers proponents advocates opponents sceptics skeptics reviewers commentators headlines readers media journalists often sometimes commonly widely author authors vendor company developer maker makers manufacturer manufacturers critic reviewer firm firms brochure advertisement interviewees participants respondents minister ministers official officials spokesperson colleague colleagues lobbyists salesman lawyer lawyers",
);
const BE = set("is are was were be been being gets get often sometimes commonly widely usually");
const FALSE_WORDS = set(
  "false wrong untrue mistaken myth naive incorrect overclaim mistake illusion fallacy overstatement doubtful misleading unproven unsupported questionable withdrawn retracted refuted disproved rejected disputed contested",
);
const CONCEDES = set("is are may seems");
/** “Whether they plan is settled”: what was asked is said to be no question any more. */
const SETTLED = set("settled over closed answered resolved decided");
const HARD_TO = set("believe see accept credit defend imagine square");
const CASE_WORDS = set("true right correct so enough established shown proven");
const VERBS = set("is are was were will would can could has have remains stays becomes makes does do");
const LINKS = set("a an the simply just also plainly clearly itself at best an often too");

/** True where the author states it. `from` and `to` are indices of the first and last word. */
export function isAsserted(words: Words, from: number, to: number): boolean {
  if (isSaidToBeOthers(words, from) || isTopic(words, from, to) || isBelieved(words, from, to)) return false;
  if (isOfOthers(words, from, to)) return false;
  return !isWithdrawnBefore(words, from) && !isWithdrawnAfter(words, to) && !isQuestion(words, to);
}

/** The first word of its sentence, as far back as is looked. */
function sentenceStart({ gaps }: Words, from: number): number {
  let first = from;
  while (first > 0 && from - first < SENTENCE && (gaps[first] ?? HARD) < HARD) first--;
  return first;
}

/** What opens a sentence that reports or wishes, however many commas follow. */
const OPENINGS = set("ideally allegedly supposedly purportedly hypothetically reportedly");

/** “According to the vendor, …”, “Ideally, …”. */
function isSaidToBeOthers(words: Words, from: number): boolean {
  const { keys } = words;
  const first = sentenceStart(words, from);
  const opening = keys[first] ?? "";
  if (first === from) return false;
  if (opening === "if") return keys.slice(first + 1, from).includes("were");
  if (opening === "to" || opening === "as")
    return keys
      .slice(first + 1, first + 7)
      .some((word, at) => word === "knowledge" || (word === "far" && at === 0));
  if (opening === "according") return keys.slice(first + 2, first + 6).some((word) => OTHERS.has(word));
  return OPENINGS.has(opening);
}

const TOPIC_LEADS = set("a an the why that but and of such");
/** “A perfect score does not mean …”, “… tells us little”. */
const SHOWS = set("mean imply show prove establish guarantee settle exist");
const SAYS = set("says tells means shows proves");
const BELIEVED = set(
  "believe hope assume expect suspect assumption belief conjecture hypothesis guess untested unverified",
);
const NOT_AIMED_AT = set(
  "legal not unattainable unreachable unrealistic impossible unlikely hard difficult beyond out aspiration ideal dream fiction goal target concept",
);

/** “That the release is harmless is something we believe”. */
function isBelieved(words: Words, from: number, to: number): boolean {
  const { keys } = words;
  const first = sentenceStart(words, from);
  if (keys[first] !== "that" || !BE.has(keys[to + 1] ?? "")) return false;
  return keys.slice(to + 2, to + 7).some((word) => BELIEVED.has(word));
}

/** “Absolute safety is not a target”, “once and for all is a long time”: what it is called is spoken of, and not that it is so. */
function isTopic({ keys, gaps }: Words, from: number, to: number): boolean {
  if (from > 0 && (gaps[from] ?? HARD) < HARD && !TOPIC_LEADS.has(keys[from - 1] ?? "")) return false;
  for (let at = to + 1; at < to + 8 && (gaps[at] ?? HARD) < SOFT; at++) {
    const [word, next] = [keys[at] ?? "", keys[at + 1] ?? ""];
    if (["does", "do", "did", "would"].includes(word) && next === "not" && SHOWS.has(keys[at + 2] ?? ""))
      return true;
    if (SAYS.has(word) && (next === "little" || keys[at + 2] === "little")) return true;
  }
  const isVerb = (at: number) =>
    (gaps[at] ?? HARD) < SOFT && (BE.has(keys[at] ?? "") || keys[at] === "remains");
  const verb = isVerb(to + 1) ? to + 1 : to + 2;
  if (!isVerb(verb) || (gaps[to + 1] ?? HARD) >= SOFT) return false;
  let after = verb + 1;
  while (after < verb + 4 && LINKS.has(keys[after] ?? "")) after++;
  if (keys[after] === "long" && keys[after + 1] === "time") return true;
  return NOT_AIMED_AT.has(keys[after] ?? "");
}

function isWithdrawnBefore(words: Words, from: number): boolean {
  const { keys, gaps } = words;
  for (let at = from - 1; at >= 0 && from - at <= BACK; at--) {
    const gap = gaps[at + 1] ?? HARD;
    const word = keys[at] ?? "";
    const next = keys[at + 1] ?? "";
    if (gap >= HARD || (gap === SOFT && CLAUSE_STARTERS.has(next))) return false;
    if (CLAUSE_BREAKS.has(word)) return false;
    if (word === "and" && AFTER_AND.has(next)) return false;
    if (isNegator(keys, at, from - at)) return !hasVerbOfItsOwn(words, at, from);
    if (word === "whether" && keys.slice(from, from + 4).some((each) => SETTLED.has(each))) return false;
    if (CONDITIONS.has(word) || isGoal(keys, at) || (word === "look" && next === "for")) return true;
    if (DENIALS.has(word) && keys[at - 1] !== "no" && keys[at - 1] !== "without") return true;
    if (DENIALS_BEFORE_THAT.has(word) && OPENS_STATEMENT.has(next)) return true;
    if (PURPOSES.has(word) && BE.has(next) && keys[at + 2] === "to") return true;
    if (DEMANDS.has(word) && next === "that") return true;
    if (STATEMENTS.has(word) && next === "that" && !OWN.has(keys[at - 1] ?? "")) return true;
    if (word === "long" && next === "as" && keys[at - 1] === "as") return true;
    if (word === "so-called" || (word === "called" && keys[at - 1] === "so")) return true;
    if (word === "no" && next === "means" && keys[at - 1] === "by") return true;
    if (isReport(keys, at) || (word === "according" && next === "to")) return true;
  }
  return false;
}

/** "…, theft is impossible": whether a comma and then a verb stand between a negation and the words `from`. */
function hasVerbOfItsOwn({ keys, gaps }: Words, negator: number, from: number): boolean {
  for (let at = from; at > negator + 1; at--) {
    const isVerb = VERBS.has(keys[at] ?? "") && (at < from || gaps[at] === SOFT);
    if (isVerb) return at > negator + 2 && gaps.slice(negator + 2, at + 1).includes(SOFT);
  }
  return false;
}

/** “It tries to …”, not “whoever tries to …” or “could search”. */
function isGoal(keys: readonly string[], at: number): boolean {
  const previous = keys[at - 1] ?? "";
  return (
    GOALS.has(keys[at] ?? "") &&
    !["who", "that", "whoever", "could", "can", "may", "might"].includes(previous)
  );
}

function isNegator(keys: readonly string[], at: number, distance: number): boolean {
  const word = keys[at] ?? "";
  const next = keys[at + 1] ?? "";
  const previous = keys[at - 1] ?? "";
  if (word === "no") {
    if (next === "longer") return true;
    if (NOT_NEGATED_BY_NO.has(next)) return false;
    // "There is no method that is …" denies it of every method.
    return !BEFORE_OBJECT.has(previous) || previous === "there's" || keys[at - 2] === "there";
  }
  if (word === "far") return next === "from";
  if (word === "rather") return next === "than";
  if (word === "instead") return next === "of";
  if (word === "without") return distance <= 2;
  if (!NEGATORS.has(word) && !word.endsWith("n't")) return false;
  return next !== "only" && next !== "just" && next !== "merely" && next !== "simply";
}

/** "Critics say that it is …", "it is often described as …". */
function isReport(keys: readonly string[], at: number): boolean {
  const word = keys[at] ?? "";
  if (REPORTED.has(word) && BE.has(keys[at - 1] ?? "")) return true;
  if (!REPORTS.has(word)) return false;
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    if (OTHERS.has(keys[before] ?? "")) return true;
  }
  return false;
}

/** "… is a myth", "… would not be true". */
function isWithdrawnAfter({ keys, gaps }: Words, to: number): boolean {
  for (let at = to + 1; at < keys.length && at - to <= AHEAD; at++) {
    const word = keys[at] ?? "";
    const gap = gaps[at] ?? HARD;
    // “Helpful as it is in our tests, …”
    if (at <= to + 2 && word === "as" && CONCEDES.has(keys[at + 2] ?? "") && gaps[at + 3] !== HARD) {
      const follows = keys[at + 3] ?? "";
      if (gaps[at + 3] === SOFT || ["in", "on", "for", "to"].includes(follows)) return true;
    }
    if (gap >= HARD || (gap === SOFT && CLAUSE_STARTERS.has(word))) return false;
    if (CLAUSE_BREAKS.has(word) || word === "and") return false;
    if (!BE.has(word) && word !== "seems" && word !== "sounds" && word !== "isn't" && word !== "remains")
      continue;
    let after = at + 1;
    while (after < at + 4 && LINKS.has(keys[after] ?? "")) after++;
    if (FALSE_WORDS.has(keys[after] ?? "")) return true;
    if (keys[after] === "hard" && keys[after + 1] === "to" && HARD_TO.has(keys[after + 2] ?? "")) return true;
    if (keys[after] === "not" && (CASE_WORDS.has(keys[after + 1] ?? "") || keys[after + 2] === "case"))
      return true;
    if (word === "isn't" && CASE_WORDS.has(keys[after] ?? "")) return true;
  }
  return false;
}

function isQuestion({ gaps }: Words, to: number): boolean {
  for (let at = to + 1; at < gaps.length && at - to <= SENTENCE; at++) {
    const gap = gaps[at] ?? HARD;
    if (gap === QUESTION) return true;
    if (gap === HARD) return false;
  }
  return false;
}
