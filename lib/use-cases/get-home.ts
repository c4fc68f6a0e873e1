import type { Viewer as DataViewer, Reader } from "@/lib/data/as-viewer";
import { type AssessmentRecord, findSubmittedExample } from "@/lib/data/assessment-records";
import { listOwnInvitations } from "@/lib/data/authorship";
import { countOpenConditions, countOwnerless, listConditions, MOST_CONDITIONS } from "@/lib/data/decisions";
import { type AuthoredList, listAuthoredBy } from "@/lib/data/own-assessments";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { FIRST_EXAMPLE, workedExample } from "@/lib/domain/file/worked-examples";
import { restorableUntil } from "@/lib/domain/review/restorable-until";
import { assessmentRow } from "@/lib/use-cases/assessment-head";
import { conditionRow } from "@/lib/use-cases/decision-view";
import { defineView } from "@/lib/use-cases/define-use-case";
import { describeViewer, type Viewer } from "@/lib/use-cases/get-viewer";
import { empty } from "@/lib/use-cases/input";
import { readyRows, reviewTasks } from "@/lib/use-cases/queue-rows";
import { today } from "@/lib/use-cases/today";
import type { AssessmentRow, ConditionRow, QueueRow, ReviewTask } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

/** The viewer's own work. */
export type HomeView = {
  readonly viewer: Viewer;
  /** Whether they would start assessments, were they in a team: each belongs to one. */
  readonly lacksTeam: boolean;
  /** To become an author, open, newest first. */
  readonly invitations: readonly InvitationTask[];
  /** Own drafts and those sent back. */
  readonly toFinish: readonly AssessmentRow[];
  /** Own, submitted or in review. */
  readonly waiting: readonly AssessmentRow[];
  readonly toReview: readonly ReviewTask[];
  readonly toDecide: readonly QueueRow[];
  /** Conditions the viewer owns and has not met, by due date. */
  readonly conditions: readonly ConditionRow[];
  /** Conditions in the teams the viewer leads whose owner's account is disabled: nobody sees to them. */
  readonly ownerless: readonly ConditionRow[];
  readonly decided: readonly AssessmentRow[];
  /** Own drafts that were deleted, until they are purged. */
  readonly deleted: readonly DeletedDraft[];
  /** How many there are of each, beyond the rows too. */
  readonly totals: {
    readonly toReview: number;
    /** Null: more than a thousand. */
    readonly toDecide: number | null;
    readonly conditions: number;
    readonly ownerless: number;
    readonly toFinish: number;
    /** Own drafts of which nothing was changed since the viewer took them from a table: none of them is among those to finish. */
    readonly asTaken: number;
    readonly waiting: number;
  };
  /** Where the worked example shown to whoever begins can be read; null where it can't, or there is work to show. */
  readonly example: { readonly id: string; readonly revisionNumber: number } | null;
  /** ISO 8601 date, for telling what is overdue. */
  readonly today: string;
};

export type DeletedDraft = {
  readonly id: string;
  readonly title: string;
  /** Who began it, and so who deleted it. */
  readonly by: string;
  readonly isOwn: boolean;
  readonly deletedAt: string;
  readonly until: string;
};

export type InvitationTask = {
  readonly id: string;
  readonly invitedBy: string;
  readonly invitedAt: string;
  /** Null while the viewer may not read the assessment: accepting gives them that. */
  readonly title: string | null;
};

/** Own assessments of every state, by where they are shown; of those withdrawn, and of drafts as a table gave them, it counts how many there are. */
const LISTS = [
  { name: "to-finish", states: ["draft", "changes-requested"], size: 50 },
  { name: "as-taken", states: ["as-taken"], size: 1 },
  { name: "waiting", states: ["submitted", "in-review"], size: 50 },
  { name: "decided", states: ["approved", "approved-with-conditions", "not-approved", "closed"], size: 10 },
  { name: "deleted", states: ["deleted"], size: 50 },
  { name: "withdrawn", states: ["withdrawn"], size: 1 },
] as const satisfies readonly AuthoredList[];

export const getHome = defineView(empty, async ({ tx, viewer }): Promise<HomeView> => {
  const [described, authored, toReview, toDecide, ownerless, invitations, conditions, openConditions] =
    await Promise.all([
      describeViewer(tx, viewer),
      listAuthoredBy(tx, viewer, LISTS),
      reviewTasks(tx),
      readyRows(tx, viewer),
      viewer.roles.includes("lead") ? ownerlessConditions(tx, viewer) : [],
      openInvitations(tx, viewer),
      listConditions(tx, viewer, { openOwnedBy: viewer.id }),
      countOpenConditions(tx, viewer),
    ]);
  const own = (name: (typeof LISTS)[number]["name"]) => authored.get(name) ?? { rows: [], total: 0 };
  const hasNoWork = authored.size === 0 && toReview.total === 0 && toDecide.total === 0;
  return {
    viewer: described,
    lacksTeam: mayInOrganisation(viewer.roles, "assessment.create") && viewer.teamIds.length === 0,
    example: hasNoWork ? await findSubmittedExample(tx, viewer, workedExample(FIRST_EXAMPLE).title) : null,
    invitations,
    toFinish: own("to-finish").rows.map(assessmentRow),
    waiting: own("waiting").rows.map(assessmentRow),
    toReview: toReview.rows,
    toDecide: toDecide.rows,
    conditions: conditions.map((record) => conditionRow(viewer, [], record)),
    ownerless,
    deleted: own("deleted").rows.map((record) => deletedDraft(viewer, record)),
    decided: own("decided").rows.map(assessmentRow),
    totals: {
      toReview: toReview.total,
      toDecide: toDecide.total,
      conditions: openConditions,
      ownerless:
        ownerless.length < MOST_CONDITIONS
          ? ownerless.length
          : await countOwnerless(tx, viewer, viewer.teamIds),
      toFinish: own("to-finish").total,
      asTaken: own("as-taken").total,
      waiting: own("waiting").total,
    },
    today: today(),
  };
});

function deletedDraft(viewer: DataViewer, record: AssessmentRecord): DeletedDraft {
  const deletedAt = record.deletedAt ?? record.updatedAt;
  return {
    id: record.id,
    title: record.draftTitle ?? record.title,
    by: record.people.find(({ memberId }) => memberId === record.createdBy)?.name ?? refusals.somebody,
    isOwn: record.createdBy === viewer.id,
    deletedAt: deletedAt.toISOString(),
    until: restorableUntil(deletedAt).toISOString(),
  };
}

async function openInvitations(tx: Reader, viewer: DataViewer): Promise<readonly InvitationTask[]> {
  const rows = await listOwnInvitations(tx, viewer, null);
  return rows
    .filter(({ stands }) => stands)
    .map(({ id, inviterName, invitedAt, title }) => ({
      id,
      invitedBy: inviterName,
      invitedAt: invitedAt.toISOString(),
      title,
    }));
}

/** These are handed over or marked where the decision is shown, by those who may there. */
async function ownerlessConditions(tx: Reader, viewer: DataViewer): Promise<readonly ConditionRow[]> {
  const rows = await listConditions(tx, viewer, { ownerGoneIn: viewer.teamIds });
  return rows.map((record) => conditionRow(viewer, [], record));
}
