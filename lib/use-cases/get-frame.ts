import { countInbox } from "@/lib/data/inbox";
import { defineView } from "@/lib/use-cases/define-use-case";
import { describePerson, type Person } from "@/lib/use-cases/get-viewer";
import { empty } from "@/lib/use-cases/input";

/** What the frame of every page shows, and no more: the viewer, and how many items of their inbox they have not read. */
export const getFrame = defineView(
  empty,
  async ({ tx, viewer }): Promise<Person & { readonly inbox: number }> => {
    const [person, inbox] = await Promise.all([describePerson(tx, viewer), countInbox(tx, viewer)]);
    return { ...person, inbox: inbox.new };
  },
);
