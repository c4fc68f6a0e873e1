import type { Metadata } from "next";
import { WhatIfPage } from "@/components/what-if/what-if-page";
import { requireSession } from "@/lib/auth/require-session";
import type { SearchParams } from "@/lib/http/search-params";
import { triedIn, triedView } from "@/lib/http/tried-changes";
import { getWhatIf } from "@/lib/use-cases/get-what-if";
import { whatIfPage } from "@/messages/what-if";

export const metadata: Metadata = { title: whatIfPage.title };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function DraftWhatIfPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const { changes, at } = triedIn(asked);
  const result = await getWhatIf(await requireSession(), { assessmentId: id, changes });
  return <WhatIfPage assessment={id} number={null} at={at} {...triedView(result, asked)} />;
}
