/**
 * The report as plain data: one document that the page, print, Markdown and JSON all render, so that they cannot disagree.
 * The same answers and meta give the same document; nothing here reads a clock.
 *
 * It is stated once, as a schema: the types follow from it, and so does what JSON exports are published as
 * (`report-json-schema.ts`). It fits documents of every instrument. What came later is optional: documents frozen before lack it,
 * and are rendered without. What the engine makes and the report only holds (findings, the social model) keeps its own type, which
 * the schema is checked against.
 */

import { z } from "zod";
import { WORLDVIEW_OPTIONS } from "@/lib/content/options/worldviews";
import { HANDLINGS } from "@/lib/domain/access/access-table";
import type { Finding } from "@/lib/domain/findings/finding";
import type { NotSaid } from "@/lib/domain/findings/not-said";
import { SCRUTINIES, type Unread } from "@/lib/domain/findings/support";
import type { ToCheck } from "@/lib/domain/findings/to-check";
import type { SocialModel } from "@/lib/domain/model/social-model";
import { AUDIENCES } from "@/lib/domain/report/redaction/audience";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import { THEMES } from "@/lib/domain/rules/theme";

/** With nothing beside what is named. */
function object<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).readonly();
}

function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

const text = z.string();
const truth = z.boolean();
const number = z.number();
const chance = z.number().min(0).max(1);
const path = text.meta({
  id: "path",
  description: "Of an answer: section.question, with /record and /field.",
});
const texts = list(text);
const depth = z.enum(["screening", "standard", "deep"]);
const severity = z.enum(["note", "concern", "serious", "blocking"]);
const worldview = z.enum(WORLDVIEW_OPTIONS.map(({ value }) => value));
const quantiles = object({ p10: number, p50: number, p90: number });

/** What the report says about where it comes from. Given by the use case that evaluates. */
const meta = object({
  assessmentId: text,
  title: text,
  /** Organisation and team are empty, and there are no authors, where a file was evaluated that names none. */
  organisation: text,
  team: text,
  authors: texts,
  handling: z.enum(HANDLINGS),
  /** Null while it is a draft. */
  revision: object({ number, submittedAt: text, submittedBy: text }).nullable(),
  /** Set when the assessment was made from public sources by somebody other than the work's authors. */
  example: object({ citation: text, link: text }).nullable(),
});
export type ReportMeta = z.infer<typeof meta>;

/** What a redacted copy leaves out, and why; never what it said. */
const redaction = object({
  audience: z.enum(AUDIENCES),
  /** The table of what a copy for this audience leaves out, row by row. */
  table: list(object({ what: text, leftOut: truth })),
  /**
   * By question or field; `part` is what is left out of it. What an audience never gets is listed whether or not anything was
   * said there, so without a count; what somebody chose is counted.
   */
  leftOut: list(
    object({
      label: text,
      part: z.enum(["answer", "note and evidence", "note"]),
      count: number.exactOptional(),
      why: text,
    }),
  ),
  /** Titles of the rules that read what is left out. What they conclude is left out, whether or not they conclude anything. */
  rules: texts.exactOptional(),
});
export type RedactionNote = z.infer<typeof redaction>;

/** What meets a row of the table of scrutiny; outputs are of able systems: showing serious harm as answered, with evidence of none, without, or with that left out of a copy. */
const MET_BY = ["core", "others", "serious", "shown", "unshown", "left-out"] as const;

/** A row of a decision table as it came out: the condition in words, whether it held, what it leads to. */
const decisionRow = object({
  when: text,
  met: truth,
  leadsTo: text,
  /** What meets it: matters of the ledger, or outputs that anybody can run. Absent of other tables, of the lightest level, and in reports before rulebook 1.11.0. */
  of: z.enum(MET_BY).exactOptional(),
  /** The level of those matters. Absent of outputs, and where `of` is. */
  level: number.exactOptional(),
  /** What met it, by name. Absent where nothing did, and in reports frozen before there was a ledger. */
  named: texts.exactOptional(),
});
export type DecisionRow = z.infer<typeof decisionRow>;

