import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { choicesAt, recordsOf, referredAt, textAt, withAnswers } from "@/lib/domain/assessment/records";
import { locate } from "@/lib/domain/instrument/lookup";
import { BOX_EDITS } from "@/lib/domain/ledger/box-edits";
import { datedCommitments } from "@/lib/domain/ledger/credits";
import {
  answered,
  type EvasiveEdit,
  filler,
  isAnswer,
  isRequired,
  keyOf,
  milder,
  remove,
  removeAll,
  soft,
  whole,
  without,
} from "@/lib/domain/ledger/evasive-edit";
import { evidenced, evidencePlaces } from "@/lib/domain/ledger/evidence";
import { hardFacts } from "@/lib/domain/ledger/hard-facts";
import { pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { BUILDERS, FORCE } from "@/lib/domain/ledger/pattern-classes";
import { CHANNEL_REACH } from "@/lib/domain/ledger/reach";
import { isOfKind, recipientFacts } from "@/lib/domain/ledger/recipient-facts";

const isUnwelcome = (answers: Answers, record: Path) =>
  textAt(answers, `${record}/stance`) === "feared" ||
  ["product", "developer-tool", "attack"].includes(textAt(answers, `${record}/place`));

/**
 * Somebody who builds, of those who receive nothing but what anybody can have whoever builds is listed or not, where others are listed who
 * don't: a list of nobody is too little to conclude, and what is anybody's only because they are listed is no more so.
 */
const isBuilderOfThePublic = (answers: Answers, record: Path) => {
  const all = recipientFacts(answers);
  const found = all.find(({ path }) => path === record);
  const builders = all.filter((each) => isOfKind(each, BUILDERS));
  if (found === undefined || !builders.includes(found) || builders.length === all.length) return false;
  const others = hardFacts(
    withAnswers(
      answers,
      {},
      builders.map(({ path }) => path),
    ),
  ).outputs;
  const theirs = hardFacts(answers).outputs.filter(({ recipients }) =>
    recipients.some(({ path }) => path === record),
  );
  return theirs.every(({ path }) => others.find((each) => each.path === path)?.reach === 3);
};

/** Of whom it is for the authors to say that they are among whoever wants it, or who have edits of their own. */
const LEFT_ALONE: ReadonlySet<string> = new Set([...FORCE, "regulator", "uninvited"]);

/**
 * Somebody who receives nothing but what anybody can have whether they are listed or not, where others are listed. Those who govern or
 * hold force are left alone: that they are among whoever wants it is for the authors to say. So are the uninvited, who have edits of their own.
 */
const isAmongThePublic = (answers: Answers, record: Path) => {
  const all = recipientFacts(answers);
  const found = all.find(({ path }) => path === record);
  if (found === undefined || all.length < 2 || isOfKind(found, LEFT_ALONE)) return false;
  const theirs = hardFacts(answers).outputs.filter(({ recipients }) =>
    recipients.some(({ path }) => path === record),
  );
  const without = hardFacts(withAnswers(answers, {}, [record])).outputs;
  return (
    theirs.length > 0 && theirs.every(({ path }) => without.find((each) => each.path === path)?.reach === 3)
  );
};
const kindsAt = (record: Path): Path => `${record}/kind`;
const channelsAt = (record: Path): Path => `${record}/channel`;

/** Some of several choices left out; nowhere where none or all would be. */
function fewer(answers: Answers, path: Path, isLeft: (choice: string) => boolean): Answers | null {
  const answer = answers[path];
  const chosen = choicesAt(answers, path);
  const left = chosen.filter(isLeft);
  return answer?.status === "answered" && left.length > 0 && left.length < chosen.length
    ? withAnswers(answers, { [path]: { ...answer, value: left } })
    : null;
}

/** Leaves something of recipients out where what they have is anybody’s all the same. */
function ofThePublic(
  id: string,
  words: string,
  change: (answers: Answers, record: Path) => Answers | null,
): EvasiveEdit {
  return {
    id,
    words,
    at: (answers) =>
      recipientFacts(answers)
        .map(({ path }) => path)
        .filter((record) => {
          const after = change(answers, record);
          return after !== null && isAnybodys(after, record);
        }),
    apply: (answers, record) => change(answers, record) ?? answers,
  };
}

/** Whether all that somebody receives is for anybody to have. */
const isAnybodys = (answers: Answers, record: Path) =>
  hardFacts(answers)
    .outputs.filter(({ recipients }) => recipients.some(({ path }) => path === record))
    .every(({ reach }) => reach === 3);

/** What somebody does with it is theirs as they are: of them their kinds are hard facts. */
const hasUse = (answers: Answers, record: Path) =>
  recordsOf(answers, "uses.list").some(({ id }) =>
    referredAt(answers, `uses.list/${id}/recipient`).some((each) => record === `recipients.list/${each}`),
  );

const widest = (answers: Answers, record: Path) =>
  Math.max(...choicesAt(answers, channelsAt(record)).map((channel) => CHANNEL_REACH[channel] ?? 0));

const isFeared = (answers: Answers, record: Path) => textAt(answers, `${record}/stance`) === "feared";
const isUninvited = (answers: Answers, record: Path) =>
  choicesAt(answers, `${record}/kind`).includes("uninvited");
const isSerious = (answers: Answers, path: Path) => textAt(answers, path) === "serious";
const HAZARDS: ReadonlySet<string> = new Set(["screening.hazard", "project.outputs/hazard"]);

const noted = (answer: Answer) => answer.status === "answered" && answer.note !== undefined;

function withoutNote(answer: Answer): Answer {
  if (answer.status !== "answered") return answer;
  const { note: _, ...rest } = answer;
  return rest;
}

function withoutFields(answers: Answers, list: string, fields: readonly string[]): Answers {
  const left = new Set(fields.map((field) => `${list}/${field}`));
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !left.has(keyOf(path))));
}

