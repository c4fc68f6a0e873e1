import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { SEVERITY } from "@/lib/content/options/severity";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import { bearsOn } from "@/lib/domain/ledger/bearing";
import { type Credit, datedCommitments } from "@/lib/domain/ledger/credits";
import { notKnownYet } from "@/lib/domain/ledger/finder";
import { LEVEL_WORDS, type Level, type Says } from "@/lib/domain/ledger/ledger-row";
import { isHardlyLower } from "@/lib/domain/ledger/left-after";
import { listed, lowerFirst, named, quoted, titled } from "@/lib/domain/ledger/named";
import {
  GRAVE,
  isLikelyCatastrophe,
  isLikelyHarm,
  LIKELY,
  numberAt,
  type PathwayFacts,
} from "@/lib/domain/ledger/pathway-facts";
import { saysSomething, saysWho } from "@/lib/domain/ledger/substance";
import { isSaidToPreventNothing, tellsOnly } from "@/lib/domain/ledger/telling";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** Where a row starts and stands, how far a rating may raise it, and the answers that it reads. */
type Standing = {
  readonly start: Level;
  readonly level: Level;
  readonly top: Level;
  readonly answers: Answers;
  /** It would be lighter, but for a harm that its authors hold to be likely. */
  readonly isHeld: boolean;
  /** Something is taken on, for which it would be lighter, but for its authors' rating. */
  readonly isHeldByRating: boolean;
  /** The output by which it is expected, as a sentence names it. */
  readonly of: string;
};

/** Why a pattern is expected beside a pathway: with the outputs that it needs, and for where the row starts. */
export type Reasons = {
  /** {@link UNEXPECTED} where none of them makes one expect it. */
  readonly ofNeeded: string;
  readonly ofStart: string;
};

/**
 * How the row of a pattern speaks: by the gravest pathway that describes it; where none does, by what the outputs lead one to expect.
 * Likelihood times severity weighs, and more where harm is for good and goes unnoticed. What its own authors rate serious is no claim
 * to check: their words on it are in the rating.
 */
export function patternSays(
  pattern: MisusePattern,
  reasonsFor: (pathway: PathwayFacts) => Reasons,
  pathways: readonly PathwayFacts[],
  standing: Standing,
): Says {
  const { answers } = standing;
  const [gravest] = gravestFirst(pathways);
  if (!gravest) throw new Error(`No pathway is under ${pattern.id}.`);
  const others = pathways.filter(({ path }) => path !== gravest.path);
  const also =
    others.length > 0
      ? ` So ${others.length === 1 ? "does" : "do"} ${listed(others.map(({ name }) => named(name)))}.`
      : "";
  const rated = ratedAt(answers, pathways);
  const { ofNeeded, ofStart } = reasonsFor(gravest);
  const { parted, lighter } = gradeInWords(gravest, pathways, ofStart, {
    ...standing,
    level: Math.min(standing.level, mostByRating([rated])) as Level,
  });
  const expected = ofNeeded === UNEXPECTED || parted.includes(ofNeeded) ? "" : ` ${ofNeeded}`;
  return {
    kind: "risk",
    title: `${titled(gravest.name)}: ${ratedAs(gravest)}, ${answeredBy(answers, gravest)}`,
    short: `${named(gravest.name)} (${ratedAs(gravest)})`,
    text: `${parted}${actorOf(answers, gravest.path)}${pattern.label.toLowerCase()}.${harmedBy(answers, gravest.path)}${setAgainst(answers, gravest)}${lighter}${unlowered(answers, gravest, others)}${expected}${also}${anywayOf(answers, gravest.path)}${barriersOf(answers, gravest.path)}`,
    resolve: resolvedBy(answers, gravest),
    // What is taken on counts in the order of what is told: beside what is as grave and left alone, it comes a step later.
    weight: Math.max(0, weightOf(gravest) - (standing.isHeldByRating ? A_POINT : 0)),
    isForeseen: pathways.some(
      (each) =>
        isForeseen(each) &&
        ((standing.level >= STILL_SERIOUS && !standing.isHeldByRating) ||
          !isAnswered(each, standing) ||
          isLikelyCatastrophe(each)) &&
        (each.own >= STILL_SERIOUS || staysLikely(each) || wordsOn(answers, each.path).length === 0),
    ),
    ...(rated !== undefined && { rated }),
    ...(pathways.some(isComing) && { isComing: true }),
    isApart: pathways.some(isLikelyCatastrophe),
    isRemote: (gravest.likelihood ?? 1) < REMOTE,
    isLikely: pathways.some(isLikelyHarm),
    argued: pathways.some((each) => each.own >= STILL_SERIOUS || isForeseen(each) || isGrave(each))
      ? []
      : wordsOn(answers, gravest.path),
  };
}

