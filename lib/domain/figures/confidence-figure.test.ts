import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { confidenceFigure } from "@/lib/domain/figures/confidence-figure";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportWith, said } from "@/lib/testing/report-with";

const FROZEN = JSON.parse(
  readFileSync(new URL("../../testing/frozen-reports/human-preferences-1.0.0.json", import.meta.url), "utf8"),
) as ReportDocument;

function countsOf(report: ReportDocument, section: string) {
  const table = confidenceFigure(report)?.table;
  const row = table?.rows.find(([title]) => title === section) ?? [];
  const of = (column: string) => Number(row[table?.columns.indexOf(column) ?? -1]);
  return { asked: of("Asked"), unanswered: of("unanswered"), notSaid: of("not said") };
}

const PATH = "misuse.pathways/path0";

describe("where the case is thin", () => {
  it("counts a field that is asked of a record and left empty as unanswered", () => {
    const grave = { [`${PATH}/severity`]: said(5) };
    const empty = countsOf(reportWith({ recipients: 0, pathways: 1, more: grave }), "Misuse");
    const filled = countsOf(
      reportWith({
        recipients: 0,
        pathways: 1,
        more: { ...grave, [`${PATH}/mitigation`]: said("A fast computer.") },
      }),
      "Misuse",
    );
    expect(empty.unanswered).toBeGreaterThan(1);
    expect(filled).toEqual({
      asked: empty.asked,
      unanswered: empty.unanswered - 1,
      notSaid: empty.notSaid + 1,
    });
  });

  it("counts the empty fields of every record once", () => {
    // Of one kind: what else is asked goes by it.
    const kinds = [0, 1, 2, 3].map((at) => [`recipients.list/rec${at}/kind`, said(["academic"])] as const);
    const [one, two, three] = [2, 3, 4].map((recipients) =>
      countsOf(
        reportWith({ recipients, more: Object.fromEntries(kinds.slice(0, recipients)) }),
        "Recipients",
      ),
    );
    const further = (two?.asked ?? 0) - (one?.asked ?? 0);
    expect(further).toBeGreaterThan(0);
    expect((three?.asked ?? 0) - (two?.asked ?? 0)).toBe(further);
  });

  it("says what it counts, and of an older report what it does not", () => {
    expect(confidenceFigure(reportWith({ recipients: 1 }))?.units).toMatch(
      /^Counted is everything that is asked/,
    );
    expect(confidenceFigure(FROZEN)?.units).toContain("Fields of records left empty are not counted");
  });
});
