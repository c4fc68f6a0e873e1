/**
 * The report as plain data: one document that the page, print, Markdown and JSON all render, so that they cannot disagree.
 * The same answers and meta give the same document; nothing here reads a clock.
 */

import type { WorldviewId } from "@/lib/content/options/worldviews";
import type { Handling } from "@/lib/domain/access/access-table";
import type { Confidence, Quantiles } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { Finding, Severity } from "@/lib/domain/findings/finding";
import type { NotSaid } from "@/lib/domain/findings/not-said";
import type { ToCheck } from "@/lib/domain/findings/to-check";
import type { Depth, SectionId } from "@/lib/domain/instrument/question";
import type { SocialModel } from "@/lib/domain/model/social-model";
import type { ChanceOfBoth } from "@/lib/domain/quantities/compare-distributions";
import type { Audience } from "@/lib/domain/report/redaction/audience";

/** What the report says about where it comes from. Given by the use case that evaluates. */
export type ReportMeta = {
  readonly assessmentId: string;
  readonly title: string;
  /** Organisation and team are empty, and there are no authors, where a file was evaluated that names none. */
  readonly organisation: string;
  readonly team: string;
  readonly authors: readonly string[];
  readonly handling: Handling;
  /** Null while it is a draft. */
  readonly revision: {
    readonly number: number;
    readonly submittedAt: string;
    readonly submittedBy: string;
  } | null;
  /** Set when the assessment was made from public sources by somebody other than the work's authors. */
  readonly example: { readonly citation: string; readonly link: string } | null;
};

/** A row of a decision table as it came out: the condition in words, whether it held, what it leads to. */
export type DecisionRow = {
  readonly when: string;
  readonly met: boolean;
  readonly leadsTo: string;
  /** What met it, by name. Absent where nothing did, and in reports frozen before there was a ledger. */
  readonly named?: readonly string[];
};

export type ScrutinyLevel = "light" | "standard" | "deep" | "hold-for-discussion";

/** Shares of probability below, at and above zero: 0 to 1, four digits, adding up to 1. */
export type SignChances = { readonly below: number; readonly at: number; readonly above: number };

/** Null chances where the three numbers make no distribution; the sentence then says why. */
export type AxisChances = { readonly chances: SignChances | null; readonly sentence: string };

/** Two axes, always side by side and never combined (SM-7). Null where the author gave no quantiles. */
export type Axes = {
  /** Months; negative is sooner. */
  readonly timelineShift: Quantiles | null;
  /** Points from −3 (much less safe) to +3 (much safer), apart from timing. */
  readonly safetyEffect: Quantiles | null;
  /** What the shift itself does to safety, in the author's words of the scale; empty when unanswered. */
  readonly shiftEffect: string;
  readonly sentence: string;
  /**
   * On which side of zero each axis falls: below is sooner, or less safe. Null for an axis without quantiles. Absent where
   * both are without, and in reports frozen before it was computed.
   */
  readonly signs?: {
    readonly timelineShift: AxisChances | null;
    readonly safetyEffect: AxisChances | null;
    /** Sooner and less safe at once. Absent unless both have chances, and in older reports. */
    readonly both?: ChanceOfBoth & { readonly sentence: string };
    /** How the chances came about. Absent in older reports, whose curves were two halves of normal curves. */
    readonly method?: string;
  };
  /** Absent unless both ranges of years are given, and in older reports. */
  readonly inTime?: InTime;
};

/** When the work makes its difference against when transformative AI comes, both in years from the day it was written. */
export type InTime = {
  readonly impact: Quantiles;
  readonly arrival: Quantiles;
  /** The chance that the first is later than the second, 0 to 1. */
  readonly tooLate: number;
  /** How much of their chance the two share, 0 to 1. */
  readonly overlap: number;
  readonly sentence: string;
};

export type MisusePatternRow = {
  readonly pattern: string;
  readonly label: string;
  /** Why the catalogue expects it here; empty when it does not. */
  readonly expectedBecause: string;
  /** `withheld` in redacted copies only. */
  readonly stated: "applies" | "does-not-apply" | "not-considered" | "unanswered" | "withheld";
  readonly pathways: readonly string[];
};

export type MisusePathwayRow = {
  readonly path: Path;
  readonly name: string;
  readonly pattern: string;
  readonly actor: string;
  /** Within five years, 0–1. */
  readonly likelihood: number | null;
  /** 1–5, see the severity table. */
  readonly severity: number | null;
  readonly reversibility: string;
  readonly barriers: string;
  readonly mitigation: string;
  readonly residualLikelihood: number | null;
  readonly residualSeverity: number | null;
};

export type TermRow = {
  readonly term: string;
  readonly state: "defined" | "undefined";
  readonly sense: string;
  readonly otherReaders: string;
  readonly whoGains: string;
  readonly survives: string;
  /** Excerpts of the author's text around the word. */
  readonly uses: readonly { readonly path: Path; readonly label: string; readonly excerpt: string }[];
};

