import { z } from "zod";
import {
  countMembers,
  listMembers,
  listMembersPage,
  listSignIns,
  type MemberOnPage,
  TEAMS_NAMED,
} from "@/lib/data/members";
import { listTeams, listTeamsWithMembers } from "@/lib/data/teams";
import { mayInOrganisation, type Role } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { defineView } from "@/lib/use-cases/define-use-case";
import { optionalText } from "@/lib/use-cases/input";
import { pageOf, readCursor, writeCursor } from "@/lib/use-cases/portfolio-cursor";
import { refuse } from "@/lib/use-cases/result";
import type { TeamRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

const SIZE = 50;

const input = z.strictObject({
  /** In names and addresses. */
  q: optionalText(TEXT_LIMITS.search).default(""),
  after: z.string().max(1_000).optional(),
  before: z.string().max(1_000).optional(),
  /** The name of the last team of the page before. */
  teams: z.string().max(1_000).default(""),
});

export type PersonOnPage = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly teams: readonly TeamRef[];
  /** They belong to more teams than are named. */
  readonly hasMoreTeams: boolean;
  readonly disabledAt: string | null;
  /** Null: never. Left out for who doesn't manage people. */
  readonly lastSignInAt?: string | null;
  /** Invited, and has not set a password or signed on yet. */
  readonly pending: boolean;
};

export type PeoplePageView = {
  readonly people: readonly PersonOnPage[];
  /** Null when there are more than are counted (1,000). */
  readonly total: number | null;
  readonly q: string;
  readonly next: string | null;
  readonly previous: string | null;
  readonly teams: readonly (TeamRef & { readonly members: number })[];
  /** What the next page of teams is asked for by. */
  readonly nextTeams: string | null;
  readonly mayManage: boolean;
  /** For administrators: every team, and everybody where that is few enough to tick them in a list. */
  readonly toChoose: {
    readonly teams: readonly TeamRef[];
    readonly people: readonly { readonly id: string; readonly name: string }[] | null;
  } | null;
};

/** The people of the organisation by name, fifty at a time, and its teams. */
export const listPeoplePage = defineView(input, async ({ tx, viewer, input }): Promise<PeoplePageView> => {
  if (!mayInOrganisation(viewer.roles, "people.list")) {
    throw refuse("not-allowed", refusals.peopleNotAllowed);
  }
  const { q, after, before } = input;
  const cursor = after ?? before;
  const read = cursor === undefined ? null : readCursor(cursor, "title", after === undefined);
  if (cursor !== undefined && !read?.value) throw refuse("invalid", refusals.portfolioPageGone);
  const edge = read?.value ? { name: read.value, id: read.id, isBefore: read.isBefore } : null;
  const found = await listMembersPage(tx, viewer, { text: q, edge, size: SIZE + 1 });
  const { page, next, previous } = pageOf(found, {
    size: SIZE,
    edge,
    cursorOf: ({ name, id }) => writeCursor(name, id),
  });
  const mayManage = mayInOrganisation(viewer.roles, "people.manage");
  const signIns = await listSignIns(
    tx,
    page.map(({ id }) => id),
  );
  const teams = await listTeamsWithMembers(tx, viewer, { after: input.teams || null, size: SIZE + 1 });
  const shownTeams = teams.slice(0, SIZE);
  return {
    people: page.map((member) => personOf(member, signIns.get(member.id), mayManage)),
    total: await countMembers(tx, viewer, q, COUNT_LIMITS.counted),
    q,
    next,
    previous,
    teams: shownTeams,
    nextTeams: teams.length > SIZE ? (shownTeams.at(-1)?.name ?? null) : null,
    mayManage,
    toChoose: mayManage
      ? {
          teams: await listTeams(tx, viewer),
          people:
            (await countMembers(tx, viewer, "", COUNT_LIMITS.tickedPeople)) === null
              ? null
              : (await listMembers(tx, viewer)).map(({ id, name }) => ({ id, name })),
        }
      : null,
  };
});

type SignIn = { readonly hasSignIn: boolean; readonly at: Date | null };

function personOf(
  { teams, disabledAt, ...member }: MemberOnPage,
  signIn: SignIn | undefined,
  mayManage: boolean,
): PersonOnPage {
  return {
    ...member,
    teams: teams.slice(0, TEAMS_NAMED),
    hasMoreTeams: teams.length > TEAMS_NAMED,
    disabledAt: disabledAt?.toISOString() ?? null,
    ...(mayManage && { lastSignInAt: signIn?.at?.toISOString() ?? null }),
    pending: !signIn?.hasSignIn,
  };
}
