import { excerpt } from "@/lib/domain/assessment/excerpt";
import { firstSentence, sentencesOf } from "@/lib/domain/assessment/sentences";
import type { Finding } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { usesNamed } from "@/lib/domain/findings/uses-named";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { HOW_SHOWN, VALIDITY } from "@/lib/domain/ledger/validity-row";
import { landingUses } from "@/lib/domain/model/landing-uses";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { besideLean } from "@/lib/domain/report/blocks/beside-lean";
import {
  type Inline,
  type LeadBlock,
  type LeadPoint,
  link,
  sentence,
  strong,
  type TableBlock,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { chipsOf } from "@/lib/domain/report/blocks/finding-block";
import { colonAfter, stopped, withoutStop } from "@/lib/domain/report/blocks/joining";
import { percentOrNothing } from "@/lib/domain/report/blocks/numbers";
import { inOwnWords, withWhatCameOut } from "@/lib/domain/report/blocks/own-words";
import { isCopyInPart, scrutinyReason, tooLittleInWords } from "@/lib/domain/report/parts/summary";
import { DECISION_LEFT_OUT } from "@/lib/domain/report/redaction/left-out-words";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100, opensByOrder } from "@/lib/domain/rules/rulebook-versions";

/** Characters of a name in a line of many. */
const NAME = 70;
/** What was not said, by name. */
const NAMED = 2;

/**
 * Page one: what it is in its author's words, the decision asked for, the three findings that lead, the strongest point for it, what
 * to find out first, where it lands, how much scrutiny is due and what was not said. Where too little is said to conclude anything,
 * that leads instead. Every sentence is made of this report's own answers and conclusions, those of a copy of what it shows.
 */
export function leadBlock(report: ReportDocument): LeadBlock {
  const leading = report.scrutiny.tooLittle ? [] : leadingFindings(report);
  return {
    type: "lead",
    what: (isBefore1100(report.rulebookVersion) ? inOwnWords : withWhatCameOut)(
      answered(report, "project.summary"),
    ),
    decision: decisionOf(report),
    state: stateOf(report),
    findings: leading.map((finding) => ({
      anchor: findingAnchor(finding.fingerprint),
      isBlocking: finding.severity === "blocking",
      chips: chipsOf(finding.kind, finding.severity),
      title: finding.title,
      sentence: shortOf(finding, report.rulebookVersion),
    })),
    none: report.scrutiny.tooLittle ? "" : noneInWords(report),
    points: [...firstToFindOut(report), ...strongestPoint(report)],
    lands: landingUses(report.model, usesNamed(report)).map(({ use, recipient, stance, likelihood }) => ({
      use: excerpt(use, NAME),
      recipient: excerpt(recipient, NAME),
      stance: stance ?? "",
      likelihood: percentOrNothing(likelihood ?? null),
    })),
    asides: [scrutinyPoint(report), ...notSaidPoint(report)],
  };
}

/** Why nothing leads. Conclusions that stand at a concern for want of an answer are no findings, and are counted. */
function noneInWords({ redaction, ledger, depth, rulebookVersion }: ReportDocument): string {
  if (isCopyInPart(redaction)) return "This copy shows no finding that leads.";
  const standing = (ledger?.rows ?? []).filter(({ level }) => level >= CONCERN).length;
  if (standing === 0 || isBefore190(rulebookVersion)) return "No finding leads: none is a concern or graver.";
  const why =
    depth === "screening"
      ? "the screening doesn’t ask about them"
      : "nothing, or words alone, speaks to them";
  return `No finding leads. ${standing === 1 ? "1 conclusion starts at a concern or above and stays there" : `${standing} conclusions start at a concern or above and stay there`}, since ${why}: see “Every level”.`;
}

const CONCERN = 2;

/** What is to be decided, with what the author writes beside the lean: which other form it would be. Alone where a copy withholds it. */
function decisionOf(report: ReportDocument): string {
  const beside = besideLean(report);
  if (beside === "" || report.decisionAskedFor === DECISION_LEFT_OUT) return report.decisionAskedFor;
  // Whoever answered wrote it, who need not be the work’s author.
  const lead = isBefore1100(report.rulebookVersion) ? "In the author’s words" : "Beside it is written";
  return `${report.decisionAskedFor} ${lead}: ${beside}.`;
}

