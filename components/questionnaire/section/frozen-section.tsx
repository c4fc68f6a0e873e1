import { CommentList, type PlacedComment } from "@/components/questionnaire/comments/comment-list";
import { AnswersToCheck } from "@/components/questionnaire/overview/answers-to-check";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { AnswerSection } from "@/lib/domain/report/report-document";
import { frozenSection } from "@/messages/questionnaire/section";

type Props = {
  readonly assessment: string;
  readonly viewer: { readonly id: string };
  readonly sections: readonly AnswerSection[];
  /** What the authors said to each other about this section. */
  readonly comments: readonly PlacedComment[];
};

/** A section while nothing can be changed: its answers in words, and what its authors said. */
export function FrozenSection({ assessment, viewer, sections, comments }: Props) {
  return (
    <>
      <Notice className="mb-8">
        <p>{frozenSection.frozen}</p>
      </Notice>
      <AnswersToCheck assessment={assessment} sections={sections} missing={new Set()} mayEdit={false} />
      {comments.length > 0 && (
        <Section id="comments" title={frozenSection.comments} note={frozenSection.commentsNote}>
          <CommentList
            commenting={{ assessmentId: assessment, memberId: viewer.id }}
            comments={comments}
            isLinked={false}
          />
        </Section>
      )}
    </>
  );
}
