import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { WhatIfView, type WhatIfViewData } from "@/components/what-if/what-if-view";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import { paths } from "@/lib/paths";
import { whatIfPage } from "@/messages/what-if";

type Props = {
  readonly assessment: string;
  /** Of the revision; null for the draft. */
  readonly number: number | null;
  readonly at: string | undefined;
} & ({ readonly view: WhatIfViewData } | { readonly sentence: string });

/** The page on which changes are tried, on a revision or on the draft. */
export function WhatIfPage({ assessment, number, at, ...given }: Props) {
  const back =
    number === null
      ? { href: paths.draftReport(assessment), label: whatIfPage.ofDraft }
      : { href: paths.revision(assessment, number), label: whatIfPage.ofRevision(number) };
  const meta = "view" in given ? given.view.result.before.meta : null;
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[back]} />}
        title={meta ? whatIfPage.titleOf(meta.title) : whatIfPage.title}
        lede={whatIfPage.lede}
        meta={meta && <Tag>{whatIfPage.handling(HANDLING_LABELS[meta.handling])}</Tag>}
      />
      {"view" in given ? (
        <WhatIfView {...given.view} assessment={assessment} at={at} />
      ) : (
        <>
          <Notice tone="concern" title={whatIfPage.cantBeTried}>
            <p>{given.sentence}</p>
          </Notice>
          <LinkButton href={paths.whatIf(assessment, number)} className="mt-6">
            {whatIfPage.startOver}
          </LinkButton>
        </>
      )}
    </>
  );
}