/** Of the ledger, gravest first: where conclusions start while too little is said. Null where enough is. */
export function startingTable({ scrutiny, ledger }: ReportDocument): TableBlock | null {
  if (!scrutiny.tooLittle || !ledger || ledger.rows.length === 0) return null;
  const gravest = [...ledger.rows].sort((a, b) => b.level - a.level).slice(0, STARTING);
  return table(
    "Where it starts: from outputs, release and who receives it, not from what is said about them",
    ["About", "Starts at", "Stands at", "Because"],
    gravest.map(({ label, start, level, because }) => [
      label,
      LEVEL_WORDS[start] ?? "",
      LEVEL_WORDS[level] ?? "",
      [sentence(because)],
    ]),
    { isNamed: true },
  );
}

const STARTING = 6;

function stateOf({ scrutiny, answers }: ReportDocument): LeadBlock["state"] {
  if (!scrutiny.tooLittle) return null;
  const lines = answers.flatMap((section) => section.lines);
  const given = lines.filter(({ status }) => status === "answered").length;
  const isGrave = scrutiny.level !== "light";
  return {
    title: isGrave ? "Too little to conclude, and not light" : "Too little to conclude",
    text: `${given === 1 ? "1 answer is" : `${given} answers are`} given. ${tooLittleInWords(scrutiny)} A pathway described to its end, a mitigation with owner and date, evidence or a reviewer moves a level; a blank, a denial or a milder number alone moves none.`,
  };
}

/** Themes of what the case says; what is earned elsewhere, as of work left to AI systems, makes a danger smaller and the case no better. */
const OF_THE_CASE: ReadonlySet<string> = new Set(["evidence", "terms", "uses"]);

/**
 * What speaks for it: what the author argues, named as that, and what is earned, for the case before against a danger. Before 1.10.0 what is
 * earned for the case stood for what is argued.
 */
function strongestPoint(report: ReportDocument): readonly LeadPoint[] {
  const strengths = report.findings.filter(({ kind }) => kind === "strength");
  const ofCase = strengths.find(
    ({ theme }) => OF_THE_CASE.has(theme) || opensByOrder(report.rulebookVersion),
  );
  const isArguedToo = !isBefore1100(report.rulebookVersion);
  if (ofCase && !isArguedToo) return [earned("Strongest point for it, earned", ofCase, report)];
  const claim = inOwnWords(answered(report, "terms.central-claim"));
  const argued: LeadPoint = {
    label: isBefore190(report.rulebookVersion)
      ? "The author’s case: argued, not yet shown"
      : "The author’s case, in its own words",
    inlines: [words("“"), text(claim), words("”")],
  };
  const [other] = isArguedToo && ofCase ? [ofCase] : strengths;
  return [...(claim === "" ? [] : [argued]), ...(other ? [earned("Earned beside it", other, report)] : [])];
}

/**
 * What it makes lighter, or how it was shown, unless that is long; and of what the ledger counts as earned its last sentence: that only its
 * authors have read what it rests on.
 */
function earned(
  label: string,
  { title, explanation, subjects }: Finding,
  { rulebookVersion }: ReportDocument,
): LeadPoint {
  const [first = "", ...others] = sentencesOf(explanation);
  const isUnread = subjects !== undefined && !opensByOrder(rulebookVersion);
  const unread = isUnread ? others.slice(-1) : [];
  const told = unread.length === 0 || isBefore1100(rulebookVersion) ? first : unlessLong(first, WITH_WORDS);
  return {
    label,
    inlines: [strong(stopped(title)), words(" "), sentence([told, ...unread].filter(Boolean).join(" "))],
  };
}

function firstToFindOut({
  findOutFirst,
  whatWouldChange,
  rulebookVersion,
}: ReportDocument): readonly LeadPoint[] {
  const [first, next] = findOutFirst ?? [];
  if (first) {
    const [outcome = ""] = first.outcomes;
    const [clause = ""] = outcome.split("; ");
    return [
      {
        label: "Find out first",
        inlines: [
          ...numbered(first, rulebookVersion),
          words(". "),
          sentence(`${withoutStop(clause)}.`),
          ...(next ? [words(" Next: "), ...numbered(next, rulebookVersion), words(".")] : []),
        ],
      },
    ];
  }
  const [open] = whatWouldChange?.findOutFirst ?? [];
  if (!open) return [];
  return [{ label: "Find out first", inlines: [text(open.label), words(` (${open.why.toLowerCase()}).`)] }];
}

