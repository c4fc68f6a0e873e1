import type { ReactNode } from "react";
import { ScrutinyDue } from "@/components/assessment/scrutiny-due";
import { StateBadge } from "@/components/assessment/state-badge";
import { Interval } from "@/components/portfolio/interval";
import { Glyph } from "@/components/ui/glyph";
import { Time } from "@/components/ui/time";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import type { PortfolioColumn, PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";
import { portfolioTable as words } from "@/messages/portfolio";

export type Scales = {
  readonly shift: readonly [number, number];
  readonly effect: readonly [number, number];
};
type Props = { readonly row: PortfolioRow; readonly column: PortfolioColumn; readonly scales: Scales };

/** What a column shows of an assessment. */
export function PortfolioCell({ row, column, scales }: Props): Exclude<ReactNode, undefined> {
  switch (column) {
    case "team":
      return row.team.name;
    case "authors":
      return row.authors.map(({ name }) => name).join(", ");
    case "kind":
      return listed(row.kindsOfWork.map(FILTER_LABELS.kindOfWork));
    case "submitted":
      return <Time value={row.submittedAt} as="short" />;
    case "revision":
      return row.revisionNumber;
    case "handling":
      return words.handling[row.handling];
    case "recipients":
      return listed(row.recipientKinds.map(FILTER_LABELS.recipientKind));
    case "shift":
      return quantiles(row.shift, scales.shift, monthsInWords);
    case "effect":
      return quantiles(row.effect, scales.effect, signed);
    case "patterns":
      return listed(row.patterns.map(FILTER_LABELS.pattern));
    case "findings":
      return <FindingCounts row={row} />;
    case "scrutiny":
      return <ScrutinyDue {...row} />;
    case "state":
      return <StateBadge state={row.state} />;
    case "due":
      return row.due === null ? "—" : <Time value={row.due} as="day" />;
  }
}

function quantiles(
  of: Quantiles | null,
  scale: readonly [number, number],
  inWords: (value: number) => string,
) {
  if (!of) return "—";
  return (
    <>
      <Interval quantiles={of} scale={scale} />
      <span className="whitespace-nowrap">{inWords(of.p50)}</span>{" "}
      {/* On a wide screen the line above shows it, on one scale for all rows. */}
      <span className="whitespace-nowrap text-quiet md:sr-only">
        {words.to(signed(of.p10), signed(of.p90))}
      </span>
    </>
  );
}

function listed(labels: readonly string[]): string {
  return labels.length === 0 ? "—" : labels.join("; ");
}

const GRAVE = ["blocking", "serious", "concern"] as const;

function FindingCounts({ row }: { readonly row: PortfolioRow }) {
  const found = GRAVE.filter((severity) => row[severity] > 0);
  if (found.length === 0) return words.noneAboveNote;
  return (
    <span className="inline-flex flex-wrap gap-x-3">
      {found.map((severity) => (
        <span key={severity} className="inline-flex items-center gap-1 whitespace-nowrap">
          <Glyph tone={severity} />
          <span aria-hidden="true">{row[severity]}</span>
          <span className="sr-only">{words[severity](row[severity])}</span>
        </span>
      ))}
    </span>
  );
}
