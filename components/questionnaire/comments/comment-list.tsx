"use client";

import { useRouter } from "next/navigation";
import { CommentItem } from "@/components/questionnaire/comments/comment-item";
import type { Comment, Commenting } from "@/components/questionnaire/comments/comment-requests";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { paths } from "@/lib/paths";
import { commentList } from "@/messages/questionnaire/comments";

/** `place`: where it stands, in words; null for the assessment as a whole. */
export type PlacedComment = Comment & { readonly place: string | null };

type Props = {
  readonly commenting: Commenting;
  readonly comments: readonly PlacedComment[];
  /** Whether each leads to the answer it is about. */
  readonly isLinked?: boolean;
};

/** Comments away from their places, each with where it belongs. */
export function CommentList({ commenting, comments, isLinked = true }: Props) {
  const router = useRouter();
  const placeOf = ({ path, place }: PlacedComment) => {
    if (path === null || place === null) return commentList.whole;
    if (!isLinked) return place;
    return <a href={paths.section(commenting.assessmentId, sectionOfPath(path), path)}>{place}</a>;
  };
  return (
    <ol className="border-b">
      {comments.map((comment) => (
        <li key={comment.id} className="border-t py-3 first:border-t-0 first:pt-0">
          <CommentItem
            commenting={commenting}
            comment={comment}
            place={placeOf(comment)}
            onChanged={() => router.refresh()}
          />
        </li>
      ))}
    </ol>
  );
}