/** What it is, and the author’s number: behind a question said to be that. */
function numbered(
  { name, number }: { readonly name: string; readonly number: string },
  rulebookVersion: string,
): readonly Inline[] {
  const isQuestion = colonAfter(name) === " ";
  return [
    ...(isQuestion ? [text(name)] : [words("“"), text(withoutStop(name)), words("”")]),
    words(!isQuestion ? ": " : isBefore190(rulebookVersion) ? " " : " Stated: "),
    strong(number),
  ];
}

function scrutinyPoint(report: ReportDocument): LeadPoint {
  const { level, why, asked } = scrutinyReason(report);
  return {
    label: "Scrutiny due",
    inlines: [
      link({ type: "anchor", anchor: "scrutiny" }, strong(level)),
      words(why === "" ? "." : ". "),
      sentence(why),
      ...(asked === "" ? [] : [words(` ${asked}`)]),
    ],
  };
}

function notSaidPoint({ notSaid, toCheck, openQuestions, redaction }: ReportDocument): readonly LeadPoint[] {
  const gaps = notSaid ?? [];
  const named = gaps.slice(0, NAMED).map(({ title }) => withoutStop(title));
  const inCopy = isCopyInPart(redaction) ? " in this copy" : "";
  const parts: readonly (readonly Inline[])[] = [
    gaps.length > 0
      ? [
          link(
            { type: "anchor", anchor: "not-said" },
            strong(gaps.length === 1 ? "1 thing" : `${gaps.length} things`),
          ),
          words(`${inCopy}${gaps.length > NAMED ? ", first" : ""}: `),
          sentence(named.join("; ")),
          words("."),
        ]
      : notSaid
        ? [words(`Nothing${inCopy} that was asked for.`)]
        : [],
    toCheck && toCheck.length > 0
      ? [
          words(toCheck.length === 1 ? "1 claim rests on " : `${toCheck.length} claims rest on `),
          link({ type: "anchor", anchor: "to-check" }, words("words alone")),
          words("."),
        ]
      : [],
    openQuestions.length > 0
      ? [
          words(openQuestions.length === 1 ? "1 question is " : `${openQuestions.length} questions are `),
          link({ type: "anchor", anchor: "open" }, words("marked as not known yet")),
          words("."),
        ]
      : [],
  ];
  const said = parts.filter((part) => part.length > 0);
  if (said.length === 0) return [];
  return [
    { label: "Not said", inlines: said.flatMap((part, at) => (at > 0 ? [words(" "), ...part] : part)) },
  ];
}

/** Characters of a sentence that may stand under a title on the first page: a longer one is read with its finding. */
const SENTENCE = 170;

/** Of one that quotes its authors, who tell how something was shown and what that leaves open. */
const WITH_WORDS = 560;

const unlessLong = (sentence: string, most = SENTENCE) => (sentence.length > most ? "" : sentence);

/** Among how many of its first sentences one is looked for that isn't long; before rulebook 1.10.0 the first alone. */
const AMONG = 3;

/** Of a claim that nothing shows yet, what its authors write of that: it says what is missing. */
function shortOf({ explanation, isUnshown, ruleId }: Finding, rulebookVersion: string): string {
  if (isBefore1100(rulebookVersion)) return unlessLong(firstSentence(explanation)[0]);
  const sentences = sentencesOf(explanation);
  const isHow = (sentence: string) => Object.values(HOW_SHOWN).some((lead) => sentence.startsWith(lead));
  const how = isUnshown || ruleId === VALIDITY ? sentences.find(isHow) : undefined;
  const short = sentences.slice(0, AMONG).find((sentence) => unlessLong(sentence) !== "");
  return unlessLong(how ?? "", WITH_WORDS) || (short ?? "");
}

/** What an author wrote, empty where it is not there or withheld. */
function answered({ answers }: ReportDocument, path: string): string {
  const line = answers.flatMap(({ lines }) => lines).find((each) => each.path === path);
  return line?.status === "answered" ? line.text : "";
}
