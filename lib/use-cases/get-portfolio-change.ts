import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { listProjectsAt, listProjectsOfRound, listWithdrawn } from "@/lib/data/portfolio-projects";
import { getRound, listRounds } from "@/lib/data/rounds";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type ChangedFindings, changedFindings } from "@/lib/domain/portfolio/changes/changed-findings";
import {
  type PortfolioChange,
  type ProjectThen,
  portfolioChange,
} from "@/lib/domain/portfolio/changes/portfolio-change";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id, isoDate } from "@/lib/use-cases/input";
import { wholeProject } from "@/lib/use-cases/readable-projects";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import { today } from "@/lib/use-cases/today";
import { refusals } from "@/messages/refusals";

/** Days between the two where none is asked for. */
const APART = 90;
const DAY = 24 * 60 * 60 * 1000;

const input = z.strictObject({
  /** The end of each day counts, in UTC. */
  from: isoDate.optional(),
  to: isoDate.optional(),
  /** Two rounds instead, by their ids: what was submitted into each, as it stands now. */
  fromRound: id.optional(),
  toRound: id.optional(),
});

export type PortfolioChangeView = PortfolioChange &
  ChangedFindings & {
    /** Days, YYYY-MM-DD; where rounds are compared, those that are offered. */
    readonly from: string;
    readonly to: string;
    /** The rounds compared; null where days are. */
    readonly between: { readonly from: RoundName; readonly to: RoundName } | null;
    /** Rounds that can be chosen, last to close first. */
    readonly rounds: readonly RoundName[];
    /** More were there on one of the days than are read. */
    readonly isCut: boolean;
    /** Projects on each day. */
    readonly sizes: { readonly before: number; readonly after: number };
  };

export type RoundName = { readonly id: string; readonly name: string };

type Days = {
  readonly from: string;
  readonly before: readonly ProjectThen[];
  readonly after: readonly ProjectThen[];
  /** More were there on one of them than are read. */
  readonly isCut: boolean;
};

/** The projects as they stood on a day (ninety days before the other where none is given) and on another. */
async function projectsOnBoth(
  tx: Reader,
  viewer: Viewer,
  days: { readonly from: string | undefined; readonly to: string },
): Promise<Days> {
  return besideThen(tx, viewer, { ...days, read: () => projectsOn(tx, viewer, days.to) });
}

/** The same up to today, of whose projects the newest revisions have been read. */
export async function projectsSince(
  tx: Reader,
  viewer: Viewer,
  { from, now }: { readonly from: string | undefined; readonly now: OnDay },
): Promise<Days> {
  const read = async () => {
    const ids = now.projects.map(({ id }) => id);
    const gone = await listWithdrawn(tx, viewer, { ids, before: null });
    return { ...now, projects: now.projects.filter(({ id }) => !gone.has(id)) };
  };
  return besideThen(tx, viewer, { from, to: today(), read });
}

type OnDay = { readonly projects: readonly ProjectThen[]; readonly isCut: boolean };
type Asked = { readonly from: string | undefined; readonly to: string; readonly read: () => Promise<OnDay> };

async function besideThen(tx: Reader, viewer: Viewer, { from: asked, to, read }: Asked): Promise<Days> {
  const from = asked ?? dayOf(Date.parse(to) - APART * DAY);
  if (from >= to) throw refuse("invalid", refusals.daysInOrder);
  const before = await projectsOn(tx, viewer, from);
  const after = await read();
  const isCut = before.isCut || after.isCut;
  return { from, before: before.projects, after: after.projects, isCut };
}

/**
 * What came, what left and what moved between two days, over the revisions that the viewer may read now. A withdrawn project is there
 * until the day on which it was. Or two rounds side by side, by the newest revision of what was submitted into each.
 */
export const getPortfolioChange = defineView(
  input,
  async ({ tx, viewer, input }): Promise<PortfolioChangeView> => {
    if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
      throw refuse("not-allowed", refusals.portfolioNotAllowed);
    }
    const newest = (await listRounds(tx, viewer)).map(({ id, name }) => ({ id, name }));
    const between = await roundsAsked(tx, viewer, { newest, ...input });
    const older = Object.values(between ?? {}).filter((one) => !newest.includes(one));
    const rounds = [...newest, ...older];
    const to = input.to ?? today();
    const { from, before, after, isCut } = between
      ? await projectsOfBoth(tx, viewer, between)
      : await projectsOnBoth(tx, viewer, { from: input.from, to });
    // What was submitted into a round is concluded from as it stands now.
    const days = between ? { before: today(), after: today() } : { before: from, after: to };
    return {
      ...portfolioChange(before, after),
      ...changedFindings(concludePortfolio(before, days.before), concludePortfolio(after, days.after)),
      from,
      to,
      between,
      rounds,
      isCut,
      sizes: { before: before.length, after: after.length },
    };
  },
);

type Rounds = { readonly from: RoundName; readonly to: RoundName };

/**
 * The two rounds that are asked for, also ones too old to be among the newest; null where none is. One alone, or the same twice, is
 * refused.
 */
async function roundsAsked(
  tx: Reader,
  viewer: Viewer,
  {
    newest,
    fromRound,
    toRound,
  }: Pick<z.output<typeof input>, "fromRound" | "toRound"> & { readonly newest: readonly RoundName[] },
): Promise<Rounds | null> {
  if (fromRound === undefined && toRound === undefined) return null;
  const named = async (asked: string | undefined): Promise<RoundName | null> => {
    const listed = newest.find((round) => round.id === asked);
    if (listed || asked === undefined) return listed ?? null;
    const older = await getRound(tx, viewer, asked);
    return older && { id: older.id, name: older.name };
  };
  const from = await named(fromRound);
  const to = await named(toRound);
  if (!from || !to || from.id === to.id) throw refuse("invalid", refusals.twoRounds);
  return { from, to };
}

/** What was submitted into either round. `from`: the day that is offered where days are to be compared next. */
async function projectsOfBoth(tx: Reader, viewer: Viewer, { from, to }: Rounds): Promise<Days> {
  const read = async (round: RoundName) =>
    readable(viewer, await listProjectsOfRound(tx, viewer, round.id, MOST + 1));
  const before = await read(from);
  const after = await read(to);
  return {
    from: dayOf(Date.parse(today()) - APART * DAY),
    before: before.projects,
    after: after.projects,
    isCut: before.isCut || after.isCut,
  };
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

async function projectsOn(tx: Reader, viewer: Viewer, day: string): Promise<OnDay> {
  const end = new Date(Date.parse(day) + DAY);
  return readable(viewer, await listProjectsAt(tx, viewer, end, MOST + 1));
}

/** How many projects are read of a day or a round. */
const MOST = COUNT_LIMITS.concludedOver;

/** Of what was found, one more than is read where there are more: what the viewer may read, whole. */
function readable(viewer: Viewer, found: Awaited<ReturnType<typeof listProjectsAt>>): OnDay {
  const projects = found
    .slice(0, MOST)
    .filter((row) => mayReadRow(viewer, row))
    .flatMap(wholeProject);
  return { projects, isCut: found.length > MOST };
}
