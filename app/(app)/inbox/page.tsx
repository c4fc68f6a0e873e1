import type { Metadata } from "next";
import Link from "next/link";
import { InboxList } from "@/components/review/queue/inbox-list";
import { PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getInbox, type InboxItem, type InboxView } from "@/lib/use-cases/get-inbox";
import { inboxList, inboxPage as words } from "@/messages/inbox";
import { markInboxAction } from "./actions";

export const metadata: Metadata = { title: words.title };

type Props = { readonly searchParams: Promise<{ readonly show?: string | string[] }> };

export default async function InboxPage({ searchParams }: Props) {
  const { show } = await searchParams;
  const which = show === "waiting" || show === "all" ? show : "new";
  const { items, counts } = unwrap(await getInbox(await requireSession(), { which }));
  const tabs = (["new", "waiting", "all"] as const).map((each) => ({
    href: paths.inbox(each),
    label: words.tabs[each](counts[each]),
  }));
  return (
    <>
      <PageHeader title={words.heading(counts.new, counts.waiting)} />
      <Tabs label={words.tabs.label} tabs={tabs} current={paths.inbox(which)} />
      <div className="mt-5 max-w-3xl">
        <InboxList
          groups={byDay(items)}
          empty={inboxList.empty[which]}
          mark={markInboxAction}
          mayMarkAll={counts.new > 0}
        />
        <p className="mt-6 max-w-measure text-sm text-quiet">{words.blind}</p>
        <p className="max-w-measure text-sm text-quiet">
          {words.kept}{" "}
          <Link href={paths.conflicts()} prefetch={false} className="link">
            {words.conflicts}
          </Link>
        </p>
      </div>
    </>
  );
}

/** Today, yesterday and earlier, by UTC as all times are; those without items left out. */
function byDay(items: InboxView["items"]): { name: string; items: InboxItem[] }[] {
  const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
  const [today, yesterday] = [day(0), day(1)];
  const nameOf = (at: string) =>
    at.slice(0, 10) >= today
      ? inboxList.today
      : at.slice(0, 10) === yesterday
        ? inboxList.yesterday
        : inboxList.earlier;
  return [inboxList.today, inboxList.yesterday, inboxList.earlier]
    .map((name) => ({ name, items: items.filter(({ at }) => nameOf(at) === name) }))
    .filter((group) => group.items.length > 0);
}
