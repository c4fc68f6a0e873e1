import { z } from "zod";
import { addressKey } from "@/lib/auth/address-key";
import { getAnswers } from "@/lib/data/answers";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listBegun } from "@/lib/data/own-assessments";
import { readPortfolioSums } from "@/lib/data/portfolio-sums";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { byTitle } from "@/lib/domain/portfolio/by-title";
import {
  concludePortfolio,
  portfolioRules,
  summedFindings,
} from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import {
  findingKey,
  type PortfolioFinding,
  type PortfolioFindingsView,
  type Project,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { REVIEW_RULES } from "@/lib/domain/portfolio/concluding/review-rules";
import { sharedAssumptions, supposedFalse } from "@/lib/domain/portfolio/concluding/suppose";
import { PARTLY_ALIKE } from "@/lib/domain/portfolio/shifts-together";
import { defineView } from "@/lib/use-cases/define-use-case";
import { facets, id, optionalText } from "@/lib/use-cases/input";
import { noteReviews } from "@/lib/use-cases/judged-projects";
import { readableProjects } from "@/lib/use-cases/readable-projects";
import { today } from "@/lib/use-cases/today";

const input = z.strictObject({
  /** Assessments to leave out. One that the viewer may not read changes nothing, and is not said to be there. */
  without: z.array(id).max(COUNT_LIMITS.concludedOver).readonly().default([]),
  /** The same by revision, as the table ticks them. */
  revision: z.array(id).max(COUNT_LIMITS.ticked).readonly().default([]),
  /** Own drafts to add; what is none changes nothing. */
  add: z.array(id).max(COUNT_LIMITS.addedDrafts).readonly().default([]),
  /** Shared assumptions to suppose false, by what stands for them in addresses; older addresses hold their words. */
  supposed: facets,
  correlation: z.coerce.number().gt(0).lt(1).default(PARTLY_ALIKE),
  /** Words of the titles of those that are offered to be taken out or added. */
  find: optionalText(TEXT_LIMITS.search).default(""),
});

const OPEN: readonly AssessmentState[] = ["draft", "changes-requested"];

/**
 * What the projects the viewer may read show together: each newest revision, and nothing of what they may not read; and the same with
 * projects taken out, own drafts added, assumptions false, or another correlation. Stores nothing.
 */
export const listPortfolioFindings = defineView(
  input,
  async ({ tx, viewer, input }): Promise<PortfolioFindingsView> => {
    const { projects, notKept, isCut } = await readableProjects(tx, viewer, { isJudged: true });
    const day = today();
    const drafts = await listBegun(tx, viewer, {
      states: OPEN,
      titled: input.find,
      also: input.add,
      size: COUNT_LIMITS.offeredDrafts,
    });
    const added = drafts.filter((each) => input.add.includes(each.id));
    const out = new Set([...input.without, ...input.revision]);
    const without = projects
      .filter((each) => out.has(each.id) || out.has(each.revisionId))
      .map((each) => each.id);
    const gone = new Set([...without, ...added.map((each) => each.id)]);
    const tried = [
      ...projects.filter((each) => !gone.has(each.id)),
      ...(await Promise.all(added.map((each) => draftProject(tx, viewer, each)))),
    ];
    const keyOf = (words: string) => addressKey(viewer.organisationId, words);
    const shared = sharedAssumptions(tried).map((each) => ({ each, key: keyOf(`assumption:${each.key}`) }));
    const supposed = shared.filter(({ each, key }) =>
      [key, each.key].some((of) => input.supposed.includes(of)),
    );
    const { projects: rest, fell } = supposedFalse(
      tried,
      supposed.map(({ each }) => each.key),
    );
    const { correlation } = input;
    const isTried = without.length + added.length + supposed.length > 0 || correlation !== PARTLY_ALIKE;
    const all = concludePortfolio(projects, day);
    const findings = isTried ? concludePortfolio(rest, day, correlation) : all;
    const named = reviewsNamedIn([...findings, ...all]);
    noteReviews(
      tx,
      viewer,
      projects.filter((each) => named.has(each.id)),
    );
    const sums = isCut && !isTried ? await readPortfolioSums(tx) : null;
    return {
      summed: sums && summedFindings(sums, day),
      findings: findings.map((each) => ({ ...each, key: keyOf(findingKey(each)) })),
      withAll: isTried ? all : null,
      projects: byTitle([
        ...projects,
        ...added.filter(({ id: of }) => !projects.some((each) => each.id === of)),
      ]),
      without,
      drafts,
      find: input.find,
      rules: portfolioRules(day).map(({ id: rule, looksFor }) => ({ id: rule, looksFor })),
      added: added.map((each) => each.id),
      assumptions: shared.map(({ each, key }) => ({ ...each, key })),
      supposed: supposed.map(({ key }) => key),
      fell,
      correlation,
      notKept,
      isCut,
    };
  },
);

/** The projects of which findings say who reviewed them. */
function reviewsNamedIn(findings: readonly PortfolioFinding[]): ReadonlySet<string> {
  const named = findings.filter(({ rule }) => REVIEW_RULES.some(({ id: of }) => of === rule));
  return new Set(named.flatMap(({ from }) => from.map(({ project }) => project)));
}

/** A draft as it stands now, in place of what was last submitted of it. */
async function draftProject(
  tx: Reader,
  viewer: Viewer,
  { id: of, title }: { readonly id: string; readonly title: string },
): Promise<Project> {
  return { id: of, title, facts: projectFacts((await getAnswers(tx, viewer, of)).answers) };
}
