import type { Worldview } from "@/lib/content/worldviews";
import { TOO_LATE } from "@/lib/domain/assessment/impact-and-arrival";
import { TOO_LATE_IF_SOON } from "@/lib/domain/ledger/under-worldview";
import { VIEW_EFFECTS } from "@/lib/domain/ledger/view-effects";
import { blocks, plain, table } from "@/lib/domain/method/markdown";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";
import { PARAMETERS, type ParameterId, valueInWords } from "@/lib/domain/worldviews/parameter";

const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];

/** What each view believes and takes of the world, what that does to levels, and where it is argued or described. */
export function worldviewsPart(worldviews: readonly Worldview[]): string {
  return blocks(
    "## Worldviews",
    "Capable people disagree about where help will come from and what to fear most. A rule that takes one of these assumptions for granted says so; the report shows under which views its finding holds. The view that is stated to be closest clears nothing.",
    table(
      ["Assumption", ...worldviews.map(({ label }) => plain(label))],
      (Object.keys(ASSUMPTIONS) as AssumptionId[]).map((id) => [
        plain(ASSUMPTIONS[id]),
        ...worldviews.map(({ assumes }) => (assumes[id] ? "believed" : "doubted")),
      ]),
    ),
    "Each view also takes something of the world. The ledger is read without any of it, and so is scrutiny; the report shows which of its levels a view moves, and why.",
    table(
      ["Parameter", "Where people disagree", ...worldviews.map(({ label }) => plain(label))],
      PARAMETER_IDS.map((id) => [
        PARAMETERS[id].label,
        plain(PARAMETERS[id].source),
        ...worldviews.map(({ parameters }) => plain(valueInWords(id, parameters[id]) ?? "—")),
      ]),
    ),
    table(
      ["Where", "These rows of the ledger", "Stand"],
      VIEW_EFFECTS.map(({ parameter, value, rows, by }) => [
        plain(valueInWords(parameter, value) ?? ""),
        plain(rows),
        by > 0 ? "one higher, at most at serious" : "one lower",
      ]),
    ),
    `What is nothing stays nothing, and what stands above serious stays there. Where transformative systems come soon, coming too late is a concern from a chance of ${TOO_LATE_IF_SOON * 100} % on, instead of ${TOO_LATE * 100} %; where they come late, it is a note at most.`,
    table(
      ["View", "In short", "Source"],
      worldviews.map(({ label, detail, source }) => [plain(label), plain(detail), plain(source)]),
    ),
  );
}
