/** Before there is an organisation: links for the first administrator, and the founding, at the same moment. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { closeConnections } from "@/lib/data/as-viewer";
import { closeDoor, letVisitorsWait } from "@/lib/data/as-visitor";
import { queryAsOwner } from "@/lib/data/testing/test-organisation";
import { SEED_LIMITS } from "@/lib/time-limits";
import { completeSetup } from "@/lib/use-cases/complete-setup";
import { createFirstSetupLink } from "@/lib/use-cases/create-first-setup-link";
import { openSetupLink } from "@/lib/use-cases/open-setup-link";
import { takeOwnDatabase } from "@/scripts/database/testing/own-database";
import { outcomeOf } from "@/scripts/races/race";
import { asOwnerOfAll, closeOwner, tablesOfOrganisations } from "@/scripts/races/world";

vi.mock("@/lib/auth/password", () => import("@/scripts/races/plain-passwords"));
vi.mock("@/lib/use-cases/load-examples", () => ({
  loadExamples: async () => ({ ok: true, value: { loaded: 0 } }),
}));

const TRIES = 20;

beforeAll(async () => {
  await takeOwnDatabase("first_run");
  letVisitorsWait(SEED_LIMITS);
});
afterAll(async () => {
  await closeOwner();
  await closeConnections();
  await closeDoor();
});
beforeEach(forgetAll);

async function forgetAll(): Promise<void> {
  const tables = (await tablesOfOrganisations()).map(({ name }) => name);
  const statements = tables.map((name) => `DELETE FROM "${name}"`);
  await (await asOwnerOfAll()).query(statements.join("; "));
}

async function newToken(): Promise<string> {
  const made = await createFirstSetupLink();
  return made?.link.split("/").at(-1) ?? "";
}

const found = (token: string, number: number) => () =>
  completeSetup({
    token,
    organisationName: `Organisation ${number}`,
    name: "Ada",
    email: `ada.${number}@example.org`,
    password: `a pass phrase, number ${number}`,
  });

const organisations = () => queryAsOwner<{ name: string }>("SELECT name FROM organisation");

test("of two links that are made at once one opens", { timeout: 60_000 }, async () => {
  for (let n = 0; n < TRIES; n++) {
    const tokens = await Promise.all([newToken(), newToken()]);
    const opened = await Promise.all(tokens.map((token) => openSetupLink({ token })));
    expect(opened.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  }
});

test("of two who found an organisation by one link one does", { timeout: 60_000 }, async () => {
  for (let n = 0; n < TRIES; n++) {
    const token = await newToken();
    const outcomes = await Promise.all([outcomeOf(found(token, 0)), outcomeOf(found(token, 1))]);
    expect(outcomes.toSorted()).toEqual(["done", "not-found"]);
    expect(await organisations()).toEqual([{ name: `Organisation ${outcomes.indexOf("done")}` }]);
    await forgetAll();
  }
});

test("a link that is made while somebody founds by another one founds no second", {
  timeout: 60_000,
}, async () => {
  for (let n = 0; n < TRIES; n++) {
    const token = await newToken();
    const [outcome, later] = await Promise.all([outcomeOf(found(token, 0)), newToken()]);
    expect(["done", "not-found"]).toContain(outcome);
    expect(await organisations()).toHaveLength(outcome === "done" ? 1 : 0);
    // Whichever came first, the installation has one organisation in the end.
    const last = await outcomeOf(found(later, 1));
    expect([outcome, last].filter((each) => each === "done")).toHaveLength(1);
    await forgetAll();
  }
});
