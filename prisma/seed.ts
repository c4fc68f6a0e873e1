import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/auth/password";
import { closeConnections, type Session, waitAsLongAs } from "@/lib/data/as-viewer";
import { closeDoor, letVisitorsWait } from "@/lib/data/as-visitor";
import { asOwner, endSessionAsOwner, openSessionAsOwner } from "@/lib/data/owner";
import { SEED_LIMITS } from "@/lib/time-limits";
import { createFirstSetupLink } from "@/lib/use-cases/create-first-setup-link";
import { loadExamples } from "@/lib/use-cases/load-examples";
import { DEMO_ACCOUNTS, DEMO_ORGANISATION, DEMO_TEAMS, demoPassword } from "@/prisma/demo-accounts";
import { loadDemoRound } from "@/prisma/demo-round";

export type SeedInput = {
  /** The owner's address; used only to found the demo organisation. */
  readonly databaseUrl: string;
  /** The address of `landfall_app`; everything else goes through use cases. */
  readonly appDatabaseUrl: string;
  /** The address of `landfall_door`, for the link that sets up. */
  readonly doorDatabaseUrl: string;
  readonly demo: boolean;
  /** Whether the demo organisation has a round of invented projects to lead; tests count without it. */
  readonly demoRound?: boolean;
  /** Where the product is served, for links. */
  readonly url: string;
  readonly secret: string;
};

/**
 * First data of an installation: the demo organisation with its accounts and the worked examples, or, without the demo and
 * while there is no organisation, a one-time link for the first administrator. Returns the lines that say how to sign in.
 * Running it again adds only what is missing.
 */
export async function seed(input: SeedInput): Promise<readonly string[]> {
  process.env.LANDFALL_APP_DATABASE_URL = input.appDatabaseUrl;
  process.env.LANDFALL_DOOR_DATABASE_URL = input.doorDatabaseUrl;
  waitAsLongAs(SEED_LIMITS);
  letVisitorsWait(SEED_LIMITS);
  try {
    return input.demo ? await seedDemo(input) : await offerSetup(input.url);
  } finally {
    await closeConnections();
    await closeDoor();
  }
}

async function offerSetup(url: string): Promise<readonly string[]> {
  const offered = await createFirstSetupLink();
  if (!offered) return [`Sign in at ${url}`];
  return [
    "Set up the organisation and its first administrator (the link works once):",
    `${url}${offered.link}`,
  ];
}

async function seedDemo({
  databaseUrl,
  url,
  secret,
  demoRound = false,
}: SeedInput): Promise<readonly string[]> {
  const password = demoPassword(secret);
  const administrator = await foundDemo(databaseUrl, await hashPassword(password));
  const examples = await loadExamples(administrator);
  await asOwner(databaseUrl, (tx) => endSessionAsOwner(tx, administrator));
  if (!examples.ok) throw new Error(`The worked examples can't be loaded: ${examples.refusal.sentence}`);
  if (demoRound) await loadDemoRound(databaseUrl);
  const widest = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  return [
    `Sign in at ${url} with one of the demo accounts, password ${password}`,
    ...DEMO_ACCOUNTS.map(({ email, comesTo }) => `  ${email.padEnd(widest)}  to ${comesTo}`),
  ];
}

/** Founds the demo organisation unless it is there; its accounts' password follows the installation's secret. Gives a session of its administrator's. */
function foundDemo(databaseUrl: string, passwordHash: string): Promise<Session> {
  return asOwner(databaseUrl, async (tx) => {
    const administratorEmail = "admin@demo.example";
    const known = await tx.member.findFirst({
      where: { email: administratorEmail, organisation: { name: DEMO_ORGANISATION } },
      select: { id: true, organisationId: true },
    });
    if (known) {
      const emails = DEMO_ACCOUNTS.map(({ email }) => email);
      const members = await tx.member.findMany({ where: { email: { in: emails } }, select: { id: true } });
      await tx.memberCredential.updateMany({
        where: { organisationId: known.organisationId, memberId: { in: members.map(({ id }) => id) } },
        data: { passwordHash },
      });
      return openSessionAsOwner(tx, { organisationId: known.organisationId, memberId: known.id });
    }
    const organisationId = randomUUID();
    await tx.organisation.createMany({ data: [{ id: organisationId, name: DEMO_ORGANISATION }] });
    const teams = DEMO_TEAMS.map((name) => ({ organisationId, id: randomUUID(), name }));
    await tx.team.createMany({ data: teams });
    const members = DEMO_ACCOUNTS.map((account) => ({ account, id: randomUUID() }));
    await tx.member.createMany({
      data: members.map(({ id, account: { email, name, roles } }) => ({
        organisationId,
        id,
        email,
        name,
        roles: [...roles],
      })),
    });
    await tx.memberCredential.createMany({
      data: members.map(({ id }) => ({ organisationId, memberId: id, passwordHash })),
    });
    await tx.teamMember.createMany({
      data: members.flatMap(({ id, account }) =>
        teams
          .filter((team) => account.teams.some((name) => name === team.name))
          .map((team) => ({ organisationId, teamId: team.id, memberId: id })),
      ),
    });
    const administrator = members.find(({ account }) => account.email === administratorEmail);
    if (!administrator) throw new Error("The demo accounts name no administrator.");
    return openSessionAsOwner(tx, { organisationId, memberId: administrator.id });
  });
}
