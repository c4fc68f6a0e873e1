import { beforeAll, describe, expect, test } from "vitest";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { hashPassword } from "@/lib/auth/password";
import type { Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { listSignIns, openSession } from "@/lib/data/sign-in";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { changeMember } from "@/lib/use-cases/change-member";
import { changeTeamMember } from "@/lib/use-cases/change-team-member";
import { confirmSession } from "@/lib/use-cases/confirm-session";
import { getViewer } from "@/lib/use-cases/get-viewer";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { listSessions } from "@/lib/use-cases/list-sessions";
import { renewLink } from "@/lib/use-cases/renew-link";
import { revokeSession } from "@/lib/use-cases/revoke-session";
import { signOut } from "@/lib/use-cases/sign-out";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { accepted } from "@/lib/use-cases/testing/accepted";

const PASSWORD = "several unrelated words";
const from = { networkAddress: "192.0.2.44", device: "Firefox, Linux" };
const OVER = { refusal: { code: "session" } };
let org: TestOrganisation;

async function signIn(email: string): Promise<Session> {
  const outcome = await checkSignIn({ email, password: PASSWORD, knownDevice: null, ...from });
  if (!outcome.ok) throw new Error("The password is right.");
  return outcome.session;
}

/** Moves the times of a session into the past. */
const age = (session: Session, interval: string) =>
  queryAsOwner(
    `UPDATE member_session SET started_at = started_at - $2::interval, expires_at = expires_at - $2::interval,
            confirmed_at = confirmed_at - $2::interval WHERE token_hash = sha256($1::bytea)`,
    [session.token, interval],
  );

beforeAll(async () => {
  org = await makeTestOrganisation();
  for (const { memberId } of [org.ada, org.adam]) {
    await queryAsOwner(
      "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, $3)",
      [org.id, memberId, await hashPassword(PASSWORD)],
    );
  }
});

describe("a session", () => {
  test("that signed out is over at the server, and no other is", async () => {
    const [here, there] = [await signIn(org.ada.email), await signIn(org.ada.email)];
    accepted(await signOut(here, {}));
    expect(await getViewer(here, {})).toMatchObject(OVER);
    expect(await signOut(here, {})).toMatchObject(OVER);
    accepted(await getViewer(there, {}));
  });

  test("ends after twelve hours, however much it was used", async () => {
    const session = await signIn(org.ada.email);
    await age(session, "11 hours 59 minutes");
    accepted(await getViewer(session, {}));
    await age(session, "1 minute");
    expect(await getViewer(session, {})).toMatchObject(OVER);
    await expect(
      queryAsOwner(
        "UPDATE member_session SET expires_at = expires_at + interval '1 hour' WHERE token_hash = sha256($1::bytea)",
        [session.token],
      ),
    ).rejects.toThrow(/member_session_expires/);
  });

  test("is not opened with a password that was changed while it was checked", async () => {
    const [account] = await asVisitor((tx) => listSignIns(tx, org.ada.email));
    if (!account) throw new Error("Ada has a password.");
    const open = (passwordHash: string) =>
      asVisitor((tx) => openSession(tx, { ...account, passwordHash, means: "password", device: "" }));
    expect(await open(await hashPassword("the one before"))).toBeNull();
    expect(await open(account.passwordHash)).toMatchObject({ memberId: org.ada.memberId });
  });
});

test("everybody lists their own sessions, with where they are, and ends any of them", async () => {
  const here = await signIn(org.ada.email);
  const there = await signIn(org.ada.email);
  const { sessions } = accepted(await listSessions(here, {}));
  expect(sessions.filter(({ isThis }) => isThis)).toMatchObject([
    { device: "Firefox, Linux", means: "password" },
  ]);
  const other = accepted(await listSessions(there, {})).sessions.find(({ isThis }) => isThis);
  const sessionId = other?.id ?? "";
  expect(sessions.map(({ id }) => id)).toContain(sessionId);
  expect(JSON.stringify(sessions)).not.toContain(there.token);

  // Neither a colleague nor an administrator sees or ends it here.
  for (const somebody of [org.ben, org.adam]) {
    expect(await revokeSession(somebody, { sessionId })).toMatchObject({ refusal: { code: "not-found" } });
  }
  accepted(await getViewer(there, {}));
  accepted(await revokeSession(here, { sessionId }));
  expect(await getViewer(there, {})).toMatchObject(OVER);
  accepted(await getViewer(here, {}));
});

describe("acts that let somebody in", () => {
  const acts = (session: Session) =>
    [
      () => changeMember(session, { memberId: org.ben.memberId, roles: ["researcher", "reviewer"] }),
      () => changeMember(session, { memberId: org.otto.memberId, disabled: true }),
      () => renewLink(session, { memberId: org.ben.memberId }),
      () =>
        inviteMember(session, {
          email: `new.${org.id}@example.org`,
          name: "New",
          roles: ["researcher"],
        }),
      () => switchReportLinks(session, { isOn: true }),
      () => changeTeamMember(session, { teamId: org.team, memberId: org.rolf.memberId, belongs: true }),
    ] as const;

  test("need a password given within a quarter of an hour, and are done once it was given again", async () => {
    const session = await signIn(org.adam.email);
    await age(session, "16 minutes");
    for (const act of acts(session)) {
      expect(await act()).toMatchObject({ refusal: { code: "unconfirmed", confirmBy: "password" } });
    }
    accepted(await getViewer(session, {}));
    // Signing somebody out lets nobody in.
    accepted(await changeMember(session, { memberId: org.rolf.memberId, revokeSessions: true }));

    expect(await confirmSession(session, { password: "wrong" }, from)).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await renewLink(session, { memberId: org.ben.memberId })).toMatchObject({
      refusal: { code: "unconfirmed" },
    });
    accepted(await confirmSession(session, { password: PASSWORD }, from));
    for (const act of acts(session)) accepted(await act());
    // What proved it is over with it.
    expect(
      accepted(await listSessions(session, {})).sessions.filter(({ device }) => device === from.device),
    ).toHaveLength(1);
  });

  test("are confirmed by one's own password alone, and no session that is over is", async () => {
    const ben = await openTestSession(org.id, org.ben.memberId);
    expect(await confirmSession(ben, { password: PASSWORD }, from)).toMatchObject({
      refusal: { code: "invalid" },
    });
    const session = await signIn(org.adam.email);
    accepted(await signOut(session, {}));
    expect(await confirmSession(session, { password: PASSWORD }, from)).toMatchObject(OVER);
  });

  test("ask whoever came by single sign-on to sign in there again", async () => {
    const session = await openTestSession(org.id, org.adam.memberId);
    await queryAsOwner("UPDATE member_session SET means = 'oidc' WHERE token_hash = sha256($1::bytea)", [
      session.token,
    ]);
    await age(session, "16 minutes");
    expect(await renewLink(session, { memberId: org.ben.memberId })).toMatchObject({
      refusal: { code: "unconfirmed", confirmBy: "oidc" },
    });
  });
});
