import Link from "next/link";
import { assessmentTabs, tabsOf, type ViewedAssessment } from "@/components/assessment/assessment-nav";
import { PdfLink } from "@/components/report/pdf-link";
import { Menu } from "@/components/ui/menu";
import { Tabs } from "@/components/ui/tabs";
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from "@/lib/domain/report/report-formats";
import { assessmentNav } from "@/messages/assessment";
import { reportBar } from "@/messages/report";

type Props = {
  readonly assessment: ViewedAssessment;
  readonly current: string;
  /** To other revisions, what changed, what would follow from changes. */
  readonly ways: readonly { readonly href: string; readonly label: string }[];
  readonly exportHref: (format: ExportFormat) => string;
  /** Where a redacted copy is made. */
  readonly redacted: string;
};

const ITEM =
  "flex min-h-9 items-center px-4 text-sm whitespace-nowrap text-ink no-underline -outline-offset-2 hover:bg-sunk";

/**
 * One line over a report: the parts of its assessment, where one goes from it, and what it leaves as. On a phone all ways stand in
 * the menu.
 */
export function ReportBar({ assessment, current, ways, exportHref, redacted }: Props) {
  return (
    <div
      data-bar
      data-wide
      className="no-print -mx-4 mb-3 flex items-center gap-x-5 border-b bg-paper px-4 sm:-mx-6 sm:px-6 md:sticky md:top-0 md:z-30 lg:-mx-8 lg:px-8"
    >
      <div className="min-w-0">
        <Tabs
          label={assessmentNav.label}
          tabs={assessmentTabs(tabsOf(assessment))}
          current={current}
          isWithinBar
        />
      </div>
      <div className="ms-auto flex shrink-0 items-center gap-x-5 text-sm">
        {ways.map(({ href, label }) => (
          <Link key={href} href={href} prefetch={false} className="link py-1 max-lg:hidden">
            {label}
          </Link>
        ))}
        <Menu
          label={reportBar.download}
          isAtEnd
          className="flex min-h-11 cursor-pointer items-center font-semibold text-accent hover:text-accent-strong"
        >
          {ways.map(({ href, label }) => (
            <li key={href} className="lg:hidden">
              <Link href={href} prefetch={false} className={ITEM}>
                {label}
              </Link>
            </li>
          ))}
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              {format.startsWith("pdf") ? (
                <PdfLink href={exportHref(format)} className={ITEM}>
                  {FORMATS[format].name}
                </PdfLink>
              ) : (
                <a href={exportHref(format)} className={ITEM} download>
                  {FORMATS[format].name}
                </a>
              )}
            </li>
          ))}
          <li>
            <Link href={redacted} prefetch={false} className={ITEM}>
              {reportBar.redacted}
            </Link>
          </li>
        </Menu>
      </div>
    </div>
  );
}
