import { countInbox } from "@/lib/data/inbox";
import { defineView } from "@/lib/use-cases/define-use-case";
import { describeViewer, type Viewer } from "@/lib/use-cases/get-viewer";
import { empty } from "@/lib/use-cases/input";

/** What the frame of every page shows: the viewer, and how many items of their inbox they have not read. */
export const getFrame = defineView(
  empty,
  async ({ tx, viewer }): Promise<Viewer & { readonly inbox: number }> => ({
    ...(await describeViewer(tx, viewer)),
    inbox: (await countInbox(tx, viewer)).new,
  }),
);
