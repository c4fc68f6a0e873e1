import { Button } from "@/components/ui/button";
import { Table } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import { VERDICTS } from "@/lib/domain/project-table/triage";
import { askedFor, type byVerdict, type JudgedRow } from "@/lib/domain/project-table/triage-outcome";
import { paths } from "@/lib/paths";
import { triageOutcome as words } from "@/messages/project-tables";

type Props = {
  readonly tableId: string;
  readonly groups: ReturnType<typeof byVerdict<JudgedRow>>;
  readonly budget: string | undefined;
};

/** What each verdict's rows ask for in the table's commonest currency, added up, beside a budget that the address holds. */
export function TriageBudget({ tableId, groups, budget = "" }: Props) {
  const [first] = askedFor(groups.flatMap(({ rows }) => rows)).sums;
  if (!first) return null;
  const { currency } = first;
  // What is turned away asks for nothing any more.
  const open = groups.filter(({ verdict }) => verdict !== "not-ours");
  const lines = open.map(({ verdict, rows }) => {
    const own = askedFor(rows).sums.find((sum) => sum.currency === currency);
    const label = VERDICTS.find(({ value }) => value === verdict)?.label ?? words.open.label;
    return { label, amount: own?.amount ?? 0, rows: own?.rows ?? 0, without: rows.length - (own?.rows ?? 0) };
  });
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const given = Number(budget.replace(/[^\d.]/gu, ""));
  const isGiven = /\d/.test(budget) && Number.isFinite(given);
  return (
    <section
      aria-label={words.askedFor}
      className="mb-8 grid gap-x-10 gap-y-4 md:grid-cols-[minmax(0,1fr)_16rem]"
    >
      <Table caption={words.askedCaption(currency)}>
        <thead>
          <tr>
            <th scope="col">{words.verdict}</th>
            <th scope="col" className="text-end">
              {words.asks(currency)}
            </th>
            <th scope="col" className="text-end">
              {words.by}
            </th>
            <th scope="col" className="text-end">
              {words.without}
            </th>
          </tr>
        </thead>
        <tbody className="[&_td]:text-end">
          {lines.map(({ label, amount, rows, without }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{words.money(amount)}</td>
              <td>{words.count(rows)}</td>
              <td>{words.count(without)}</td>
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row">{words.together}</th>
            <td>{words.money(total)}</td>
            <td>{words.count(lines.reduce((sum, { rows }) => sum + rows, 0))}</td>
            <td>{words.count(lines.reduce((sum, { without }) => sum + without, 0))}</td>
          </tr>
        </tbody>
      </Table>
      <form action={paths.triageOutcome(tableId)} method="get" className="no-print grid content-start gap-2">
        <TextField
          id="budget"
          name="budget"
          label={words.budget(currency)}
          inputMode="decimal"
          defaultValue={budget}
        />
        <Button type="submit" small className="justify-self-start">
          {words.compare}
        </Button>
        {isGiven && (
          <p role="status" className="text-sm">
            {words.beside(total, given, currency)}
          </p>
        )}
      </form>
    </section>
  );
}
