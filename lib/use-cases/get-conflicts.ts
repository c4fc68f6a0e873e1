import { listOwnConflicts } from "@/lib/data/conflicts";
import { listOwnOpenReviews } from "@/lib/data/reviews";
import type { ConflictKind, Ground } from "@/lib/domain/review/conflicts";
import { defineView } from "@/lib/use-cases/define-use-case";
import { findOwnConflicts } from "@/lib/use-cases/find-conflicts";
import { empty } from "@/lib/use-cases/input";

export type ConflictsView = {
  /** What the viewer was asked to review and has not opened: its title, its people, who is named in it, and nothing else. */
  readonly asked: readonly UnopenedReview[];
  /** Opened, and not handed in. */
  readonly opened: readonly { readonly assessmentId: string; readonly title: string }[];
  /** In what they said that they have a conflict of interest. */
  readonly declared: readonly {
    readonly assessmentId: string;
    readonly title: string;
    readonly kind: ConflictKind;
    readonly words: string;
    readonly statedAt: string;
  }[];
};

export type UnopenedReview = {
  readonly assessmentId: string;
  readonly title: string;
  readonly team: string;
  readonly authors: readonly string[];
  readonly named: readonly string[];
  /** ISO 8601 date. */
  readonly dueOn: string | null;
  readonly grounds: readonly Ground[];
};

/** What the viewer says of their own conflicts of interest, and has yet to say. */
export const getConflicts = defineView(empty, async ({ tx, viewer }): Promise<ConflictsView> => {
  const owed = await listOwnOpenReviews(tx);
  const declared = await listOwnConflicts(tx);
  const asked: UnopenedReview[] = [];
  for (const row of owed.filter(({ is_opened }) => !is_opened)) {
    asked.push({
      assessmentId: row.assessment_id,
      title: row.title,
      team: row.team_name,
      authors: row.author_names,
      named: row.named,
      dueOn: row.due_on,
      grounds: await findOwnConflicts(tx, viewer, row),
    });
  }
  return {
    asked,
    opened: owed
      .filter(({ is_opened }) => is_opened)
      .map((row) => ({ assessmentId: row.assessment_id, title: row.title })),
    declared: declared.map(({ assessment_id, stated_at, ...row }) => ({
      ...row,
      assessmentId: assessment_id,
      statedAt: stated_at.toISOString(),
    })),
  };
});
