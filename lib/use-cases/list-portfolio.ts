import { z } from "zod";
import { countPortfolio, listPortfolioRows, type PortfolioRecord } from "@/lib/data/portfolio";
import { listTeams } from "@/lib/data/teams";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-row";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, optionalText, word } from "@/lib/use-cases/input";
import { readCursor, writeCursor } from "@/lib/use-cases/portfolio-cursor";
import {
  PORTFOLIO_OPTIONS,
  type PortfolioOptions,
  SUBMITTED_STATES,
} from "@/lib/use-cases/portfolio-options";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import type { TeamRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

// Values come from an address: text is narrowed here, and what is not a known value is refused.
const input = z.strictObject({
  text: optionalText(TEXT_LIMITS.search).optional(),
  state: word.pipe(z.enum(SUBMITTED_STATES)).optional(),
  team: id.optional(),
  kindOfWork: word.optional(),
  pattern: word.optional(),
  recipientKind: word.optional(),
  scrutiny: word.optional(),
  severity: word.pipe(z.enum(["blocking", "serious"])).optional(),
  sort: word.pipe(z.enum(["submitted", "title", "shift", "effect"])).default("submitted"),
  order: word.pipe(z.enum(["asc", "desc"])).optional(),
  after: z.string().max(1_000).optional(),
  size: z.coerce.number<string | number>().int().min(1).max(100).default(50),
});

export type PortfolioView = {
  readonly rows: readonly PortfolioRow[];
  /** Cursor of the next page. */
  readonly next: string | null;
  /** Null when more match than are counted (1,000). */
  readonly total: number | null;
  readonly options: PortfolioOptions & { readonly teams: readonly TeamRef[] };
};

/** A page of the submitted assessments the viewer may read, the newest revision of each. */
export const listPortfolio = defineView(input, async ({ tx, viewer, input }): Promise<PortfolioView> => {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const { sort } = input;
  const order = input.order ?? (sort === "submitted" ? "desc" : "asc");
  const after = input.after === undefined ? null : readCursor(input.after, sort);
  if (input.after !== undefined && after === null) throw refuse("invalid", refusals.portfolioPageGone);
  const query = {
    text: input.text || null,
    state: input.state ?? null,
    team: input.team ?? null,
    kindOfWork: input.kindOfWork ?? null,
    pattern: input.pattern ?? null,
    recipientKind: input.recipientKind ?? null,
    scrutiny: input.scrutiny ?? null,
    severity: input.severity ?? null,
    sort,
    order,
    after,
    size: input.size + 1,
  } as const;
  const found = await listPortfolioRows(tx, viewer, query);
  const page = found.slice(0, input.size);
  const last = page.at(-1);
  return {
    rows: page.filter((row) => mayReadRow(viewer, row)).map(portfolioRow),
    next: found.length > page.length && last ? writeCursor(last.sortValue, last.revisionId) : null,
    total: await countPortfolio(tx, viewer, query, COUNT_LIMITS.counted),
    options: { ...PORTFOLIO_OPTIONS, teams: await listTeams(tx, viewer) },
  };
});

function portfolioRow(record: PortfolioRecord): PortfolioRow {
  const {
    teamId,
    teamName,
    submittedAt,
    p10,
    p50,
    p90,
    sortValue: _,
    handling: __,
    ownRelations: ___,
    ...row
  } = record;
  const shift = p10 !== null && p50 !== null && p90 !== null ? { p10, p50, p90 } : null;
  return { ...row, team: { id: teamId, name: teamName }, submittedAt: submittedAt.toISOString(), shift };
}
