import type { CommentRow } from "@/lib/data/comments";
import type { Path } from "@/lib/domain/assessment/path";
import type { PersonRef } from "@/lib/use-cases/views";

/** A comment as an author sees it. */
export type CommentView = {
  readonly id: string;
  /** Null: about the assessment as a whole. */
  readonly path: Path | null;
  readonly text: string;
  readonly by: PersonRef;
  readonly at: string;
  readonly settled: { readonly byName: string; readonly at: string } | null;
};

export function commentView(row: CommentRow): CommentView {
  return {
    id: row.id,
    path: row.path,
    text: row.text,
    by: { id: row.authorId, name: row.authorName },
    at: row.at.toISOString(),
    settled: row.settledAt && { byName: row.settledByName ?? "", at: row.settledAt.toISOString() },
  };
}
