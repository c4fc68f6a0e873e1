import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { getDecision } from "@/lib/data/decisions";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import type { Path } from "@/lib/domain/assessment/path";
import { type Suggested, type SuggestionForm, suggestionForm } from "@/lib/domain/review/suggestions";
import { assessmentHead } from "@/lib/use-cases/assessment-head";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, path, revisionNumber } from "@/lib/use-cases/input";
import { mentionableIn } from "@/lib/use-cases/mentionable";
import { openRevision } from "@/lib/use-cases/open-revision";
import { reviewsOf } from "@/lib/use-cases/readable-reviews";
import { notFound, refuse } from "@/lib/use-cases/result";
import { reviewThreads, threadSideOf } from "@/lib/use-cases/review-threads";
import type { AssessmentHead } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id, number: revisionNumber, path: path.optional() });

export type SuggestingView = {
  readonly assessment: AssessmentHead;
  readonly number: number;
  /** They owe a review: nobody else reads it yet. */
  readonly isBlind: boolean;
  /** Whom they may mention, by name. */
  readonly names: readonly string[];
  /** The answers that other words or another option can be suggested for, in the order of the report. */
  readonly answers: readonly { readonly path: Path; readonly label: string }[];
  /** The one that was asked for, with what it says; null where none was, or none can be suggested for it. */
  readonly chosen: {
    readonly path: Path;
    readonly label: string;
    readonly form: SuggestionForm;
    readonly now: Suggested;
  } | null;
};

/** What edits can be suggested in a revision, for whoever may begin a thread there. */
export const getSuggesting = defineView(input, async ({ tx, viewer, input }): Promise<SuggestingView> => {
  const opened = await openRevision(tx, viewer, input.assessmentId, input.number);
  const { revision } = opened;
  const answeredByLead = (await getDecision(tx, viewer, revision.id)) !== null;
  const reviews = await reviewsOf(tx, viewer, opened, answeredByLead);
  const { mayStart } = await reviewThreads(tx, viewer, opened, reviews);
  if (!mayStart) throw refuse("not-allowed", refusals.acts["thread.start"]);
  const { answers, report } = revision;
  const lines = report.answers.flatMap((section) => section.lines);
  const offered = lines.filter(({ path }) => suggestionForm(INSTRUMENT, answers, path) !== null);
  return {
    assessment: assessmentHead(opened),
    number: revision.number,
    names: (await mentionableIn(tx, viewer, opened, reviews)).everyone.map(({ name }) => name),
    isBlind: threadSideOf(opened, reviews) === "blind",
    answers: offered.map(({ path }) => ({ path, label: pathLabel(INSTRUMENT, answers, path) })),
    chosen: input.path === undefined ? null : chosenIn(answers, input.path),
  };
});

function chosenIn(answers: Parameters<typeof suggestionForm>[1], path: Path): SuggestingView["chosen"] {
  const form = suggestionForm(INSTRUMENT, answers, path);
  if (!form) throw notFound("question");
  const answer = answers[path];
  const value = answer?.status === "answered" ? answer.value : null;
  const now =
    form.type === "several-of"
      ? [value].flat().filter((each) => typeof each === "string")
      : typeof value === "string"
        ? value
        : "";
  return { path, label: pathLabel(INSTRUMENT, answers, path), form, now };
}