/** What would resolve it: words on its own numbers only where something is taken on and what that would leave is said. */
function resolvedBy(answers: Answers, gravest: PathwayFacts): string {
  const isTakenOn = gravest.credits.some(({ kind }) => kind === "owned");
  if (isTakenOn && isHardlyLower(gravest)) {
    const left = leftOf(answers, gravest);
    if (left === "unsaid")
      return "Say what would be left with what is taken on, and what else would stop it, who takes that on and by when.";
    const leaves = left === "raised" ? "makes it no better" : "leaves it nearly as it is";
    return `Say what else would stop it, who takes that on and by when: by your own numbers what is taken on ${leaves}.`;
  }
  if (isLeftByWord(answers, gravest))
    return "Bring evidence, with its place, on how likely or grave it is with what is taken on.";
  const taken = gravest.credits.find(({ kind }) => kind === "owned")?.what;
  if (taken)
    return `Have somebody outside the team judge whether ${named(taken)} does what is expected of it, and say what else would stop what is left.`;
  return gravest.credits.length > 0
    ? "Have somebody outside the team read what it rests on."
    : "Say what would stop it, who takes that on and by when; or bring evidence, with its place, on how likely or grave it is.";
}

/** Rated serious, and brought down by their word alone: there is nothing to show for what they expect to be left. */
const isLeftByWord = (answers: Answers, pathway: PathwayFacts) =>
  pathway.own >= STILL_SERIOUS &&
  pathway.credits.some(({ kind }) => kind === "owned") &&
  pathway.credits.every(({ kind }) => kind === "owned") &&
  leftOf(answers, pathway) === "lower";

/** What their authors rate them, the gravest of them; not said where one is unrated, or described by nothing but a name. */
function ratedAt(answers: Answers, pathways: readonly PathwayFacts[]): Level | undefined {
  const isTold = ({ path, severity, likelihood }: PathwayFacts) =>
    severity !== null &&
    likelihood !== null &&
    ["needs", "barriers", "mitigation"].some((field) => saysSomething(answers, `${path}/${field}` as Path));
  return pathways.every(isTold) ? (Math.max(...pathways.map(({ own }) => own)) as Level) : undefined;
}

/**
 * The most that a finding on pathways is, all of them rated: serious, or as they are rated. What is rated lighter than a concern bounds nothing,
 * so that a mild rating makes nothing less.
 */
export function mostByRating(rated: readonly (Level | undefined)[]): Level {
  const most = Math.max(...rated.map((each) => each ?? BLOCKING));
  return (most < 2 ? BLOCKING : Math.max(STILL_SERIOUS, most)) as Level;
}

const BLOCKING = 4;

/** Under this within five years, a danger is told after what is likelier in a finding on several. */
const REMOTE = 0.1;

const gravestFirst = (pathways: readonly PathwayFacts[]) =>
  pathways.toSorted((a, b) => weightOf(b) - weightOf(a));

/** Pathways beside what is expected. */
type Beside = {
  /** Under the pattern, with other outputs. */
  readonly own: readonly PathwayFacts[];
  /** Of harm of the same sort under other patterns, with the same output. */
  readonly alike: readonly PathwayFacts[];
  /** Of the same sort under other patterns, with the same output, whether or not they follow what is done with it. */
  readonly near: readonly PathwayFacts[];
  /** Under any other pattern, with the same output. */
  readonly others: readonly PathwayFacts[];
  /** Under any other pattern, that don’t say which output they need. */
  readonly untied: readonly PathwayFacts[];
};

/** That one described under another name may be what is expected, where it isn’t said which outputs it needs. */
function mayBe(untied: readonly PathwayFacts[]): string {
  if (untied.length === 0) return "";
  const names = listed(gravestFirst(untied).map(({ name }) => named(name)));
  return untied.length === 1
    ? ` ${names}, under another name, may be meant: which output it needs isn’t said.`
    : ` One of ${names}, under other names, may be meant: which outputs they need isn’t said.`;
}

