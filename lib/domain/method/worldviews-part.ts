import type { Worldview } from "@/lib/content/worldviews";
import { blocks, plain, table } from "@/lib/domain/method/markdown";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";

/** What each view believes, and where it is argued or described. */
export function worldviewsPart(worldviews: readonly Worldview[]): string {
  return blocks(
    "## Worldviews",
    "Capable people disagree about where help will come from and what to fear most. A rule that takes one of these assumptions for granted says so; the report shows under which views its finding holds. The view that the author calls closest to their own clears nothing.",
    table(
      ["Assumption", ...worldviews.map(({ label }) => plain(label))],
      (Object.keys(ASSUMPTIONS) as AssumptionId[]).map((id) => [
        plain(ASSUMPTIONS[id]),
        ...worldviews.map(({ assumes }) => (assumes[id] ? "believed" : "doubted")),
      ]),
    ),
    table(
      ["View", "In short", "Source"],
      worldviews.map(({ label, detail, source }) => [plain(label), plain(detail), plain(source)]),
    ),
  );
}