/** Able systems are worked with, by what is said; of a blank nobody knows. */
function areStrong(answers: Answers): boolean {
  return ["open-weight", "frontier"].includes(textAt(answers, "screening.systems"));
}

const EVERYWHERE_NOT = Object.fromEntries(MISUSE_PATTERNS.map(({ id }) => [id, "does-not-apply"]));

export const EVASIVE_EDITS: readonly EvasiveEdit[] = [
  {
    id: "blank",
    words: "Leave an optional answer blank",
    at: (answers) => soft(answers).filter((path) => !isRequired(path)),
    apply: without,
  },
  {
    id: "not-applicable",
    words: "Say that a question is not applicable, without a reason of substance",
    at: soft,
    apply: (answers, path) =>
      withAnswers(answers, { [path]: { status: "not-applicable", because: "Not relevant." } }),
  },
  {
    id: "unknown",
    words: "Say “don’t know yet”",
    at: soft,
    apply: (answers, path) => withAnswers(answers, { [path]: { status: "unknown" } }),
  },
  filler("filler-x", "Write “x”", () => "x"),
  filler("filler-care", "Write “Care.”", () => "Care."),
  filler("filler-not-relevant", "Write “Not relevant.”", () => "Not relevant."),
  filler("filler-title", "Write the title again", (answers) => textAt(answers, "project.title")),
  filler("filler-question", "Write the question again", (_, path) => {
    const located = locate(INSTRUMENT, path);
    return located?.type === "field"
      ? located.field.label
      : located?.type === "question"
        ? located.question.text
        : "";
  }),
  remove("no-pathway", "Remove a misuse pathway", "misuse.pathways"),
  remove("no-feared-use", "Remove a feared use", "uses.list", isFeared),
  remove("no-use", "Remove a use", "uses.list"),
  remove(
    "no-builder",
    "Leave somebody who builds off the list of who has what anybody can have",
    "recipients.list",
    isBuilderOfThePublic,
  ),
  remove(
    "no-recipient",
    "Leave anybody off the list of who has what anybody can have",
    "recipients.list",
    isAmongThePublic,
  ),
  remove("no-uninvited", "Remove an uninvited recipient", "recipients.list", isUninvited),
  remove("no-assumption", "Remove an assumption", "evidence.assumptions"),
  remove("no-commitment", "Remove a commitment", "release.commitments"),
  remove("no-claim", "Remove a claim", "evidence.claims"),
  remove("no-term", "Remove a word", "terms.list"),
  removeAll("no-pathways", "Remove all misuse pathways", "misuse.pathways"),
  removeAll("no-feared-uses", "Remove all feared uses", "uses.list", isFeared),
  removeAll("no-uses", "Remove all uses", "uses.list"),
  ofThePublic(
    "no-building-kind",
    "Leave out that somebody of another kind, of whom no use is described, builds as well",
    (answers, record) =>
      hasUse(answers, record) ? null : fewer(answers, kindsAt(record), (kind) => !BUILDERS.has(kind)),
  ),
  ofThePublic("no-wider-channel", "Leave out the widest of several channels", (answers, record) =>
    fewer(answers, channelsAt(record), (channel) => (CHANNEL_REACH[channel] ?? 0) < widest(answers, record)),
  ),
  removeAll("no-builders", "Leave all who build off that list", "recipients.list", isBuilderOfThePublic),
  removeAll("no-uninvited-at-all", "Remove all uninvited recipients", "recipients.list", isUninvited),
  removeAll("no-assumptions", "Remove all assumptions", "evidence.assumptions"),
  removeAll("no-commitments", "Remove all commitments", "release.commitments"),
  removeAll("no-claims", "Remove all claims", "evidence.claims"),
  removeAll("no-terms", "Remove all words", "terms.list"),
  milder("severity", "Call a pathway’s severity limited", "misuse.pathways/severity", 1),
  milder("likelihood", "Put a pathway at 1 %", "misuse.pathways/likelihood", 0.01),
  milder("residual-severity", "Call what is left limited", "misuse.pathways/residual-severity", 1),
  milder("residual-likelihood", "Put what is left at 1 %", "misuse.pathways/residual-likelihood", 0.01),
  whole("nothing-left-said", "Leave out what would be left of every pathway", (answers) =>
    withoutFields(answers, "misuse.pathways", ["residual-severity", "residual-likelihood"]),
  ),
  {
    id: "no-notes",
    words: "Leave out every note",
    at: (answers) => (Object.values(answers).some(noted) ? [""] : []),
    apply: (answers) =>
      Object.fromEntries(Object.entries(answers).map(([path, answer]) => [path, withoutNote(answer)])),
  },
  milder("reversible", "Call harm reversible", "misuse.pathways/reversibility", "reversible"),
  milder("noticed", "Say that harm would be noticed soon", "misuse.pathways/noticed", "soon"),
  milder("aims", "Call a recipient’s aims matching", "recipients.list/aims", 2),
  milder("ability", "Say that a recipient can only read", "recipients.list/ability", 1),
  milder(
    "told-first",
    "Say that a recipient has it before release",
    "recipients.list/when",
    "before-release",
  ),
  milder("told-later", "Say that a recipient has it later", "recipients.list/when", "later"),
  milder("constraint", "Say that the law binds a recipient", "recipients.list/constraint", "law"),
  milder(
    "pays",
    "Say that a use goes with what the recipient is paid for",
    "uses.list/against-incentives",
    "no",
  ),
  milder(
    "weakens",
    "Say that the case weakens without an assumption, and no more",
    "evidence.assumptions/weight",
    "case-weakens",
  ),
  milder(
    "little-changes",
    "Say that little changes without an assumption",
    "evidence.assumptions/weight",
    "little",
  ),
  milder("assumption-sure", "Give an assumption 95 %", "evidence.assumptions/probability", 0.95),
  milder("survives", "Say that a claim survives the other reading", "terms.list/survives", "yes"),
  milder("survives-partly", "Say that it survives in part", "terms.list/survives", "partly"),
  milder("bare-validation", "Call a claim validated", "evidence.claims/shown-by", "validation"),
  milder("bare-checker", "Say that somebody outside checks", "evidence.claims/checker", "external"),
  milder("unwelcome-use", "Put an unwelcome use at 1 %", "uses.list/likelihood-5y", 0.01, isUnwelcome),
  milder("use-without-timing", "Say that a use moves no timeline", "uses.list/effect-timelines", "none"),
  milder("no-products", "Say that nothing reaches products", "timelines.products", "no"),
  milder("no-tools", "Say that nothing reaches developers’ tools", "timelines.developer-tools", "no"),
  milder("no-product-use", "Say so in the screening", "screening.product-use", "no"),
  milder("no-tool-use", "Say so of developers in the screening", "screening.developer-tool-use", "no"),
  milder("small-shift", "Put the shift at a tenth of a month", "timelines.shift", {
    p10: -0.1,
    p50: -0.05,
    p90: 0,
  }),
  milder("shift-harmless", "Say that the shift does nothing to safety", "timelines.shift-effect", 0),
  milder("slow-building", "Say that building gains nothing", "factors.capabilities-speed-up", 0),
  milder("fast-safety", "Say that safety gains fundamentally", "factors.safety-speed-up", 4),
  {
    ...milder("systems-small", "Call able systems small", "screening.systems", "small-models", areStrong),
    isFalseFact: true,
  },
  {
    ...milder("systems-none", "Say that no system is worked with", "screening.systems", "none", areStrong),
    isFalseFact: true,
  },
  milder("no-hazard", "Say that nothing shows how to cause harm", "screening.hazard", "no"),
  milder("no-output-hazard", "Say so of an output", "project.outputs/hazard", "no"),
  milder("some-hazard", "Say “some” of a serious way to cause harm", "screening.hazard", "some", (answers) =>
    isSerious(answers, "screening.hazard"),
  ),
  milder("some-output-hazard", "Say so of an output", "project.outputs/hazard", "some", (answers, record) =>
    isSerious(answers, `${record}/hazard`),
  ),
  whole("some-hazard-everywhere", "Say so in every place", (answers) =>
    withAnswers(
      answers,
      Object.fromEntries(
        Object.keys(answers)
          .filter((path) => HAZARDS.has(keyOf(path)) && isSerious(answers, path))
          .map((path) => [path, answered("some")]),
      ),
    ),
  ),
  milder("nothing-easier", "Tick “none of these” for an output", "project.outputs/makes-easier", ["none"]),
  milder("nothing-easier-at-all", "Tick “none of these” in the screening", "screening.makes-easier", [
    "none",
  ]),
  ...BOX_EDITS,
  milder("no-uplift", "Say that it adds nothing", "misuse.uplift", "none"),
  milder("no-safeguards", "Say that no safeguard is weakened", "misuse.safeguards", "no"),
  milder("no-recipe", "Say that the evaluation is no recipe", "misuse.recipe", "no"),
  milder("others-anyway", "Say that others do it already", "inaction.others", "already"),
  milder("come-anyway", "Say that it comes anyway, soon", "screening.anyway", "soon"),
  milder("takes-back", "Say that it can be taken back", "screening.reversible", "fully"),
  milder("releases-back", "Say that the release is reversible", "release.reversibility", "reversible"),
  milder("ordinary", "Call the assessment ordinary", "screening.sensitivity", "ordinary"),
  milder("no-misuse", "Say that no misuse comes to mind", "misuse.any", "none"),
  milder("no-pattern", "Mark every pattern “does not apply”", "misuse.patterns", EVERYWHERE_NOT),
  milder("zone", "Call AI systems too weak for harm", "labour.zone", "too-weak"),
  milder("zone-spread", "Say that people are hardly vulnerable", "labour.zone-spread", {
    ways: "hardly",
    ease: "hardly",
    systems: "hardly",
    coordination: "hardly",
  }),
  milder("sandboxed", "Say that AI systems reach nothing", "labour.reach", ["sandbox"]),
  milder(
    "judgement-shown",
    "Say that judgement is learned by outcomes",
    "labour.judgement-learned",
    "outcomes",
  ),
  milder("compared", "Say that systems are compared with people", "labour.comparison", "people"),
  milder(
    "holds-already",
    "Say that what is assumed holds already",
    "evidence.assumptions/supplied",
    "already",
  ),
  milder(
    "bound-anyway",
    "Say that a recipient stays bound whoever controls it",
    "recipients.list/if-control-changes",
    "bound",
  ),
  milder("good-for-all", "Say that those who live with it had a say", "uses.good-said-by", ["affected"]),
  milder("no-restraint-ended", "Say that nobody’s restraint is ended", "factors.restraint-ended", ["none"]),
  milder("restraint-free", "Say that restraint slows no safety work", "factors.restraint-slows", "none"),
  milder(
    "restraint-untouched",
    "Say that waiting changes nothing later",
    "release.restraint-later",
    "neither",
  ),
  whole("link-everywhere", "Put one bare link beside every answer", (answers) =>
    withEvidence(answers, "https://example.org/paper"),
  ),
  whole("see-paper-everywhere", "Write “see paper” beside every answer", (answers) =>
    withEvidence(answers, "see paper"),
  ),
  whole("domain-and-page", "Write a domain and a page beside every answer", (answers) =>
    withEvidence(answers, "https://example.org, p. 1"),
  ),
  {
    ...whole(
      "false-sources",
      "Write a source that doesn’t exist, with a place in it, beside every answer that a source makes lighter",
      withFalseSources,
    ),
    citesNothing: true,
  },
  {
    id: "same-source-again",
    words: "Write a source and its place again beside other answers, in other letters",
    // Cited where it makes nothing lighter it isn’t spent: elsewhere it counts for the first time.
    at: (answers) => evidencePlaces(answers).filter((path) => evidenced(answers).has(path)),
    apply: (answers, path) => withCopies(answers, path),
  },
  whole("anyone-too", "Name “anyone” beside who has it", (answers) =>
    recordsOf(answers, "recipients.list").length === 0
      ? answers
      : withAnswers(answers, {
          "recipients.list/zzzz": answered("zz"),
          "recipients.list/zzzz/name": answered("Anyone who wants it"),
          "recipients.list/zzzz/kind": answered(["anyone"]),
          "recipients.list/zzzz/channel": answered(["publication"]),
        }),
  ),
  whole("token-use", "Name one harmless use beside the others", (answers) => withTokenUse(answers)),
  whole("token-use-alone", "Name one harmless use instead of all", (answers) =>
    withTokenUse(
      withAnswers(
        answers,
        {},
        recordsOf(answers, "uses.list").map(({ id }) => `uses.list/${id}`),
      ),
    ),
  ),
  {
    id: "mild-pathway",
    words: "Describe one mild pathway that names an output",
    at: (answers) => recordsOf(answers, "project.outputs").map(({ id }) => `project.outputs/${id}`),
    apply: withMildPathway,
  },
  whole("owned-by-me", "Answer every pathway with “me” and a date", (answers) =>
    withCommitments(answers, "me", "Review the risks of every release with care"),
  ),
  {
    id: "same-promise-again",
    words: "Set the promise made against one pathway against another too, with a number behind it",
    at: (answers) =>
      repeatable(answers) === undefined
        ? []
        : recordsOf(answers, "misuse.pathways")
            .filter(({ id }) => !datedCommitments(answers).some(({ pathways }) => pathways.includes(id)))
            .map(({ id }) => `misuse.pathways/${id}`),
    apply: withSamePromise,
  },
  whole("copied-plan", "Answer every pathway with words of the catalogue", (answers) =>
    withCommitments(answers, "Head of research", MISUSE_PATTERNS[0]?.mitigations[0] ?? ""),
  ),
];