const scrutinyLevel = z.enum(SCRUTINIES);
export type ScrutinyLevel = z.infer<typeof scrutinyLevel>;

const scrutiny = object({
  level: scrutinyLevel,
  rows: list(decisionRow),
  /** What is missing for anything to be concluded, in words. Absent where nothing is. */
  tooLittle: texts.exactOptional(),
  /** Why the authors themselves ask for a discussion, in words. Absent where they don't. */
  askedByAuthors: texts.exactOptional(),
  /** The row of the table that is met by their own word alone, where that leads to more than is due. Absent where none does. */
  byTheirWord: decisionRow.exactOptional(),
});

/** A row of the ledger: where it starts and why, what moved it, the answers it read. Levels are 0 nothing to 4 blocking. */
const ledgerRow = object({
  id: text,
  label: text,
  start: number,
  level: number,
  because: text,
  /** Each in a clause. What rests on evidence or a commitment that nobody else has read yet says so. */
  moves: texts,
  answers: list(object({ path, label: text })),
});
export type LedgerRowShown = z.infer<typeof ledgerRow>;

/** What the social model implies on an axis, and what the author states about it, on one scale. */
const besideRow = object({
  id: text,
  label: text,
  implied: text,
  /** "not stated" where it is not. */
  stated: text,
  /** Two steps of the scale or more lie between them. */
  isApart: truth,
  /** The answers that contribute most, each in a clause. */
  from: texts,
});
export type BesideRow = z.infer<typeof besideRow>;

const ledger = object({ rows: list(ledgerRow), beside: list(besideRow) });
export type LedgerPart = z.infer<typeof ledger>;

const stance = z.enum(["likely", "intended", "feared"]);

const model: z.ZodType<SocialModel> = object({
  nodes: list(
    object({
      id: text,
      layer: z.enum(["output", "channel", "recipient", "use", "effect"]),
      label: text,
      detail: text,
      stance: stance.exactOptional(),
      path: path.exactOptional(),
    }),
  ),
  edges: list(
    object({ from: text, to: text, stance: stance.exactOptional(), likelihood: chance.exactOptional() }),
  ),
  rows: list(
    object({
      outputs: texts,
      channel: text,
      recipient: text,
      use: text,
      stance: stance.exactOptional(),
      likelihood: chance.exactOptional(),
      leads: z.literal(true).exactOptional(),
      effects: texts,
    }),
  ),
});

const node: z.ZodType<EvaluatedNode> = object({
  op: text,
  verdict: z.enum(["met", "not-met", "unanswered", "not-applicable"]),
  path: path.exactOptional(),
  expected: text.exactOptional(),
  list: text.exactOptional(),
  record: text.exactOptional(),
  fact: text.exactOptional(),
  items: list(
    object({ id: text.exactOptional(), label: text, why: text.exactOptional(), paths: list(path) }),
  ).exactOptional(),
  get children() {
    return list(node).exactOptional();
  },
}).meta({ id: "node" });

const quoted = object({ path, label: text, text });
const theme = z.enum(THEMES);

const finding: z.ZodType<Finding> = object({
  ruleId: text,
  fingerprint: text,
  theme,
  kind: z.enum([
    ...["risk", "contradiction", "conflation", "expectation", "process", "strength", "gap"],
    "inconsistency",
  ] as const),
  severity,
  title: text,
  explanation: text,
  points: texts.exactOptional(),
  subjects: texts.exactOptional(),
  isForeseen: z.literal(true).exactOptional(),
  isComing: z.literal(true).exactOptional(),
  isUnshown: z.literal(true).exactOptional(),
  shownHow: text.exactOptional(),
  holdsApproval: z.literal(true).exactOptional(),
  consequence: number.exactOptional(),
  resolve: text,
  claims: list(z.templateLiteral([z.enum(["SM", "AF", "AL"]), "-", z.int()])),
  worldviews: list(worldview).exactOptional(),
  answers: list(quoted),
  because: node.exactOptional(),
});

const toCheck: z.ZodType<ToCheck> = object({ subjects: texts, title: text, text, words: list(quoted) });
const notSaid: z.ZodType<NotSaid> = object({
  id: text,
  theme,
  title: text,
  resolve: text,
  answers: list(quoted),
});

