import type { Metadata } from "next";
import { QueueTable } from "@/components/review/queue-table";
import { ReviewTaskList } from "@/components/review/review-task-list";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { getQueue } from "@/lib/use-cases/get-queue";
import { countOf, queuePage } from "@/messages/pages";

export const metadata: Metadata = { title: queuePage.title };

export default async function QueuePage() {
  const { toReview, toDecide, open, totals } = unwrap(await getQueue(await requireSession(), {}));
  return (
    <>
      <PageHeader title={queuePage.title} lede={queuePage.lede} />
      <Section id="to-review" title={queuePage.toReview} aside={countOf(toReview.length, totals.toReview)}>
        <ReviewTaskList tasks={toReview} empty={queuePage.nothingToReview} />
      </Section>
      <Section
        id="to-decide"
        title={queuePage.toDecide}
        aside={countOf(toDecide.length, totals.toDecide)}
        note={queuePage.toDecideNote}
      >
        <QueueTable rows={toDecide} caption={queuePage.toDecideCaption} empty={queuePage.nothingToDecide} />
      </Section>
      <Section
        id="open"
        title={queuePage.open}
        aside={countOf(open.length, totals.open)}
        note={queuePage.openNote}
      >
        <QueueTable rows={open} caption={queuePage.openCaption} empty={queuePage.nothingOpen} />
      </Section>
    </>
  );
}
