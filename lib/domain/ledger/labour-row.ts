import { INSTRUMENT } from "@/lib/content/instrument";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { noteAt, recordName, recordsOf, textAt, valueAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { contentWords, LEAST_WORDS } from "@/lib/domain/ledger/filler";
import { finderOf } from "@/lib/domain/ledger/finder";
import { type LedgerRow, type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, lowerFirst, named, quoted } from "@/lib/domain/ledger/named";
import type { Reading } from "@/lib/domain/ledger/reading";
import { saysSomething } from "@/lib/domain/ledger/substance";

const STARTS: Readonly<Record<string, Level>> = { no: 0, assists: 2, central: 3 };
/** What evidence makes lighter, each with what it is on: who judges, where people do, and what the systems could do. */
const LIGHTENING: readonly {
  readonly path: Path;
  readonly on: string;
  readonly among?: ReadonlySet<string>;
}[] = [
  {
    path: "labour.judged-by",
    on: "on how people judge what AI systems deliver",
    among: new Set(["people-blind", "people"]),
  },
  { path: "labour.zone-evidence", on: "on what the systems could do" },
];

/** What is chosen, each within a sentence; nothing where it isn’t answered. */
function chosenAt(answers: Reading["answers"], path: Path): readonly string[] {
  const words = answers[path]?.status === "answered" ? answerInWords(INSTRUMENT, answers, path) : "";
  return words === "" ? [] : words.split("; ").map(lowerFirst);
}

/** Characters of a note that is quoted, and that a headline quotes. */
const MOST_NOTED = 180;
const IN_HEADLINE = 110;

/** A note of few words and substance, quoted behind a colon. */
function noted(answers: Reading["answers"], path: Path): string {
  const note = noteAt(answers, path).trim();
  return contentWords(note).size >= LEAST_WORDS && note.length <= MOST_NOTED ? `: ${quoted(note)}` : "";
}

/** The same in a headline, whole or not at all: what is cut may be what qualifies it. Its text has it whole. */
const notedInShort = (answers: Reading["answers"], path: Path) =>
  noteAt(answers, path).trim().length > IN_HEADLINE ? "" : noted(answers, path);

const isInHeadline = (answers: Reading["answers"], path: string) =>
  path === "labour.judged-by" && notedInShort(answers, path) !== "";

/** Notes that the headline leaves out, whole. */
function notedInFull(answers: Reading["answers"], isWhich: boolean): string {
  const told = [
    ["What they do", "screening.ai-labour"],
    ...(isWhich ? [["Who judges", "labour.judged-by"]] : []),
  ] as const;
  return told
    .filter(([, path = ""]) => noted(answers, path) !== "" && !isInHeadline(answers, path))
    .map(([lead = "", path = ""]) => `${lead}${noted(answers, path)}. `)
    .join("");
}

/** What they do, where one or two things are said. */
function helpWith(answers: Reading["answers"]): string {
  const tasks = chosenAt(answers, "labour.tasks");
  if (tasks.length === 0 || tasks.length > 2) return "AI systems assist with the research";
  return `AI systems assist with the research (${tasks.join(", ")})`;
}

const JUDGES: Readonly<Record<string, string>> = {
  "same-system": "the same system judges what it delivers",
  "other-system": "another AI system judges what they deliver",
  nobody: "nobody judges what they deliver",
};

/** Claims that AI systems check, whoever judges the rest: what is chosen of the whole is not so of them. */
const checkedByAi = (answers: Reading["answers"]) =>
  recordsOf(answers, CLAIMS).filter(({ id }) => textAt(answers, recordPath(CLAIMS, id, "checker")) === "ai");

const CLAIMS = "evidence.claims";

/** After who is chosen to judge, where that is people: what they don’t judge. */
function whileAi(answers: Reading["answers"], by: string): string {
  const claims = checkedByAi(answers);
  if (claims.length === 0 || !PEOPLE.has(by)) return "";
  const names = claims.map(({ id }) => named(recordName(answers, CLAIMS, id, "claim", unnamed("claim"))));
  return `, while an AI system checks ${listed(names, 1)}`;
}

const PEOPLE: ReadonlySet<string> = new Set(["people", "people-blind"]);

const judged = (by: string, isShown: boolean, finder: string, isLeftToPeople: boolean, isPartlyAi: boolean) =>
  JUDGES[by] ??
  (by === ""
    ? finder === ""
      ? isLeftToPeople
        ? "that people accept and validate what they deliver is stated, not shown; how they judge it isn’t said"
        : "who judges what they deliver isn’t said"
      : `who judges what they deliver is still to be found out (${finder})`
    : isPartlyAi
      ? "people are said to judge what they deliver"
      : `people judge what they deliver${isShown ? "" : ", which is stated and not shown"}`);

/** Accepting and validating are said to stay with people. */
function isLeftToPeople(answers: Reading["answers"]): boolean {
  const kept = valueAt(answers, "labour.with-people");
  return Array.isArray(kept) && kept.includes("accepting") && kept.includes("validating");
}

const NOTHING_MEASURED = /\bnothing (?:has been|was|is) (?:measured|tested|tried|shown)\b/iu;

/** Their own words say that with people nothing was measured: “For people nothing has been measured.” */
const isUnmeasured = (answers: Reading["answers"]) =>
  ["labour.judged-by", "labour.measure"].some((path) => NOTHING_MEASURED.test(noteAt(answers, path)));

/** Why it is lighter; what a source tells of how people judge is no measurement, where their own words deny one. */
const lighterBy = (on: string, isDenied: boolean) =>
  isDenied
    ? `A source is cited, with its place, ${on}, which lowers the level; with people, as stated here, nothing has been measured.`
    : `Evidence is cited, with its place, ${on}, which lowers the level.`;

/** What lacks evidence; what is cited on another judge than people shows that other judge. */
function unshownIn(answers: Reading["answers"]): string {
  const isCited = evidenced(answers).has("labour.judged-by");
  const note = noteAt(answers, "labour.judged-by").trim();
  const beside =
    note === "" || noted(answers, "labour.judged-by") !== "" ? "" : ` Written beside it: ${quoted(note)}.`;
  return isCited
    ? `A source is cited for who judges it; the answer itself is that systems do.${beside} None is cited for what the systems could do.`
    : "No source, with its place, is cited for who judges it, or for what the systems could do.";
}

/** Which parts are handed over, and how it is measured that they help, as answered. */
function handedOver(answers: Reading["answers"]): string {
  const said = (lead: string, path: Path) =>
    answers[path]?.status === "answered" ? `${lead}: ${chosenAt(answers, path).join("; ")}. ` : "";
  return `${said("Handed to them", "labour.tasks")}${said("Whether it helps", "labour.measure")}`;
}

/** By their answer people judge without knowing whose work it is: that is not asked for again. */
const hasBlindJudges = (answers: Reading["answers"]) =>
  textAt(answers, "labour.judged-by") === "people-blind";

const BAD_WORK: Path = "labour.bad-work";

/** What their bad work would look like, as the authors have it: what whoever judges has to look for. */
const badWork = (answers: Reading["answers"]) =>
  saysSomething(answers, BAD_WORK)
    ? ` What bad work of theirs would look like: ${quoted(textAt(answers, BAD_WORK))}.`
    : "";

const HALVED = 1;

/** Data drafted or sorted for people, who judge it, and who would have been at most twice as long about it. */
function isSlight({ answers, facts }: Pick<Reading, "answers" | "facts">): boolean {
  const tasks = valueAt(answers, "labour.tasks");
  const speedUp = valueAt(answers, "labour.speed-up");
  return (
    facts.labour === "assists" &&
    Array.isArray(tasks) &&
    tasks.length > 0 &&
    tasks.every((task) => task === "labels") &&
    ["people", "people-blind"].includes(textAt(answers, "labour.judged-by")) &&
    typeof speedUp === "number" &&
    speedUp <= HALVED
  );
}

/** Research handed to AI systems: what its part in the work gives, one less with evidence on how people judge it, or on what it could do. */
export function labourRow({ answers, facts }: Reading): LedgerRow {
  const start = STARTS[facts.labour] ?? 3;
  const lightening = LIGHTENING.filter(
    ({ path, among }) =>
      start > 0 && evidenced(answers).has(path) && (among?.has(textAt(answers, path)) ?? true),
  );
  const shown = lightening.map(({ path }) => path);
  const on = lightening.map((each) => each.on).join(", and ");
  const isReliedOn = start === 3 && textAt(answers, "labour.zone") === "relied-on";
  const bare = start - (shown.length > 0 ? 1 : 0);
  const level = levelNear(bare + (isReliedOn ? 1 : 0));
  const isSaid = textAt(answers, "screening.ai-labour") !== "";
  const by = textAt(answers, "labour.judged-by");
  const byAi = whileAi(answers, by);
  const judges = judged(
    by,
    shown.includes("labour.judged-by"),
    finderOf(answers["labour.judged-by"])?.who ?? "",
    isLeftToPeople(answers),
    byAi !== "",
  );
  // Which judges which, in words that stand nowhere else: of what is cited on another judge than people the text tells.
  const isJudged = by !== "";
  const which = isJudged ? notedInShort(answers, "labour.judged-by") : "";
  return {
    subject: "labour",
    cause: "labour",
    label: "Research handed to AI systems",
    claims: ["AF-7", "AF-9", "AF-10", "AF-11"],
    start,
    level,
    because: isSaid
      ? {
          no: "People do the research.",
          assists: "AI systems assist with the research.",
          central: "AI systems are central to the research.",
        }[facts.labour]
      : "It isn’t said whether AI systems do research here.",
    moves: [
      ...(isReliedOn
        ? [{ to: level, why: "the plan relies on what the systems want", paths: ["labour.zone"] }]
        : []),
      ...(shown.length > 0
        ? [
            {
              to: level,
              why: `there is evidence, with its place, ${on}`,
              paths: shown,
              isUnread: true,
            },
          ]
        : []),
    ],
    answers: [
      "screening.ai-labour",
      ...(saysSomething(answers, BAD_WORK) ? [BAD_WORK] : []),
      ...(isReliedOn ? ["labour.zone"] : []),
      ...shown,
      ...(byAi === "" ? [] : checkedByAi(answers).map(({ id }) => recordPath(CLAIMS, id, "checker"))),
    ],
    isRaised: isReliedOn,
    unraised: levelNear(bare),
    says: {
      kind: "risk",
      title: `${!isSaid ? "It isn’t said whether AI systems do research here" : start === 3 ? `AI systems are central to the research` : helpWith(answers)}, and ${isReliedOn ? "by the plan’s own answer it relies on what they want" : `${judges}${which}${byAi}`}`,
      text: `${isReliedOn ? `${capital(judges)}. ` : ""}${notedInFull(answers, isJudged)}${shown.length > 0 ? lighterBy(on, isUnmeasured(answers)) : `${handedOver(answers)}${unshownIn(answers)}`}${badWork(answers)}`,
      resolve: hasBlindJudges(answers)
        ? "Cite, with its place, what came out where people judged without knowing whose work it was; or what the systems could do."
        : "Let people, or a system of another origin, judge a sample without knowing whose work it is, and cite what came out.",
      ...(isSlight({ answers, facts }) && { most: 1 }),
      weight: start === 3 ? 25 : 10,
      argued: [],
    },
  };
}
