/**
 * The ledger: what is to be concluded, row by row, each row with a level and with what led to it. This folder owns starting
 * levels, what moves them, and what the social model implies beside what is stated. It does not know rules, findings or
 * reports, nor what kind of work a project is, what anything is called or where anybody is.
 *
 * **The burden lies with the lighter claim.** In every table a blank, "don't know yet", "not applicable", a denial and filler
 * stand in the heaviest column. A lighter one is reached by something structured only: a named owner with a date, evidence
 * with its place, a comparison that could have come out otherwise. So saying less never makes a level fall
 * (`evasive-edits.ts` lists the ways, a property test holds the ledger to it).
 */

import type { Path } from "@/lib/domain/assessment/path";
import type { ClaimId } from "@/lib/domain/instrument/question";

/** 0 nothing · 1 note · 2 concern · 3 serious · 4 blocking. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** What a row is about, in the large; "in short" takes the gravest of different causes. */
export type Cause =
  | "misuse"
  | "timing"
  | "power"
  | "incentives"
  | "validity"
  | "labour"
  /** What the words of the case mean, and to whom. */
  | "words"
  /** What the case rests on and admits. */
  | "case"
  /** What goes out, how, and to whom as well. */
  | "release"
  /** Who has to act, and who was asked. */
  | "process";

/** A step away from the starting level, with its reason in a sentence and the answers it rests on. */
export type Move = {
  readonly to: Level;
  readonly why: string;
  readonly paths: readonly Path[];
  /** What it counts on in its authors’ own words, quoted, where there are any. */
  readonly said?: string;
  /** It rests on evidence or a commitment that nobody but the authors has read yet. */
  readonly isUnread?: boolean;
  /** It rests on what could have come out otherwise, and on no source that somebody would have to read first: it is a strength. */
  readonly isCompared?: boolean;
  /** Its authors' own words deny what it counts on: it lightens as it does, and is no strength. */
  readonly isDenied?: boolean;
};

/** An answer of the author set beside what the model implies, both on the printed scale of its axis. */
export type Beside = {
  readonly implied: number;
  /** Null where it is not stated, or not asked. */
  readonly stated: number | null;
  readonly scale: readonly string[];
  /** The answers that contribute most, at most two, each in words. */
  readonly from: readonly { readonly path: Path; readonly why: string }[];
  readonly statedAt: readonly Path[];
  /** Nothing leads anywhere, and of nothing it is said where to: what is stated parts from nothing. */
  readonly isUnsaid?: boolean;
};

/** What sort of finding a row becomes; gaps are no finding. */
export type SaidKind = "risk" | "contradiction" | "conflation" | "expectation" | "process";

/**
 * How a row speaks where it becomes a finding: about the work's own things, never in a sentence that would stand in any report.
 * It says “nothing” or “nobody” only of what no other answer holds.
 */