/** That a pathway under another pattern is of the same output: whether it tells what is expected as well, its words alone would say. */
function describedOf({ name, pattern }: PathwayFacts): string {
  const label = MISUSE_PATTERNS.find(({ id }) => id === pattern)?.label;
  return `Of the same output ${named(name)} is described${label ? `, as ${lowerFirst(label)}` : ""}.`;
}

/**
 * How the row of a pattern speaks of what the outputs lead one to expect and no pathway under it follows. What is done with an output is
 * told once: where a pathway under another pattern follows harm of the same sort with it, the row joins that one, and at a concern
 * any that needs the output.
 */
export function expectationSays(
  pattern: MisusePattern,
  expectedBecause: string,
  { own, alike, near, others, untied }: Beside,
  { answers, of, level }: Standing,
): Says {
  const [follower] = gravestFirst(alike);
  const [elsewhere] = gravestFirst(own);
  const [nearest] = gravestFirst(near);
  const words = [follower, elsewhere].flatMap((each) => (each ? wordsOn(answers, each.path) : []));
  const stated = statedOf(answers, pattern);
  const isRuledOut = stated === "does-not-apply" && saysSomething(answers, DENIED_WHY);
  const joined = gravestFirst(level > 2 ? alike : [...new Set([...alike, ...others])]);
  return {
    kind: "expectation",
    title: pattern.label,
    short: of,
    text: `${expectedBecause}${elsewhere ? ` ${named(elsewhere.name)} needs another output.` : ""}${follower ? ` ${describedOf(follower)}` : mayBe(untied)}`,
    resolve: "Follow it to its end as a pathway: who, with which output, what they need besides.",
    weight: 0,
    argued: [...(isRuledOut ? [DENIED_WHY] : []), ...words],
    joinsAny: [...new Set(joined.map((each) => `pattern.${each.pattern}`))],
    ...(follower && { followedBy: named(follower.name), described: describedOf(follower) }),
    ...(elsewhere && { isElsewhere: true }),
    ...(nearest && { near: titled(nearest.name) }),
    ...(isRuledOut && { ruledOut: reasonFor(pattern, textAt(answers, DENIED_WHY)) }),
    ...((isRuledOut || stated === "applies" || own.length > 0) && { isAnswered: true }),
  };
}

/**
 * Considerable or graver, and within five years as likely as not, or catastrophic and one in three or likelier; what isn’t said counts
 * as grave, and as certain.
 */
const isForeseen = ({ severity, likelihood }: PathwayFacts) =>
  ((severity ?? GRAVE) >= 2 && (likelihood ?? 1) >= 0.5) || isLikelyCatastrophe({ severity, likelihood });

/** By their own numbers as likely as that also with what is set against it, whose words are in them; what isn’t said stays as it is. */
const staysLikely = (pathway: PathwayFacts) =>
  isComing({ ...pathway, likelihood: pathway.left.likelihood ?? pathway.likelihood });

/** Considerable or graver, and two in three or likelier within five years. */
const isComing = ({ severity, likelihood }: PathwayFacts) =>
  (severity ?? GRAVE) >= 2 && (likelihood ?? 1) >= LIKELY;

/** Grave or worse, or of which that isn't said, and a concern by its rating: words on it stand beside the finding. */
const isGrave = ({ severity, own }: PathwayFacts) => (severity ?? GRAVE) >= GRAVE && own >= 2;

/** Something is set against what would be lighter for it, or what the outputs don’t make one expect. */
const isAnswered = ({ credits }: PathwayFacts, { isHeld, start }: Standing) =>
  isHeld || (start === 0 && credits.length > 0);

/** From here on a rating leaves nothing to argue: its authors gave it knowing what stands in the way. */
const STILL_SERIOUS = 3;

function wordsOn(answers: Answers, path: Path): readonly Path[] {
  return ["barriers", "mitigation"]
    .map((field) => `${path}/${field}` as Path)
    .filter((words) => saysSomething(answers, words));
}

/** What is given for ruling it out, quoted; of a reason put under names of patterns (“Complacency: …”) that it isn’t given for this one. */
function reasonFor({ id }: MisusePattern, reason: string): string {
  const isNamed = ({ label }: { readonly label: string }) =>
    reason.toLowerCase().includes(`${label.toLowerCase()}:`);
  const named = MISUSE_PATTERNS.filter(isNamed);
  return named.length === 0 || named.some((each) => each.id === id)
    ? quoted(reason)
    : `the reason given is for ${listed(named.map(({ label }) => lowerFirst(label)))}`;
}

