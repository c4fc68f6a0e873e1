import Link from "next/link";
import type { ComponentProps } from "react";
import type { ListedResponse } from "@/components/report/response-list";
import { AskAgain } from "@/components/review/assigning/ask-again";
import {
  AskedReviewers,
  type ListedAsked,
  type TakeOffInput,
} from "@/components/review/assigning/asked-reviewers";
import type { AssignAllInput } from "@/components/review/assigning/assign-all";
import { AssignForm, type AssignInput } from "@/components/review/assigning/assign-form";
import type { Candidate } from "@/components/review/assigning/candidate-fields";
import type { SetDueInput } from "@/components/review/assigning/due-form";
import type { ReplaceInput } from "@/components/review/assigning/replace-form";
import { ConflictForm, type StateConflictInput } from "@/components/review/conflicts/conflict-form";
import { DeclineForm, type DeclineInput } from "@/components/review/conflicts/decline-form";
import { StandingConflicts } from "@/components/review/conflicts/standing-conflicts";
import {
  type DecisionActs,
  DecisionRecord,
  type RecordedDecision,
} from "@/components/review/decision/decision-record";
import { RequestedChanges } from "@/components/review/decision/requested-changes";
import { BringOver } from "@/components/review/desk/bring-over";
import { FindingDigest } from "@/components/review/desk/finding-digest";
import { FoldedAnswers } from "@/components/review/desk/folded-answers";
import { HandInDigest } from "@/components/review/desk/hand-in-digest";
import { HandInForm, type HandInInput } from "@/components/review/desk/hand-in-form";
import { JudgedClaims } from "@/components/review/desk/judged-claims";
import { JudgedSupportsPart } from "@/components/review/desk/judged-supports";
import { JudgedCount, JudgedTally } from "@/components/review/desk/judged-tally";
import { askedOf, JudgementDesk } from "@/components/review/desk/judgement-desk";
import type { JudgementInput } from "@/components/review/desk/judgement-form";
import { PageOne } from "@/components/review/desk/page-one";
import { RatedFold } from "@/components/review/desk/rated-fold";
import { RatingForm, type RatingInput } from "@/components/review/desk/rating-form";
import { DisagreementPart } from "@/components/review/disagreement/disagreement-part";
import { ReviewList } from "@/components/review/disagreement/review-list";
import { type MeetingOnIt, MeetingsOnIt } from "@/components/review/meeting/meetings-on-it";
import type { ActOnMany } from "@/components/review/queue/many-dialog";
import { DisputedFindings } from "@/components/review/responses/disputed-findings";
import { LookBackForm } from "@/components/review/threads/look-back-form";
import type { StartInput } from "@/components/review/threads/start-thread";
import type { ListedThread, ThreadActs } from "@/components/review/threads/thread-list";
import { type Difference, ThreadsPart } from "@/components/review/threads/threads-part";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { arguables } from "@/lib/domain/review/arguable";
import { askedBefore } from "@/lib/domain/review/asked-before";
import type { ConflictKind } from "@/lib/domain/review/conflicts";
import type { Disagreement } from "@/lib/domain/review/disagreement";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import { namesOf } from "@/lib/domain/review/names-of";
import type { ShownReview } from "@/lib/domain/review/shown-review";
import { subjectsOf } from "@/lib/domain/review/subjects";
import { paths } from "@/lib/paths";
import { declareConflict, unopenedNotice, unopenedReviews } from "@/messages/conflicts";
import { reviewDesk } from "@/messages/review";
import { lookBack } from "@/messages/threads";

type Props = {
  readonly view: {
    readonly assessment: {
      readonly id: string;
      readonly state: AssessmentState;
      readonly may: { readonly assign: boolean; readonly close: boolean };
    };
    readonly revision: { readonly id: string; readonly number: number };
    readonly report: ReportDocument;
    readonly answers: Answers;
    readonly responses: readonly ListedResponse[];
    readonly disputed: ComponentProps<typeof DisputedFindings>["disputed"];
    readonly own: ShownReview | null;
    readonly others: readonly ShownReview[];
    readonly claims: readonly JudgedClaim[];
    readonly supports: JudgedSupports;
    readonly disagreement: Disagreement | null;
    readonly meetings: readonly MeetingOnIt[];
    readonly changesAsked: Pick<ComponentProps<typeof RequestedChanges>, "number" | "changes"> | null;
    readonly threads: readonly ListedThread[];
    readonly mayArgue: boolean;
    readonly mentionable: ComponentProps<typeof ThreadsPart>["mentionable"];
    readonly earlier: ComponentProps<typeof BringOver>["earlier"] | null;
    readonly othersHidden: boolean;
    readonly asked: readonly ListedAsked[];
    readonly reviewerCandidates: readonly Candidate[];
    readonly conflicts: readonly {
      readonly name: string;
      readonly kind: ConflictKind;
      readonly words: string;
    }[];
    readonly mayDeclare: boolean;
    readonly decision: RecordedDecision | null;
    readonly followUpOn: string | null;
    readonly mayLookBack: boolean;
  };
  readonly assign: FormAction<AssignInput>;
  readonly takeOff: FormAction<TakeOffInput>;
  readonly replace: FormAction<ReplaceInput>;
  readonly assignAll: FormAction<AssignAllInput>;
  readonly bringOver: FormAction<{ readonly assessmentId: string }>;
  readonly setDue: FormAction<SetDueInput>;
  readonly actOnMany: ActOnMany;
  readonly decline: FormAction<DeclineInput>;
  readonly stateConflict: FormAction<StateConflictInput>;
  readonly rate: FormAction<RatingInput, { readonly version: number }>;
  readonly judge: FormAction<JudgementInput, { readonly version: number }>;
  readonly handIn: FormAction<HandInInput>;
  readonly startThread: FormAction<StartInput>;
  readonly threadActs: ThreadActs;
  /** Shows what an edit does to words. */
  readonly Difference: Difference;
  readonly decisionActs: DecisionActs;
};