function withEvidence(answers: Answers, evidence: string): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([path, answer]) => [
      path,
      answer.status === "answered" && isAnswer(path) && answer.evidence === undefined
        ? { ...answer, evidence }
        : answer,
    ]),
  );
}

/** Each another source and another place, so that each counts. */
function withFalseSources(answers: Answers): Answers {
  const cited = evidencePlaces(answers).flatMap((path, at) => {
    const answer = answers[path];
    return answer?.status === "answered" && answer.evidence === undefined
      ? [[path, { ...answer, evidence: `https://example.org/unwritten-${at}.pdf, page ${at + 1}` }] as const]
      : [];
  });
  return withAnswers(answers, Object.fromEntries(cited));
}

/** The evidence of one answer beside all that count after it and have none, in another writing. */
function withCopies(answers: Answers, path: Path): Answers {
  const answer = answers[path];
  const evidence = answer?.status === "answered" ? (answer.evidence ?? "") : "";
  const counted = evidencePlaces(answers);
  const copy = evidence
    .replace(/\bpp?\. ?(?=\d)/giu, "page ")
    .replace(/^https:\/\/(?:www\.)?/iu, "http://www.");
  return Object.fromEntries(
    Object.entries(answers).map(([at, each]) => [
      at,
      counted.indexOf(at) > counted.indexOf(path) && each.status === "answered" && each.evidence === undefined
        ? { ...each, evidence: copy }
        : each,
    ]),
  );
}