const level = z.literal([0, 1, 2, 3, 4]);
const lighterRow = object({ subject: text, label: text, level, without: level });
const unread: z.ZodType<Unread> = object({
  supports: list(
    object({
      path,
      kind: z.enum(["evidence", "commitment", "asked", "forecast"]),
      title: text,
      source: text,
      words: list(quoted),
      rows: list(lighterRow),
      scrutiny: scrutinyLevel.exactOptional(),
    }),
  ),
  jointly: list(
    object({ paths: list(path), rows: list(lighterRow), scrutiny: scrutinyLevel.exactOptional() }),
  ),
});

/** Shares of probability below, at and above zero: 0 to 1, four digits, adding up to 1. */
const signChances = object({ below: chance, at: chance, above: chance });
export type SignChances = z.infer<typeof signChances>;

/** Null chances where the three numbers make no distribution; the sentence then says why. */
const axisChances = object({ chances: signChances.nullable(), sentence: text });
export type AxisChances = z.infer<typeof axisChances>;

/** When the work makes its difference against when transformative AI comes, both in years from the day it was written. */
const inTime = object({
  impact: quantiles,
  arrival: quantiles,
  /** The chance that the first is later than the second. */
  tooLate: chance,
  /** How much of their chance the two share. */
  overlap: chance,
  sentence: text,
});
export type InTime = z.infer<typeof inTime>;

/** Two axes, always side by side and never combined (SM-7). Null where the author gave no quantiles. */
const axes = object({
  /** Months; negative is sooner. */
  timelineShift: quantiles.nullable(),
  /** Points from −3 (much less safe) to +3 (much safer), apart from timing. */
  safetyEffect: quantiles.nullable(),
  /** What the shift itself does to safety, in the author's words of the scale; empty when unanswered. */
  shiftEffect: text,
  sentence: text,
  /**
   * On which side of zero each axis falls: below is sooner, or less safe. Null for an axis without quantiles. Absent where
   * both are without, and in reports frozen before it was computed.
   */
  signs: object({
    timelineShift: axisChances.nullable(),
    safetyEffect: axisChances.nullable(),
    /** Sooner and less safe at once. Absent unless both have chances, and in older reports. */
    both: object({ least: chance, independent: chance, most: chance, sentence: text }).exactOptional(),
    /** How the chances came about. Absent in older reports, whose curves were two halves of normal curves. */
    method: text.exactOptional(),
  }).exactOptional(),
  /** Absent unless both ranges of years are given, and in older reports. */
  inTime: inTime.exactOptional(),
});
export type Axes = z.infer<typeof axes>;

const misusePattern = object({
  pattern: text,
  label: text,
  /** Why the catalogue expects it here; empty when it does not. */
  expectedBecause: text,
  /** `withheld` in redacted copies only. */
  stated: z.enum(["applies", "does-not-apply", "not-considered", "unanswered", "withheld"]),
  pathways: texts,
});
export type MisusePatternRow = z.infer<typeof misusePattern>;

const misusePathway = object({
  path,
  name: text,
  pattern: text,
  actor: text,
  /** Within five years. */
  likelihood: chance.nullable(),
  /** 1–5, see the severity table. */
  severity: number.nullable(),
  reversibility: text,
  barriers: text,
  mitigation: text,
  residualLikelihood: chance.nullable(),
  residualSeverity: number.nullable(),
});
export type MisusePathwayRow = z.infer<typeof misusePathway>;

/** One change of an answer, in words. `from` is empty where nothing was there or nothing is replaced. */
const changeStep = object({
  path,
  label: text,
  from: text,
  to: text,
  /** As a what-if reads it, where it is a closed answer or a record left out. Missing in documents frozen before there was one. */
  change: text.exactOptional(),
});
export type ChangeStep = z.infer<typeof changeStep>;

/** Of reports before 1.3.0: an open answer that conclusions turn on; titles of findings, levels of scrutiny in words. */
const findOutFirstRow = object({
  path,
  label: text,
  why: text,
  couldClear: texts,
  couldRaise: texts,
  scrutiny: texts,
});
export type FindOutFirstRow = z.infer<typeof findOutFirstRow>;

