import { PdfLink } from "@/components/report/pdf-link";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import { HANDLING_LABELS } from "@/lib/domain/access/handling-labels";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { sharedReport as words } from "@/messages/sharing";

type Props = {
  readonly meta: ReportMeta;
  readonly preparedFor: string;
  readonly preparedAt: string;
  readonly expiresAt: string;
  /** Where the report is to be had as a PDF. */
  readonly pdf: string;
};

/** Whom a shared report is for, from whom, until when, and how it is to be treated. */
export function PreparedFor({ meta, preparedFor, preparedAt, expiresAt, pdf }: Props) {
  return (
    <Notice tone="accent" title={words.preparedFor(preparedFor)} className="mb-8 wrap-anywhere">
      <p>
        {words.preparedBy(
          meta.organisation,
          <Time value={preparedAt} />,
          <Time value={expiresAt} as="minute" />,
        )}
      </p>
      <p>{words.handling(HANDLING_LABELS[meta.handling])}</p>
      <p className="print:hidden">
        <PdfLink href={pdf} className="link inline-block min-h-6">
          {words.pdf}
        </PdfLink>
      </p>
    </Notice>
  );
}
