import type { Metadata } from "next";
import Link from "next/link";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Time } from "@/components/ui/time";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { listMeetings } from "@/lib/use-cases/list-meetings";
import { meetingsPage as words } from "@/messages/meetings";

export const metadata: Metadata = { title: words.title };

export default async function MeetingsPage() {
  const { meetings, isCut, mayCall } = unwrap(await listMeetings(await requireSession(), {}));
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={mayCall && <LinkButton href={paths.newMeeting()}>{words.call}</LinkButton>}
      />
      {meetings.length === 0 && <p className="text-quiet">{words.none}</p>}
      <ul className="max-w-3xl">
        {meetings.map(({ id, title, heldOn, calledByName, closed, items }) => (
          <li key={id} className="border-t border-hairline py-3 first:border-t-0 first:pt-0">
            <Link href={paths.meeting(id)} prefetch={false} className="link font-serif text-lg wrap-anywhere">
              {title}
            </Link>
            <p className="text-sm text-quiet">
              {closed ? words.state.closed : words.state.goesOn};{" "}
              {words.about(<Time value={heldOn} as="short" />, calledByName, items)}
            </p>
          </li>
        ))}
      </ul>
      {isCut && <p className="mt-4 text-sm text-quiet">{words.cut(COUNT_LIMITS.meetings)}</p>}
    </>
  );
}
