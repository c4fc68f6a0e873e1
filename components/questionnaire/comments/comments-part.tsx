import { CommentList, type PlacedComment } from "@/components/questionnaire/comments/comment-list";
import type { Commenting } from "@/components/questionnaire/comments/comment-requests";
import { WholeComments } from "@/components/questionnaire/comments/whole-comments";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";

type Props = { readonly commenting: Commenting; readonly comments: readonly PlacedComment[] };

/** The open comments of a draft over all its sections, and where to comment on the whole of it. */
export function CommentsPart({ commenting, comments }: Props) {
  return (
    <Section
      id="comments"
      title="Open comments"
      aside={String(comments.length)}
      note="What the authors said to each other and have not settled yet."
    >
      {comments.length === 0 ? (
        <EmptyState title="No open comments">
          Below each answer, Comments is where authors leave each other a word.
        </EmptyState>
      ) : (
        <CommentList commenting={commenting} comments={comments} />
      )}
      <WholeComments commenting={commenting} />
    </Section>
  );
}
