import { CASE_RULES } from "@/lib/domain/portfolio/concluding/case-rules";
import { addingUp, DIRECTION_RULES, staleFollowUps } from "@/lib/domain/portfolio/concluding/direction-rules";
import { OUTPUT_RULES } from "@/lib/domain/portfolio/concluding/output-rules";
import {
  type Concluded,
  findingKey,
  type PortfolioFinding,
  type PortfolioRule,
  type Project,
  type SummedFinding,
  type SummedFindings,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { RECIPIENT_RULES } from "@/lib/domain/portfolio/concluding/recipient-rules";
import { REVIEW_RULES } from "@/lib/domain/portfolio/concluding/review-rules";
import {
  olderProjects,
  type PortfolioSums,
  summedProjects,
  unkeptProjects,
} from "@/lib/domain/portfolio/portfolio-sums";
import { PARTLY_ALIKE } from "@/lib/domain/portfolio/shifts-together";

/** Every rule over a portfolio, as of a day (ISO 8601), where shifts err together as far as given. */
export function portfolioRules(today: string, correlation: number = PARTLY_ALIKE): readonly PortfolioRule[] {
  return [
    ...RECIPIENT_RULES,
    ...OUTPUT_RULES,
    ...CASE_RULES,
    ...DIRECTION_RULES,
    ...REVIEW_RULES,
    addingUp(correlation),
    staleFollowUps(today),
  ];
}

/** Rules whose titles count and name nothing that a single project says: those that sums can answer. */
export const COUNTING_RULES: ReadonlySet<string> = new Set(
  portfolioRules("").flatMap(({ id, overSums }) => (typeof overSums === "string" ? [] : [id])),
);

const GRAVITY: Readonly<Record<Concluded["severity"], number>> = { serious: 2, concern: 1, note: 0 };

/**
 * What the projects show together and none shows alone, gravest first, then what rests on most projects. With fewer than two there is
 * nothing to conclude. The order of the projects changes nothing.
 */
export function concludePortfolio(
  projects: readonly Project[],
  today: string,
  correlation: number = PARTLY_ALIKE,
): readonly PortfolioFinding[] {
  if (projects.length < 2) return [];
  const ordered = [...projects].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = portfolioRules(today, correlation).flatMap(({ id, claims, concludes }) =>
    concludes(ordered).map((each) => ({ ...each, rule: id, claims })),
  );
  return gravestFirst(found, breadth);
}

/**
 * The same over sums, in the same order, of the rules that sums can answer; shifts are added as if all erred together, which alone is
 * exact there. Nothing where some of the projects have not in them what rules read: what is missing is not what isn't said.
 */
export function concludeOverSums(sums: PortfolioSums, today: string): readonly SummedFinding[] {
  if (summedProjects(sums) < 2 || olderProjects(sums) > 0) return [];
  const found = portfolioRules(today).flatMap(({ id, claims, overSums }) =>
    typeof overSums === "string" ? [] : overSums(sums).map((each) => ({ ...each, rule: id, claims })),
  );
  return gravestFirst(found, ({ among }) => among);
}

/** What sums conclude, over how many, and which rules they can't answer. */
export function summedFindings(sums: PortfolioSums, today: string): SummedFindings {
  return {
    projects: summedProjects(sums),
    notKept: unkeptProjects(sums),
    older: olderProjects(sums),
    findings: concludeOverSums(sums, today),
    notAsked: portfolioRules(today).flatMap(({ looksFor, overSums }) =>
      typeof overSums === "string" ? [{ looksFor, why: overSums }] : [],
    ),
  };
}

type Ranked = Pick<PortfolioFinding, "rule" | "about" | "severity">;

function gravestFirst<F extends Ranked>(found: readonly F[], broad: (finding: F) => number): readonly F[] {
  return found
    .map((finding) => ({ finding, breadth: broad(finding), key: findingKey(finding) }))
    .sort(
      (a, b) =>
        GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity] ||
        b.breadth - a.breadth ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ finding }) => finding);
}

const breadth = ({ from }: Concluded) => new Set(from.map(({ project }) => project)).size;