export type OpenQuestion = {
  readonly path: Path;
  readonly label: string;
  readonly who: string;
  readonly by: string;
  readonly note: string;
};

export type AnswerLine = {
  readonly path: Path;
  /** The whole way to it, for where it stands alone: "Recipients › OpenLab › What they want". */
  readonly label: string;
  /** What is asked, for where section and record stand above it. */
  readonly asked: string;
  /** The record it belongs to; null for the answer of a question. */
  readonly record: {
    readonly path: Path;
    readonly name: string;
    /** How many more of its fields are asked and have no line, since nothing is said of them. Absent in older documents. */
    readonly empty?: number;
  } | null;
  /** `withheld` in redacted copies only. */
  readonly status: "answered" | "unknown" | "not-applicable" | "unanswered" | "withheld";
  readonly text: string;
  /** The author may have written Markdown: a long text. */
  readonly isMarkdown: boolean;
  readonly confidence?: Confidence;
  readonly note?: string;
  readonly evidence?: string;
};

export type AnswerSection = {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly AnswerLine[];
};

/** A table of records in words: assumptions, claims, commitments, forecasts. Cells follow `columns`. */
export type RecordTable = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly path: Path; readonly cells: readonly string[] }[];
};

/** A point of the speed-up scale, 0 (not at all) to 4 (fundamentally). */
export type SpeedUp = { readonly value: number; readonly label: string };

/** The security-factor profile and the two loops with this project on them. Texts are empty where unanswered. */
export type FactorsPart = {
  readonly effects: readonly {
    readonly factor: string;
    readonly label: string;
    /** −2 (weakens) to +2 (strengthens); null where unsure or unanswered. */
    readonly size: number | null;
    readonly words: string;
  }[];
  readonly mechanism: string;
  readonly backdrop: string;
  readonly loop: string;
  readonly loopWhen: string;
  readonly capabilities: SpeedUp | null;
  readonly safety: SpeedUp | null;
  readonly sentence: string;
};

/** A row of the ledger, its level without a view, and under each. */
export type WorldviewLevels = {
  readonly id: string;
  readonly label: string;
  readonly level: number;
  readonly under: readonly {
    readonly view: WorldviewId;
    readonly level: number;
    /** What the view takes of the world that moves it, a clause each after "where". */
    readonly because: readonly string[];
  }[];
};

export type WorldviewsPart = {
  readonly views: readonly {
    readonly id: WorldviewId;
    readonly label: string;
    readonly detail: string;
    readonly source: string;
    readonly believes: readonly string[];
    readonly doubts: readonly string[];
    /** The view the author called closest to their own. */
    readonly isAuthors: boolean;
    /** What it takes of the world, a clause each after "where". Absent in older reports. */
    readonly takes?: readonly string[];
  }[];
  /** Which rows of the ledger stand higher or lower under some view. Absent in older reports. */
  readonly levels?: {
    /** Those that change, and are a concern or more without a view or under one. */
    readonly rows: readonly WorldviewLevels[];
    /** How many rows are a concern or more, and the same under every view. Absent in redacted copies. */
    readonly same?: number;
    /** The scrutiny that each view's levels would lead to. Absent in redacted copies. */
    readonly scrutiny?: readonly { readonly view: WorldviewId; readonly level: ScrutinyLevel }[];
  };
  /** How many findings of rules, strengths apart, hold under every view. */
  readonly underAll: number;
  readonly dependent: readonly {
    readonly fingerprint: string;
    readonly title: string;
    readonly severity: Severity;
    readonly holdsUnder: readonly WorldviewId[];
  }[];
};

/** One change of an answer, in words. `from` is empty where nothing was there or nothing is replaced. */
export type ChangeStep = {
  readonly path: Path;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  /** As a what-if reads it, where it is a closed answer or a record left out. Missing in documents frozen before there was one. */
  readonly change?: string;
};

/** A fact about the world, with the author's own number, and what moves if it is otherwise, a sentence each. */
export type FindOutFirstLine = {
  readonly path: Path;
  /** What it is: an assumption, a likelihood, an estimate. */
  readonly sort: string;
  readonly name: string;
  readonly number: string;
  readonly outcomes: readonly string[];
};

/** What would have to change, without a full stop; what that does, a clause each; the answers that it is about. */
export type ChangeLine = {
  readonly line: string;
  readonly effects: readonly string[];
  readonly paths: readonly Path[];
};

/** Three lists kept apart. No line of them is about a rating. */
export type WouldChangePart = {
  readonly couldDo: readonly ChangeLine[];
  readonly wouldBeTrue: readonly ChangeLine[];
  readonly toSay: readonly ChangeLine[];
};

/** Of reports before 1.3.0: an open answer that conclusions turn on; titles of findings, levels of scrutiny in words. */
export type FindOutFirstRow = {
  readonly path: Path;
  readonly label: string;
  readonly why: string;
  readonly couldClear: readonly string[];
  readonly couldRaise: readonly string[];
  readonly scrutiny: readonly string[];
};

