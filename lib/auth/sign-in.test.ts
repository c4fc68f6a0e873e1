import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { signInByIdentity } from "@/lib/auth/oidc";
import { hashPassword } from "@/lib/auth/password";
import { readSessionCookie } from "@/lib/auth/session-cookie";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { changeMember } from "@/lib/use-cases/change-member";
import { completeSetup } from "@/lib/use-cases/complete-setup";
import { createFirstSetupLink } from "@/lib/use-cases/create-first-setup-link";
import { getViewer } from "@/lib/use-cases/get-viewer";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { listPeople } from "@/lib/use-cases/list-people";
import { openSetupLink } from "@/lib/use-cases/open-setup-link";
import { renewLink } from "@/lib/use-cases/renew-link";
import { signOutEverywhere } from "@/lib/use-cases/sign-out-everywhere";
import { accepted } from "@/lib/use-cases/testing/accepted";

const PASSWORD = "several unrelated words";
let org: TestOrganisation;

/** A network address of its own, so that tests don't use up each other's attempts. */
const somewhere = () => randomUUID();
const signIn = (email: string, password = PASSWORD, networkAddress = somewhere()) =>
  checkSignIn({ email, password, networkAddress, device: "Firefox, Linux", knownDevice: null });
const givePassword = async (memberId: string) =>
  queryAsOwner(
    "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, $3)",
    [org.id, memberId, await hashPassword(PASSWORD)],
  );

beforeAll(async () => {
  org = await makeTestOrganisation();
  for (const member of [org.ada, org.ben, org.adam]) await givePassword(member.memberId);
});

describe("signing in with a password", () => {
  test("gives a session, whatever the case of the address", async () => {
    const outcome = await signIn(org.ada.email.toUpperCase());
    expect(outcome).toMatchObject({ ok: true, session: { memberId: org.ada.memberId } });
    if (outcome.ok) expect(accepted(await getViewer(outcome.session, {})).name).toBe("Ada");
  });

  test("refuses a wrong password, an unknown address and one without a password alike", async () => {
    const refused = { ok: false, retryAfterSeconds: null };
    expect(await signIn(org.ada.email, "wrong")).toEqual(refused);
    expect(await signIn("nobody@example.org")).toEqual(refused);
    expect(await signIn(org.rita.email)).toEqual(refused);
    expect(await signIn("a\u0000b")).toEqual(refused);
    expect(await signIn(org.ada.email, "x".repeat(100_000))).toEqual(refused);
  });

  test("does not use up attempts when it goes well", async () => {
    for (let i = 0; i < 12; i++) expect(await signIn(org.adam.email)).toMatchObject({ ok: true });
  });

  test("stops after too many attempts from one network address, over all accounts", async () => {
    const address = somewhere();
    for (let i = 0; i < 60; i++) await signIn(`nobody-${i}@example.org`, "wrong", address);
    expect(await signIn(org.ada.email, PASSWORD, address)).toMatchObject({ ok: false });
  }, 60_000);

  test("leaves the sign-in and the refusals in the audit trail", async () => {
    const rows = await queryAsOwner<{ action: string }>(
      "SELECT DISTINCT action FROM audit_event WHERE organisation_id = $1 AND subject_type = 'member' ORDER BY 1",
      [org.id],
    );
    expect(rows.map((row) => row.action)).toEqual(["session.refused", "session.started"]);
  });
});

