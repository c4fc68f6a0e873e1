import { z } from "zod";
import { countInbox, type InboxCounts, listInbox } from "@/lib/data/inbox";
import type { InboxKind } from "@/lib/domain/review/inbox-kind";
import { defineView } from "@/lib/use-cases/define-use-case";

/** Items beyond these are counted, and reached by reading what is above them. */
const SHOWN = 100;

const input = z.strictObject({ which: z.enum(["new", "waiting", "all"]).catch("new") });

export type InboxView = {
  readonly which: "new" | "waiting" | "all";
  readonly items: readonly InboxItem[];
  readonly counts: InboxCounts;
};

export type InboxItem = {
  readonly item: string;
  readonly kind: InboxKind;
  readonly at: string;
  readonly assessmentId: string | null;
  /** Of an item about a meeting; else null. */
  readonly meetingId: string | null;
  /** Null while the viewer may not read the assessment. */
  readonly title: string | null;
  /** Whoever did it. */
  readonly who: string | null;
  /** ISO 8601 date by which something is due. */
  readonly day: string | null;
  readonly isWaiting: boolean;
  readonly isNew: boolean;
};

/** What is new for the viewer and waits for them: all of it follows from what they may read, and holds no text of an answer or review. */
export const getInbox = defineView(input, async ({ tx, viewer, input: { which } }): Promise<InboxView> => {
  const rows = await listInbox(tx, viewer, which, SHOWN);
  return {
    which,
    items: rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString(), meetingId: meetingOf(row) })),
    counts: await countInbox(tx, viewer),
  };
});

/** The item of a meeting is named after it: what it is, and its id. */
function meetingOf({ kind, item }: Pick<InboxItem, "kind" | "item">): string | null {
  return kind === "meeting-called" || kind === "meeting-closed" ? (item.split(":")[1] ?? null) : null;
}
