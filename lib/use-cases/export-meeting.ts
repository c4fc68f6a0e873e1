import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { getMeeting, listItems } from "@/lib/data/meetings";
import { titleInFileName } from "@/lib/domain/file/file-name";
import { mended } from "@/lib/domain/report/mended";
import { FORMATS } from "@/lib/domain/report/report-formats";
import { arguableLabel } from "@/lib/domain/review/arguable";
import { minutesBlocks, type PrintedItem, packetBlocks } from "@/lib/domain/review/meeting-blocks";
import type { ShownItem } from "@/lib/domain/review/shown-meeting";
import { asResult, defineUseCase, type UseCase } from "@/lib/use-cases/define-use-case";
import { disagreementOf } from "@/lib/use-cases/disagreement-of";
import type { ExportedFile } from "@/lib/use-cases/export-report";
import { itemViews, meetingHead } from "@/lib/use-cases/get-meeting";
import { id } from "@/lib/use-cases/input";
import { asJudge, judgedItems } from "@/lib/use-cases/open-item";
import { pdfOfBlocks } from "@/lib/use-cases/pdf-of";
import { claimsJudged, readableReviews, supportsJudged } from "@/lib/use-cases/readable-reviews";
import { responseViews } from "@/lib/use-cases/response-views";
import { notFound } from "@/lib/use-cases/result";
import { reviewThreads } from "@/lib/use-cases/review-threads";
import { today } from "@/lib/use-cases/today";
import { meetingDocument } from "@/messages/meetings";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  meetingId: id,
  document: z.unknown().pipe(z.enum(["packet", "minutes"], refusals.unknownFormat)),
});

/** Read in a transaction of its own, with a line in the trail for each item; set as a file when that is over. */
const leaveMeeting = defineUseCase(input, async ({ tx, viewer, input: { meetingId, document } }) => {
  const row = await getMeeting(tx, viewer, meetingId);
  if (!row) throw notFound("meeting");
  const rows = judgedItems(viewer, await listItems(tx, viewer, { meetingId }));
  const items: PrintedItem[] = [];
  for (const { view } of await itemViews(tx, viewer, rows)) {
    const printed = await printedItem(tx, viewer, view);
    if (!printed) continue;
    items.push(printed);
    await recordAudit(
      tx,
      "review.meeting-exported",
      { type: "assessment", id: view.assessmentId },
      { meeting: meetingId, document },
    );
  }
  if (items.length === 0) throw notFound("meeting");
  return { meeting: { ...meetingHead(row), items }, organisation: viewer.organisationName, document };
});

/** The packet or the minutes of a meeting as PDF: what its reader may not read isn't in it. */
export const exportMeeting: UseCase<Parameters<typeof leaveMeeting>[1], ExportedFile> = async (
  session,
  given,
) => {
  const left = await leaveMeeting(session, given);
  if (!left.ok) return left;
  const { meeting, organisation, document } = left.value;
  const isPacket = document === "packet";
  const day = today();
  return asResult(async () => ({
    fileName: `${titleInFileName(meeting.title) || "meeting"}-${document}-${day}.pdf`,
    mediaType: FORMATS.pdf.mediaType,
    body: await pdfOfBlocks({
      title: meeting.title,
      kicker: meetingDocument.kicker(organisation, isPacket),
      handling: meetingDocument.handling,
      day,
      blocks: isPacket ? packetBlocks(meeting) : minutesBlocks(meeting),
    }),
  }));
};

async function printedItem(tx: Tx, viewer: Viewer, view: ShownItem): Promise<PrintedItem | null> {
  const judged = await asJudge(tx, viewer, view.assessmentId, view.number);
  if (!judged) return null;
  const { opened, reviews } = judged;
  const { revision, record } = opened;
  const open = readableReviews(tx, viewer, opened, reviews);
  const responses = await responseViews(tx, viewer, record.id, revision);
  const { threads } = await reviewThreads(tx, viewer, opened, reviews);
  return {
    ...view,
    report: mended(revision.report),
    disagreement: open.length < 2 ? null : disagreementOf(revision, responses, open),
    claims: claimsJudged(revision.report, open),
    supports: supportsJudged(revision.report, open),
    standing: threads.flatMap(({ isArgument, state, about, by, text }) =>
      isArgument && state === "stands" && about !== null
        ? [{ by: by.name, place: arguableLabel(INSTRUMENT, revision, about) ?? about, text }]
        : [],
    ),
  };
}
