import type { Answers } from "@/lib/domain/assessment/answer";
import { type Item, itemsAsked } from "@/lib/domain/assessment/items";
import { parsePath } from "@/lib/domain/assessment/path";
import type { Depth, Instrument, SectionId } from "@/lib/domain/instrument/question";

/** A record that is asked about, with what is asked of it; its name is the first. */
export type AskedRecord = {
  readonly list: string;
  readonly record: string;
  readonly fields: readonly Item[];
};

/** What a section asks at a depth while these answers stand, as it stands on the page: what is asked of one record together. */
export function askedOn(
  instrument: Instrument,
  answers: Answers,
  depth: Depth,
  section: SectionId,
): readonly (Item | AskedRecord)[] {
  const asked: (Item | (AskedRecord & { readonly fields: Item[] }))[] = [];
  for (const item of itemsAsked(instrument, answers, depth, section)) {
    const at = parsePath(item.path);
    const last = asked.at(-1);
    if (at?.type !== "field") asked.push(item);
    else if (last && "list" in last && last.record === at.record) last.fields.push(item);
    else asked.push({ list: at.question, record: at.record, fields: [item] });
  }
  return asked;
}
