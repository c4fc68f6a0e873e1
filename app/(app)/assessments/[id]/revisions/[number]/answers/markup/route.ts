import { keptAnswers } from "@/components/report/kept-answers";
import { revisionMarkup } from "@/lib/http/revision-markup";

/** The answers of a revision, for a browser that shows its report and is asked for them. */
export async function GET(request: Request, asked: { params: Promise<{ id: string; number: string }> }) {
  return revisionMarkup(
    request,
    asked,
    ({ revision, report }) => keptAnswers({ revision: revision.id, report, reportAt: "" }).markup,
  );
}
