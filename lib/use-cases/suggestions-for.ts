import { INSTRUMENT } from "@/lib/content/instrument";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { listSuggestions } from "@/lib/data/threads";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { asAskedNow, type SuggestedEdit } from "@/lib/domain/review/suggestions";
import { isEditable } from "@/lib/domain/review/transitions";
import type { OpenAssessment } from "@/lib/use-cases/open-assessment";

/**
 * The edits suggested in the newest revision that its authors have still to answer; none while they can't change anything. Authors
 * change it again once the lead has asked for changes, which is when they may read its threads.
 */
export async function suggestionsFor(
  tx: Reader,
  viewer: Viewer,
  { record, standing }: OpenAssessment,
): Promise<readonly SuggestedEdit[]> {
  const { state, revisionNumber: number } = record;
  if (number === 0 || !isEditable(state) || !mayOnAssessment(standing, "suggestion.answer")) return [];
  const found = await listSuggestions(tx, viewer, record.id, number);
  if (found.length > 0) noteReading(tx, { kind: "review", assessmentId: record.id, number });
  return found.flatMap(({ path, suggested, before, at, ...row }) =>
    path === null || suggested === null
      ? []
      : [
          {
            ...row,
            path,
            suggested: asAskedNow(INSTRUMENT, path, suggested),
            before:
              before?.status === "answered"
                ? { ...before, value: asAskedNow(INSTRUMENT, path, before.value) }
                : before,
            number,
            at: at.toISOString(),
          },
        ],
  );
}