/** Of reports before 1.3.0, which have it instead of the two that came after. */
export type WhatWouldChangePart = {
  /** Findings for which the search found changes that clear them; alternatives of the same, smallest size. */
  readonly clearing: readonly {
    readonly fingerprint: string;
    readonly ways: readonly {
      readonly steps: readonly ChangeStep[];
      readonly alsoClears: readonly string[];
      readonly raises: readonly string[];
    }[];
  }[];
  /** First what would be worth finding out first. */
  readonly findOutFirst: readonly FindOutFirstRow[];
};

/** A row of the ledger: where it starts and why, what moved it, the answers it read. Levels are 0 nothing to 4 blocking. */
export type LedgerRowShown = {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly level: number;
  readonly because: string;
  /** Each in a clause. What rests on evidence or a commitment that nobody else has read yet says so. */
  readonly moves: readonly string[];
  readonly answers: readonly { readonly path: Path; readonly label: string }[];
};

/** What the social model implies on an axis, and what the author states about it, on one scale. */
export type BesideRow = {
  readonly id: string;
  readonly label: string;
  readonly implied: string;
  /** "not stated" where it is not. */
  readonly stated: string;
  /** Two steps of the scale or more lie between them. */
  readonly isApart: boolean;
  /** The answers that contribute most, each in a clause. */
  readonly from: readonly string[];
};

export type LedgerPart = { readonly rows: readonly LedgerRowShown[]; readonly beside: readonly BesideRow[] };

/** What a redacted copy leaves out, and why; never what it said. */
export type RedactionNote = {
  readonly audience: Audience;
  /** The table of what a copy for this audience leaves out, row by row. */
  readonly table: readonly { readonly what: string; readonly leftOut: boolean }[];
  /**
   * By question or field; `part` is what is left out of it. What an audience never gets is listed whether or not anything was
   * said there, so without a count; what somebody chose is counted.
   */
  readonly leftOut: readonly {
    readonly label: string;
    readonly part: "answer" | "note and evidence" | "note";
    readonly count?: number;
    readonly why: string;
  }[];
  /** Titles of the rules that read what is left out. What they conclude is left out, whether or not they conclude anything. */
  readonly rules?: readonly string[];
};

/** Parts marked optional came with instrument 1.1.0; documents frozen before lack them, and are rendered without. */
export type ReportDocument = {
  readonly format: "landfall.report/1";
  readonly meta: ReportMeta;
  /** In redacted copies only: nothing is left out of a report without it. */
  readonly redaction?: RedactionNote;
  readonly instrumentVersion: string;
  readonly rulebookVersion: string;
  /** Only findings that hold under one of these were asked for; missing where all were. */
  readonly under?: readonly WorldviewId[];
  readonly depth: Depth;
  readonly decisionAskedFor: string;
  /** Half a page in plain words from fixed templates; each line one thing, none a verdict. */
  readonly summary: readonly string[];
  /** Why so much was asked: the rows of the depth table, the depths in words. */
  readonly depthRows?: readonly { readonly when: string; readonly met: boolean; readonly leadsTo: string }[];
  readonly scrutiny: {
    readonly level: ScrutinyLevel;
    readonly rows: readonly DecisionRow[];
    /** What is missing for anything to be concluded, in words. Absent where nothing is. */
    readonly tooLittle?: readonly string[];
    /** Why the authors themselves ask for a discussion, in words. Absent where they don't. */
    readonly askedByAuthors?: readonly string[];
  };
  /** Rows that say nothing are left out. Absent in reports frozen before there was a ledger. */
  readonly ledger?: LedgerPart;
  readonly model: SocialModel;
  readonly findings: readonly Finding[];
  /** What is answered in words alone, for a reader to judge. Absent in reports frozen before report 1.3.0. */
  readonly toCheck?: readonly ToCheck[];
  /** Gaps, by section. Absent in reports frozen before report 1.3.0, whose gaps are findings. */
  readonly notSaid?: readonly NotSaid[];
  /** Rules that could not be concluded, with the answers they wait for. */
  readonly pending: readonly {
    readonly ruleId: string;
    readonly title: string;
    readonly missing: readonly { readonly path: Path; readonly label: string }[];
  }[];
  readonly axes: Axes;
  readonly misuse: {
    readonly patterns: readonly MisusePatternRow[];
    readonly pathways: readonly MisusePathwayRow[];
  };
  /** Retired: in reports frozen before 1.3.0 alone. */
  readonly whatWouldChange?: WhatWouldChangePart;
  /** Absent where nothing was searched for, in redacted copies and in reports frozen before 1.3.0. */
  readonly findOutFirst?: readonly FindOutFirstLine[];
  /** Absent where `findOutFirst` is. */
  readonly wouldChange?: WouldChangePart;
  readonly factors?: FactorsPart;
  readonly worldviews?: WorldviewsPart;
  readonly terms: readonly TermRow[];
  readonly assumptions: RecordTable;
  readonly claims: RecordTable;
  readonly openQuestions: readonly OpenQuestion[];
  readonly commitments: RecordTable;
  readonly forecasts: RecordTable;
  readonly answers: readonly AnswerSection[];
};
