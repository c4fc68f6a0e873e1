/** What somebody's account is to others: whose doing a new password was, who may know what, and what is one's own to change. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { signInByIdentity } from "@/lib/auth/oidc";
import { hashPassword } from "@/lib/auth/password";
import type { Session } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { changeMember } from "@/lib/use-cases/change-member";
import { changePassword } from "@/lib/use-cases/change-password";
import { changeTeamMember } from "@/lib/use-cases/change-team-member";
import { completeSetup } from "@/lib/use-cases/complete-setup";
import { getViewer } from "@/lib/use-cases/get-viewer";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { listAudit } from "@/lib/use-cases/list-audit";
import { listNotices } from "@/lib/use-cases/list-notices";
import { listPeople } from "@/lib/use-cases/list-people";
import { openSetupLink } from "@/lib/use-cases/open-setup-link";
import { putNoticesAway } from "@/lib/use-cases/put-notices-away";
import { renameSelf } from "@/lib/use-cases/rename-self";
import { renewLink } from "@/lib/use-cases/renew-link";
import { accepted } from "@/lib/use-cases/testing/accepted";

const PASSWORD = "several unrelated words";
const OTHER = "quite another set of words";
let org: TestOrganisation;
let foreign: TestOrganisation;

const signIn = (email: string, password: string) =>
  checkSignIn({ email, password, networkAddress: randomUUID(), device: "", knownDevice: null });
/** Somebody who signed in before: how an account is first set up is told to nobody. */
async function givePassword(of: TestOrganisation, who: TestMember, password = PASSWORD) {
  await queryAsOwner(
    "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, $3)",
    [of.id, who.memberId, await hashPassword(password)],
  );
  await queryAsOwner("UPDATE member SET last_sign_in_at = now() WHERE organisation_id = $1 AND id = $2", [
    of.id,
    who.memberId,
  ]);
}
const tokenOf = (link: string) => link.split("/").at(-1) ?? "";
const unread = async (session: Session) => accepted(await getViewer(session, {})).notices;
const isOver = { ok: false, refusal: { code: "session" } };

/** What an administrator does who wants to act as somebody: makes a link, and opens it. */
async function takeOver(who: TestMember, password: string) {
  const token = tokenOf(accepted(await renewLink(org.adam, { memberId: who.memberId })).link);
  accepted(await completeSetup({ token, name: who.name, email: who.email, password }));
  const outcome = await signIn(who.email, password);
  if (!outcome.ok) throw new Error("The link set no password.");
  return outcome.session;
}

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  for (const who of [org.ada, org.ben, org.lena]) await givePassword(org, who);
  await givePassword(foreign, foreign.ada);
});

describe("a password set by an administrator's link", () => {
  test("ends the sessions, is on record as done by that link and not by its owner, and is told to them", async () => {
    const intruder = await takeOver(org.ben, OTHER);
    expect(await getViewer(org.ben, {})).toMatchObject(isOver);
    const { rows } = accepted(await listAudit(org.adam, { subject: org.ben.memberId }));
    expect(rows.find(({ action }) => action === "member.password-set")).toMatchObject({
      actor: null,
      detail: { linkMadeBy: org.adam.memberId },
    });
    expect(rows.filter(({ action }) => action === "member.link-made")).toMatchObject([
      { actor: { name: "Adam" } },
    ]);
    expect(rows.some(({ action }) => action === "member.joined")).toBe(false);

    const told = await unread(intruder);
    expect(told.map(({ kind, byName }) => [kind, byName])).toEqual([
      ["password-set", "Adam"],
      ["link-made", "Adam"],
    ]);
    // Whoever opened the link can put it away, and not remove it.
    accepted(await putNoticesAway(intruder, { noticeIds: told.map(({ id }) => id) }));
    expect(await unread(intruder)).toEqual([]);
    expect(accepted(await listNotices(intruder, {})).notices).toHaveLength(2);
    await expect(queryAsApp(intruder, "DELETE FROM member_notice")).rejects.toThrow(/permission denied/);
  });

  test("is told again when the owner gets in: by the next link, and by an identity", async () => {
    const back = await takeOver(org.ben, PASSWORD);
    const told = await unread(back);
    expect(told.filter(({ kind }) => kind === "password-set")).toHaveLength(2);
    accepted(await putNoticesAway(back, { noticeIds: told.map(({ id }) => id) }));

    const profile = { sub: randomUUID(), email: org.ben.email, email_verified: true };
    const byIdentity = async () => {
      const session = await signInByIdentity(
        { issuer: "https://id.example.org", saysWhen: true },
        profile,
        "",
      );
      if (!session) throw new Error("The identity is nobody's.");
      return session;
    };
    const first = await byIdentity();
    expect((await unread(first)).map(({ kind }) => kind)).toEqual(["password-set", "password-set"]);
    accepted(await putNoticesAway(first, { noticeIds: (await unread(first)).map(({ id }) => id) }));
    expect(await unread(await byIdentity())).toEqual([]);
  });

  test("is told to nobody else, who can't put it away either", async () => {
    const [{ id } = { id: "" }] = accepted(
      await listNotices(await openTestSession(org.id, org.ben.memberId), {}),
    ).notices;
    for (const who of [org.adam, org.lena, foreign.adam]) {
      expect(await queryAsApp(who, "SELECT 1 FROM member_notice WHERE id = $1", [id])).toEqual([]);
      expect(
        await queryAsApp(who, "UPDATE member_notice SET read_at = now() WHERE id = $1 RETURNING 1", [id]),
      ).toEqual([]);
    }
  });

  test("joins an invited person on record as by the link, without a notice", async () => {
    const given = { email: `${randomUUID()}@example.org`, name: "New", roles: ["researcher"] as const };
    const { link, memberId } = accepted(await inviteMember(org.adam, { ...given, teamIds: [org.team] }));
    accepted(
      await completeSetup({ token: tokenOf(link), name: "New", email: given.email, password: PASSWORD }),
    );
    const { rows } = accepted(await listAudit(org.adam, { subject: memberId }));
    expect(rows.find(({ action }) => action === "member.joined")).toMatchObject({
      actor: null,
      detail: { linkMadeBy: org.adam.memberId },
    });
    expect(await unread(await openTestSession(org.id, memberId))).toEqual([]);
  });

  test("can't be said to be somebody else's doing", async () => {
    const make = (by: string) =>
      `INSERT INTO setup_link (token_hash, organisation_id, member_id, expires_at, made_by)
       VALUES ('${randomUUID()}', '${org.id}', '${org.lena.memberId}', now(), ${by})`;
    for (const by of ["NULL", `'${org.lena.memberId}'`]) {
      await expect(queryAsApp(org.adam, make(by))).rejects.toThrow(/row-level security/);
    }
    await queryAsApp(org.adam, make(`'${org.adam.memberId}'`));
  });
});

