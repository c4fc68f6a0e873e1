export const SCENES = [
  "draft",
  "older draft",
  "deleted",
  "changes-requested",
  "submitted",
  "in-review",
  /** In review; Lena asked Rolf, too, among many, and he has not answered. */
  "asked among many",
  /** A second revision in review, of which Rita reviewed the first. */
  "reviewed again",
  "approved",
  /** Rita handed in, and voted in a meeting about it and about another; Olga leads the team, too. */
  "talked over",
  /** That meeting is closed. */
  "meeting closed",
  /** One more of anything that is counted, and it is full. */
  "nearly full",
  /** A draft that Ben took from a table and wrote nothing into: whoever accepts first has it to themselves. */
  "from a table",
] as const;
export type Scene = (typeof SCENES)[number];

/**
 * Ada and Ben wrote it, Otto reads it by name, Rita reviews, Lena leads the team, Adam and Eve are administrators, Ivo is invited
 * with two links. Rolf, a reviewer, is asked to become an author. Olga, who leads elsewhere, has nothing to do with it yet. Otto and
 * Ben have a password, and Otto is signed in on two devices and has a link to set another with.
 */
export type Person = "ada" | "ben" | "otto" | "rita" | "rolf" | "lena" | "olga" | "adam" | "eve" | "ivo";

export type Template = {
  readonly scene: Scene;
  readonly organisationId: string;
  readonly teamId: string;
  readonly assessmentId: string;
  readonly people: Readonly<Record<Person, string>>;
  readonly sessions: Readonly<Record<Person, TemplateSession>>;
  readonly ottoElsewhere: TemplateSession;
  readonly commentId: string;
  readonly threadId: string;
  /** Of a suggested edit. */
  readonly suggestionId: string;
  /** Of what Lena did to many. */
  readonly manyActId: string;
  readonly remindActId: string;
  readonly moveActId: string;
  readonly linkId: string;
  readonly linkHash: string;
  readonly roundId: string;
  readonly meetingId: string;
  /** On its agenda, about the assessment. */
  readonly itemId: string;
  /** A view that Ada keeps. */
  readonly viewId: string;
  readonly conditionId: string;
  readonly invitationId: string;
  readonly reviewId: string;
  readonly ivosLinks: readonly string[];
  readonly ottosLink: string;
  readonly ottosNotice: string;
  /** Findings that authors, and leads, can answer. */
  readonly draftFinding: string;
  readonly revisionFinding: string;
  /** Every id in it. */
  readonly ids: readonly string[];
};

export type TemplateSession = { readonly id: string; readonly tokenHash: string };
