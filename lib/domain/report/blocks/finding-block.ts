import { excerpt } from "@/lib/domain/assessment/excerpt";
import { labelSteps } from "@/lib/domain/assessment/label-steps";
import { firstSentence } from "@/lib/domain/assessment/sentences";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import { FINDING_KIND_LABELS, resolveLabel, SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { contentWords, LEAST_WORDS } from "@/lib/domain/ledger/filler";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { quoted } from "@/lib/domain/ledger/named";
import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import { becauseItem } from "@/lib/domain/report/blocks/because-items";
import { otherForm } from "@/lib/domain/report/blocks/beside-lean";
import {
  type Chip,
  chip,
  code,
  type FindingBlock,
  type Inline,
  type Item,
  link,
  type Read,
  sentence as say,
  strong,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter, listedOnce, withoutStop } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import type { PartContext } from "@/lib/domain/report/blocks/part-context";
import { responseItem } from "@/lib/domain/report/blocks/review-blocks";
import type { LedgerPart, ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100 } from "@/lib/domain/rules/rulebook-versions";
import type { Theme } from "@/lib/domain/rules/theme";

/**
 * A finding: its words, what joins it, what would resolve it (or keep a strength), the answers it was read from, how it came about,
 * and what was said to it.
 */
export function findingBlock(
  finding: Finding,
  { report, review, linkable, numbers }: PartContext,
): FindingBlock {
  const { fingerprint, severity, kind, title, explanation } = finding;
  const ways = report.whatWouldChange?.clearing.find((each) => each.fingerprint === fingerprint)?.ways ?? [];
  const responses = (review?.responses ?? []).filter((response) => response.fingerprint === fingerprint);
  const [sentence, rest] = firstSentence(explanation);
  const dependsOnView =
    report.worldviews?.dependent.some((each) => each.fingerprint === fingerprint) ||
    report.worldviews?.levels?.rows.some(({ id }) => finding.subjects?.includes(id));
  return {
    type: "finding",
    anchor: findingAnchor(fingerprint),
    number: numbers.get(fingerprint) ?? 0,
    source: finding,
    chips: chipsOf(kind, severity),
    ways: dependsOnView
      ? [link({ type: "anchor", anchor: "worldviews" }, words("depends on the worldview"))]
      : [],
    title,
    sentence,
    rest,
    points: pointsOf(finding, report),
    resolve:
      finding.resolve === ""
        ? null
        : {
            inlines: [words(`${resolveLabel(kind)}: `), ...otherwise(finding, report), say(finding.resolve)],
          },
    reads: finding.answers.map((answer) => ({
      ...readOf(answer, linkable),
      ...(!isBefore1100(report.rulebookVersion) && { isJoined: true as const }),
    })),
    items: [
      ...waysItem(ways),
      {
        inlines: [
          words("Claims: "),
          ...finding.claims.flatMap((claim, at) => [
            ...(at > 0 ? [words(", ")] : []),
            link({ type: "page", page: "method", at: claim }, words(claim)),
          ]),
          words(finding.subjects ? "; ledger " : "; rule "),
          code(finding.ruleId),
        ],
      },
      ...becauseItem(finding),
      ...ledgerItem(finding, report.ledger),
    ],
    responses: responses.map(responseItem),
  };
}

/** Answers that say how sure, what is gained or how it could be read; what is written beside them says of what, and for whom. */
const SAID_BESIDE: ReadonlySet<string> = new Set(["evidence.confidence", "inaction.stake", "misuse.recipe"]);
/** From rulebook 1.10.0 on: which part of the claim rests on its field, and what builds and judges its own kind. */
const ALSO_SAID_BESIDE: ReadonlySet<string> = new Set(["terms.rests-on-field", "labour.circular"]);
/** Words of a point that tells of such an answer: what is written beside the answer stands with it, and the answer is told once. */
const TOLD_WITH: Readonly<Record<string, RegExp>> = {
  "terms.rests-on-field": /^The claim is said to rest (?:in part )?on the field/u,
  "misuse.recipe": /the evaluation can be read as/iu,
  "evidence.confidence": /^(?:High|More) confidence/u,
};

/** What joins it, each with what its author wrote beside the answer that it tells of; then what is written beside others. */
function pointsOf(finding: Finding, report: ReportDocument): readonly Item[] {
  const points = finding.points ?? [];
  const written = besides(finding, report);
  const isOlder = isBefore1100(report.rulebookVersion);
  const placeOf = ({ path }: Written) => {
    const told = TOLD_WITH[path];
    return told && !isOlder ? points.findIndex((point) => told.test(point)) : -1;
  };
  return [
    ...points.map((point, at) => {
      const beside = written.filter((each) => placeOf(each) === at);
      return {
        inlines: [say(point), ...beside.map(({ note }) => words(` Beside that answer: ${quoted(note)}.`))],
      };
    }),
    ...written
      .filter((each) => placeOf(each) < 0)
      .map(({ asked, said, note }) => ({
        inlines: [words(`${asked} `), text(said), words(`. Beside it: ${quoted(note)}.`)],
      })),
  ];
}

/** What an author wrote beside an answer. */
type Written = {
  readonly path: string;
  readonly asked: string;
  readonly said: string;
  readonly note: string;
};

/** What their author wrote beside such answers, as far as this copy has it; nothing in reports before rulebook 1.9.0. */
function besides({ answers }: Finding, report: ReportDocument): readonly Written[] {
  if (isBefore190(report.rulebookVersion)) return [];
  const isSaidBeside = (path: string) =>
    SAID_BESIDE.has(path) || (ALSO_SAID_BESIDE.has(path) && !isBefore1100(report.rulebookVersion));
  const read = answers.filter(({ path }) => isSaidBeside(path));
  const lines = read.length > 0 ? report.answers.flatMap((section) => section.lines) : [];
  return read.flatMap(({ path, label, text: said }) => {
    const note = lines.find((line) => line.path === path)?.note ?? "";
    if (contentWords(note).size < LEAST_WORDS) return [];
    return [{ path, asked: labelSteps(label, path).asked, said, note }];
  });
}

/** What goes out, and what is done with it. */
const OF_RELEASE: ReadonlySet<Theme> = new Set(["misuse", "release"]);

/** The form that its author leans to instead, with the gravest risk of what goes out: that form is the remedy nearest at hand. */
function otherwise(finding: Finding, report: ReportDocument): readonly Inline[] {
  const gravest = report.findings.find(({ theme, kind }) => OF_RELEASE.has(theme) && kind === "risk");
  const form = gravest?.fingerprint === finding.fingerprint ? otherForm(report) : "";
  return form === "" ? [] : [say(form), words(". ")];
}

/** Its severity and kind; a strength has no severity. */
export function chipsOf(kind: Finding["kind"], severity: Finding["severity"]): readonly Chip[] {
  const kindChip = chip(FINDING_KIND_LABELS[kind], kind === "strength" ? "strength" : "plain");
  return kind === "strength" ? [kindChip] : [chip(SEVERITY_LABELS[severity], severity), kindChip];
}

/** Characters of a record's name before what is asked of it. */
const NAME = 44;

function readOf({ path, label, text: said }: QuotedAnswer, linkable: ReadonlySet<string>): Read {
  const { record, asked } = labelSteps(label, path);
  return {
    label: labelInlines(label, path),
    record: excerpt(record, NAME),
    asked,
    said,
    ...(linkable.has(path) && { anchor: answerAnchor(path) }),
  };
}

/** The rows of the ledger that lead to it: where each starts, what moved it, where it stands. */
function ledgerItem({ subjects = [] }: Finding, ledger: LedgerPart | undefined): readonly Item[] {
  const rows = (ledger?.rows ?? []).filter(({ id }) => subjects.includes(id));
  if (rows.length === 0) return [];
  const items = rows.map(({ label, start, level, moves }) => ({
    inlines: [
      strong(label),
      words(`: starts at ${LEVEL_WORDS[start]}, stands at ${LEVEL_WORDS[level]}.`),
      ...(moves.length > 0 ? [words(" Moved by: "), say(withoutStop(moves.join("; "))), words(".")] : []),
    ],
  }));
  return [{ inlines: [], items, fold: { depth: 2, title: "In the ledger" } }];
}

type Way = NonNullable<ReportDocument["whatWouldChange"]>["clearing"][number]["ways"][number];

/** The smallest changes under which the finding would not stand, as alternatives, and what else they would do. */
function waysItem(ways: readonly Way[]): readonly Item[] {
  if (ways.length === 0) return [];
  const which = ways.length === 1 ? "this" : "any one of these";
  const note = `Found by trying: with ${which} the finding would not stand. It describes another plan, or other knowledge; it is no advice on how to answer.`;
  const fold = { depth: 1, title: "What would have to be otherwise", note } as const;
  return [{ inlines: [], items: ways.map(wayItem), fold }];
}

function wayItem({ steps, alsoClears, raises }: Way): Item {
  const inlines = steps.flatMap(({ path, label, from, to }, index) => [
    ...(index > 0 ? [words("; and ")] : []),
    ...labelInlines(label, path),
    words(colonAfter(label)),
    ...(from ? [text(withoutStop(from)), words(" → ")] : []),
    text(withoutStop(to)),
  ]);
  const changes = steps.flatMap(({ change }) => change ?? []);
  return {
    inlines: [
      words("Would clear it: "),
      ...inlines,
      words("."),
      ...(alsoClears.length > 0 ? [words(" Clears also: "), say(listedOnce(alsoClears)), words(".")] : []),
      ...(raises.length > 0 ? [words(" Raises: "), say(listedOnce(raises)), words(".")] : []),
    ],
    ...(changes.length === steps.length && { changes }),
  };
}
