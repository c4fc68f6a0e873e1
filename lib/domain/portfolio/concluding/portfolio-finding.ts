import type { ClaimId } from "@/lib/domain/instrument/question";
import type { ProjectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import type { PortfolioSums } from "@/lib/domain/portfolio/portfolio-sums";
import type { Judgement } from "@/lib/domain/review/judgement";
import type { Recommendation } from "@/lib/domain/review/ratings";

/** A project as conclusions over a portfolio read it: its newest submitted revision. */
export type Project = {
  /** Of the assessment. */
  readonly id: string;
  readonly title: string;
  readonly facts: ProjectFacts;
  /** Who wrote it and the reviews of it that the viewer may read; left out where nothing is to rest on them. */
  readonly judged?: Judged;
};

export type Judged = {
  /** Empty where no review is there: they are asked who reviewed whose work, and nothing else. */
  readonly authors: readonly Person[];
  /** Handed in, of this revision. */
  readonly reviews: readonly ProjectReview[];
};

export type Person = { readonly id: string; readonly name: string };

export type ProjectReview = {
  readonly reviewer: Person;
  readonly recommendation: Recommendation | null;
  /** By what they are of (`lib/domain/review/subjects.ts`). */
  readonly judgements: readonly { readonly path: string; readonly value: Judgement }[];
};

/** What a project contributes to a finding, in its own words. */
export type Contribution = { readonly project: string; readonly says: string };

/** What a rule yields; its id and claims are the rule's. */
export type Concluded = {
  /** Tells findings of one rule apart: a name, a factor, a term. Stable while the projects are. */
  readonly about: string;
  readonly severity: "note" | "concern" | "serious";
  /** A sentence without a full stop that names this portfolio's own things. */
  readonly title: string;
  /** One to three sentences. */
  readonly text: string;
  /** What a lead could do or ask. Never to rate something lower. */
  readonly resolve: string;
  /** The projects it rests on, each with the answer that counts. */
  readonly from: readonly Contribution[];
  /** Other counts of projects that its words give, or that can be reckoned from them; left out where there are none. */
  readonly alsoCounts?: readonly number[];
  /** Projects that don't say what the rule reads: they could change it either way. */
  readonly unsaid: number;
};

export type PortfolioFinding = Concluded & { readonly rule: string; readonly claims: readonly ClaimId[] };

/** The same from sums, which name no project: how many it rests on. */
export type ConcludedFromSums = Omit<Concluded, "from"> & { readonly among: number };

export type SummedFinding = ConcludedFromSums & {
  readonly rule: string;
  readonly claims: readonly ClaimId[];
};

/** What is concluded over everything that may be read, where that is more than is read one by one. */
export type SummedFindings = {
  /** How many the sums are over. */
  readonly projects: number;
  /** How many more were submitted before what sums hold was kept. */
  readonly notKept: number;
  /** How many of those in the sums have not in them what rules read. Nothing is concluded then: what is missing is not what isn't said. */
  readonly older: number;
  readonly findings: readonly SummedFinding[];
  /** Rules that sums can't answer: what they look for, and what it would take. */
  readonly notAsked: readonly { readonly looksFor: string; readonly why: Unsummed }[];
};

/** As it is shown: `key` stands for it in addresses, and holds no word of an answer. */
export type AddressedFinding = PortfolioFinding & { readonly key: string };

/** Tells a finding from every other of the same projects, and is the same for what stays concluded of others. Holds words of answers: for no address. */
export function findingKey({ rule, about }: Pick<PortfolioFinding, "rule" | "about">): string {
  return `${rule} ${about}`;
}

/** An assumption that several projects make, by its words. */
export type SharedAssumption = {
  /** Stable while the sentence is. In a view, what stands for it in addresses, without its words. */
  readonly key: string;
  readonly statement: string;
  readonly projects: number;
};

/** What a viewer is shown. */
export type PortfolioFindingsView = {
  readonly findings: readonly AddressedFinding[];
  /** What stands as things are; null where nothing is tried. */
  readonly withAll: readonly PortfolioFinding[] | null;
  /** All that are read, by title; those taken out too. */
  readonly projects: readonly { readonly id: string; readonly title: string }[];
  readonly without: readonly string[];
  /** Words that titles of what is offered have; empty: any. */
  readonly find: string;
  /** Every rule that is asked, with what it looks for, whether it finds something or not. */
  readonly rules: readonly { readonly id: string; readonly looksFor: string }[];
  /** Own drafts that say something: those that could be added, and those that are. */
  readonly drafts: readonly { readonly id: string; readonly title: string }[];
  readonly added: readonly string[];
  /** What several projects assume, and which of it is supposed false, by key; whose case falls with it. */
  readonly assumptions: readonly SharedAssumption[];
  readonly supposed: readonly string[];
  readonly fell: readonly string[];
  /** How far shifts err together, more than 0 and less than 1. */
  readonly correlation: number;
  /** Submitted before what is read here was kept. */
  readonly notKept: number;
  readonly isCut: boolean;
  /** Where there are more than are read one by one, and nothing is tried: over all of them, from sums that are kept. */
  readonly summed: SummedFindings | null;
};

/** Why sums can't answer a rule: it compares what they don't hold. */
export type Unsummed = "names" | "sentences" | "pairs" | "people" | "days";

/**
 * A conclusion that no single assessment shows. Pure: the same projects give the same findings, in whatever order they come. What is
 * not said is never taken for the lighter answer; it is counted, and said.
 */
export type PortfolioRule = {
  readonly id: string;
  readonly claims: readonly ClaimId[];
  /** What it looks for, in a sentence. */
  readonly looksFor: string;
  readonly concludes: (projects: readonly Project[]) => readonly Concluded[];
  /** The same from sums (`portfolio-share.ts`), or why they can't answer it. */
  readonly overSums: ((sums: PortfolioSums) => readonly ConcludedFromSums[]) | Unsummed;
};
