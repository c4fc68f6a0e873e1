/** Shapes that several views share. Plain data: ids and ISO times are strings. */

import type { AssessmentState, Handling, Relation } from "@/lib/domain/access/access-table";
import type { Depth } from "@/lib/domain/instrument/question";
import type { GroundKind } from "@/lib/domain/review/conflicts";
import type { RequestedChange } from "@/lib/domain/review/requested-changes";
import type { Returned } from "@/lib/domain/review/returned";

export type PersonRef = { readonly id: string; readonly name: string };
export type TeamRef = { readonly id: string; readonly name: string };
export type ExampleRef = { readonly citation: string; readonly link: string };

/** What every page about one assessment shows, and what its viewer may do there (access table and state together). */
export type AssessmentHead = {
  readonly id: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly handling: Handling;
  readonly depth: Depth;
  readonly team: TeamRef;
  readonly instrumentVersion: string;
  /** 0 = never submitted. */
  readonly revisionNumber: number;
  /** Null: in none. */
  readonly roundId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Of a deleted draft alone. */
  readonly restorableUntil: string | null;
  readonly example: ExampleRef | null;
  readonly authors: readonly PersonRef[];
  readonly namedReaders: readonly PersonRef[];
  readonly viewer: PersonRef & { readonly email: string };
  readonly standing: readonly Relation[];
  readonly may: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly withdraw: boolean;
    readonly share: boolean;
    /** Invite or take off authors of what was submitted, with a reason. */
    readonly changeAuthors: boolean;
    /** Make links to its reports for people outside. */
    readonly link: boolean;
    readonly assign: boolean;
    readonly review: boolean;
    readonly decide: boolean;
    readonly close: boolean;
    readonly delete: boolean;
    readonly restore: boolean;
  };
};

export type AssessmentRow = {
  readonly id: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly team: TeamRef;
  readonly authors: readonly PersonRef[];
  readonly updatedAt: string;
  readonly revisionNumber: number;
  readonly example: boolean;
};

export type RevisionHead = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly instrumentVersion: string;
  readonly rulebookVersion: string;
  readonly submittedBy: PersonRef;
  readonly submittedAt: string;
  readonly scrutiny: string;
};

export type Recommendation = "approve" | "approve-with-conditions" | "not-approve" | "request-changes";

export type ConditionRow = {
  readonly id: string;
  readonly assessmentId: string;
  readonly assessmentTitle: string;
  readonly text: string;
  readonly owner: PersonRef;
  readonly ownerIsDisabled: boolean;
  /** ISO 8601 date. */
  readonly dueOn: string;
  /** How it is checked that it is met; empty where that was not said. */
  readonly howChecked: string;
  readonly metAt: string | null;
  /** It is not met, and the viewer may say that it is. */
  readonly mayMeet: boolean;
  /** It is not met, and the viewer may give it to another owner. */
  readonly mayHandOver: boolean;
};

export type DecisionView = {
  readonly revisionNumber: number;
  readonly outcome: Recommendation;
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: string;
  /** Checksum of the report's JSON, and how many reviews and answers to findings there were. Null: decided before it was kept. */
  readonly madeOn: { readonly sha256: string; readonly reviews: number; readonly responses: number } | null;
  /** How many reviews were handed in and out, where it was acknowledged that there was none, or that some were out. */
  readonly acknowledged: { readonly handedIn: number; readonly out: number } | null;
  /** What authors are asked to change. */
  readonly changes: readonly RequestedChange[];
  /** By what the decider proved that it was they. Null: decided before that was asked. */
  readonly signedBy: "password" | "oidc" | null;
  /** By which recorded command, and why, somebody decided who else could not. */
  readonly grant: { readonly reason: string; readonly by: string; readonly at: string } | null;
  readonly conditions: readonly ConditionRow[];
  /** Of reviewers whose reviews the viewer may read: on what grounds a conflict was found, and why they were asked all the same. */
  readonly dismissals: readonly DismissalView[];
};

export type DismissalView = {
  readonly name: string;
  readonly grounds: readonly GroundKind[];
  readonly reason: string;
  readonly by: string;
};

export type FindingResponseKind = "fixed" | "mitigated" | "accepted" | "disputed";

/** What was last said to a finding in one capacity. */
export type FindingResponse = {
  readonly fingerprint: string;
  readonly response: FindingResponseKind;
  readonly words: string;
  /** By which commitment it is mitigated; null: by none that was named. */
  readonly commitment: { readonly inWords: string | null; readonly href: string } | null;
  readonly by: PersonRef;
  readonly as: "author" | "team-lead";
  readonly at: string;
  readonly revisionNumber: number;
};

export type ReviewTask = {
  readonly assessmentId: string;
  readonly title: string;
  readonly team: TeamRef;
  readonly revisionNumber: number;
  readonly assignedAt: string;
  /** ISO 8601 date; null: no day was given. */
  readonly dueOn: string | null;
  /** The viewer said that they have no conflict of interest; before that nothing but its title, authors and names shows. */
  readonly isOpened: boolean;
};

export type QueueRow = {
  readonly assessmentId: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly team: TeamRef;
  readonly authors: readonly PersonRef[];
  readonly revisionNumber: number;
  readonly submittedAt: string;
  readonly scrutiny: string;
  /** What only its authors' own word would ask for, beside that; null where it is no more, and where it isn't kept. */
  readonly scrutinyByWord: string | null;
  /** What reviews that the viewer may read did to it; null where nothing. */
  readonly returned: Returned | null;
  readonly blocking: number;
  readonly serious: number;
  readonly concern: number;
  readonly reviews: { readonly assigned: number; readonly handedIn: number };
};
