import type { Metadata } from "next";
import { actOnManyAction, undoManyAction } from "@/app/(app)/queue/actions";
import { ViewsOf } from "@/app/(app)/saved-views/views-of";
import { ListKeys } from "@/components/assessment/list-keys";
import { QueueForm } from "@/components/review/queue/queue-form";
import { QueueList } from "@/components/review/queue/queue-list";
import { QueueTabs } from "@/components/review/queue/queue-tabs";
import { TICKED } from "@/components/review/queue/queue-ticked";
import { SearchBox } from "@/components/search/search-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { requireSession } from "@/lib/auth/require-session";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getQueue } from "@/lib/use-cases/get-queue";
import { today } from "@/lib/use-cases/today";
import { queuePage as words } from "@/messages/pages";
import { searchBox } from "@/messages/search";

export const metadata: Metadata = { title: words.title };

const ASKED = ["q", "sort", "order", "after", "before"] as const;

export default async function QueuePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const given = await searchParams;
  const { q = "", after, before, ...kept } = singleValues(given, ASKED);
  const ticked = [...new Set(allValues(given, TICKED))].slice(0, COUNT_LIMITS.ticked);
  const isSearched = q.length <= TEXT_LIMITS.searchLine;
  const asked = { ...kept, ...(after && { after }), ...(before && { before }), q: isSearched ? q : "" };
  const session = await requireSession();
  const view = unwrap(await getQueue(session, asked));
  const address = (changes: { readonly [name: string]: string }) => {
    const query = new URLSearchParams(
      Object.entries({ ...kept, q, ...changes }).filter(([, value]) => value !== ""),
    );
    return query.size > 0 ? `${paths.queue()}?${query}` : paths.queue();
  };
  const isPartial = view.next !== null || view.previous !== null;
  const groups = view.groups?.map(({ tab, ...group }) => {
    const part = view.tabs.find((each) => each.tab === tab);
    const isWhole = !isPartial || group.count === group.rows.length;
    return { ...group, wholeAt: part && !isWhole ? address({ q: part.search }) : null };
  });
  // Rows are ticked by those who assign; an address that holds ticks is of no other page.
  const isTicked = view.mayAssign && (view.rows.length > 0 || ticked.length > 0);
  const list = isTicked ? (
    <QueueForm
      // Another page shows other boxes.
      key={`${q} ${after} ${before}`}
      rows={view.rows}
      groups={groups}
      today={today()}
      ticked={ticked}
      kept={Object.entries({ ...kept, q }).filter(([, value]) => value !== "")}
      next={view.next}
      previous={view.previous}
      people={view.people}
      rounds={view.rounds}
      lastAct={view.lastAct}
      act={actOnManyAction}
      undo={undoManyAction}
    />
  ) : (
    <QueueList rows={view.rows} groups={groups} today={today()} />
  );
  return (
    <>
      <PageHeader
        isCompact
        title={words.title}
        lede={
          <>
            {words.lede} <span className="max-md:hidden">{words.keys}</span>
          </>
        }
      />
      <SearchBox
        member={session.memberId}
        action={paths.queue()}
        text={q}
        faults={view.faults}
        kept={Object.entries(kept)}
        addressOf={(text) => address({ q: text })}
        count={
          view.isCut
            ? searchBox.cut(COUNT_LIMITS.openWork)
            : searchBox.match(view.total, COUNT_LIMITS.counted)
        }
      />
      <div className="flex flex-wrap items-baseline gap-x-6 text-sm">
        {view.mayAssign && (
          <a href={paths.assigning()} className="link py-1">
            {words.assign}
          </a>
        )}
        <ViewsOf
          session={session}
          place="queue"
          at={paths.queue()}
          query={new URLSearchParams({ q, ...kept }).toString()}
        />
      </div>
      <QueueTabs
        tabs={view.tabs.map(({ search, ...tab }) => ({
          ...tab,
          href: address({ q: search }),
          isHere: tab.tab === view.part,
        }))}
      />
      {view.rows.length === 0 && !isTicked ? (
        <EmptyState title={words.nothing}>
          <p>{words.nothingNote}</p>
        </EmptyState>
      ) : (
        list
      )}
      {!isTicked && (
        <Pager
          label={words.pager}
          previous={
            view.previous ? { href: address({ before: view.previous }), label: words.previous } : null
          }
          next={view.next ? { href: address({ after: view.next }), label: words.next } : null}
        />
      )}
      <ListKeys />
    </>
  );
}
