import { type PortfolioViewState, viewQuery } from "@/components/portfolio/portfolio-view-state";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { TABLE_FORMATS } from "@/lib/domain/tables/table-file";
import { paths } from "@/lib/paths";
import { portfolioDownloads as words } from "@/messages/portfolio";

type Props = {
  readonly state: PortfolioViewState;
  /** More match than a file takes. */
  readonly isCut: boolean;
};

/** What the table shows, on every page of it, as a file. */
export function PortfolioDownloads({ state, isCut }: Props) {
  const query = viewQuery({ ...state, ticked: [], group: null });
  return (
    <p className="no-print mb-4 flex flex-wrap gap-x-4 text-sm text-quiet">
      {words.label}
      {isCut && <span>({words.cut(COUNT_LIMITS.counted)})</span>}
      {TABLE_FORMATS.map((format) => (
        <a
          key={format}
          href={`${paths.portfolioExport()}?${query}&format=${format}`}
          download
          className="link"
        >
          {words.formats[format]}
        </a>
      ))}
    </p>
  );
}
