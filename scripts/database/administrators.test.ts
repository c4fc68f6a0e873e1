import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import type { Session } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  openTestSession,
  openTestSessions,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { changeMember } from "@/lib/use-cases/change-member";
import { checkTrail } from "@/lib/use-cases/check-trail";
import { completeSetup } from "@/lib/use-cases/complete-setup";
import { listAudit } from "@/lib/use-cases/list-audit";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { machineAccount } from "@/scripts/administrator/machine-account";
import { makeAdministrator } from "@/scripts/administrator/make-administrator";

let org: TestOrganisation;

beforeEach(async () => {
  org = await makeTestOrganisation();
});

/** A second administrator, beside Adam. */
async function eve(): Promise<Session & { email: string }> {
  const memberId = randomUUID();
  const email = `eve.${org.id}@example.org`;
  await queryAsOwner(
    "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, $3, 'Eve', '{admin,lead}')",
    [org.id, memberId, email],
  );
  return { ...(await openTestSession(org.id, memberId)), email };
}

const administrators = () =>
  queryAsOwner<{ name: string }>(
    "SELECT name FROM member WHERE organisation_id = $1 AND disabled_at IS NULL AND 'admin' = ANY (roles) ORDER BY name",
    [org.id],
  ).then((rows) => rows.map(({ name }) => name));

const giveSignIn = (memberId: string) =>
  queryAsOwner(
    "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, 'x')",
    [org.id, memberId],
  );

/** Until somebody waits for what `holder` has locked. */
async function waitForOneInLine(holder: pg.Client): Promise<void> {
  const waiting = "SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))";
  while ((await holder.query(waiting)).rowCount === 0);
}

describe("any administrator, always one", () => {
  test("two who disable, or demote, each other at the same moment: one stays, every time", async () => {
    const other = await eve();
    for (let round = 0; round < 20; round++) {
      await queryAsOwner("UPDATE member SET disabled_at = NULL, roles = '{admin}' WHERE id = ANY ($1)", [
        [org.adam.memberId, other.memberId],
      ]);
      // Whoever was disabled has lost their session.
      const [adam, eve] = await openTestSessions(org.id, [org.adam.memberId, other.memberId]);
      if (!adam || !eve) throw new Error("There are two.");
      const change = round % 2 === 0 ? { disabled: true } : { roles: ["lead" as const] };
      const results = await Promise.all([
        changeMember(adam, { memberId: other.memberId, ...change }),
        changeMember(eve, { memberId: org.adam.memberId, ...change }),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const refused = results.find((result) => !result.ok);
      // The slower one meets the refusal, or finds their own session over.
      expect(refused).toMatchObject({
        refusal: { code: expect.stringMatching(/^(wrong-state|session|not-allowed)$/) },
      });
      expect(await administrators()).toHaveLength(1);
    }
  });

  test("the one that waits for its turn is told in a sentence", async () => {
    const other = await eve();
    const first = new pg.Client({ connectionString: ownerUrl() });
    await first.connect();
    try {
      await first.query("BEGIN");
      await first.query("UPDATE member SET disabled_at = now() WHERE id = $1", [org.adam.memberId]);
      const second = changeMember(org.adam, { memberId: other.memberId, disabled: true });
      await waitForOneInLine(first);
      await first.query("COMMIT");
      expect(await second).toMatchObject({
        refusal: { code: "wrong-state", sentence: expect.stringMatching(/^Eve stays an administrator/) },
      });
    } finally {
      await first.end();
    }
    expect(await administrators()).toEqual(["Eve"]);
  });

  test("whoever could not sign in does not count beside one who can", async () => {
    const other = await eve();
    await giveSignIn(org.adam.memberId);
    expect(await changeMember(other, { memberId: org.adam.memberId, disabled: true })).toMatchObject({
      refusal: { code: "wrong-state", sentence: expect.stringMatching(/^Adam stays an administrator/) },
    });
    await giveSignIn(other.memberId);
    accepted(await changeMember(other, { memberId: org.adam.memberId, disabled: true }));
    expect(await administrators()).toEqual(["Eve"]);
  });

  test.each([
    ["disabling", "UPDATE member SET disabled_at = now() WHERE id = ANY ($1)"],
    ["taking the role", "UPDATE member SET roles = '{lead}' WHERE id = ANY ($1)"],
    [
      "moving to another organisation",
      "UPDATE member SET organisation_id = (SELECT o.id FROM organisation o WHERE o.id <> member.organisation_id LIMIT 1) WHERE id = ANY ($1)",
    ],
    ["removing", "DELETE FROM member WHERE id = ANY ($1)"],
  ])(
    "%s the last ones in one statement is refused by the database to its owner, too",
    async (_act, statement) => {
      const other = await eve();
      await expect(queryAsOwner(statement, [[org.adam.memberId, other.memberId]])).rejects.toThrow(
        /the last administrator stays/,
      );
      expect(await administrators()).toEqual(["Adam", "Eve"]);
    },
  );

  test("nobody but administrators asks, and only of their own organisation", async () => {
    const foreign = await makeTestOrganisation();
    const ask = "SELECT landfall_is_last_administrator($1, $2)";
    for (const viewer of [null, org.ada, foreign.adam]) {
      await expect(queryAsApp(viewer, ask, [org.id, org.adam.memberId])).rejects.toThrow(/managed by/);
    }
  });
});

describe("a recovery by command on the machine", () => {
  const by = machineAccount("ada");
  const make = (email: string, wantsLink = false) =>
    makeAdministrator({ ownerUrl: ownerUrl(), email, by, wantsLink });

  test("gives a member the role and a link, and they manage people from then on", async () => {
    const made = await make(org.ada.email.toUpperCase());
    expect(made).toMatchObject({ name: "Ada", gotRole: true, wasEnabled: false, token: expect.any(String) });
    const given = {
      token: made?.token ?? "",
      name: "Ada",
      email: org.ada.email,
      password: "several unrelated words",
    };
    accepted(await completeSetup(given));
    const ada = await openTestSession(org.id, org.ada.memberId);
    accepted(await changeMember(ada, { memberId: org.adam.memberId, disabled: true }));
    const { rows } = accepted(await listAudit(ada, {}));
    expect(accepted(await checkTrail(ada, {})).broken).toBeNull();
    expect(rows.find(({ action }) => action === "member.made-administrator")).toMatchObject({
      actor: null,
      subjectId: org.ada.memberId,
      detail: { machineAccount: by, link: true },
    });
    expect(by).toMatch(/ on .+, through sudo from ada$/);
  });

  test("lets a disabled administrator in again, who needs no link for it", async () => {
    const other = await eve();
    await giveSignIn(org.adam.memberId);
    await giveSignIn(other.memberId);
    accepted(await changeMember(other, { memberId: org.adam.memberId, disabled: true }));
    expect(await make(org.adam.email)).toMatchObject({ gotRole: false, wasEnabled: true, token: null });
    expect(await administrators()).toEqual(["Adam", "Eve"]);
  });

  test("changes and records nothing where nothing is amiss, unless a link is asked for", async () => {
    await giveSignIn(org.adam.memberId);
    const events = () => queryAsOwner("SELECT 1 FROM audit_event WHERE organisation_id = $1", [org.id]);
    expect(await make(org.adam.email)).toMatchObject({ gotRole: false, wasEnabled: false, token: null });
    expect(await events()).toEqual([]);
    expect((await make(org.adam.email, true))?.token).toEqual(expect.any(String));
    expect(await events()).toHaveLength(1);
  });

  test("makes nobody up", async () => {
    expect(await make(`nobody.${org.id}@example.org`)).toBeNull();
  });
});