/** Why patterns are said not to apply; whether that holds is for a reader. */
export const DENIED_WHY: Path = "misuse.patterns-why";

function statedOf(answers: Answers, { id }: MisusePattern): string | undefined {
  const stated = valueAt(answers, "misuse.patterns");
  return typeof stated === "object" && !Array.isArray(stated) ? (stated as Stated)[id] : undefined;
}

type Stated = { readonly [pattern: string]: string };

/** What stands in place of the ground where the outputs give none. */
export const UNEXPECTED = "The outputs don’t make one expect it.";

/** What a point of severity weighs. */
const A_POINT = 20;

/** A chance under one in a hundred weighs like one in a hundred: below that nobody tells odds apart. */
const LEAST = 0.01;

/**
 * Likelihood × severity, 0 to 100. A point of severity is about a hundred times the one before, so a tenth of the chance takes off half
 * a point. What isn’t said counts as grave, and as certain.
 */
function weightOf({ severity, likelihood, isForGood }: PathwayFacts): number {
  const points = (severity ?? GRAVE) + Math.log10(Math.max(LEAST, likelihood ?? 1)) / 2;
  return Math.max(0, Math.min(100, A_POINT * points + (isForGood ? 5 : 0)));
}

/** “catastrophic, 80 % within five years”. */
function ratedAs({ severity, likelihood }: PathwayFacts): string {
  const grave = SEVERITY.find(({ value }) => value === severity)?.label.toLowerCase();
  const likely =
    likelihood === null ? "its likelihood not said" : `${chanceShown(likelihood)} within five years`;
  return `${grave ?? "its severity not said"}, ${likely}`;
}

/** What takes off a level, if anything, in a few words; a commitment that doesn’t is told from none. What it is, `setAgainst` says. */
function answeredBy(answers: Answers, pathway: PathwayFacts): string {
  const has = (kind: Credit["kind"]) => pathway.credits.some((credit) => credit.kind === kind);
  if (has("owned")) {
    const left = leftOf(answers, pathway);
    if (left === "raised") return "and by its own numbers worse with what is taken on against it";
    if (left === "same") return "and by its own numbers the same with what is taken on against it";
    if (left === "unsaid") return "and what would be left with what is taken on against it isn’t said";
    return left === "lower"
      ? `and ${leftInWords(answers, pathway)} with what is taken on against it, by its authors’ word`
      : "and something is taken on against it";
  }
  if (has("order")) return "and who could mend something has it first";
  if (has("evidence")) return "and there is evidence for its rating";
  const taken = promisedAgainst(answers, pathway);
  if (taken) {
    if (pathway.severity === null || pathway.likelihood === null)
      return "and what is taken on against it counts once it is rated";
    if (tellsOnly(taken.what)) return "and what is set against it only tells, measures or proposes";
    if (isSaidToPreventNothing(textAt(answers, `${pathway.path}/mitigation`)))
      return "and by its authors’ own word what is promised against it prevents nothing";
    return leftOf(answers, pathway) === "lower"
      ? `and ${leftInWords(answers, pathway)} by its authors’ word with what is promised against it, which readers have to judge`
      : "and whether what is promised against it helps, readers have to judge";
  }
  if (datedAgainst(answers, pathway).length > 0)
    return "and the commitment set against it, with owner and date, says too little to count";
  return ownedByNobody(answers, idOf(pathway))
    ? "and what is set against it is nobody’s in particular"
    : "and no commitment with owner and date is set against it";
}

/** What is promised against it and takes nothing off, or is nobody’s, in its own words; what takes something off is told where that is. */
function setAgainst(answers: Answers, pathway: PathwayFacts): string {
  if (pathway.credits.length > 0) return "";
  const taken = promisedAgainst(answers, pathway);
  if (taken) return ` Set against it (${taken.owner}): ${quoted(taken.what)}.`;
  const nobody = datedAgainst(answers, pathway).length === 0 && ownedByNobody(answers, idOf(pathway));
  return nobody ? ` Set against it, by nobody in particular: ${quoted(nobody)}.` : "";
}

const idOf = ({ path }: PathwayFacts) => path.split("/")[1] ?? "";

const datedAgainst = (answers: Answers, pathway: PathwayFacts) =>
  datedCommitments(answers).filter(({ pathways }) => pathways.includes(idOf(pathway)));

