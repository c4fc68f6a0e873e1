import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { readPortfolioSums } from "@/lib/data/portfolio-sums";
import { writeBlocksDocx } from "@/lib/docx/write-docx";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type BoardReport, boardReport } from "@/lib/domain/portfolio/board/board-report";
import { portfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import { FORMATS } from "@/lib/domain/report/report-formats";
import { asResult, defineUseCase, defineView, type UseCase } from "@/lib/use-cases/define-use-case";
import type { ExportedFile } from "@/lib/use-cases/export-report";
import { projectsSince } from "@/lib/use-cases/get-portfolio-change";
import { isoDate } from "@/lib/use-cases/input";
import { pdfOfBlocks } from "@/lib/use-cases/pdf-of";
import { readableProjects } from "@/lib/use-cases/readable-projects";
import { today } from "@/lib/use-cases/today";
import { inDay } from "@/messages/locale";
import { boardDocument } from "@/messages/portfolio";
import { refusals } from "@/messages/refusals";

const asked = {
  /** Whom it is for: people who may read less than its maker, or its maker. */
  for: z.enum(["others", "own"]).default("others"),
  from: isoDate.optional(),
};
const page = z.strictObject(asked);
type Asked = z.output<typeof page>;

async function report(tx: Reader, viewer: Viewer, { for: audience, from }: Asked): Promise<BoardReport> {
  const day = today();
  const { projects, notKept, isCut } = await readableProjects(tx, viewer);
  const then = await projectsSince(tx, viewer, { from, now: { projects, isCut } });
  return boardReport({
    organisation: viewer.organisationName,
    day,
    projects,
    findings: concludePortfolio(projects, day),
    change: { ...portfolioChange(then.before, then.after), from: then.from },
    withdrawn: projects.length - then.after.length,
    notKept,
    readAtMost: isCut || then.isCut ? COUNT_LIMITS.concludedOver : null,
    sums: isCut ? await readPortfolioSums(tx) : null,
    isWithheld: audience === "others",
  });
}

export type BoardReportView = BoardReport & { readonly for: Asked["for"]; readonly from: string | undefined };

/** The portfolio as one document for a board, over what the viewer may read. */
export const getBoardReport = defineView(
  page,
  async ({ tx, viewer, input }): Promise<BoardReportView> => ({
    ...(await report(tx, viewer, input)),
    for: input.for,
    from: input.from,
  }),
);

/** Made in a transaction of its own, with a line in the audit trail; set as a file when that is over. */
const leaveBoardReport = defineUseCase(
  z.strictObject({ ...asked, format: z.unknown().pipe(z.enum(["pdf", "docx"], refusals.unknownFormat)) }),
  async ({ tx, viewer, input }) => {
    const { format, ...given } = input;
    const made = await report(tx, viewer, given);
    await recordAudit(
      tx,
      "board-report.exported",
      { type: "organisation", id: viewer.organisationId },
      { format, for: given.for },
    );
    return { format, given, made };
  },
);

/** The same as a file. Leaves a line in the audit trail. */
export const exportBoardReport: UseCase<Parameters<typeof leaveBoardReport>[1], ExportedFile> = async (
  session,
  input,
) => {
  const left = await leaveBoardReport(session, input);
  if (!left.ok) return left;
  const { format, given, made } = left.value;
  const { title, organisation, day, blocks } = made;
  const document = {
    title,
    kicker: boardDocument.kicker(organisation, inDay(day)),
    handling: given.for === "others" ? boardDocument.handling : boardDocument.handlingForMaker,
    day,
    blocks,
  };
  const fileName = `board-report-${day}.${format}`;
  return asResult(async () =>
    format === "pdf"
      ? { fileName, mediaType: FORMATS.pdf.mediaType, body: await pdfOfBlocks(document) }
      : { fileName, mediaType: FORMATS.docx.mediaType, body: await writeBlocksDocx(document) },
  );
};
