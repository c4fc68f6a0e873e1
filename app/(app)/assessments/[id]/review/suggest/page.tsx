import type { Metadata } from "next";
import { suggestEditAction } from "@/app/(app)/assessments/[id]/review/actions";
import { SuggestEdit } from "@/components/review/threads/suggest-edit";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { requireSession } from "@/lib/auth/require-session";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getSuggesting } from "@/lib/use-cases/get-suggesting";
import { suggestEdit as words } from "@/messages/threads";

export const metadata: Metadata = { title: words.title };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<SearchParams> };

export default async function SuggestPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { revision, of } = singleValues(await searchParams, ["revision", "of"]);
  const view = unwrap(
    await getSuggesting(await requireSession(), {
      assessmentId: id,
      number: Number(revision),
      ...(of && { path: of }),
    }),
  );
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ label: view.assessment.title, href: paths.review(id) }]} />}
        title={words.title}
        lede={words.lede}
      />
      <SuggestEdit view={view} suggest={suggestEditAction} />
    </>
  );
}
