import { z } from "zod";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type { PortfolioFindingsView } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { readableProjects } from "@/lib/use-cases/readable-projects";

const input = z.strictObject({
  /** Assessments to leave out. One that the viewer may not read changes nothing, and is not said to be there. */
  without: z.array(id).max(COUNT_LIMITS.concludedOver).readonly().optional(),
});

/** What the projects the viewer may read show together: each newest revision, and nothing of what they may not read. */
export const listPortfolioFindings = defineView(
  input,
  async ({ tx, viewer, input }): Promise<PortfolioFindingsView> => {
    const { projects, notKept, isCut } = await readableProjects(tx, viewer);
    const today = new Date().toISOString().slice(0, 10);
    const out = new Set(input.without);
    const without = projects.filter((each) => out.has(each.id)).map((each) => each.id);
    const rest = projects.filter((each) => !out.has(each.id));
    const all = concludePortfolio(projects, today);
    return {
      findings: without.length > 0 ? concludePortfolio(rest, today) : all,
      withAll: without.length > 0 ? all : null,
      projects: projects
        .map(({ id: of, title }) => ({ id: of, title }))
        .sort((a, b) => a.title.localeCompare(b.title, "en")),
      without,
      notKept,
      isCut,
    };
  },
);
