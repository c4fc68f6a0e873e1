import Link from "next/link";
import { TriageBudget } from "@/components/portfolio/triage/triage-budget";
import { Section } from "@/components/ui/section";
import { Table } from "@/components/ui/table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { TRIAGE_QUESTIONS, VERDICTS } from "@/lib/domain/project-table/triage";
import { askedFor, byVerdict, type JudgedRow, markedAt } from "@/lib/domain/project-table/triage-outcome";
import { TABLE_FORMATS } from "@/lib/domain/tables/table-file";
import { paths } from "@/lib/paths";
import { portfolioDownloads } from "@/messages/portfolio";
import { triageOutcome as words } from "@/messages/project-tables";

type Props = {
  readonly tableId: string;
  readonly rows: readonly JudgedRow[];
  /** The verdict shown alone, as the address names it; what it doesn't know shows all. */
  readonly asked: string | undefined;
  /** What there is to give, as the address has it, beside which what is asked for is set. */
  readonly budget: string | undefined;
};

/** In the address, of rows without a verdict. */
const OPEN = "open";

/** What a triager made of a table: its rows by verdict, what most is asked of first, each leading to where it was judged. */
export function TriageOutcome({ tableId, rows, asked, budget }: Props) {
  const groups = byVerdict(rows);
  const one = groups.find(({ verdict }) => (verdict ?? OPEN) === asked);
  return (
    <>
      <p className="no-print mb-6 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {rows.some(({ verdict }) => verdict === null) && (
          <Link href={paths.triage(tableId)} prefetch={false} className="link">
            {words.goOn}
          </Link>
        )}
        {one && (
          <Link href={paths.triageOutcome(tableId)} prefetch={false} className="link">
            {words.all}
          </Link>
        )}
        <span className="flex flex-wrap gap-x-4 text-quiet">
          {words.download}
          {TABLE_FORMATS.map((format) => (
            <a key={format} href={paths.triageExport(tableId, format)} download className="link">
              {portfolioDownloads.formats[format]}
            </a>
          ))}
        </span>
      </p>
      {!one && rows.some(({ cells }) => cells.amount) && (
        <TriageBudget tableId={tableId} groups={groups} budget={budget} />
      )}
      {(one ? [one] : groups).map(({ verdict, rows: given }) => {
        const shown = one ? given : given.slice(0, COUNT_LIMITS.listedUnder);
        const { label, detail } = VERDICTS.find(({ value }) => value === verdict) ?? words.open;
        return (
          <Section
            key={verdict}
            id={verdict ?? OPEN}
            title={label}
            aside={words.count(given.length)}
            note={detail}
            wide
          >
            <Rows tableId={tableId} caption={label} rows={shown} isOpen={verdict === null} />
            <p className="mt-2 text-sm text-quiet">{askedInWords(given)}</p>
            {shown.length < given.length && (
              <p className="mt-2 text-sm">
                <Link href={paths.triageOutcome(tableId, verdict ?? OPEN)} prefetch={false} className="link">
                  {words.allOf(given.length)}
                </Link>
              </p>
            )}
          </Section>
        );
      })}
    </>
  );
}

/** "1,200,000 GBP by 14; 2 don’t say"; empty where none says. */
function askedInWords(rows: readonly JudgedRow[]): string {
  const { sums, unsaid } = askedFor(rows);
  return sums.length === 0 ? "" : words.askFor(sums, unsaid);
}

type RowsProps = {
  readonly tableId: string;
  readonly caption: string;
  readonly rows: readonly JudgedRow[];
  readonly isOpen: boolean;
};

function Rows({ tableId, caption, rows, isOpen }: RowsProps) {
  const hasAmounts = rows.some(({ cells }) => cells.amount);
  // A note may stand at a row before its verdict.
  const hasReasons = !isOpen || rows.some(({ reason }) => reason);
  return (
    <Table caption={caption} captionHidden className="stacked">
      <thead>
        <tr>
          <th scope="col">{words.project}</th>
          <th scope="col">{words.host}</th>
          {hasAmounts && <th scope="col">{words.amount}</th>}
          {!isOpen && <th scope="col">{words.marks}</th>}
          {hasReasons && <th scope="col">{words.reason}</th>}
        </tr>
      </thead>
      <tbody className="[&_td]:wrap-anywhere [&_th]:min-w-56 [&_th]:wrap-anywhere">
        {rows.map(({ number, title, cells, marks, reason }) => (
          <tr key={number}>
            <th scope="row">
              <Link href={paths.triage(tableId, number)} prefetch={false} dir="auto" className="link">
                {title}
              </Link>
            </th>
            <td data-of={words.host} dir="auto">
              {cells.host ?? "—"}
            </td>
            {hasAmounts && (
              <td data-of={words.amount}>
                {cells.amount ? [cells.amount, cells.currency].filter(Boolean).join(" ") : "—"}
              </td>
            )}
            {!isOpen && (
              <td data-of={words.marks}>
                {TRIAGE_QUESTIONS.flatMap(({ id }) => {
                  const marked = markedAt(marks, id);
                  return marked === "" ? [] : [`${words.asked[id]}: ${marked}`];
                }).join(" · ") || "—"}
              </td>
            )}
            {hasReasons && (
              <td data-of={words.reason}>
                <span dir="auto" className="font-serif">
                  {reason || "—"}
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
