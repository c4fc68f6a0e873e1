import type { Metadata } from "next";
import { callMeetingAction } from "@/app/(app)/meetings/actions";
import { CallMeetingForm } from "@/components/review/meeting/call-meeting-form";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getMeetingProposal } from "@/lib/use-cases/get-meeting-proposal";
import { meetingsPage, callMeetingPage as words } from "@/messages/meetings";

export const metadata: Metadata = { title: words.title };

export default async function CallMeetingPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { round: roundId } = singleValues(await searchParams, ["round"]);
  const { round, items, isCut } = unwrap(await getMeetingProposal(await requireSession(), { roundId }));
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.meetings(), label: meetingsPage.title }]} />}
        title={round ? words.titleOfRound(round.name) : words.title}
        lede={words.lede}
      />
      {isCut && <p className="mb-4 text-sm text-quiet">{words.cut(COUNT_LIMITS.agenda)}</p>}
      {items.length === 0 ? (
        <p className="text-quiet">{words.nothing}</p>
      ) : (
        <CallMeetingForm round={round} items={items} call={callMeetingAction} />
      )}
    </>
  );
}