describe("a session", () => {
  test("revoked by an administrator is over on the next request", async () => {
    const member = await openTestSession(org.id, org.otto.memberId);
    accepted(await getViewer(member, {}));
    accepted(await changeMember(org.adam, { memberId: org.otto.memberId, revokeSessions: true }));
    expect(await getViewer(member, {})).toMatchObject({ refusal: { code: "session" } });
    accepted(await getViewer(await openTestSession(org.id, org.otto.memberId), {}));
  });

  test("of a member who was disabled is over, and signing in refused, until enabled again", async () => {
    const memberId = org.ada.memberId;
    accepted(await changeMember(org.adam, { memberId, disabled: true }));
    expect(await getViewer(org.ada, {})).toMatchObject({ refusal: { code: "session" } });
    expect(await signIn(org.ada.email)).toMatchObject({ ok: false });
    accepted(await changeMember(org.adam, { memberId, disabled: false }));
    expect(await getViewer(org.ada, {})).toMatchObject({ refusal: { code: "session" } });
    const again = await signIn(org.ada.email);
    if (!again.ok) throw new Error("Ada is let in again.");
    accepted(await getViewer(again.session, {}));
  });

  test("ends everywhere when its member says so", async () => {
    accepted(await signOutEverywhere(org.olga, {}));
    expect(await getViewer(org.olga, {})).toMatchObject({ refusal: { code: "session" } });
  });

  test("has the roles of now, not those of when it began", async () => {
    accepted(await changeMember(org.adam, { memberId: org.rolf.memberId, roles: ["admin"] }));
    expect(accepted(await getViewer(org.rolf, {})).may.audit).toBe(true);
    accepted(await changeMember(org.adam, { memberId: org.rolf.memberId, roles: ["reviewer"] }));
    expect(accepted(await getViewer(org.rolf, {})).may.audit).toBe(false);
  });

  test("is read from a cookie that we sealed, and from no other", async () => {
    const secret = "the secret that seals all cookies";
    vi.stubEnv("NEXTAUTH_SECRET", secret);
    vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
    const session = { memberId: org.ada.memberId, token: "a token" };
    const cookie = (value: string) => ({ "next-auth.session-token": value });
    const sealed = await encode({ token: session, secret });
    expect(await readSessionCookie(cookie(sealed))).toEqual(session);
    expect(await readSessionCookie(cookie(await encode({ token: session, secret: "another" })))).toBeNull();
    expect(await readSessionCookie(cookie(await encode({ token: session, secret, maxAge: -60 })))).toBeNull();
    expect(await readSessionCookie(cookie(await encode({ token: {}, secret })))).toBeNull();
    expect(await readSessionCookie(cookie("nonsense"))).toBeNull();
    expect(await readSessionCookie({})).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe("an administrator", () => {
  test("can't lock themselves out", async () => {
    const self = { memberId: org.adam.memberId };
    expect(await changeMember(org.adam, { ...self, disabled: true })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await changeMember(org.adam, { ...self, roles: ["lead"] })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });

  test("is needed for managing people", async () => {
    const given = { memberId: org.ben.memberId, roles: ["admin"] as const };
    expect(await changeMember(org.lena, given)).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(accepted(await listPeople(org.lena, {})).mayManage).toBe(false);
  });

  test("invites a member by a link that works once", async () => {
    const email = `new-${randomUUID()}@example.org`;
    const invitation = { email, name: "New", roles: ["researcher"] as const, teamIds: [org.team] };
    const { link, memberId } = accepted(await inviteMember(org.adam, invitation));
    expect(await inviteMember(org.adam, invitation)).toMatchObject({ refusal: { code: "invalid" } });
    const token = tokenOf(link);
    const pending = accepted(await listPeople(org.adam, {})).people.find((person) => person.id === memberId);
    expect(pending).toMatchObject({ pending: true, teams: [{ id: org.team }] });
    expect(accepted(await openSetupLink({ token }))).toMatchObject({
      kind: "invitation",
      email,
      name: "New",
    });

    const given = { token, name: "Newcomer", email, password: PASSWORD };
    expect(await completeSetup({ ...given, password: "short" })).toMatchObject({
      refusal: { code: "invalid" },
    });
    const both = await Promise.all([completeSetup(given), completeSetup(given)]);
    expect(both.filter((result) => result.ok)).toHaveLength(1);
    expect(await openSetupLink({ token })).toMatchObject({ refusal: { code: "not-found" } });
    expect(await signIn(email)).toMatchObject({ ok: true, session: { memberId } });
  });

  test("makes a new link that ends sessions and spends the older links when it is used, not before", async () => {
    const older = tokenOf(accepted(await renewLink(org.adam, { memberId: org.ben.memberId })).link);
    const newer = tokenOf(accepted(await renewLink(org.adam, { memberId: org.ben.memberId })).link);
    expect(await listPeople(org.ben, {})).toMatchObject({ ok: true });
    const given = { name: org.ben.name, email: org.ben.email, password: `${PASSWORD} again` };
    accepted(await completeSetup({ ...given, token: newer }));
    expect(await completeSetup({ ...given, token: older })).toMatchObject({ refusal: { code: "not-found" } });
    expect(await listPeople(org.ben, {})).toMatchObject({ refusal: { code: "session" } });
  });

  test("makes no link for a disabled account", async () => {
    accepted(await changeMember(org.adam, { memberId: org.olga.memberId, disabled: true }));
    expect(await renewLink(org.adam, { memberId: org.olga.memberId })).toMatchObject({
      refusal: { code: "wrong-state" },
    });
  });

  test("founds nothing by a first-run link once there is an organisation", async () => {
    expect(await createFirstSetupLink()).toBeNull();
  });
});

function tokenOf(link: string): string {
  return link.split("/").at(-1) ?? "";
}

describe("an identity provider", () => {
  const provider = { issuer: "https://id.example.org", saysWhen: true };

  test("finds a member by a verified address once, and by its own identity from then on", async () => {
    const profile = { sub: randomUUID(), email: org.rita.email, email_verified: true };
    const first = await signInByIdentity(provider, profile, "");
    if (!first) throw new Error("Rita is known by her address.");
    expect(accepted(await getViewer(first, {})).id).toBe(org.rita.memberId);
    expect(await signInByIdentity(provider, { sub: profile.sub }, "")).toMatchObject({
      memberId: org.rita.memberId,
    });
    // Somebody else at the provider who gets hold of the address later is not Rita.
    expect(await signInByIdentity(provider, { ...profile, sub: randomUUID() }, "")).toBeNull();
  });

  test("makes nobody a member, and is not believed about an address it has not verified", async () => {
    expect(
      await signInByIdentity(
        provider,
        { sub: randomUUID(), email: "new@example.org", email_verified: true },
        "",
      ),
    ).toBeNull();
    expect(await signInByIdentity(provider, { sub: randomUUID(), email: org.lena.email }, "")).toBeNull();
  });

  describe("confirms that an administrator is there", () => {
    const now = () => Math.floor(Date.now() / 1_000);
    const cameBack = async (auth_time: number | undefined, saysWhen = true) => {
      const profile = { sub: `adam of ${org.id}`, email: org.adam.email, email_verified: true, auth_time };
      const session = await signInByIdentity({ ...provider, saysWhen }, profile, "");
      if (!session) throw new Error("Adam is known by his address.");
      return inviteMember(session, {
        name: "Nina",
        email: `${randomUUID()}@example.org`,
        roles: ["researcher"],
      });
    };

    test("who signed in there just now", async () => {
      expect(await cameBack(now() - 20)).toMatchObject({ ok: true });
    });

    test("not whom the provider knew from before, who is asked to sign in once more", async () => {
      const refusal = { code: "unconfirmed", confirmBy: "oidc" };
      expect(await cameBack(now() - 3_600)).toMatchObject({ refusal });
    });

    test("not for longer because the provider's clock is fast", async () => {
      await cameBack(now() + 86_400);
      const [row] = await queryAsOwner<{ late: boolean }>(
        "SELECT bool_or(confirmed_at > now()) AS late FROM member_session WHERE member_id = $1",
        [org.adam.memberId],
      );
      expect(row).toEqual({ late: false });
    });

    test("nobody where the provider should say it and doesn't; anybody where it need not", async () => {
      expect(await cameBack(undefined)).toMatchObject({ refusal: { code: "not-allowed" } });
      expect(await cameBack(undefined, false)).toMatchObject({ ok: true });
    });
  });
});
