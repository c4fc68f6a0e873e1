import { listMeetings as listRows } from "@/lib/data/meetings";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { defineView } from "@/lib/use-cases/define-use-case";
import { type MeetingHead, meetingHead } from "@/lib/use-cases/get-meeting";
import { empty } from "@/lib/use-cases/input";

export type ListedMeeting = MeetingHead & {
  /** That the viewer may read. */
  readonly items: number;
};

/** The meetings in which the viewer judges something, latest first. */
export const listMeetings = defineView(empty, async ({ tx, viewer }) => {
  const rows = await listRows(tx, viewer);
  const most = COUNT_LIMITS.meetings;
  return {
    meetings: rows.slice(0, most).map((row): ListedMeeting => ({ ...meetingHead(row), items: row.items })),
    isCut: rows.length > most,
    mayCall: mayInOrganisation(viewer.roles, "meeting.call"),
  };
});
