import { expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { boardReport } from "@/lib/domain/portfolio/board/board-report";
import { portfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { blocksDocument } from "@/lib/domain/report/typst/typst-document";
import { isCovered } from "@/lib/fonts/covered-characters";
import { setAnyhow } from "@/lib/typeset/set-anyhow";

const DAY = "2026-11-30";
const projects = WORKED_EXAMPLES.map(({ answers }, at) => ({
  id: `p${at}`,
  title: `Project ${at} #1 [of] $many`,
  submittedAt: `2026-${at % 2 === 0 ? "03" : "09"}-01T00:00:00Z`,
  revisionNumber: 1,
  facts: projectFacts(answers),
}));

it.each([true, false])(
  "sets every drawing of a board’s report (for others: %s)",
  { timeout: 60_000 },
  async (isWithheld) => {
    const { blocks } = boardReport({
      organisation: "Harbour",
      day: DAY,
      projects,
      findings: concludePortfolio(projects, DAY),
      change: { ...portfolioChange([], projects), from: "2026-09-01" },
      withdrawn: 0,
      notKept: 0,
      readAtMost: null,
      sums: null,
      isWithheld,
    });
    expect(blocks.filter(({ type }) => type === "drawing").length).toBeGreaterThan(isWithheld ? 2 : 9);
    const { pdf, plain } = await setAnyhow(
      blocksDocument(
        { title: "Where our work lands", kicker: "Here", handling: "Kept", day: DAY, blocks },
        isCovered,
      ),
      0,
    );
    expect(plain).toEqual([]);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  },
);
