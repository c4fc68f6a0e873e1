import { FACTOR_COLUMNS } from "@/lib/domain/figures/factors-figure";
import { type Block, list, table, text, words } from "@/lib/domain/report/blocks/block";
import type { FactorsPart } from "@/lib/domain/report/report-document";

export const FACTORS_BLANK = "The section on security factors and loops is not answered.";

/** The profile of security factors and what is said of the loops, in words; empty texts are left out. */
export function factorsBlocks(factors: FactorsPart): readonly Block[] {
  const said = [
    ["Loop", factors.loop],
    ["How soon", factors.loopWhen],
    ["How much faster work on capabilities becomes", factors.capabilities?.label ?? ""],
    ["How much faster work on safety, risk evaluation or restraint becomes", factors.safety?.label ?? ""],
    ["By these steps", factors.mechanism],
    ["Rests on general capacity", factors.backdrop],
  ].filter(([, said]) => said !== "");
  return [
    table(
      "Effect on each security factor",
      FACTOR_COLUMNS.slice(0, 2),
      factors.effects.map(({ label, words: effect }) => [label, effect]),
    ),
    ...(said.length > 0
      ? [list(said.map(([name = "", value = ""]) => ({ inlines: [words(`${name}: `), text(value)] })))]
      : []),
  ];
}
