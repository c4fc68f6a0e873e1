import Link from "next/link";
import { PdfLink } from "@/components/report/pdf-link";
import { EXPORT_FORMATS, type ExportFormat } from "@/lib/domain/report/report-formats";
import { downloadLinks } from "@/messages/report";

type Props = {
  readonly href: (format: ExportFormat) => string;
  /** Where a redacted copy is made. */
  readonly redacted: string;
};

/** The report as files, its answers as one that can be read again, and the way to a copy with parts left out. */
export function DownloadLinks({ href, redacted }: Props) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-4">
      <span>{downloadLinks.download}</span>
      {EXPORT_FORMATS.map((format) =>
        format === "pdf" ? (
          <PdfLink key={format} href={href(format)} className="link inline-block min-h-6">
            {downloadLinks.formats[format]}
          </PdfLink>
        ) : (
          <a key={format} href={href(format)} className="link inline-block min-h-6" download>
            {downloadLinks.formats[format]}
          </a>
        ),
      )}
      <Link href={redacted} prefetch={false} className="link inline-block min-h-6">
        {downloadLinks.redacted}
      </Link>
    </span>
  );
}
