import { FACTOR_COLUMNS } from "@/lib/domain/figures/factors-figure";
import { type Block, list, paragraph, sentence, table, text, words } from "@/lib/domain/report/blocks/block";
import type { FactorsPart } from "@/lib/domain/report/report-document";

/** The profile of security factors and the two loops; empty texts are left out, and all of it where nothing is answered. */
export function factorsBlocks(factors: FactorsPart, isBlank: boolean): readonly Block[] {
  if (isBlank) return [paragraph(words("The section on security factors and loops is not answered."))];
  const said = [
    ["Loop", factors.loop],
    ["How soon", factors.loopWhen],
    ["How much faster work on capabilities becomes", factors.capabilities?.label ?? ""],
    ["How much faster work on safety, risk evaluation or restraint becomes", factors.safety?.label ?? ""],
    ["By these steps", factors.mechanism],
    ["Rests on general capacity", factors.backdrop],
  ].filter(([, said]) => said !== "");
  return [
    {
      type: "figure",
      id: "factors",
      same: [
        paragraph(sentence(factors.sentence)),
        table(
          "Effect on each security factor",
          FACTOR_COLUMNS.slice(0, 2),
          factors.effects.map(({ label, words: effect }) => [label, effect]),
        ),
      ],
    },
    { type: "figure", id: "loops", same: [] },
    ...(said.length > 0
      ? [list(said.map(([name = "", value = ""]) => ({ inlines: [words(`${name}: `), text(value)] })))]
      : []),
  ];
}
