import { MEASURED_SEARCHES, MIDDLES } from "@/bench/scale/measured-searches";
import type { ViewerName } from "@/bench/scale/organisation-statements";
import type { Session } from "@/lib/data/as-viewer";
import { isPortfolioSort, PORTFOLIO_SORTS, type PortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";
import { SEARCH_FIELDS } from "@/lib/domain/search/search-fields";
import { findAssessments } from "@/lib/use-cases/find-assessments";
import { getBoardReport } from "@/lib/use-cases/get-board-report";
import { getComparison } from "@/lib/use-cases/get-comparison";
import { getFrame } from "@/lib/use-cases/get-frame";
import { getHome } from "@/lib/use-cases/get-home";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getPortfolioChange } from "@/lib/use-cases/get-portfolio-change";
import { getQueue } from "@/lib/use-cases/get-queue";
import { listAudit } from "@/lib/use-cases/list-audit";
import { listPeoplePage } from "@/lib/use-cases/list-people-page";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { listPortfolioFigures } from "@/lib/use-cases/list-portfolio-figures";
import { listPortfolioFindings } from "@/lib/use-cases/list-portfolio-findings";
import { writeCursor } from "@/lib/use-cases/portfolio-cursor";
import { suggestForSearch } from "@/lib/use-cases/suggest-for-search";

export type MeasuredView = {
  readonly name: string;
  readonly viewers: readonly ViewerName[];
  /** `newest`: six of the newest revisions that they may read. */
  readonly open: (
    session: Session,
    newest: readonly string[],
  ) => Promise<{ readonly ok: true; readonly value: unknown } | { readonly ok: false }>;
};

const middleOf = (sort: PortfolioSort) => writeCursor(MIDDLES[sort], "7fffffff-ffff-4fff-bfff-ffffffffffff");
/** Before the rows without the value, whose ids are behind any. */
const LAST_PAGE = writeCursor(null, "ffffffff-ffff-4fff-bfff-ffffffffffff");

const READERS = ["lead", "head", "director", "reviewer", "researcher"] as const;

/** @throws where a word of the search language is asked nothing of. */
function searchesOf(field: string): readonly string[] {
  const searches = MEASURED_SEARCHES[field];
  if (!searches) throw new Error(`What is to be measured of ${field}: stands nowhere.`);
  return searches;
}

/** What people open, and who: whatever else there is, none should cost more for it. */
export const MEASURED_VIEWS: readonly MeasuredView[] = [
  { name: "portfolio table", viewers: READERS, open: (session) => listPortfolio(session, {}) },
  {
    name: "text in titles",
    viewers: READERS,
    open: (session) => listPortfolio(session, { q: "planning" }),
  },
  {
    name: "text in no title",
    viewers: READERS,
    open: (session) => listPortfolio(session, { q: "zebra" }),
  },
  {
    name: "a sense and a factor",
    viewers: READERS,
    open: (session) => listPortfolio(session, { q: "sense:alignment weakens:restraint-attitudes" }),
  },
  {
    name: "by round, with what models imply",
    viewers: READERS,
    open: (session) => listPortfolio(session, { sort: "round", needed: ["round", "modelled"] }),
  },
  ...Object.keys(PORTFOLIO_SORTS)
    .filter(isPortfolioSort)
    .map((sort) => ({
      name: `by ${sort}, a page in the middle`,
      viewers: READERS,
      open: (session: Session) => listPortfolio(session, { sort, after: middleOf(sort) }),
    })),
  {
    name: "by what is implied, from the last page back",
    viewers: READERS,
    open: (session) => listPortfolio(session, { sort: "impliedShift", before: LAST_PAGE }),
  },
  ...SEARCH_FIELDS.flatMap(({ name }) => searchesOf(name)).map((q) => ({
    name: q,
    viewers: READERS,
    open: (session: Session) => listPortfolio(session, { q }),
  })),
  {
    name: "suggestions for a recipient",
    viewers: READERS,
    open: (session) => suggestForSearch(session, { text: "recipient:s", caret: 11 }),
  },
  { name: "figures", viewers: READERS, open: (session) => listPortfolioFigures(session, {}) },
  { name: "rules", viewers: READERS, open: (session) => listPortfolioFindings(session, {}) },
  {
    name: "board report",
    viewers: ["lead", "head", "director"],
    open: (session) => getBoardReport(session, {}),
  },
  {
    name: "change over ninety days",
    viewers: ["lead", "head", "director"],
    open: (session) => getPortfolioChange(session, {}),
  },
  {
    name: "comparison of six",
    viewers: READERS,
    open: (session, revisions) => getComparison(session, { revisions }),
  },
  { name: "frame of every page", viewers: READERS, open: (session) => getFrame(session, {}) },
  { name: "inbox", viewers: READERS, open: (session) => getInbox(session, { which: "new" }) },
  { name: "home", viewers: READERS, open: (session) => getHome(session, {}) },
  {
    name: "queue",
    viewers: ["lead", "head", "director", "reviewer"],
    open: (session) => getQueue(session, {}),
  },
  {
    name: "people",
    viewers: ["researcher", "administrator"],
    open: (session) => listPeoplePage(session, {}),
  },
  { name: "audit trail", viewers: ["administrator"], open: (session) => listAudit(session, {}) },
  {
    name: "audit trail, one kind of act",
    viewers: ["administrator"],
    open: (session) => listAudit(session, { action: "decision.made" }),
  },
  { name: "⌘K", viewers: READERS, open: (session) => findAssessments(session, { text: "planning" }) },
  {
    name: "⌘K, nothing found",
    viewers: READERS,
    open: (session) => findAssessments(session, { text: "zebra" }),
  },
];
