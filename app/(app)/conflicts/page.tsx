import type { Metadata } from "next";
import Link from "next/link";
import { DeclaredConflicts } from "@/components/review/conflicts/declared-conflicts";
import { UnopenedReviews } from "@/components/review/conflicts/unopened-reviews";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getConflicts } from "@/lib/use-cases/get-conflicts";
import { conflictForm, conflictsPage as words } from "@/messages/conflicts";
import { declineReviewAction, stateConflictAction } from "./actions";

export const metadata: Metadata = { title: words.title };

export default async function ConflictsPage() {
  const { asked, opened, declared } = unwrap(await getConflicts(await requireSession(), {}));
  const title = asked.length > 0 ? words.askedTitle(asked.length) : words.title;
  return (
    <>
      <PageHeader isCompact title={title} lede={words.lede} />
      <Section
        dense
        wide
        id="asked"
        title={words.asked}
        aside={asked.length > 0 && String(asked.length)}
        note={asked.length > 0 ? conflictForm.consequence : undefined}
      >
        {asked.length === 0 ? (
          <p className="text-quiet">{words.nothingAsked}</p>
        ) : (
          <UnopenedReviews reviews={asked} state={stateConflictAction} decline={declineReviewAction} />
        )}
      </Section>
      {opened.length > 0 && (
        <Section dense id="opened" title={words.opened}>
          <ul>
            {opened.map((review) => (
              <li key={review.assessmentId} className="border-t py-1 first:border-t-0 first:pt-0">
                <Link href={paths.review(review.assessmentId)} prefetch={false} className="link font-serif">
                  {review.title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {declared.length > 0 && (
        <Section dense id="declared" title={words.declared} note={words.declaredNote}>
          <DeclaredConflicts conflicts={declared} state={stateConflictAction} />
          <p className="mt-4 max-w-measure text-sm text-quiet">{words.ways}</p>
        </Section>
      )}
    </>
  );
}
