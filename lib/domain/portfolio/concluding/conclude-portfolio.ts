import { CASE_RULES } from "@/lib/domain/portfolio/concluding/case-rules";
import { addingUp, DIRECTION_RULES, staleFollowUps } from "@/lib/domain/portfolio/concluding/direction-rules";
import { OUTPUT_RULES } from "@/lib/domain/portfolio/concluding/output-rules";
import {
  type Concluded,
  findingKey,
  type PortfolioFinding,
  type PortfolioRule,
  type Project,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { RECIPIENT_RULES } from "@/lib/domain/portfolio/concluding/recipient-rules";
import { REVIEW_RULES } from "@/lib/domain/portfolio/concluding/review-rules";
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
  return found
    .map((finding) => ({ finding, breadth: breadth(finding), key: findingKey(finding) }))
    .sort(
      (a, b) =>
        GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity] ||
        b.breadth - a.breadth ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ finding }) => finding);
}

const breadth = ({ from }: Concluded) => new Set(from.map(({ project }) => project)).size;
