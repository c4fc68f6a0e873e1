import { z } from "zod";
import { listInbox, markRead, markUnread } from "@/lib/data/inbox";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { inboxItem } from "@/lib/use-cases/input";

const input = z.strictObject({
  /** The names of items; `all`: every one that is new now. What comes later, with whatever time, is new. */
  items: z.union([z.literal("all"), z.array(inboxItem).max(COUNT_LIMITS.inboxItems).readonly()]),
  isRead: z.boolean(),
});

/** Marks items of one's own inbox as read, or as new again. Names of what isn't there change nothing that anybody sees. */
export const markInbox = defineUseCase(input, async ({ tx, viewer, input: { items, isRead } }) => {
  const named =
    items === "all"
      ? (await listInbox(tx, viewer, isRead ? "new" : "all", COUNT_LIMITS.inboxItems)).map(({ item }) => item)
      : items;
  if (isRead) await markRead(tx, viewer, named);
  else await markUnread(tx, viewer, named);
  return {};
});
