import { type AskedByKey, askedByKey } from "@/components/questionnaire/drafts/answer-keys";
import { isMac } from "@/components/ui/use-is-mac";

/** Goes to the next or previous question or record of the page, if that is what the keys ask for. */
export function goOnByKey(event: KeyboardEvent): void {
  const asked = askedByKey(event, isMac());
  const go = asked && GO[asked];
  if (!go) return;
  event.preventDefault();
  go();
}

const GO: { readonly [asked in AskedByKey]?: () => void } = {
  "next-question": () => goToQuestion(1),
  "previous-question": () => goToQuestion(-1),
  "next-record": () => goToRecord(1),
  "previous-record": () => goToRecord(-1),
};

function goToQuestion(by: 1 | -1): void {
  // A list is a stop by itself, and so is each field of a record that is open.
  const stops = [...document.querySelectorAll<HTMLElement>("[data-answer], [data-list]")];
  focusIn(stops[next(stops, by)]);
}

function goToRecord(by: 1 | -1): void {
  const records = [...document.querySelectorAll<HTMLElement>("[data-record]")];
  const record = records[next(records, by)];
  const toggle = record?.querySelector<HTMLElement>("button[aria-expanded]");
  if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
  const form = record?.querySelector<HTMLElement>("form");
  focusIn(form ?? undefined);
}

/** The place after or before the one that has the focus; from outside of all, the first or the last of those further on. */
function next(stops: readonly HTMLElement[], by: 1 | -1): number {
  const active = document.activeElement;
  const at = active === document.body ? -1 : stops.findLastIndex((stop) => stop.contains(active));
  if (at >= 0) return at + by;
  const isBefore = (stop: HTMLElement) =>
    active !== null && (stop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const before = active === document.body ? -1 : stops.findLastIndex(isBefore);
  return by > 0 ? before + 1 : before;
}

function focusIn(place: HTMLElement | undefined): void {
  const controls = [...(place?.querySelectorAll<HTMLElement>("input, textarea, select, button") ?? [])];
  const usable = controls.filter((control) => !control.matches(":disabled, [data-tools]"));
  const entered = usable.find((control) => control.matches(":checked")) ?? usable[0];
  entered?.focus();
  entered?.scrollIntoView({ block: "nearest" });
}
