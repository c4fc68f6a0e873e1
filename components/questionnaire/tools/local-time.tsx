"use client";

import { Time } from "@/components/ui/time";
import { useIsLive } from "@/components/ui/use-is-live";
import { once } from "@/lib/messages/once";
import { LANGUAGE } from "@/messages/locale";

const localFormat = once(
  () =>
    new Intl.DateTimeFormat(LANGUAGE, {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    }),
);

/** Day and minute on the reader's clock, as saving says it; in UTC until the page is live. */
export function LocalTime({ value }: { readonly value: string }) {
  const isLive = useIsLive();
  if (!isLive) return <Time value={value} as="minute" />;
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {localFormat().format(new Date(value))}
    </time>
  );
}