/** Of reports before 1.3.0, which have it instead of the two that came after. */
const whatWouldChange = object({
  /** Findings for which the search found changes that clear them; alternatives of the same, smallest size. */
  clearing: list(
    object({
      fingerprint: text,
      ways: list(object({ steps: list(changeStep), alsoClears: texts, raises: texts })),
    }),
  ),
  /** First what would be worth finding out first. */
  findOutFirst: list(findOutFirstRow),
});
export type WhatWouldChangePart = z.infer<typeof whatWouldChange>;

/** A fact about the world, with the author's own number, and what moves if it is otherwise, a sentence each. */
const findOutFirstLine = object({
  path,
  /** What it is: an assumption, a likelihood, an estimate. */
  sort: text,
  name: text,
  number: text,
  outcomes: texts,
});
export type FindOutFirstLine = z.infer<typeof findOutFirstLine>;

/** What would have to change, without a full stop; what that does, a clause each; the answers that it is about. */
const changeLine = object({ line: text, effects: texts, paths: list(path) });
export type ChangeLine = z.infer<typeof changeLine>;

/** Three lists kept apart. No line of them is about a rating. */
const wouldChange = object({
  couldDo: list(changeLine),
  wouldBeTrue: list(changeLine),
  toSay: list(changeLine),
});
export type WouldChangePart = z.infer<typeof wouldChange>;

/** A point of the speed-up scale, 0 (not at all) to 4 (fundamentally). */
const speedUp = object({ value: number, label: text });
export type SpeedUp = z.infer<typeof speedUp>;

/** The security-factor profile and the two loops with this project on them. Texts are empty where unanswered. */
const factors = object({
  effects: list(
    object({
      factor: text,
      label: text,
      /** −2 (weakens) to +2 (strengthens); null where unsure or unanswered. */
      size: number.nullable(),
      words: text,
    }),
  ),
  mechanism: text,
  backdrop: text,
  loop: text,
  loopWhen: text,
  capabilities: speedUp.nullable(),
  safety: speedUp.nullable(),
  sentence: text,
});
export type FactorsPart = z.infer<typeof factors>;

/** A row of the ledger, its level without a view, and under each. */
const worldviewLevels = object({
  id: text,
  label: text,
  level: number,
  under: list(
    object({
      view: worldview,
      level: number,
      /** What the view takes of the world that moves it, a clause each after "where". */
      because: texts,
    }),
  ),
});
export type WorldviewLevels = z.infer<typeof worldviewLevels>;

const worldviews = object({
  views: list(
    object({
      id: worldview,
      label: text,
      detail: text,
      source: text,
      believes: texts,
      doubts: texts,
      /** The view the author called closest to their own. */
      isAuthors: truth,
      /** What it takes of the world, a clause each after "where". Absent in older reports. */
      takes: texts.exactOptional(),
    }),
  ),
  /** Which rows of the ledger stand higher or lower under some view. Absent in older reports. */
  levels: object({
    /** Those that change, and are a concern or more without a view or under one. */
    rows: list(worldviewLevels),
    /** How many rows are a concern or more, and the same under every view. Absent in redacted copies. */
    same: number.exactOptional(),
    /** The scrutiny that each view's levels would lead to. Absent in redacted copies. */
    scrutiny: list(object({ view: worldview, level: scrutinyLevel })).exactOptional(),
  }).exactOptional(),
  /** How many findings of rules, strengths apart, hold under every view. */
  underAll: number,
  dependent: list(object({ fingerprint: text, title: text, severity, holdsUnder: list(worldview) })),
});
export type WorldviewsPart = z.infer<typeof worldviews>;

const term = object({
  term: text,
  state: z.enum(["defined", "undefined"]),
  sense: text,
  otherReaders: text,
  whoGains: text,
  survives: text,
  /** Excerpts of the author's text around the word. */
  uses: list(object({ path, label: text, excerpt: text })),
});
export type TermRow = z.infer<typeof term>;

