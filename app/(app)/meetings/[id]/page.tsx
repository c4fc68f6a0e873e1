import type { Metadata } from "next";
import {
  castVoteAction,
  closeMeetingAction,
  correctMinutesAction,
  markSeatAction,
  moveItemAction,
  noteItemAction,
} from "@/app/(app)/meetings/actions";
import { AgendaList } from "@/components/review/meeting/agenda-list";
import { CloseMeeting } from "@/components/review/meeting/close-meeting";
import { OpenItem } from "@/components/review/meeting/open-item";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { buttonClasses } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getMeeting } from "@/lib/use-cases/get-meeting";
import { meetingsPage, meetingPage as words } from "@/messages/meetings";

export const metadata: Metadata = { title: words.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function MeetingPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { item: itemId } = singleValues(await searchParams, ["item"]);
  const view = unwrap(await getMeeting(await requireSession(), { meetingId: id, itemId }));
  const { meeting, items, open, mayRun } = view;
  const done = items.filter(({ noted, decision, agreed }) => noted ?? decision ?? agreed).length;
  return (
    <>
      <PageHeader
        isCompact
        kicker={
          <Breadcrumbs
            trail={[
              { href: paths.meetings(), label: meetingsPage.title },
              ...(meeting.round ? [{ href: paths.round(meeting.round.id), label: meeting.round.name }] : []),
            ]}
          />
        }
        title={meeting.title}
        meta={
          <>
            <span className="font-semibold text-ink">
              {words.heading(done, items.length, meeting.closed !== null)}
            </span>
            <span>{words.called(<Time value={meeting.heldOn} as="short" />, meeting.calledByName)}</span>
          </>
        }
        actions={
          <>
            <a href={paths.meetingFile(id, "packet")} download className={buttonClasses()}>
              {words.packet}
            </a>
            <a href={paths.meetingFile(id, "minutes")} download className={buttonClasses()}>
              {words.minutes}
            </a>
            {mayRun && <CloseMeeting meetingId={id} close={closeMeetingAction} />}
          </>
        }
      />
      {meeting.closed && (
        <p className="text-sm">
          {words.closed(meeting.closed.byName, <Time value={meeting.closed.at} as="minute" />)}
        </p>
      )}
      <div className="mt-4 grid gap-x-10 gap-y-6 border-t pt-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="min-w-0">
          <AgendaList meetingId={id} items={items} openId={open.id} move={mayRun ? moveItemAction : null} />
          <p className="mt-4 text-sm text-quiet">{words.yours}</p>
        </div>
        <OpenItem
          item={open}
          acts={{
            seat: markSeatAction,
            vote: castVoteAction,
            note: noteItemAction,
            correct: correctMinutesAction,
          }}
        />
      </div>
    </>
  );
}
