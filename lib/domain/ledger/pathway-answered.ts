import { SEVERITY } from "@/lib/content/options/severity";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { bearsOn } from "@/lib/domain/ledger/bearing";
import { type Credit, datedCommitments } from "@/lib/domain/ledger/credits";
import { findingOut } from "@/lib/domain/ledger/finder";
import { isHardlyLower } from "@/lib/domain/ledger/left-after";
import { listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { STILL_SERIOUS } from "@/lib/domain/ledger/pathway-weight";
import { saysSomething, saysWho } from "@/lib/domain/ledger/substance";
import { isSaidToPreventNothing, isSomethingDone, tellsOnly } from "@/lib/domain/ledger/telling";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** What takes off a level, if anything, in a few words behind its rating; a commitment that doesn’t is told from none. What it is, `setAgainst` says. */
export function answeredBy(answers: Answers, pathway: PathwayFacts): string {
  const has = (kind: Credit["kind"]) => pathway.credits.some((credit) => credit.kind === kind);
  if (has("owned")) {
    const left = leftOf(answers, pathway);
    if (left === "raised") return ", and worse with its mitigation by its own numbers";
    if (left === "same") return ", and no less with its mitigation by its own numbers";
    if (left === "unsaid") return "; what its mitigation would leave isn’t said";
    return left === "lower"
      ? `, put at ${leftInWords(pathway)} with its mitigation`
      : "; something is taken on against it";
  }
  if (has("order"))
    return isSaidToPreventNothing(textAt(answers, `${pathway.path}/mitigation`))
      ? "; whoever could mend something has the outputs first, and what is added prevents nothing, by its own words"
      : "; whoever could mend something has the outputs first";
  if (has("evidence")) return ", with evidence for its rating";
  const taken = promisedAgainst(answers, pathway);
  if (taken) return promised(answers, pathway, taken).words;
  if (datedAgainst(answers, pathway).length > 0)
    return "; the commitment set against it, with owner and date, says too little to count";
  if (ownedByNobody(answers, idOf(pathway))) return "; what is set against it is nobody’s in particular";
  return isNotYetKnown(answers, pathway)
    ? NOT_YET_KNOWN
    : "; no commitment with owner and date is set against it";
}

type Taken = NonNullable<ReturnType<typeof promisedAgainst>>;

/** What is promised and takes off no level, behind its rating; `isNamed` where that names the one commitment. */
function promised(
  answers: Answers,
  pathway: PathwayFacts,
  taken: Taken,
): { readonly words: string; readonly isNamed?: true } {
  if (taken.onlyFor !== null && taken.onlyFor !== idOf(pathway))
    return {
      words:
        "; what is promised against it is promised word for word against something else, and counts there",
    };
  if (pathway.severity === null || pathway.likelihood === null)
    return { words: "; what is promised against it counts once it is rated" };
  const all = datedAgainst(answers, pathway).filter(({ isSubstantial }) => isSubstantial);
  if (all.every(({ what }) => tellsOnly(what))) {
    if (isNotYetKnown(answers, pathway)) return { words: NOT_YET_KNOWN };
    if (all.length === 1) return { words: `; set against it is only ${titled(taken.what)}`, isNamed: true };
    const names = all.map(({ what }) => named(what));
    return { words: `; set against it are only ${listed(names, 2)}` };
  }
  if (isSaidToPreventNothing(textAt(answers, `${pathway.path}/mitigation`)))
    return { words: "; what is promised against it prevents nothing, by its own words" };
  return {
    words:
      leftOf(answers, pathway) === "lower"
        ? `, put at ${leftInWords(pathway)} with what is promised against it`
        : "; whether what is promised against it helps is for readers to judge",
  };
}

/** That its authors don’t know yet what is to be added; who finds out stands in the text. */
const isNotYetKnown = (answers: Answers, { path }: PathwayFacts) =>
  findingOut(answers[`${path}/mitigation`]) !== null;

const NOT_YET_KNOWN = "; what to set against it isn’t known yet";

/** What is to be added by the pathway’s own words; empty where that is nothing, or prevents nothing. */
function addedTo(answers: Answers, { path }: PathwayFacts): string {
  const mitigation: Path = `${path}/mitigation`;
  const what = textAt(answers, mitigation);
  return saysWho(answers, mitigation) && !isSaidToPreventNothing(what) ? what : "";
}

/** The same where it is an act, and not only told, measured, proposed or recommended. */
function doesMore(answers: Answers, pathway: PathwayFacts): string {
  const added = addedTo(answers, pathway);
  return isSomethingDone(added) ? added : "";
}

/** What is promised against it and takes nothing off, or is nobody’s, in its own words; what takes something off is told where that is. */
export function setAgainst(answers: Answers, pathway: PathwayFacts): string {
  if (pathway.credits.some(({ kind }) => kind === "owned")) return "";
  const taken = promisedAgainst(answers, pathway);
  // Of what is answered otherwise, what is only to be added is told there.
  if (!taken && pathway.credits.length > 0) return "";
  if (taken) {
    const added = doesMore(answers, pathway);
    const noted = taken.noted === "" ? "" : ` Noted beside that: ${quoted(taken.noted)}.`;
    if (!tellsOnly(taken.what))
      return ` Set against it (${taken.owner}): ${quoted(taken.what)}.${noted}${isForReaders(answers, pathway) ? " Whether that brings it down, readers have to judge." : ""}`;
    const more = added === "" ? "" : ` To be added, and nobody’s commitment: ${quoted(added)}.`;
    // Named in the title it isn’t quoted again.
    const isNamed = pathway.credits.length === 0 && promised(answers, pathway, taken).isNamed;
    const said = isNamed
      ? ` Who takes on what is set against it: ${taken.owner}.`
      : ` Set against it (${taken.owner}): ${quoted(taken.what)}.`;
    return `${said}${noted}${more}`;
  }
  const added = addedTo(answers, pathway);
  const isFree = datedAgainst(answers, pathway).length === 0;
  const nobody = isFree && ownedByNobody(answers, idOf(pathway));
  if (isFree && !nobody && added !== "") return ` To be added: ${quoted(added)}.`;
  return nobody ? ` Set against it, by nobody in particular: ${quoted(nobody)}.` : "";
}

/** By its authors' numbers it is lower with what is promised: its title has their number, and no more. */
const isForReaders = (answers: Answers, pathway: PathwayFacts) =>
  leftOf(answers, pathway) === "lower" &&
  !isSaidToPreventNothing(textAt(answers, `${pathway.path}/mitigation`));

/** What a note takes back of what is taken on and counts; empty where none does. */
export function takenBack({ credits }: PathwayFacts): string {
  const noted = credits.find(({ kind }) => kind === "owned")?.noted;
  return noted === undefined ? "" : ` Noted beside what is taken on: ${quoted(noted)}.`;
}

const idOf = ({ path }: PathwayFacts) => path.split("/")[1] ?? "";

const datedAgainst = (answers: Answers, pathway: PathwayFacts) =>
  datedCommitments(answers).filter(({ pathways }) => pathways.includes(idOf(pathway)));

/** Of those with owner, date and words enough one that is about it, and one that does more than tell, before others. */
export function promisedAgainst(answers: Answers, pathway: PathwayFacts) {
  const substantial = datedAgainst(answers, pathway).filter(({ isSubstantial }) => isSubstantial);
  const bearing = ({ what }: (typeof substantial)[number]) =>
    Number(bearsOn(answers, idOf(pathway), what)) + Number(!tellsOnly(what));
  const first = (each: (typeof substantial)[number]) =>
    (each.onlyFor === null || each.onlyFor === idOf(pathway) ? 3 : 0) + bearing(each);
  return substantial.toSorted((a, b) => first(b) - first(a))[0];
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

/** What is left of a pathway by whatever is set against it, by its authors' numbers; null where nothing is set against it, in words or by somebody. */
type Left = "lower" | "same" | "raised" | "unsaid" | null;

function leftOf(answers: Answers, pathway: PathwayFacts): Left {
  const { path, severity, likelihood, left } = pathway;
  const isAnswered =
    saysSomething(answers, `${path}/mitigation` as Path) || datedAgainst(answers, pathway).length > 0;
  if (!isAnswered) return null;
  const numbers = [left.severity, left.likelihood];
  if (numbers.every((each) => each === null)) return "unsaid";
  const changes = [severity, likelihood].map((now, at) => (numbers[at] ?? now ?? 1) - (now ?? 1));
  if (changes.some((each) => each > 0)) return "raised";
  return changes.some((each) => each < 0) ? "lower" : "same";
}

/** What of its rating goes down, and to what: “considerable”, “34 %” or both. */
function leftInWords({ severity, likelihood, left }: PathwayFacts): string {
  const { severity: grave, likelihood: likely } = left;
  return [
    ...(grave !== null && grave !== severity ? SEVERITY.filter(({ value }) => value === grave) : []).map(
      ({ label }) => label.toLowerCase(),
    ),
    ...(likely !== null && likely !== likelihood ? [chanceShown(likely)] : []),
  ].join(", ");
}

const BRINGS: Readonly<Record<"same" | "raised" | "unsaid", (it: string) => string>> = {
  same: (it) => ` By the numbers given here ${it} brings neither severity nor likelihood down.`,
  raised: (it) => ` By the numbers given here severity or likelihood goes up with ${it}.`,
  unsaid: (it) => ` What would be left with ${it} isn’t said.`,
};

/** What is set against them and isn't said to bring anything down: blank weighs as much as a number that stays. */
export function unlowered(answers: Answers, gravest: PathwayFacts, others: readonly PathwayFacts[]): string {
  const left = leftOf(answers, gravest);
  const it = whatAgainst(answers, gravest);
  const own =
    left === null || left === "lower"
      ? isLeftByWord(answers, gravest)
        ? " What would be left with it is stated without evidence: that number lowers no level."
        : ""
      : it === ""
        ? ""
        : BRINGS[left](it);
  const such = others.filter((each) => !["lower", null].includes(leftOf(answers, each)));
  if (such.length === 0) return own;
  const opens = own === "" ? " Nothing is said to be" : `${own} Nor is anything said to be`;
  return `${opens} brought down in ${listed(such.map(({ name }) => named(name)))}.`;
}

/** What their numbers are of: what is taken on, what is to be added by their words, or what is promised; empty where they say that nothing is. */
function whatAgainst(answers: Answers, pathway: PathwayFacts): string {
  if (pathway.credits.some(({ kind }) => kind === "owned")) return "it";
  if (saysWho(answers, `${pathway.path}/mitigation` as Path)) return "what is to be added";
  return promisedAgainst(answers, pathway) ? "what is promised against it" : "";
}

/** What would resolve it: words on its own numbers only where something is taken on and what that would leave is said. */
export function resolvedBy(answers: Answers, gravest: PathwayFacts): string {
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
