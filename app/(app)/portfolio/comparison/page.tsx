import type { Metadata } from "next";
import { ComparisonView } from "@/components/portfolio/comparison-view";
import { TICKED } from "@/components/portfolio/portfolio-ticked";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { allValues, type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getComparison } from "@/lib/use-cases/get-comparison";
import type { RefusalCode } from "@/lib/use-cases/result";
import { comparisonPage } from "@/messages/pages";

export const metadata: Metadata = { title: comparisonPage.title };

/** What the person chose wrongly, and is told. */
const WORDED: ReadonlySet<RefusalCode> = new Set<RefusalCode>(["invalid", "too-long"]);

export default async function ComparisonPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const session = await requireSession();
  const params = await searchParams;
  const revisions = allValues(params, TICKED);
  const { section, same } = singleValues(params, ["section", "same"]);
  const result = await getComparison(session, { revisions: [...revisions] });
  const header = (
    <PageHeader
      isCompact
      kicker={<Breadcrumbs trail={[{ href: paths.portfolio(), label: comparisonPage.portfolio }]} />}
      title={comparisonPage.title}
      lede={new Set(revisions).size === 1 ? comparisonPage.ledeOfOne : comparisonPage.lede}
    />
  );
  if (!result.ok && WORDED.has(result.refusal.code)) {
    return (
      <>
        {header}
        <Notice tone="concern" title={comparisonPage.refused}>
          <p>{result.refusal.sentence}</p>
        </Notice>
        <LinkButton href={paths.portfolio()} className="mt-6">
          {comparisonPage.back}
        </LinkButton>
      </>
    );
  }
  return (
    <>
      {header}
      <ComparisonView
        {...unwrap(result)}
        section={section ?? null}
        showsSame={same === "shown"}
        addressOf={(view) => {
          const { section: of, showsSame } = view;
          return `${paths.comparison(revisions)}${of ? `&section=${of}` : ""}${showsSame ? "&same=shown" : ""}`;
        }}
      />
    </>
  );
}
