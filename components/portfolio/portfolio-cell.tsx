import type { ReactNode } from "react";
import { ScrutinyDue } from "@/components/assessment/scrutiny-due";
import { StateBadge } from "@/components/assessment/state-badge";
import { Interval } from "@/components/portfolio/interval";
import { Glyph } from "@/components/ui/glyph";
import { Time } from "@/components/ui/time";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import type { Implied, Modelled } from "@/lib/domain/portfolio/modelled";
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
      return <StateBadge state={row.state} wraps />;
    case "due":
      return row.due === null ? "—" : <Time value={row.due} as="day" />;
    case "round":
      return row.round ?? "—";
    case "impliedShift":
      return row.modelled?.impliedShift ? (
        <ImpliedLine {...row.modelled.impliedShift} isNamed={false} />
      ) : (
        "—"
      );
    case "impliedChannels":
      return lines(row.modelled?.impliedChannels.map((each) => <ImpliedLine key={each.label} {...each} />));
    case "factors":
      return row.modelled ? <Factors {...row.modelled} /> : "—";
    case "loop":
      return row.modelled?.loop || "—";
    case "senses":
      return <Senses all={row.modelled?.senses ?? []} />;
    case "reviewersShift":
      return judged(row.judged?.shift, scales.shift, monthsInWords);
    case "reviewersEffect":
      return judged(row.judged?.effect, scales.effect, signed);
    case "forecasts":
      return row.modelled?.forecasts ? <Forecasts {...row.modelled.forecasts} /> : "—";
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

/** A line each; a dash for none. */
function lines(all: readonly ReactNode[] | undefined): Exclude<ReactNode, undefined> {
  if (!all || all.length === 0) return "—";
  return <span className="grid gap-y-0.5">{all}</span>;
}

/** Every reviewer's by itself: nothing is put together. */
function judged(
  all: readonly Quantiles[] | undefined,
  scale: readonly [number, number],
  inWords: (value: number) => string,
) {
  const places = new Map(all?.map((each, at) => [`${at}`, each]));
  return lines([...places].map(([at, each]) => <span key={at}>{quantiles(each, scale, inWords)}</span>));
}

function ImpliedLine({ label, implied, stated, isApart, isNamed = true }: Implied & { isNamed?: boolean }) {
  return (
    <span className={isApart ? "font-semibold" : undefined}>
      {isNamed && `${label}: `}
      {words.implied(implied, stated)}
    </span>
  );
}

function Factors({ strengthens, weakens }: Pick<Modelled, "strengthens" | "weakens">) {
  return lines([
    ...(strengthens.length > 0 ? [<span key="s">{words.strengthens(strengthens)}</span>] : []),
    ...(weakens.length > 0 ? [<span key="w">{words.weakens(weakens)}</span>] : []),
  ]);
}

/** Senses shown in a cell; a file has all. */
const MOST_SENSES = 3;

function Senses({ all }: { readonly all: readonly string[] }) {
  const left = all.length - MOST_SENSES;
  return lines([
    ...all.slice(0, MOST_SENSES).map((sense) => <span key={sense}>{sense}</span>),
    ...(left > 0
      ? [
          <span key="more" className="text-quiet">
            {words.moreSenses(left)}
          </span>,
        ]
      : []),
  ]);
}

function Forecasts({ count, first }: NonNullable<Modelled["forecasts"]>) {
  if (count === 0) return words.noForecast;
  return (
    <>
      {count}
      {first !== "" && (
        <>
          , {words.firstSettled} <Time value={first} as="day" />
        </>
      )}
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
