import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
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

/** What the report is about, who stands behind it and how it is to be handled. */
export function ReportHeader({ report, state, actions }: Props) {
  const { meta } = report;
  return (
    <>
      <PageHeader
        isCompact
        kicker={meta.revision ? reportHeader.revisionReport(meta.revision.number) : reportHeader.draftReport}
        title={meta.title}
        actions={actions}
        meta={
          <>
            {state}
            <span>{meta.authors.join(", ")}</span>
            <span>{meta.team}</span>
            {meta.revision && (
              <span>
                {reportHeader.submittedBy(
                  <Time value={meta.revision.submittedAt} as="short" />,
                  meta.revision.submittedBy,
                )}
              </span>
            )}
            <Tag>{reportHeader.handling(HANDLING_LABELS[meta.handling])}</Tag>
          </>
        }
      />
      {meta.example && (
        <Disclosure summary={reportHeader.workedExample} className="mb-3 max-w-measure">
          <p className="text-sm">
            {reportHeader.exampleSource}{" "}
            <a href={meta.example.link} rel="noopener noreferrer" className="link">
              {meta.example.citation}
            </a>
          </p>
        </Disclosure>
      )}
    </>
  );
}
