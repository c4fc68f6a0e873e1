import { keptReport } from "@/components/report/kept-report";
import { revisionMarkup } from "@/lib/http/revision-markup";
import { paths } from "@/lib/paths";

/**
 * The report of a revision as a part of its page, for a browser that comes to the page without loading it; asked for the `whole`, with
 * what is folded, for one that opens that.
 */
export async function GET(request: Request, asked: { params: Promise<{ id: string; number: string }> }) {
  const isWhole = new URL(request.url).searchParams.has("whole");
  return revisionMarkup(request, asked, ({ revision, report, responses }, id) => {
    const { markup } = keptReport({
      revision: revision.id,
      report,
      responses,
      answersAt: paths.revisionAnswers(id, revision.number),
      restAt: isWhole ? undefined : paths.wholeRevision(id, revision.number),
      figureHref: (figure, format) => paths.revisionFigure(id, revision.number, figure, format),
    });
    return markup;
  });
}
