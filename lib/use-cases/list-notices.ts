import { listNotices as listRows } from "@/lib/data/notices";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { type NoticeView, noticeView } from "@/lib/use-cases/notice-view";

/** All that others did to the viewer's account, newest first, put away or not. */
export const listNotices = defineView(
  empty,
  async ({ tx, viewer }): Promise<{ notices: readonly NoticeView[] }> => ({
    notices: (await listRows(tx, viewer, "all")).map(noticeView),
  }),
);
