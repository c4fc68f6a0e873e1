import { meetConditionAction } from "@/app/(app)/assessments/[id]/decision/actions";
import { answerInvitationAction, restoreDraftAction } from "@/app/(app)/home-actions";
import { AssessmentList } from "@/components/home/assessment-list";
import { ConditionList } from "@/components/home/condition-list";
import { DeletedList } from "@/components/home/deleted-list";
import { FirstHome } from "@/components/home/first-home";
import { InvitationList } from "@/components/home/invitation-list";
import { QueueTable } from "@/components/review/queue/queue-table";
import { ReviewTaskList } from "@/components/review/queue/review-task-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getHome, type HomeView } from "@/lib/use-cases/get-home";
import { countOf, homePage } from "@/messages/pages";

export default async function HomePage() {
  const home = unwrap(await getHome(await requireSession(), {}));
  const {
    viewer,
    invitations,
    toFinish,
    waiting,
    toReview,
    toDecide,
    conditions,
    ownerless,
    decided,
    deleted,
    totals,
    today,
  } = home;
  if ((viewer.may.create || home.lacksTeam) && isEmpty(home)) {
    return <FirstHome example={home.example} lacksTeam={home.lacksTeam} />;
  }
  const start = viewer.may.create && (
    <LinkButton href={paths.newAssessment()} kind="primary">
      {homePage.newAssessment}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={homePage.title} lede={homePage.lede} actions={start} />
      {invitations.length > 0 && (
        <Section
          id="invitations"
          title={homePage.invitations}
          aside={String(invitations.length)}
          note={homePage.invitationsNote}
        >
          <InvitationList invitations={invitations} answer={answerInvitationAction} />
        </Section>
      )}
      {toReview.length > 0 && (
        <Section id="to-review" title={homePage.toReview} aside={countOf(toReview.length, totals.toReview)}>
          <ReviewTaskList tasks={toReview} />
        </Section>
      )}
      {toDecide.length > 0 && (
        <Section
          id="to-decide"
          title={homePage.toDecide}
          aside={countOf(toDecide.length, totals.toDecide)}
          wide
        >
          <QueueTable rows={toDecide} caption={homePage.toDecideCaption} />
        </Section>
      )}
      {conditions.length > 0 && (
        <Section
          id="conditions"
          title={homePage.conditions}
          aside={countOf(conditions.length, totals.conditions)}
        >
          <ConditionList conditions={conditions} today={today} meet={meetConditionAction} />
        </Section>
      )}
      {ownerless.length > 0 && (
        <Section
          id="ownerless"
          title={homePage.ownerless}
          aside={countOf(ownerless.length, totals.ownerless)}
          note={homePage.ownerlessNote}
        >
          <ConditionList conditions={ownerless} today={today} meet={meetConditionAction} />
        </Section>
      )}
      {viewer.may.create && (
        <Section
          id="to-finish"
          title={homePage.toFinish}
          aside={toFinish.length > 0 && countOf(toFinish.length, totals.toFinish)}
        >
          {toFinish.length > 0 && <AssessmentList rows={toFinish} />}
          {toFinish.length === 0 && totals.asTaken === 0 && (
            <EmptyState title={homePage.noDraft}>
              <p>{homePage.noDraftNote}</p>
            </EmptyState>
          )}
          {totals.asTaken > 0 && (
            <p className="mt-2 text-quiet">
              {homePage.asTaken(totals.asTaken)}{" "}
              <a href={paths.triage()} className="link">
                {homePage.triage}
              </a>
            </p>
          )}
        </Section>
      )}
      {waiting.length > 0 && (
        <Section id="waiting" title={homePage.waiting} aside={countOf(waiting.length, totals.waiting)}>
          <AssessmentList rows={waiting} />
        </Section>
      )}
      {decided.length > 0 && (
        <Section id="decided" title={homePage.decided} note={homePage.decidedNote}>
          <AssessmentList rows={decided} />
        </Section>
      )}
      {deleted.length > 0 && (
        <Section id="deleted" title={homePage.deleted} aside={String(deleted.length)}>
          <DeletedList drafts={deleted} restore={restoreDraftAction} />
        </Section>
      )}
      {!viewer.may.create &&
        [invitations, toReview, toDecide, conditions, ownerless].every(({ length }) => length === 0) && (
          <EmptyState title={homePage.nothingWaits}>
            <p>{homePage.nothingWaitsNote}</p>
          </EmptyState>
        )}
    </>
  );
}

/** Whether there is nothing here that anybody could go on with. */
function isEmpty(home: HomeView): boolean {
  const { invitations, toFinish, waiting, toReview, toDecide, conditions, ownerless, decided, deleted } =
    home;
  const lists = [invitations, toFinish, waiting, toReview, toDecide, conditions, ownerless, decided, deleted];
  return lists.every(({ length }) => length === 0) && home.totals.asTaken === 0;
}
