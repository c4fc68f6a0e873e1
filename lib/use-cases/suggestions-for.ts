import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { listSuggestions } from "@/lib/data/threads";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { Suggested } from "@/lib/domain/review/suggestions";
import { isEditable } from "@/lib/domain/review/transitions";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";

/** An edit that somebody suggests for an answer, as an author sees it beside the answer. */
export type SuggestionView = {
  readonly id: string;
  /** The revision it is about. */
  readonly number: number;
  readonly path: Path;
  readonly suggested: Suggested;
  /** What the revision says there; null: nothing. */
  readonly before: Answer | null;
  /** Why. */
  readonly text: string;
  readonly byName: string;
  /** ISO 8601 time. */
  readonly at: string;
};

/**
 * The edits suggested in the newest revision that its authors have still to answer; none while they can't change anything. Authors
 * change it again once the lead has asked for changes, which is when they may read its threads.
 */
export async function suggestionsFor(
  tx: Reader,
  viewer: Viewer,
  { record, standing }: OpenAssessment,
): Promise<readonly SuggestionView[]> {
  const { state, revisionNumber: number } = record;
  if (number === 0 || !isEditable(state) || !mayOnAssessment(standing, "suggestion.answer")) return [];
  const found = await listSuggestions(tx, viewer, record.id, number);
  if (found.length > 0) noteReading(tx, { kind: "review", assessmentId: record.id, number });
  return found.flatMap(({ path, suggested, at, ...row }) =>
    path === null || suggested === null ? [] : [{ ...row, path, suggested, number, at: at.toISOString() }],
  );
}