function withTokenUse(answers: Answers): Answers {
  const record = "uses.list/zzzz";
  return withAnswers(answers, {
    [record]: answered("zz"),
    [`${record}/name`]: answered("Reading it"),
    [`${record}/stance`]: answered("intended"),
    [`${record}/place`]: answered("further-research"),
    [`${record}/likelihood-5y`]: answered(0.9),
    [`${record}/effect-timelines`]: answered("none"),
    [`${record}/effect-safety`]: answered(0),
    [`${record}/against-incentives`]: answered("no"),
  });
}

/** Of removal of safeguards, the harm most often expected of what is run, rated a concern, with words on what it needs. */
function withMildPathway(answers: Answers, output: Path): Answers {
  const record = "misuse.pathways/zzzz";
  return withAnswers(answers, {
    [record]: answered("zz"),
    [`${record}/name`]: answered("Trying it out"),
    [`${record}/pattern`]: answered("safeguard-removal"),
    [`${record}/severity`]: answered(2),
    [`${record}/likelihood`]: answered(0.5),
    [`${record}/needs`]: answered("A rented machine and an evening"),
    [`${record}/outputs`]: answered([output.split("/")[1] ?? ""]),
  });
}

/** A promise that counts somewhere. */
const repeatable = (answers: Answers) =>
  pathwayFacts(answers)
    .flatMap(({ credits }) => credits)
    .find(({ kind }) => kind === "owned")?.what;

function withSamePromise(answers: Answers, pathway: Path): Answers {
  const what = `${repeatable(answers) ?? ""} 2`;
  const record = "release.commitments/zzzzz";
  return withAnswers(answers, {
    [`${pathway}/mitigation`]: answered(what),
    [record]: answered("zzz"),
    [`${record}/what`]: answered(what),
    [`${record}/owner`]: answered("Head of research"),
    [`${record}/due`]: answered("2030-01-01"),
    [`${record}/pathways`]: answered([pathway.split("/")[1] ?? ""]),
  });
}

function withCommitments(answers: Answers, owner: string, what: string): Answers {
  const pathways = recordsOf(answers, "misuse.pathways").map(({ id }) => id);
  if (pathways.length === 0) return answers;
  const record = "release.commitments/evasive";
  return withAnswers(answers, {
    [record]: answered("zz"),
    [`${record}/what`]: answered(what),
    [`${record}/owner`]: answered(owner),
    [`${record}/due`]: answered("2030-01-01"),
    [`${record}/pathways`]: answered(pathways),
  });
}
