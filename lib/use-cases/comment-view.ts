import { INSTRUMENT } from "@/lib/content/instrument";
import type { Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import type { CommentRow } from "@/lib/data/comments";
import type { Answers } from "@/lib/domain/assessment/answer";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import type { Path } from "@/lib/domain/assessment/path";
import type { PersonRef } from "@/lib/use-cases/views";

/** A comment as an author sees it. */
export type CommentView = {
  readonly id: string;
  /** Null: about the assessment as a whole. */
  readonly path: Path | null;
  readonly text: string;
  /** Who is mentioned in it, by name. */
  readonly mentions: readonly string[];
  readonly by: PersonRef;
  readonly at: string;
  readonly settled: { readonly byName: string; readonly at: string } | null;
};

/** Whom one may mention among the authors of a draft. */
export function otherAuthors(
  viewer: Viewer,
  { people }: Pick<AssessmentRecord, "people">,
): readonly PersonRef[] {
  return people.flatMap(({ relation, memberId, name }) =>
    relation === "author" && memberId !== viewer.id ? [{ id: memberId, name }] : [],
  );
}

/** A comment away from its place: `place` says in words where that is; null for the assessment as a whole. */
export type PlacedComment = CommentView & { readonly place: string | null };

export function commentView(row: CommentRow): CommentView {
  return {
    id: row.id,
    path: row.path,
    text: row.text,
    mentions: row.mentions,
    by: { id: row.authorId, name: row.authorName },
    at: row.at.toISOString(),
    settled: row.settledAt && { byName: row.settledByName ?? "", at: row.settledAt.toISOString() },
  };
}

/** `answers`: those of its assessment, for the names of records. */
export function placedComment(answers: Answers, row: CommentRow): PlacedComment {
  return { ...commentView(row), place: row.path === null ? null : pathLabel(INSTRUMENT, answers, row.path) };
}
