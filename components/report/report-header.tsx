import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/ui/time";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportHeader } from "@/messages/report";

type Props = {
  readonly report: ReportDocument;
  /** The state of the assessment, as a badge. */
  readonly state?: ReactNode;
  readonly actions?: ReactNode;
};

/** What the report is about, who stands behind it and how it is to be handled: little room, since page one stands below. */
export function ReportHeader({ report, state, actions }: Props) {
  const { meta } = report;
  return (
    <PageHeader
      isCompact
      kicker={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5 font-normal sm:gap-x-4">
          <span className="font-semibold">
            <span className="max-sm:sr-only">{reportHeader.report} </span>
            {meta.revision ? reportHeader.revision(meta.revision.number) : reportHeader.draft}
          </span>
          {state}
          <span className="max-sm:hidden">{meta.authors.join(", ")}</span>
          <span className="max-sm:hidden">{meta.team}</span>
          {meta.revision && (
            <span className="max-sm:hidden">
              {reportHeader.submittedBy(
                <Time value={meta.revision.submittedAt} as="short" />,
                meta.revision.submittedBy,
              )}
            </span>
          )}
          <Tag>{reportHeader.handling(HANDLING_LABELS[meta.handling])}</Tag>
          {meta.example && (
            <details className="max-w-measure open:basis-full">
              <summary className="inline cursor-pointer text-accent underline">
                {reportHeader.workedExample}
              </summary>
              <p className="py-1 text-sm">
                {reportHeader.exampleSource}{" "}
                <a href={meta.example.link} rel="noopener noreferrer" className="link">
                  {meta.example.citation}
                </a>
              </p>
            </details>
          )}
        </span>
      }
      title={meta.title}
      actions={actions}
    />
  );
}