export type Says = {
  readonly kind: SaidKind;
  /** A sentence without a full stop, at most 100 characters before names. */
  readonly title: string;
  /** What it is about in a few words, where its title stands for several: “name” (grave, 40 %); of what is expected, the output. */
  readonly short?: string;
  /** One to three sentences that quote this work's answers. */
  readonly text: string;
  /** What the authors could do or show, as advice. Never to rate something lower. */
  readonly resolve: string;
  /** Consequence within a level, 0 to 100: what stands first among rows of the same level. */
  readonly weight: number;
  /** Answers in prose of substance that argue against it: at a concern, a reader judges those words instead. */
  readonly argued: readonly Path[];
  /** A harm its own authors hold to be as likely as not, or don't say how likely: it opens a report. */
  readonly isForeseen?: boolean;
  /**
   * Two in three or likelier by its authors’ rating: a considerable harm, or that what the case falls without fails. It opens before
   * what isn’t shown.
   */
  readonly isComing?: boolean;
  /** The gravest that is rated catastrophic or existential by its authors: “name” (existential, 20 % within five years). It is told first, or with what is. */
  readonly worst?: string;
  /** Existential, or catastrophic and one in ten or likelier: it leads what it is told with. */
  readonly isWorst?: boolean;
  /** Given less than one chance in ten: told after what is likelier. */
  readonly isRemote?: boolean;
  /** A harm that its authors hold to be likely, whatever is taken on against it: told before others of its level. */
  readonly isLikely?: boolean;
  /** Serious by its authors' rating: a finding of its own, however light the row has become by what is set against it. */
  readonly isApart?: boolean;
  /** The subject whose finding this one joins where both stand: one cause, one finding. */
  readonly joins?: string;
  /** Of what is expected: the pathway under another pattern, of harm of the same sort, with the same output. */
  readonly followedBy?: string;
  /** The last sentence of the text, which says that of it. */
  readonly described?: string;
  /** Of what is expected: a pathway under the pattern itself needs another output. */
  readonly isElsewhere?: boolean;
  /** Of what is expected: the gravest pathway of the same sort, with the same output. */
  readonly near?: string;
  /** Of what is expected: a row on the pattern says that it applies, or why it doesn’t, or a pathway describes it. */
  readonly isAnswered?: boolean;
  /** Of what is expected: why its authors say that the pattern doesn’t apply, quoted; whether that holds is for a reader. */
  readonly ruledOut?: string;
  /** Of what is expected: rows whose pathways need the same output; the first that stands is joined. */
  readonly joinsAny?: readonly string[];
  /** Told before the row that it joins: it compares, where that one only tells of both. */
  readonly isAhead?: boolean;
  /** What the claim of the case rests on is shown by nothing yet, or it isn’t said by what: that opens a report. */
  readonly isUnshown?: boolean;
  /** The sentence of the text that tells how that claim is shown, or what is written of that: it stands under the title on the first page. */
  readonly shownHow?: string;
  /** What its authors admit of the whole, as a clause: it stands in the headline of its finding, whichever row leads that. */
  readonly admits?: string;
  /** The most that its finding is; the row stays, and scrutiny goes by the row. */
  readonly most?: Level;
  /** Of pathways that are rated and described: the gravest rating. */
  readonly rated?: Level;
  /** Where what is said stands, if below the row: a pathway that needs none of the outputs by which the row stands as high. */
  readonly at?: Level;
};

/** What isn’t said, as an open question, and where it would be: a line of “Not said”. */
export type Unsaid = { readonly title: string; readonly at: readonly Path[] };

export type LedgerRow = {
  /** What is concluded about: `pattern.obedience`, `timing.products`, `power`. Stable. */
  readonly subject: string;
  readonly cause: Cause;
  readonly label: string;
  readonly claims: readonly ClaimId[];
  readonly start: Level;
  readonly level: Level;
  /** Why it starts where it does, in a sentence that names the work's own things. */
  readonly because: string;
  readonly moves: readonly Move[];
  /** Every answer read, without repeats. */
  readonly answers: readonly Path[];
  /**
   * The level is above what hard facts give, by something only the authors could know and said. Removed, it would never have
   * been said: so the property test leaves such a row out, and counts it.
   */
  readonly isRaised: boolean;
  /**
   * The level rests on boxes that are ticked, above what it is with these left open: of edits that leave a box unticked, only
   * the authors could know.
   */
  readonly isTold?: boolean;
  /** Where it is raised: what it would be without. Absent where that is its start. */
  readonly unraised?: Level;
  /**
   * Below the level, where that is serious or graver by what only the authors could say: a rating, a use, a box that is ticked. What they
   * say of that sort makes it no more than a concern here, by which scrutiny goes: whoever says nothing comes out no lighter.
   */
  readonly held?: Level;
  /** It stands as high by boxes alone that are left open: what is expected by that says so, once for all such rows. */
  readonly isLeftOpen?: boolean;
  readonly beside?: Beside;
  readonly says?: Says;
  /** From a concern on without `says`: what isn’t said. What is said, and concludes nothing, is a claim to check and no gap. */
  readonly unsaid?: Unsaid;
  /** What of it no pathway under it follows, where `says` stands below the row. */
  readonly expects?: Says;
};

/** The nearest level to a whole number. */
export function levelNear(number: number): Level {
  return Math.max(0, Math.min(4, Math.round(number))) as Level;
}

export const LEVEL_WORDS: readonly string[] = ["nothing", "note", "concern", "serious", "blocking"];
