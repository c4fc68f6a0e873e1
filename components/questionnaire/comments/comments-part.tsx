import { CommentList, type PlacedComment } from "@/components/questionnaire/comments/comment-list";
import type { Commenting } from "@/components/questionnaire/comments/comment-requests";
import { WholeComments } from "@/components/questionnaire/comments/whole-comments";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { commentsPart } from "@/messages/questionnaire/comments";

type Props = { readonly commenting: Commenting; readonly comments: readonly PlacedComment[] };

/** The open comments of a draft over all its sections, and where to comment on the whole of it. */
export function CommentsPart({ commenting, comments }: Props) {
  return (
    <Section
      id="comments"
      title={commentsPart.title}
      aside={String(comments.length)}
      note={commentsPart.note}
    >
      {comments.length === 0 ? (
        <EmptyState title={commentsPart.nothing}>{commentsPart.where}</EmptyState>
      ) : (
        <CommentList commenting={commenting} comments={comments} />
      )}
      <WholeComments commenting={commenting} />
    </Section>
  );
}
