import { PrintedTable } from "@/components/reference/method/printed-table";
import { Disclosure } from "@/components/ui/disclosure";
import { HOW_CONCLUSIONS, LEVELS_TABLE } from "@/lib/domain/method/how-conclusions";
import { LEDGER_TABLES } from "@/lib/domain/method/ledger-tables";
import { howConclusions } from "@/messages/reference";

/** How conclusions are reached, on one screen; the tables of the ledger folded below. */
export function HowConclusions() {
  return (
    <>
      <dl className="max-w-measure space-y-2 text-sm">
        {HOW_CONCLUSIONS.map(({ lead, text }) => (
          <div key={lead}>
            <dt className="inline font-semibold">{lead}</dt> <dd className="inline">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">
        <PrintedTable caption={howConclusions.levels} captionHidden {...LEVELS_TABLE} />
      </div>
      <h3 className="mt-6 text-base">{howConclusions.tables}</h3>
      {LEDGER_TABLES.map(({ id, title, about, columns, rows }) => (
        <Disclosure key={id} id={id} summary={title} className="mt-2">
          <p className="mb-2 max-w-measure text-sm text-quiet">{about}</p>
          <PrintedTable caption={title} captionHidden columns={columns} rows={rows} />
        </Disclosure>
      ))}
    </>
  );
}