/** Of those with owner, date and words enough one that is about it, and one that does more than tell, before others. */
function promisedAgainst(answers: Answers, pathway: PathwayFacts) {
  const substantial = datedAgainst(answers, pathway).filter(({ isSubstantial }) => isSubstantial);
  const bearing = ({ what }: (typeof substantial)[number]) =>
    Number(bearsOn(answers, idOf(pathway), what)) + Number(!tellsOnly(what));
  return substantial.toSorted((a, b) => bearing(b) - bearing(a))[0];
}

/** What is set against it with an owner and a day, where the owner is no person and no role; empty where there is none. */
function ownedByNobody(answers: Answers, pathway: string): string {
  const found = recordsOf(answers, "release.commitments").find(({ id }) => {
    const at = (field: string) => recordPath("release.commitments", id, field);
    const isWhole = ["what", "owner", "due"].every((field) => textAt(answers, at(field)) !== "");
    return isWhole && referredAt(answers, at("pathways")).includes(pathway);
  });
  return found ? textAt(answers, recordPath("release.commitments", found.id, "what")) : "";
}

/** Who would do it, where that is said, before the pattern it is of. */
function actorOf(answers: Answers, path: Path): string {
  const actor = `${path}/actor` as Path;
  return saysSomething(answers, actor, 1)
    ? `Who: ${quoted(textAt(answers, actor))}; the pattern: `
    : "The pattern: ";
}

/** Who is harmed, how many and how well they can defend themselves, where that is said. */
function harmedBy(answers: Answers, path: Path): string {
  const harmed = `${path}/harmed` as Path;
  return saysSomething(answers, harmed, 1) ? ` Harmed: ${quoted(textAt(answers, harmed))}.` : "";
}

/** A level as what something is. */
const AS_A: readonly string[] = ["nothing", "a note", "a concern", "serious", "blocking"];

/**
 * Why it stands elsewhere than its severity and likelihood come to by the printed table: graver by what goes out, or by another pathway;
 * lighter by what answers it, or because a rating raises a row by so much at most, which is said in full and not first. `parted` is
 * said before all else.
 */
function gradeInWords(
  gravest: PathwayFacts,
  pathways: readonly PathwayFacts[],
  expectedBecause: string,
  { start, level, top }: Standing,
): { readonly parted: string; readonly lighter: string } {
  const { own, credits, severity, isForGood } = gravest;
  const reasons = credits.map(({ why }) => why);
  const isHeld = own > start && own - credits.length > level;
  // Above what a rating may raise it to, it goes by the hazard that its authors say.
  if (isHeld && level > top - credits.length)
    reasons.unshift("it goes by how far its authors say a way to cause harm is shown");
  const forGood = isForGood ? ", being for good and never noticed" : "";
  const rating = severity === null ? "" : ` than its rating, which comes to ${LEVEL_WORDS[own]}${forGood}`;
  const higher = pathways.find((each) => each.own > Math.max(own, start));
  const why =
    start > own
      ? expectedBecause
      : higher
        ? `${named(higher.name)} is rated higher by its authors.`
        : "its authors say how far what goes out shows a way to cause harm.";
  const because = reasons.length > 0 ? `${reasons.join(", and ")}.` : "";
  const than =
    severity === null
      ? "Graver"
      : `By severity and likelihood it would be ${AS_A[own]}${forGood}; its pattern stands higher`;
  // What is counted against it and leaves it as grave as it is rated, or graver, is no reason for a lighter grade.
  const counted = because && ` Counted against it: ${because}`;
  if (level > own) return { parted: `${than}: ${why} `, lighter: counted };
  if (isHeld) {
    const lasting = isForGood ? " (it can’t be undone and might never be noticed)" : "";
    const held = ` By severity and likelihood it would be ${AS_A[own]}${lasting}; a rating alone makes a row ${LEVEL_WORDS[top]} at most.`;
    return { parted: "", lighter: `${held}${counted}` };
  }
  if (level < own && because)
    return { parted: `By itself ${AS_A[level]}, lighter${rating}: ${because} `, lighter: "" };
  return { parted: "", lighter: counted };
}

/** What is left of a pathway by whatever is set against it, by its authors' numbers; null where nothing is set against it, in words or by somebody. */
type Left = "lower" | "same" | "raised" | "unsaid" | null;

