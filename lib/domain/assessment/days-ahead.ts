import type { Answer } from "@/lib/domain/assessment/answer";
import type { Located } from "@/lib/domain/instrument/lookup";

/** Twelve hours behind UTC a day ends last. */
const LAST_ZONE = 12 * 60 * 60 * 1000;

/** The first day that is not past everywhere on Earth: nobody's own today is refused. ISO 8601 date. */
export function earliestToday(now: Date): string {
  return new Date(now.getTime() - LAST_ZONE).toISOString().slice(0, 10);
}

/** Whether an ISO 8601 date is past, wherever one is. What is no date is not past. */
export function isPastDay(day: string, now: Date): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && day < earliestToday(now);
}

/**
 * The past day an answer gives for something still to be done: a due date, the day of a follow-up, the day a forecast is
 * settled on, the day by which somebody finds out. Null if there is none; the day an output was ready may be past. Whether
 * it is newly given, or was ahead when it was, is for the caller to know.
 */
export function pastDayOf(located: Located, answer: Answer | null, now: Date): string | null {
  const day = dayAhead(located, answer);
  return day !== undefined && isPastDay(day, now) ? day : null;
}

function dayAhead(located: Located, answer: Answer | null): string | undefined {
  if (answer?.status === "unknown") return answer.by;
  if (answer?.status !== "answered" || typeof answer.value !== "string") return undefined;
  if (located.type !== "field" && located.type !== "question") return undefined;
  const kind = located.type === "field" ? located.field.kind : located.kind;
  return kind.type === "date" && kind.isAhead ? answer.value : undefined;
}
