import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WhatIfPage } from "@/components/what-if/what-if-page";
import { requireSession } from "@/lib/auth/require-session";
import type { SearchParams } from "@/lib/http/search-params";
import { triedIn, triedView } from "@/lib/http/tried-changes";
import { getWhatIf } from "@/lib/use-cases/get-what-if";
import { whatIfPage } from "@/messages/what-if";

export const metadata: Metadata = { title: whatIfPage.title };

type Props = { params: Promise<{ id: string; number: string }>; searchParams: Promise<SearchParams> };

export default async function RevisionWhatIfPage({ params, searchParams }: Props) {
  const { id, number: written } = await params;
  const number = Number(written);
  if (!Number.isSafeInteger(number) || number < 1) notFound();
  const asked = await searchParams;
  const { changes, at } = triedIn(asked);
  const result = await getWhatIf(await requireSession(), { assessmentId: id, number, changes });
  return <WhatIfPage assessment={id} number={number} at={at} {...triedView(result, asked)} />;
}
