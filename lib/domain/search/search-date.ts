import { isCalendarDay } from "@/lib/domain/assessment/calendar-day";

const OFFSET = /^([+-]?)(\d{1,4})([dwmy])$/;

/**
 * A date as a search writes it: a day (2026-12-01), `today`, or a distance from today in days, weeks, months or years (2w, -1m).
 * Null for anything else.
 */
export function readSearchDate(text: string): string | null {
  const small = text.trim().toLowerCase().replace("−", "-");
  if (small === "today") return small;
  const offset = OFFSET.exec(small);
  if (offset) return `${offset[1] === "-" ? "-" : ""}${Number(offset[2])}${offset[3]}`;
  return isCalendarDay(small) ? small : null;
}

/** The day that a date of a search is, when today is `today`; both as YYYY-MM-DD. A month ends on its last day. */
export function dayOf(date: string, today: string): string {
  if (date === "today") return today;
  const offset = OFFSET.exec(date);
  if (!offset) return date;
  const [, sign, digits, unit] = offset;
  const by = (sign === "-" ? -1 : 1) * Number(digits);
  const day = new Date(`${today}T00:00:00Z`);
  if (unit === "d" || unit === "w") day.setUTCDate(day.getUTCDate() + by * (unit === "w" ? 7 : 1));
  else {
    const months = by * (unit === "y" ? 12 : 1);
    const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0));
    day.setUTCFullYear(
      last.getUTCFullYear(),
      last.getUTCMonth(),
      Math.min(day.getUTCDate(), last.getUTCDate()),
    );
  }
  return clamped(day);
}

/** Years that both a date and the database can write. */
function clamped(day: Date): string {
  if (day.getUTCFullYear() < 1) return "0001-01-01";
  return day.getUTCFullYear() > 9999 ? "9999-12-31" : day.toISOString().slice(0, 10);
}
