/** For tests against PostgreSQL: an organisation of their own, so that no test sees another's rows. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Session } from "@/lib/data/as-viewer";
import { asOwner, openSessionAsOwner } from "@/lib/data/owner";
import type { Role } from "@/lib/domain/access/access-table";

type Address = "LANDFALL_TEST_DATABASE_URL" | "LANDFALL_APP_DATABASE_URL" | "LANDFALL_DOOR_DATABASE_URL";

function required(name: Address): string {
  const url = process.env[name];
  if (!url)
    throw new Error(
      `${name} is not set. \`npm test\` sets it; to run one file, start a database and set it.`,
    );
  return url;
}
export const ownerUrl = () => required("LANDFALL_TEST_DATABASE_URL");
export const appUrl = () => required("LANDFALL_APP_DATABASE_URL");
export const doorUrl = () => required("LANDFALL_DOOR_DATABASE_URL");

export type TestMember = Session & { readonly email: string; readonly name: string };
export type TestOrganisation = {
  readonly id: string;
  readonly team: string;
  readonly otherTeam: string;
  /** Researchers of the team; reviewer and lead of the team; a researcher and a lead elsewhere; an administrator. */
  readonly ada: TestMember;
  readonly ben: TestMember;
  readonly rita: TestMember;
  readonly rolf: TestMember;
  readonly lena: TestMember;
  readonly otto: TestMember;
  readonly olga: TestMember;
  readonly adam: TestMember;
};

/** A fresh organisation with two teams and somebody in every role. */
export async function makeTestOrganisation(): Promise<TestOrganisation> {
  const id = randomUUID();
  const team = randomUUID();
  const otherTeam = randomUUID();
  // Filled in below, once the database has opened their sessions.
  const member = (name: string) => ({
    memberId: randomUUID(),
    token: "",
    name,
    email: `${name.toLowerCase()}.${id}@example.org`,
  });
  const people = {
    ada: member("Ada"),
    ben: member("Ben"),
    rita: member("Rita"),
    rolf: member("Rolf"),
    lena: member("Lena"),
    otto: member("Otto"),
    olga: member("Olga"),
    adam: member("Adam"),
  };
  const roles: Record<keyof typeof people, Role[]> = {
    ada: ["researcher"],
    ben: ["researcher"],
    rita: ["reviewer"],
    rolf: ["reviewer"],
    lena: ["lead"],
    otto: ["researcher"],
    olga: ["lead"],
    adam: ["admin"],
  };
  await asOwner(ownerUrl(), async (tx) => {
    await tx.organisation.create({ data: { id, name: `Organisation ${id.slice(0, 8)}` } });
    await tx.team.createMany({
      data: [
        { organisationId: id, id: team, name: "Team" },
        { organisationId: id, id: otherTeam, name: "Other team" },
      ],
    });
    for (const [key, person] of Object.entries(people)) {
      await tx.member.create({
        data: {
          organisationId: id,
          id: person.memberId,
          email: person.email,
          name: person.name,
          roles: roles[key as keyof typeof people],
        },
      });
      const session = await openSessionAsOwner(tx, { organisationId: id, memberId: person.memberId });
      person.token = session.token;
    }
    const inTeam = [people.ada, people.ben, people.lena].map((p) => ({ teamId: team, memberId: p.memberId }));
    const elsewhere = [people.otto, people.olga].map((p) => ({ teamId: otherTeam, memberId: p.memberId }));
    await tx.teamMember.createMany({
      data: [...inTeam, ...elsewhere].map((membership) => ({ organisationId: id, ...membership })),
    });
  });
  return { id, team, otherTeam, ...people };
}

/** One more session of each of these members. */
export function openTestSessions(organisationId: string, memberIds: readonly string[]): Promise<Session[]> {
  return asOwner(ownerUrl(), async (tx) => {
    const sessions: Session[] = [];
    for (const memberId of memberIds)
      sessions.push(await openSessionAsOwner(tx, { organisationId, memberId }));
    return sessions;
  });
}

/** One more session of a member's. */
export async function openTestSession(organisationId: string, memberId: string): Promise<Session> {
  const [session] = await openTestSessions(organisationId, [memberId]);
  return session as Session;
}

/** Rows of a statement run as the database's owner, past every policy. */
export async function queryAsOwner<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return query<Row>(ownerUrl(), null, text, values);
}

/**
 * Rows of a statement run as landfall_app by raw SQL, with the policies alone in between: entered as a member first, or, with
 * null, without a viewer. All of it is rolled back.
 */
export async function queryAsApp<Row extends pg.QueryResultRow>(
  viewer: Session | null,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return query<Row>(appUrl(), viewer, text, values);
}

/** Rows of a statement run as landfall_door, which knows no viewer. Rolled back. */
export async function queryAtDoor<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return query<Row>(doorUrl(), null, text, values);
}

const pools = new Map<string, pg.Pool>();

function poolOf(url: string): pg.Pool {
  const known = pools.get(url);
  if (known) return known;
  const pool = new pg.Pool({ connectionString: url, max: 2, allowExitOnIdle: true });
  pools.set(url, pool);
  return pool;
}

async function query<Row extends pg.QueryResultRow>(
  url: string,
  viewer: Session | null,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = await poolOf(url).connect();
  try {
    await client.query("BEGIN");
    if (viewer) await client.query("SELECT landfall_enter_by_token($1)", [viewer.token]);
    const { rows } = await client.query<Row>(text, values);
    await client.query(url === ownerUrl() ? "COMMIT" : "ROLLBACK");
    return rows;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
