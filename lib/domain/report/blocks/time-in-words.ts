import { dateInWords } from "@/lib/domain/assessment/value-in-words";

/** "21 November 2026, 10:00 UTC". What is no ISO 8601 time in UTC stays as it is. */
export function timeInWords(time: string): string {
  const [, date, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/.exec(time) ?? [];
  return date && minute ? `${dateInWords(date)}, ${minute} UTC` : time;
}
