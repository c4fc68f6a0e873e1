import {
  type ConflictKind,
  GROUNDS_IN_WORDS,
  type Ground,
  type GroundKind,
} from "@/lib/domain/review/conflicts";
import { plural } from "@/lib/messages/plural";

const KINDS: Record<"none" | ConflictKind, string> = {
  none: "No conflict",
  "works-with-author": "I wrote with, or advise, an author",
  "stake-in-named": "I work for, or own part of, somebody named in it",
  "same-project": "I was in the same project within two years",
  "close-person": "Family or close friend",
  other: "Something else",
};

export const conflictKinds = {
  label: (kind: "none" | ConflictKind) => KINDS[kind],
};

export const conflictGrounds = {
  /** Told to whoever it is about. */
  toThemselves: (ground: Ground) => {
    if (ground.kind === "co-author")
      return `Found: you wrote another assessment here with ${ground.with.join(", ")}.`;
    if (ground.kind === "named") return "Found: your name is among those it names.";
    return "Found: you belong to its team, which this round counts as a conflict.";
  },
  /** Told of somebody to a lead, after their name. */
  ofOther: (ground: Ground) => {
    if (ground.kind === "co-author") return `wrote another assessment here with ${ground.with.join(", ")}`;
    if (ground.kind === "named") return "is named in it";
    return "belongs to its team";
  },
  inShort: (grounds: readonly GroundKind[]) => grounds.map((kind) => GROUNDS_IN_WORDS[kind]).join(", "),
};

export const conflictsPage = {
  title: "Conflicts of interest",
  lede: "Before a review opens you say whether you are too close to it. You see title, authors and who is named in it, nothing else.",
  asked: "Asked of you",
  askedTitle: (count: number) =>
    plural(count, {
      one: "Before it opens: is it too close to you?",
      other: "Before anything opens: is any of these too close to you?",
    }),
  nothingAsked: "Nothing waits for an answer.",
  opened: "Open for review",
  declared: "Where you have one",
  declaredNote:
    "Nothing of these opens for you, their reviews neither, and you neither assign reviewers to them nor decide them.",
  ways: "Of what you lead, another lead of the team assigns and decides. Where there is none, an administrator makes somebody a lead of the team, or whoever runs Landfall grants the decision to one person by a command on the machine (npm run landfall -- grant-decision).",
};

export const unopenedReviews = {
  by: (authors: readonly string[], team: string) => `${authors.join(", ")}; ${team}`,
  names: (names: readonly string[]) => `Names: ${names.join("; ")}`,
  decline: "Decline without a conflict",
  declineReason: "Why you decline",
  declineNote: "The leads read it. Nobody waits for your review then.",
  declineNeeded: "Give a reason: whoever asked you has to find somebody else.",
  declineSubmit: "Decline",
};

export const declaredConflicts = {
  takeBack: "Take it back",
};

export const conflictForm = {
  label: "Are you too close to it?",
  has: { none: "No conflict", one: "Conflict" },
  kind: "What it is",
  kindOfNeeded: "Say what it is.",
  kindNeeded: "Say whether you have a conflict of interest.",
  words: "In words",
  wordsHint: "Leads of its team read this, and it stands in the record.",
  wordsWhyNone: "Why it is none",
  wordsWhyTakenBack: "Why you have none any more",
  wordsNeeded: "Say it in a few words.",
  submit: "Say so",
  declare: "Declare it",
  takeBack: "Take it back",
  done: "Said.",
  consequence: "With a conflict you are not asked to review it, and neither it nor its reviews open for you.",
};

export const declareConflict = {
  title: "Conflict of interest",
  open: "Declare a conflict of interest",
  note: "From then on you read nothing of it, and neither review, assign nor decide.",
};

export const unopenedNotice = {
  title: "You are asked to review this",
  words: "First say whether you have a conflict of interest; it opens for your review after that.",
  link: "Say it",
};

export const standingConflicts = {
  title: "Cannot be asked",
  declared: (name: string, kind: string) => `${name}: ${kind.toLowerCase()}, declared by themselves`,
};
