import { once } from "@/lib/messages/once";
import { inDay, LANGUAGE } from "@/messages/locale";
import { time } from "@/messages/ui";

const shortFormat = once(
  () =>
    new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
);
const clockFormat = once(
  () => new Intl.DateTimeFormat(LANGUAGE, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" }),
);

type Props = {
  readonly value: Date | string;
  /** "day": 21 November 2026 · "short": 21 Nov 2026 · "minute": 21 Nov 2026, 14:05 UTC. */
  readonly as?: "day" | "short" | "minute";
};

/**
 * A point in time, in UTC and in words, with the exact value for machines. A value that is no date is shown as it is. A browser's names of
 * months are not always those of the server ("Sep", "Sept"): what was sent stays.
 */
export function Time({ value, as = "day" }: Props) {
  const date = typeof value === "string" ? new Date(value) : value;
  if (Number.isNaN(date.getTime())) return <span>{String(value)}</span>;
  const words = as === "day" ? inDay(date.toISOString()) : shortFormat().format(date);
  return (
    <time suppressHydrationWarning dateTime={date.toISOString()} className="whitespace-nowrap">
      {as === "minute" ? time.minute(words, clockFormat().format(date)) : words}
    </time>
  );
}