test("roles and teams given and taken by others are told, one's own doing isn't", async () => {
  const change = (roles: readonly ("lead" | "researcher")[]) =>
    changeMember(org.adam, { memberId: org.lena.memberId, roles });
  accepted(await change(["lead", "researcher"]));
  accepted(await change(["researcher", "lead"]));
  const team = { teamId: org.otherTeam, memberId: org.lena.memberId };
  accepted(await changeTeamMember(org.adam, { ...team, belongs: true }));
  accepted(await changeTeamMember(org.adam, { ...team, belongs: false }));
  expect(await unread(org.lena)).toMatchObject([
    { kind: "team-left", team: "Other team", byName: "Adam" },
    { kind: "team-joined", team: "Other team" },
    { kind: "roles-changed", roles: ["researcher", "lead"] },
  ]);
  accepted(await renameSelf(org.lena, { name: "Lena L." }));
  expect(await unread(org.lena)).toHaveLength(3);
});

describe("a new password", () => {
  test.each([
    ["shorter than fifteen characters", "password1234"],
    ["fifteen blanks", " ".repeat(15)],
    ["the own address", "the-own-address"],
    ["one of the most common", "30SecondsToMars"],
  ])("is refused that is %s", async (_, password) => {
    const token = tokenOf(accepted(await renewLink(org.adam, { memberId: org.otto.memberId })).link);
    const given = { token, name: "Otto", email: "somebody@else.example" };
    const chosen = password === "the-own-address" ? org.otto.email : password;
    expect(await completeSetup({ ...given, password: chosen })).toMatchObject({
      refusal: { code: "invalid", fields: { password: expect.any(String) } },
    });
    expect(await openSetupLink({ token })).toMatchObject({ ok: true });
  });

  test("of one's own needs the one of now, ends every other session and stops links", async () => {
    const session = await openTestSession(org.id, org.ada.memberId);
    const elsewhere = await openTestSession(org.id, org.ada.memberId);
    const token = tokenOf(accepted(await renewLink(org.adam, { memberId: org.ada.memberId })).link);
    const given = { current: PASSWORD, password: OTHER };
    expect(await changePassword(session, { ...given, current: "wrong" })).toMatchObject({
      refusal: { code: "invalid", fields: { current: expect.any(String) } },
    });
    for (const password of ["too short", org.ada.email, `Ada Ada Ada Ada ${org.ada.name}`]) {
      expect(await changePassword(session, { ...given, password })).toMatchObject({
        refusal: { fields: { password: expect.any(String) } },
      });
    }
    expect(await getViewer(elsewhere, {})).toMatchObject({ ok: true });

    accepted(await changePassword(session, given));
    expect(await getViewer(session, {})).toMatchObject({ ok: true });
    expect(await getViewer(elsewhere, {})).toMatchObject(isOver);
    expect(await getViewer(org.ada, {})).toMatchObject(isOver);
    expect(await openSetupLink({ token })).toMatchObject({ refusal: { code: "not-found" } });
    expect(await signIn(org.ada.email, PASSWORD)).toMatchObject({ ok: false });
    expect(await signIn(org.ada.email, OTHER)).toMatchObject({ ok: true });
  });

  test("of one's own is guessed at ten times in a quarter of an hour, whatever happens elsewhere", async () => {
    const session = await openTestSession(org.id, org.ada.memberId);
    const given = { current: "wrong", password: "some more unrelated words" };
    for (let i = 0; i < 9; i++)
      expect(await changePassword(session, given)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await changePassword(session, { ...given, current: OTHER })).toMatchObject({
      refusal: { code: "throttled" },
    });
    expect(await signIn(org.ada.email, OTHER)).toMatchObject({ ok: true });
  });

  test("is nobody else's to set", async () => {
    for (const text of [
      "SELECT landfall_change_password('a', 'b', 'c')",
      "UPDATE member_credential SET password_hash = 'x'",
    ]) {
      await expect(queryAsApp(org.adam, text)).rejects.toThrow(/permission denied/);
    }
  });
});

