import type { Metadata } from "next";
import Link from "next/link";
import { moveRoundAction } from "@/app/(app)/rounds/actions";
import { MoveRoundForm } from "@/components/review/rounds/move-round-form";
import { RoundSubmissions } from "@/components/review/rounds/round-submissions";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { searchValueText } from "@/lib/domain/search/print-search";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getRound } from "@/lib/use-cases/get-round";
import { roundList, roundsPage, roundPage as words } from "@/messages/rounds";

export const metadata: Metadata = { title: roundsPage.title };

export default async function RoundPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { round, submissions, isCut, mayManage, mayMove } = unwrap(
    await getRound(await requireSession(), { roundId: id }),
  );
  const decided = submissions.filter(({ stage }) => stage === "decided").length;
  const { opensOn, closesOn, reviewsDueOn, createdByName, moved } = round;
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.rounds(), label: roundsPage.title }]} />}
        title={round.name}
        lede={words.decided(decided, submissions.length, isCut)}
      />
      <Section id="days" title={words.days} aside={roundList.state[round.state]}>
        <p className="text-sm">
          {roundList.days(
            <Time value={opensOn} as="short" />,
            <Time value={closesOn} as="short" />,
            createdByName,
          )}
          {reviewsDueOn && <>; {roundList.reviewsDue(<Time value={reviewsDueOn} as="short" />)}</>}
        </p>
        {moved && (
          <p className="text-sm text-quiet">
            {roundList.moved(
              moved.byName,
              <Time value={moved.at} as="short" />,
              moved.announcedClosesOn === closesOn ? null : (
                <Time value={moved.announcedClosesOn} as="short" />
              ),
            )}
          </p>
        )}
        {round.earliestClosesOn < closesOn && (
          <p className="text-sm text-quiet">
            {roundList.earliest(<Time value={round.earliestClosesOn} as="short" />)}
          </p>
        )}
        {round.sameTeamConflicts && <p className="text-sm text-quiet">{roundList.sameTeam}</p>}
        <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
          {round.state === "open" && (
            <Link href={paths.newAssessmentFor(round.handling)} prefetch={false} className="link">
              {words.begin}
            </Link>
          )}
          {mayManage && (
            <Link
              href={paths.queueOf(`round:${searchValueText(round.name)}`)}
              prefetch={false}
              className="link"
            >
              {words.queue}
            </Link>
          )}
          {mayManage && submissions.some(({ stage }) => stage === "to-assign") && (
            <Link href={paths.assigning()} prefetch={false} className="link">
              {words.assign}
            </Link>
          )}
          {mayManage && (
            <Link href={paths.newMeeting(round.id)} prefetch={false} className="link">
              {words.meet}
            </Link>
          )}
        </p>
        {mayMove && (
          <Disclosure summary={words.move} className="mt-2">
            <MoveRoundForm round={round} move={moveRoundAction} />
          </Disclosure>
        )}
      </Section>
      {round.criteria !== "" && (
        <Section id="criteria" title={words.criteria}>
          <p dir="auto" className="max-w-measure font-serif whitespace-pre-line">
            {round.criteria}
          </p>
        </Section>
      )}
      <p className="mb-6 text-sm text-quiet">{words.readable}</p>
      {isCut && (
        <p className="mb-6 text-sm">
          {words.cut(COUNT_LIMITS.submissions)}{" "}
          <Link
            href={paths.portfolioOf(`round:${searchValueText(round.name)}`, [])}
            prefetch={false}
            className="link"
          >
            {words.allInTable}
          </Link>
        </p>
      )}
      <RoundSubmissions submissions={submissions} />
    </>
  );
}