/** A table of records in words: assumptions, claims, commitments, forecasts. Cells follow `columns`. */
const recordTable = object({ columns: texts, rows: list(object({ path, cells: texts })) });
export type RecordTable = z.infer<typeof recordTable>;

const openQuestion = object({ path, label: text, who: text, by: text, note: text });
export type OpenQuestion = z.infer<typeof openQuestion>;

const answerLine = object({
  path,
  /** The whole way to it, for where it stands alone: "Recipients › OpenLab › What they want". */
  label: text,
  /** What is asked, for where section and record stand above it. */
  asked: text,
  /** The record it belongs to; null for the answer of a question. */
  record: object({
    path,
    name: text,
    /** How many more of its fields are asked and have no line, since nothing is said of them. Absent in older documents. */
    empty: number.exactOptional(),
  }).nullable(),
  /** `withheld` in redacted copies only. */
  status: z.enum(["answered", "unknown", "not-applicable", "unanswered", "withheld"]),
  text,
  /** The author may have written Markdown: a long text. */
  isMarkdown: truth,
  confidence: z.enum(["low", "medium", "high"]).exactOptional(),
  note: text.exactOptional(),
  evidence: text.exactOptional(),
});
export type AnswerLine = z.infer<typeof answerLine>;

const answerSection = object({ id: text, title: text, lines: list(answerLine) });
export type AnswerSection = z.infer<typeof answerSection>;

/** A report as JSON exports hold it. Parse what comes from elsewhere by it; what we froze is held by tests. */
export const reportSchema = object({
  format: z.literal("landfall.report/1"),
  meta,
  /** In redacted copies only: nothing is left out of a report without it. */
  redaction: redaction.exactOptional(),
  instrumentVersion: text,
  rulebookVersion: text,
  /** Only findings that hold under one of these were asked for; missing where all were. */
  under: list(worldview).exactOptional(),
  depth,
  decisionAskedFor: text,
  /** Half a page in plain words from fixed templates; each line one thing, none a verdict. */
  summary: texts,
  /** Why so much was asked: the rows of the depth table, the depths in words. */
  depthRows: list(decisionRow).exactOptional(),
  scrutiny,
  /** Rows that say nothing are left out. Absent in reports frozen before there was a ledger. */
  ledger: ledger.exactOptional(),
  model,
  findings: list(finding),
  /** What is answered in words alone, for a reader to judge. Absent in reports frozen before report 1.3.0. */
  toCheck: list(toCheck).exactOptional(),
  /** What is answered as if it were earned, and why it isn’t counted. Absent where nothing is, and in reports frozen before report 1.10.0. */
  notEarned: list(toCheck).exactOptional(),
  /**
   * What makes something lighter and only its authors have read, with what stands without it. Absent where nothing does or nothing was
   * searched for, in redacted copies and in reports frozen before 1.9.0.
   */
  unread: unread.exactOptional(),
  /** Gaps, by section. Absent in reports frozen before report 1.3.0, whose gaps are findings. */
  notSaid: list(notSaid).exactOptional(),
  /** Gaps in what its depth doesn’t ask; absent where there are none. */
  notAsked: list(notSaid).exactOptional(),
  /** Rules that could not be concluded, with the answers they wait for. */
  pending: list(object({ ruleId: text, title: text, missing: list(object({ path, label: text })) })),
  axes,
  misuse: object({ patterns: list(misusePattern), pathways: list(misusePathway) }),
  /** Retired: in reports frozen before 1.3.0 alone. */
  whatWouldChange: whatWouldChange.exactOptional(),
  /** Absent where nothing was searched for, in redacted copies and in reports frozen before 1.3.0. */
  findOutFirst: list(findOutFirstLine).exactOptional(),
  /** Absent where `findOutFirst` is. */
  wouldChange: wouldChange.exactOptional(),
  factors: factors.exactOptional(),
  worldviews: worldviews.exactOptional(),
  terms: list(term),
  assumptions: recordTable,
  claims: recordTable,
  openQuestions: list(openQuestion),
  commitments: recordTable,
  forecasts: recordTable,
  answers: list(answerSection),
});
export type ReportDocument = z.infer<typeof reportSchema>;