test("one's own name is one's own to change, and nothing else of the account", async () => {
  accepted(await renameSelf(org.rita, { name: "  Rita R. " }));
  const names = accepted(await listPeople(org.lena, {})).people.map(({ name }) => name);
  expect(names).toContain("Rita R.");
  expect(await renameSelf(org.rita, { name: "\u202e" })).toMatchObject({ refusal: { code: "invalid" } });
  const promote = `UPDATE member SET roles = '{admin}' WHERE id = '${org.rita.memberId}' RETURNING 1`;
  expect(await queryAsApp(org.rita, promote)).toEqual([]);
});

test("when people last signed in is for administrators", async () => {
  await signIn(org.ada.email, OTHER);
  const ofAda = async (who: TestMember) =>
    accepted(await listPeople(who, {})).people.find(({ id }) => id === org.ada.memberId);
  expect(await ofAda(org.adam)).toMatchObject({ lastSignInAt: expect.any(String) });
  expect(await ofAda(org.lena)).not.toHaveProperty("lastSignInAt");
  for (const who of [org.lena, org.adam]) {
    await expect(queryAsApp(who, "SELECT last_sign_in_at FROM member")).rejects.toThrow(/permission denied/);
  }
  for (const [who, at] of [
    [org.lena, null],
    [org.adam, expect.any(Date)],
  ] as const) {
    const asked = "SELECT has_sign_in, at FROM landfall_sign_ins(ARRAY[$1]::uuid[])";
    expect(await queryAsApp(who, asked, [org.ada.memberId])).toEqual([{ has_sign_in: true, at }]);
  }
});

describe("inviting an address that has an account in another organisation", () => {
  const invite = (email: string) =>
    inviteMember(org.adam, { email, name: "X", roles: ["researcher"], teamIds: [] });

  test("answers and goes on as inviting any other, and each password opens its own account", async () => {
    const { email } = foreign.ada;
    const { link, memberId } = accepted(await invite(email));
    const other = accepted(await invite(`${randomUUID()}@example.org`));
    const listed = accepted(await listPeople(org.adam, {})).people;
    const shown = (id: string) => ({ ...listed.find((each) => each.id === id), id: "", email: "" });
    expect(shown(memberId)).toEqual(shown(other.memberId));

    accepted(await completeSetup({ token: tokenOf(link), name: "X", email, password: OTHER }));
    expect(await signIn(email, OTHER)).toMatchObject({ ok: true, session: { memberId } });
    expect(await signIn(email, PASSWORD)).toMatchObject({
      ok: true,
      session: { memberId: foreign.ada.memberId },
    });
    expect(await signIn(email, "neither of the two of them")).toEqual({ ok: false, retryAfterSeconds: null });
    const trail = accepted(await listAudit(org.adam, { subject: memberId })).rows.map(({ action }) => action);
    expect(trail.filter((action) => action === "session.started")).toHaveLength(1);
  });

  test("is refused only to whom has it in the own organisation", async () => {
    expect(await invite(org.ben.email)).toMatchObject({ refusal: { code: "invalid" } });
  });

  test("gives an identity neither of two accounts by that address, and the one there is by any other", async () => {
    const known = async ({ email }: { email: string }) =>
      signInByIdentity(
        { issuer: "https://id.example.org", saysWhen: true },
        { sub: randomUUID(), email, email_verified: true },
        "",
      );
    expect(await known(foreign.ada)).toBeNull();
    expect(await known(foreign.rolf)).toMatchObject({ memberId: foreign.rolf.memberId });
  });
});
