import { LeadView } from "@/components/report/lead-view";
import { landingFigure } from "@/lib/domain/figures/landing-figure";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import type { ReportDocument } from "@/lib/domain/report/report-document";

type Props = {
  readonly report: ReportDocument;
  /** The page of the whole report, to which its links lead. */
  readonly reportAt: string;
};

/** Page one of the report on a page where it is judged. Links to findings stay on the page, which lists them. */
export function PageOne({ report, reportAt }: Props) {
  const landing = landingFigure(report);
  const figures = new Map(landing ? [[landing.id, landing]] : []);
  return <LeadView lead={leadBlock(report)} hooks={{ figures, answersAt: reportAt, partsAt: reportAt }} />;
}
