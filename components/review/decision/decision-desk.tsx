import type { ComponentProps } from "react";
import type { ListedResponse } from "@/components/report/response-list";
import type { AcceptInput } from "@/components/review/decision/accept-form";
import { BlockingFindings } from "@/components/review/decision/blocking-findings";
import { DecisionForm, type DecisionInput } from "@/components/review/decision/decision-form";
import { type DecidingFacts, DecisionObstacle } from "@/components/review/decision/decision-obstacle";
import { DecisionRestsOn } from "@/components/review/decision/decision-rests-on";
import { HandOver, type HandOverDecisionInput, Handovers } from "@/components/review/decision/handovers";
import { RequestedChanges } from "@/components/review/decision/requested-changes";
import { FindingDigest } from "@/components/review/desk/finding-digest";
import { JudgedClaims } from "@/components/review/desk/judged-claims";
import { JudgedSupportsPart } from "@/components/review/desk/judged-supports";
import { PageOne } from "@/components/review/desk/page-one";
import { DisagreementPart } from "@/components/review/disagreement/disagreement-part";
import { ReviewList } from "@/components/review/disagreement/review-list";
import { type MeetingOnIt, MeetingsOnIt } from "@/components/review/meeting/meetings-on-it";
import { DisputedFindings } from "@/components/review/responses/disputed-findings";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Section } from "@/components/ui/section";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import type { Disagreement } from "@/lib/domain/review/disagreement";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import { namesOf } from "@/lib/domain/review/names-of";
import type { ShownReview } from "@/lib/domain/review/shown-review";
import { subjectsOf } from "@/lib/domain/review/subjects";
import { paths } from "@/lib/paths";
import { decisionDesk, reviewDesk } from "@/messages/review";

type ChangesAsked = Pick<ComponentProps<typeof RequestedChanges>, "number" | "changes">;

type Props = {
  readonly view: {
    readonly assessment: { readonly id: string };
    readonly revision: { readonly number: number };
    readonly report: ReportDocument;
    readonly answers: Answers;
    readonly claims: readonly JudgedClaim[];
    readonly supports: JudgedSupports;
    readonly disputed: ComponentProps<typeof DisputedFindings>["disputed"];
    readonly disagreement: Disagreement | null;
    readonly meetings: readonly MeetingOnIt[];
    readonly threads: ComponentProps<typeof DecisionRestsOn>["threads"];
    readonly changesAsked: ChangesAsked | null;
    readonly own: ShownReview | null;
    readonly others: readonly ShownReview[];
    readonly deciding: DecidingFacts & {
      readonly couldTakeIt: ComponentProps<typeof HandOver>["people"];
      readonly handovers: ComponentProps<typeof Handovers>["handovers"];
    };
    readonly responses: readonly ListedResponse[];
    readonly members: readonly { readonly id: string; readonly name: string }[];
  };
  readonly accept: FormAction<AcceptInput>;
  readonly decide: FormAction<DecisionInput>;
  readonly handOver: FormAction<HandOverDecisionInput>;
  readonly then: string;
};

/** Everything a lead needs on one page to decide: page one of the report, what blocks, where reviewers part, the reviews; beside it the form. */
export function DecisionDesk({ view, accept, decide, handOver, then }: Props) {
  const { assessment, revision, report, own, others, deciding, responses, members } = view;
  const reportAt = paths.revision(assessment.id, revision.number);
  const reviews = [...others, ...(own?.handedInAt ? [own] : [])];
  const named = namesOf(report, subjectsOf(report, view.answers, responses));
  return (
    <div
      data-beside
      className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-10 xl:grid-cols-[minmax(0,1fr)_22rem] [&>*>section:first-child]:border-t-0"
    >
      <div className="min-w-0">
        <Disclosure summary={reviewDesk.pageOne} className="mb-2">
          <PageOne report={report} reportAt={reportAt} />
        </Disclosure>
        <Disclosure id="findings" summary={reviewDesk.allFindings(report.findings.length)} className="mb-2">
          <FindingDigest findings={report.findings} responses={responses} />
        </Disclosure>
        {deciding.obstacle !== "owes-review" && (
          <DecisionRestsOn
            number={revision.number}
            findings={report.findings}
            back={view.supports.back}
            responses={responses}
            handedIn={deciding.handedIn}
            out={deciding.out}
            changes={view.changesAsked?.changes ?? null}
            disputed={view.disputed}
            threads={view.threads}
            threadsAt={paths.review(assessment.id, "threads")}
          />
        )}
        <BlockingFindings
          assessmentId={assessment.id}
          number={revision.number}
          findings={report.findings}
          back={view.supports.back}
          responses={responses}
          accept={accept}
        />
        {view.changesAsked && (
          <RequestedChanges {...view.changesAsked} href={(path) => `${reportAt}#${answerAnchor(path)}`} />
        )}
        {view.disagreement && <DisagreementPart {...view.disagreement} />}
        <JudgedSupportsPart {...view.supports} />
        <JudgedClaims claims={view.claims} />
        <DisputedFindings disputed={view.disputed} />
        <Section dense id="reviews" title={decisionDesk.reviews} aside={String(reviews.length)}>
          {deciding.obstacle === "owes-review" ? (
            <p className="text-quiet">{reviewDesk.othersHidden}</p>
          ) : reviews.length === 0 ? (
            <p className="text-quiet">{decisionDesk.noReviewer}</p>
          ) : (
            <ReviewList reviews={reviews} named={named} />
          )}
        </Section>
        <MeetingsOnIt meetings={view.meetings} />
      </div>
      <div className="min-w-0 xl:sticky xl:top-12 xl:-mx-2 xl:max-h-[calc(100dvh-3rem)] xl:self-start xl:overflow-y-auto xl:px-2">
        <Section dense id="form" title={decisionDesk.yourDecision}>
          <Handovers handovers={deciding.handovers} />
          {deciding.obstacle ? (
            <DecisionObstacle deciding={deciding} />
          ) : (
            <DecisionForm
              assessmentId={assessment.id}
              number={revision.number}
              reviews={deciding}
              members={members}
              answers={report.answers.flatMap(({ title, lines }) =>
                lines.map(({ path, label }) => ({ path, label: `${title} › ${label}` })),
              )}
              decide={decide}
              then={then}
            />
          )}
          {(deciding.obstacle === null || deciding.obstacle === "only-own-review") && (
            <HandOver
              assessmentId={assessment.id}
              number={revision.number}
              people={deciding.couldTakeIt}
              handOver={handOver}
            />
          )}
        </Section>
      </div>
    </div>
  );
}
