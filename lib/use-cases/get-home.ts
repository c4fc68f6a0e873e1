import { listAuthored } from "@/lib/data/assessments";
import { listConditions } from "@/lib/data/decisions";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { assessmentRow } from "@/lib/use-cases/assessment-head";
import { conditionRow } from "@/lib/use-cases/decision-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { describeViewer, type Viewer } from "@/lib/use-cases/get-viewer";
import { empty } from "@/lib/use-cases/input";
import { isReadyToDecide, queueRows, reviewTasks } from "@/lib/use-cases/queue-rows";
import type { AssessmentRow, ConditionRow, QueueRow, ReviewTask } from "@/lib/use-cases/views";

/** The viewer's own work. */
export type HomeView = {
  readonly viewer: Viewer;
  /** Own drafts and those sent back. */
  readonly toFinish: readonly AssessmentRow[];
  /** Own, submitted or in review. */
  readonly waiting: readonly AssessmentRow[];
  readonly toReview: readonly ReviewTask[];
  readonly toDecide: readonly QueueRow[];
  /** Conditions the viewer owns and has not met, by due date. */
  readonly conditions: readonly ConditionRow[];
  readonly decided: readonly AssessmentRow[];
  /** ISO 8601 date, for telling what is overdue. */
  readonly today: string;
};

export const getHome = defineView(empty, async ({ tx, viewer }): Promise<HomeView> => {
  const authored = async (states: readonly AssessmentState[], size: number) =>
    (await listAuthored(tx, viewer, states, size)).map(assessmentRow);
  return {
    viewer: await describeViewer(tx, viewer),
    toFinish: await authored(["draft", "changes-requested"], 50),
    waiting: await authored(["submitted", "in-review"], 50),
    toReview: await reviewTasks(tx, viewer),
    toDecide: (await queueRows(tx, viewer)).filter(isReadyToDecide),
    conditions: (await listConditions(tx, viewer, { openOwnedBy: viewer.id })).map((record) =>
      conditionRow(viewer, [], record),
    ),
    decided: await authored(["approved", "approved-with-conditions", "not-approved", "closed"], 10),
    today: new Date().toISOString().slice(0, 10),
  };
});
