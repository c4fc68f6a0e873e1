import { excerpt } from "@/lib/domain/assessment/excerpt";
import { firstSentence, sentencesOf } from "@/lib/domain/assessment/sentences";
import type { Finding } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { usesNamed } from "@/lib/domain/findings/uses-named";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { VALIDITY } from "@/lib/domain/ledger/validity-row";
import { landingUses } from "@/lib/domain/model/landing-uses";
import { findingAnchor } from "@/lib/domain/report/anchors";
import { answered } from "@/lib/domain/report/blocks/answered";
import { besideLean } from "@/lib/domain/report/blocks/beside-lean";
import { type LeadBlock, sentence, type TableBlock, table } from "@/lib/domain/report/blocks/block";
import { chipsOf } from "@/lib/domain/report/blocks/finding-block";
import { notSaidPoint, scrutinyPoint } from "@/lib/domain/report/blocks/lead-asides";
import { firstToFindOut, strongestPoint } from "@/lib/domain/report/blocks/lead-points";
import { percentOrNothing } from "@/lib/domain/report/blocks/numbers";
import { inOwnWords, whatIsDone, withWhatCameOut } from "@/lib/domain/report/blocks/own-words";
import { withShortQuotes } from "@/lib/domain/report/blocks/short-quotes";
import { isCopyInPart, tooLittleInWords } from "@/lib/domain/report/parts/summary";
import { DECISION_LEFT_OUT } from "@/lib/domain/report/redaction/left-out-words";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** Characters of a name in a line of many: before rulebook 1.10.0, and since. */
const NAME = 70;
const LANDS = { use: 60, recipient: 44 } as const;

/**
 * Page one: what it is in its author's words, the decision asked for, the three findings that lead, the strongest point for it, what
 * to find out first, where it lands, how much scrutiny is due and what was not said. Where too little is said to conclude anything,
 * that leads instead. Every sentence is made of this report's own answers and conclusions, those of a copy of what it shows.
 */
export function leadBlock(report: ReportDocument): LeadBlock {
  const leading = report.scrutiny.tooLittle ? [] : leadingFindings(report);
  const isOlder = isBefore1100(report.rulebookVersion);
  const lands = landingUses(report.model, usesNamed(report));
  return {
    type: "lead",
    what: whatItIs(report),
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
    points: [...firstToFindOut(report, leading), ...strongestPoint(report)],
    lands: lands.map(({ use, recipient, stance, likelihood }) => ({
      use: excerpt(use, isOlder ? NAME : LANDS.use),
      recipient: excerpt(recipient, isOlder ? NAME : LANDS.recipient),
      stance: stance ?? "",
      likelihood: percentOrNothing(likelihood ?? null),
    })),
    landsBesides: isOlder
      ? null
      : Math.max(0, report.model.rows.filter(({ use }) => use !== "").length - lands.length),
    asides: [scrutinyPoint(report), ...notSaidPoint(report)],
  };
}

/** In its author's words; with what came out of it where no claim below says that. */
function whatItIs(report: ReportDocument): string {
  const summary = answered(report, "project.summary");
  if (isBefore1100(report.rulebookVersion)) return inOwnWords(summary);
  return answered(report, "terms.central-claim") === "" ? withWhatCameOut(summary) : whatIsDone(summary);
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
  return `${report.decisionAskedFor} ${lead}: ${isBefore1100(report.rulebookVersion) ? beside : withShortQuotes(beside)}.`;
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

/** Characters of a sentence that may stand under a title on the first page: a longer one is read with its finding. */
const SENTENCE = 170;

const unlessLong = (sentence: string) => (sentence.length > SENTENCE ? "" : sentence);

/** Among how many of its first sentences one is looked for that isn't long; before rulebook 1.10.0 the first alone. */
const AMONG = 3;

/** Of a claim that nothing shows yet, what its authors write of that: it says what is missing. */
function shortOf({ explanation, shownHow, isUnshown, ruleId }: Finding, rulebookVersion: string): string {
  if (isBefore1100(rulebookVersion)) return unlessLong(firstSentence(explanation)[0]);
  const sentences = sentencesOf(explanation);
  const isOfShowing = isUnshown || ruleId === VALIDITY;
  const how = shownHow ?? (isOfShowing ? sentences.find((each) => FORMER_HOW.test(each)) : undefined);
  if (how) return withShortQuotes(how);
  // Who would do it, and by which pattern, stands with the finding: its title says what is done.
  const others = sentences.slice(0, AMONG).filter((sentence) => !PATTERN.test(sentence));
  const short = others.map(withShortQuotes).find((sentence) => unlessLong(sentence) !== "");
  return short ?? "";
}

/** How such a sentence begins in reports before rulebook 1.11.0, which have it in their explanation alone. */
const FORMER_HOW = /^(?:Written on that|How, in their words|Written on another claim)\b/u;

const PATTERN = /\bthe pattern: /iu;