function leftOf(answers: Answers, { path, severity, likelihood }: PathwayFacts): Left {
  const id = path.split("/")[1] ?? "";
  const isAnswered =
    saysSomething(answers, `${path}/mitigation` as Path) ||
    datedCommitments(answers).some(({ pathways }) => pathways.includes(id));
  if (!isAnswered) return null;
  const left = ["residual-severity", "residual-likelihood"].map((field) =>
    numberAt(answers, `${path}/${field}` as Path),
  );
  if (left.every((each) => each === null)) return "unsaid";
  const changes = [severity, likelihood].map((now, at) => (left[at] ?? now ?? 1) - (now ?? 1));
  if (changes.some((each) => each > 0)) return "raised";
  return changes.some((each) => each < 0) ? "lower" : "same";
}

/** What of its rating goes down, and to what: “considerable”, “34 %” or both. */
function leftInWords(answers: Answers, { path, severity, likelihood }: PathwayFacts): string {
  const grave = numberAt(answers, `${path}/residual-severity`);
  const likely = numberAt(answers, `${path}/residual-likelihood`);
  return [
    ...(grave !== null && grave !== severity ? SEVERITY.filter(({ value }) => value === grave) : []).map(
      ({ label }) => label.toLowerCase(),
    ),
    ...(likely !== null && likely !== likelihood ? [chanceShown(likely)] : []),
  ].join(", ");
}

const BRINGS: Readonly<Record<"same" | "raised" | "unsaid", (it: string) => string>> = {
  same: (it) => ` By the authors’ own numbers ${it} brings neither severity nor likelihood down.`,
  raised: (it) => ` By the authors’ own numbers severity or likelihood goes up with ${it}.`,
  unsaid: (it) => ` What would be left with ${it} isn’t said.`,
};

/** What is set against them and isn't said to bring anything down: blank weighs as much as a number that stays. */
function unlowered(answers: Answers, gravest: PathwayFacts, others: readonly PathwayFacts[]): string {
  const left = leftOf(answers, gravest);
  const it = gravest.credits.some(({ kind }) => kind === "owned") ? "it" : "what is to be added";
  const own =
    left === null || left === "lower"
      ? isLeftByWord(answers, gravest)
        ? " What would be left with it is their word, without evidence: that number makes nothing lighter."
        : ""
      : BRINGS[left](it);
  const such = others.filter((each) => !["lower", null].includes(leftOf(answers, each)));
  if (such.length === 0) return own;
  const opens = own === "" ? " Nothing is said to be" : `${own} Nor is anything said to be`;
  return `${opens} brought down in ${listed(such.map(({ name }) => named(name)))}.`;
}

/** Of what stands in the way and what is to be added: few words and “none” themselves, and of which of the two nothing is said. */
function barriersOf(answers: Answers, path: Path): string {
  const at = (field: string) => `${path}/${field}` as Path;
  const has = (field: string) => saysWho(answers, at(field));
  const inWords = (field: string, lead: string) => {
    if (has(field)) return "";
    const written = textAt(answers, at(field));
    if (written !== "") return ` ${lead}, by their word: ${quoted(written)}.`;
    const unknown = notKnownYet(lead, answers[at(field)]);
    return unknown && ` ${unknown}`;
  };
  const [today, toAdd] = ["What stands in the way today", "What is to be added"];
  const [barriers, added] = [inWords("barriers", today), inWords("mitigation", toAdd)];
  // Where neither is said, that stands in “Not said”.
  const isTold = (field: string, words: string) => words !== "" || has(field);
  const [isToday, isAdded] = [isTold("barriers", barriers), isTold("mitigation", added)];
  return `${barriers}${added}${isAdded && !isToday ? ` ${today} isn’t said.` : ""}${isToday && !isAdded ? ` ${toAdd} isn’t said.` : ""}`;
}

const ANYWAY: Readonly<Record<string, string>> = {
  soon: "would have the same, or something as good, within about a year without the project",
  unlikely: "would probably not have the same without the project",
};

/** What the project adds to the harm, as its authors have it for whoever would do it; it moves no level. */
function anywayOf(answers: Answers, path: Path): string {
  const [recipient] = referredAt(answers, `${path}/recipient` as Path);
  const at = recordPath("recipients.list", recipient ?? "");
  const said = ANYWAY[textAt(answers, `${at}/anyway` as Path)];
  return recipient && said
    ? ` ${named(recordName(answers, "recipients.list", recipient, "name", unnamed("recipient")))} ${said}, its authors say.`
    : "";
}
