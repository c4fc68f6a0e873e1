import { HOW_CONCLUSIONS, LEVELS_TABLE } from "@/lib/domain/method/how-conclusions";
import { LEDGER_TABLES } from "@/lib/domain/method/ledger-tables";
import { blocks, bullets, plain, table } from "@/lib/domain/method/markdown";
import { printedTable } from "@/lib/domain/method/printed-table";

/** How conclusions are reached, on one screen, and the tables of the ledger under it. */
export function conclusionsPart(): string {
  return blocks(
    "## How conclusions are reached",
    bullets(HOW_CONCLUSIONS.map(({ lead, text }) => `**${plain(lead)}** ${plain(text)}`)),
    table(
      LEVELS_TABLE.columns,
      LEVELS_TABLE.rows.map((row) => row.map(plain)),
    ),
    ...LEDGER_TABLES.map(printedTable),
  );
}
