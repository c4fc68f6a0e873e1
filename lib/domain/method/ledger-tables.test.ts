import { describe, expect, it } from "vitest";
import { EVASIVE_EDITS } from "@/lib/domain/ledger/evasive-edits";
import { isFiller } from "@/lib/domain/ledger/filler";
import { LEVEL_WORDS } from "@/lib/domain/ledger/ledger-row";
import { bandOf, OWN_RISK } from "@/lib/domain/ledger/pathway-facts";
import { exposure } from "@/lib/domain/ledger/reach";
import { conclusionsPart } from "@/lib/domain/method/conclusions-part";
import { LEVELS_TABLE } from "@/lib/domain/method/how-conclusions";
import { LEDGER_TABLES } from "@/lib/domain/method/ledger-tables";

const rowsOf = (id: string) => LEDGER_TABLES.find((table) => table.id === id)?.rows ?? [];

describe("the printed tables of the ledger", () => {
  it("say what the ledger does with an able system that becomes public, and with a text", () => {
    expect(rowsOf("exposure").at(-1)?.at(-1)).toBe(LEVEL_WORDS[exposure("capable", 3)]);
    expect(rowsOf("exposure")[0]?.at(-1)).toBe(LEVEL_WORDS[exposure("taught", 3)]);
    expect(rowsOf("exposure")[1]?.at(-1)).toBe(LEVEL_WORDS[exposure("light", 3)]);
  });

  it("put a likelihood in the column that its band is", () => {
    const columns = LEDGER_TABLES.find(({ id }) => id === "own-risk")?.columns ?? [];
    for (const likelihood of [0.05, 0.2, 0.5, 0.9, null]) {
      const column = columns[bandOf(likelihood) + 1] ?? "";
      const from = column.startsWith("Under") ? 0 : Number(/\d+/.exec(column)?.[0]) / 100;
      expect(likelihood ?? 1, column).toBeGreaterThanOrEqual(from);
      expect(rowsOf("own-risk")[3]?.[bandOf(likelihood) + 1]).toBe(
        LEVEL_WORDS[OWN_RISK[3]?.[bandOf(likelihood)] ?? -1],
      );
    }
    expect(columns[bandOf(null) + 1]).toContain("not said");
  });

  it("have every pattern in one class, and every way to say less", () => {
    const named = rowsOf("pattern-classes").flatMap(([, , names = ""]) => names.split("; "));
    expect(named).toHaveLength(27);
    expect(rowsOf("evasive-edits").map(([id]) => id)).toEqual(EVASIVE_EDITS.map(({ id }) => id));
  });

  it("give the least number of words with which a text is no filler", () => {
    const about = LEDGER_TABLES.find(({ id }) => id === "filler")?.about ?? "";
    const least = Number(/Fewer than (\d+)/.exec(about)?.[1]);
    const words = ["gradient", "auditors", "escrow", "tribunal"];
    expect(isFiller(new Set(words.slice(0, least)), [])).toBe(false);
    expect(isFiller(new Set(words.slice(0, least - 1)), [])).toBe(true);
  });

  it("has as many cells as columns in each row, each row with a name of its own", () => {
    for (const { id, columns, rows } of [...LEDGER_TABLES, { id: "levels", ...LEVELS_TABLE }]) {
      for (const row of rows) expect(row, id).toHaveLength(columns.length);
      expect(new Set(rows.map(([name]) => name)).size, id).toBe(rows.length);
    }
  });

  it("are in the document, with the scrutiny that a serious core row leads to", () => {
    expect(conclusionsPart()).toContain("| serious | A finding, whatever is said | deep | standard |");
    for (const { title } of LEDGER_TABLES) expect(conclusionsPart()).toContain(`### ${title}`);
  });
});