/** Reviewing one revision: findings and answers, one's own ratings beside them, the others' reviews once one may see them. */
export function ReviewDesk(props: Props) {
  const {
    view,
    assign,
    assignAll,
    takeOff,
    replace,
    bringOver,
    setDue,
    actOnMany,
    decline,
    stateConflict,
    rate,
    judge,
    handIn,
  } = props;
  const { startThread, threadActs, decisionActs } = props;
  const { assessment, revision, report, responses, own, others, othersHidden } = view;
  const { asked, reviewerCandidates, decision } = view;
  const subjects = subjectsOf(report, view.answers, responses);
  const named = namesOf(report, subjects);
  const isOwed = own !== null && own.handedInAt === null && own.endedAt === null;
  const isOpen = isOwed && own.isOpened;
  const ratings = new Map(own?.ratings.map((rating) => [rating.path, rating]));
  const judgements = new Map(
    own?.ratings.map(({ path, value, comment, version }) => [path, { judgement: value, comment, version }]),
  );
  // What is missing is nobody's to find.
  const askedFor = subjects.filter(({ kind }) => kind !== "missing");
  const number = revision.number;
  const lines = report.answers.flatMap((section) => section.lines);
  const threads = (
    <ThreadsPart
      assessmentId={assessment.id}
      number={number}
      threads={view.threads}
      labelOf={arguables(view)}
      answers={view.answers}
      Difference={props.Difference}
      mentionable={view.mentionable}
      acts={threadActs}
      start={view.mayArgue ? { act: startThread, isBlind: isOpen } : undefined}
    />
  );
  const ownReview = own && (isOpen || own.handedInAt) && (
    <Section
      dense
      id="own"
      title={reviewDesk.yourReview}
      note={isOpen ? reviewDesk.afterReadingAndRating : undefined}
      aside={isOpen && <JudgedCount names={askedFor.map(({ name }) => name)} />}
    >
      {isOpen ? (
        <HandInForm
          assessmentId={assessment.id}
          revisionId={revision.id}
          subjects={subjects.map(askedOf)}
          labelOf={new Map([...named].map(([name, { label }]) => [name, label]))}
          digest={
            <HandInDigest subjects={subjects} named={named} ratings={own.ratings} threads={view.threads} />
          }
          rate={rate}
          judge={judge}
          handIn={handIn}
        />
      ) : (
        <ReviewList reviews={[own]} named={named} />
      )}
    </Section>
  );
  const reviewersPart = (assessment.may.assign || asked.length > 0) && (
    <Section
      dense
      id="reviewers"
      title={reviewDesk.reviewers}
      note={assessment.may.assign && isOwed ? reviewDesk.owesAndAsks : reviewDesk.reviewersNote}
    >
      <AskedReviewers
        assessmentId={assessment.id}
        asked={asked}
        takeOff={takeOff}
        setDue={setDue}
        actOnMany={actOnMany}
        isInReview={assessment.state === "in-review"}
        newest={revision.number}
        replacing={
          assessment.may.assign && !isOwed
            ? { number: revision.number, candidates: reviewerCandidates, replace }
            : null
        }
      />
      {assessment.may.assign && !isOwed && (
        <AskAgain
          assessmentId={assessment.id}
          number={number - 1}
          {...askedBefore(number, asked, reviewerCandidates)}
          assign={assignAll}
        />
      )}
      <StandingConflicts conflicts={view.conflicts} />
      {assessment.may.assign && !isOwed && (
        <AssignForm
          assessmentId={assessment.id}
          revisionId={revision.id}
          candidates={reviewerCandidates}
          assign={assign}
        />
      )}
    </Section>
  );
  // Who is asked stands among the reviewers, with how far they are.
  const shown = asked.length > 0 ? others.filter(({ handedInAt }) => handedInAt !== null) : others;
  // Once two are open, what they part on comes before whom else to ask.
  const leads = !isOpen && view.disagreement !== null;
  const judged = (
    <>
      {!isOpen && view.disagreement && <DisagreementPart {...view.disagreement} />}
      <Section
        dense
        id="reviews"
        title={reviewDesk.reviews}
        aside={othersHidden ? undefined : String(shown.length)}
      >
        {othersHidden ? (
          <p className="text-quiet">{reviewDesk.othersHidden}</p>
        ) : shown.length === 0 ? (
          <p className="text-quiet">{asked.length > 0 ? reviewDesk.noneIn : reviewDesk.noOthers}</p>
        ) : (
          <ReviewList reviews={shown} named={named} />
        )}
      </Section>
      {!isOpen && (
        <>
          <JudgedSupportsPart {...view.supports} />
          <JudgedClaims claims={view.claims} />
          <DisputedFindings disputed={view.disputed} />
        </>
      )}
    </>
  );
  return (
    <div className="mt-3 [&>section:first-child]:border-t-0">
      {isOwed && !isOpen && (
        <Notice title={unopenedNotice.title}>
          <p>{unopenedNotice.words}</p>
          <Link href={paths.conflicts()} prefetch={false} className="link">
            {unopenedNotice.link}
          </Link>
        </Notice>
      )}
      {decision && (
        <Section dense id="decision" title={reviewDesk.decision}>
          <DecisionRecord
            decision={decision}
            assessment={assessment}
            followUpOn={view.followUpOn}
            acts={decisionActs}
          />
        </Section>
      )}
      {view.mayLookBack && view.followUpOn !== null && (
        <Section
          dense
          id="follow-up"
          title={lookBack.title}
          note={lookBack.note(<Time value={view.followUpOn} as="day" />)}
        >
          <LookBackForm assessmentId={assessment.id} number={number} say={startThread} />
        </Section>
      )}
      {view.changesAsked && (
        <RequestedChanges {...view.changesAsked} href={(path) => `#${answerAnchor(path)}`} />
      )}
      {isOpen && (
        <JudgedTally
          stored={askedFor
            .filter(({ name }) => (judgements.get(name)?.judgement ?? null) !== null)
            .map(({ name }) => name)}
        >
          <Disclosure summary={reviewDesk.pageOne} className="mb-4">
            <PageOne report={report} reportAt={paths.revision(assessment.id, number)} />
          </Disclosure>
          {view.earlier && <BringOver assessmentId={assessment.id} earlier={view.earlier} act={bringOver} />}
          <JudgementDesk
            assessmentId={assessment.id}
            revisionId={revision.id}
            number={number}
            subjects={subjects}
            responses={responses}
            stored={judgements}
            judge={judge}
            start={startThread}
          />
          {ownReview}
          {threads}
        </JudgedTally>
      )}
      {leads && judged}
      {reviewersPart}
      <MeetingsOnIt meetings={view.meetings} />
      {!leads && judged}
      {!isOpen && (
        <>
          {threads}
          {ownReview}
        </>
      )}
      <Section dense id="findings" title={reviewDesk.findings} note={reviewDesk.findingsNote}>
        <Disclosure summary={reviewDesk.allFindings(report.findings.length)}>
          <FindingDigest findings={report.findings} responses={responses} />
        </Disclosure>
      </Section>
      <Section
        dense
        id="answers"
        title={reviewDesk.answers}
        note={isOpen ? reviewDesk.answersToRate : reviewDesk.answersFrozen}
      >
        <RatedFold
          revisionId={revision.id}
          paths={lines.map(({ path }) => path)}
          summary={reviewDesk.allAnswers(lines.length)}
        >
          <FoldedAnswers
            revisionId={revision.id}
            report={report}
            beside={
              isOpen
                ? (line) => (
                    <RatingForm
                      assessmentId={assessment.id}
                      revisionId={revision.id}
                      path={line.path}
                      label={line.label}
                      rating={ratings.get(line.path)?.rating ?? null}
                      comment={ratings.get(line.path)?.comment ?? ""}
                      version={ratings.get(line.path)?.version ?? 0}
                      save={rate}
                    />
                  )
                : undefined
            }
          />
        </RatedFold>
      </Section>
      {view.mayDeclare && (
        <Section dense id="conflict" title={declareConflict.title}>
          <Disclosure summary={declareConflict.open}>
            <p className="mb-3 max-w-form text-sm text-quiet">{declareConflict.note}</p>
            <ConflictForm assessmentId={assessment.id} asks="declare" state={stateConflict} />
          </Disclosure>
          {isOwed && (
            <Disclosure summary={unopenedReviews.decline} className="mt-2">
              <DeclineForm assessmentId={assessment.id} decline={decline} />
            </Disclosure>
          )}
        </Section>
      )}
    </div>
  );
}
