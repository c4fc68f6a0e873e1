import { createHash } from "node:crypto";
import { getDocumentProxy } from "unpdf";
import { beforeEach, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { MOST_ACTIVE_LINKS } from "@/lib/domain/access/report-link";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { changeMember } from "@/lib/use-cases/change-member";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportSharedReport } from "@/lib/use-cases/export-shared-report";
import { getReportLinks } from "@/lib/use-cases/get-report-links";
import { getSettings } from "@/lib/use-cases/get-settings";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { openReportLink } from "@/lib/use-cases/open-report-link";
import { revokeReportLink } from "@/lib/use-cases/revoke-report-link";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";
import { refusals } from "@/messages/refusals";

let org: TestOrganisation;
let assessmentId: string;

const plain = {
  number: 1,
  preparedFor: "Ola Outsider",
  days: 14,
  audience: "outside",
  isMoreConfirmed: false,
  withheld: [],
} as const;

type Given = Partial<Omit<Parameters<typeof makeReportLink>[1], "assessmentId">>;
const make = (who: TestMember, given: Given = {}) =>
  makeReportLink(who, { ...plain, ...given, assessmentId });
const everything = { audience: "team", isMoreConfirmed: true } as const;

/** A new link's id and token. */
async function made(who: TestMember = org.ada, given: Given = {}) {
  const { linkId, link } = accepted(await make(who, given));
  return { linkId, token: link.split("/").at(-1) ?? "" };
}

const open = (token: string, networkAddress = `${org.id} outside`) =>
  openReportLink({ token, networkAddress });
const pdfOf = (token: string, networkAddress = `${org.id} outside`) =>
  exportSharedReport({ token, networkAddress });
const opens = async (token: string) => (await open(token)).ok;
const switchTo = async (isOn: boolean) => accepted(await switchReportLinks(org.adam, { isOn }));
const stateOf = async (linkId: string) =>
  accepted(await getReportLinks(org.ada, { assessmentId, number: 1 })).links.find(({ id }) => id === linkId)
    ?.state;

async function trail(action: string) {
  return queryAsOwner<{ actor_id: string | null; subject_id: string; detail: Record<string, unknown> }>(
    "SELECT actor_id, subject_id, detail FROM audit_event WHERE organisation_id = $1 AND action = $2 ORDER BY seq",
    [org.id, action],
  );
}

beforeEach(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Probes", handling: "team" });
  assessmentId = accepted(created).assessmentId;
  await joinAuthor(org.ada, org.ben, assessmentId);
  accepted(
    await saveAnswer(org.ada, {
      assessmentId,
      path: "project.summary",
      answer: { status: "answered", value: "Words nobody outside is to read." },
      version: 0,
    }),
  );
  accepted(await submitAssessment(org.ada, { assessmentId }));
  await switchTo(true);
});

describe("the organisation's setting", () => {
  test("is off at first, is switched by administrators, and each switch is one row of the trail", async () => {
    const other = await makeTestOrganisation();
    expect(accepted(await getSettings(other.adam, {}))).toEqual({ reportLinksSince: null });
    for (const who of [other.ada, other.rita, other.lena]) {
      expect(await getSettings(who, {})).toMatchObject({ refusal: { code: "not-allowed" } });
      expect(await switchReportLinks(who, { isOn: true })).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    expect(accepted(await getSettings(org.adam, {})).reportLinksSince).not.toBeNull();
    await switchTo(true);
    await switchTo(false);
    const on = await trail("report-links.switched-on");
    expect(on).toMatchObject([{ actor_id: org.adam.memberId, subject_id: org.id }]);
    expect(await trail("report-links.switched-off")).toHaveLength(1);
  });

  test("lets no link be made while it is off", async () => {
    await switchTo(false);
    expect(await make(org.ada)).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(accepted(await getReportLinks(org.ada, { assessmentId, number: 1 })).isSwitchedOn).toBe(false);
  });

  test("stops every link at once when it is switched off, and switching on brings none back", async () => {
    const { linkId, token } = await made();
    expect(await opens(token)).toBe(true);
    await switchTo(false);
    expect(await opens(token)).toBe(false);
    await switchTo(true);
    expect(await opens(token)).toBe(false);
    expect(await stateOf(linkId)).toBe("switched-off");
    expect(await opens((await made()).token)).toBe(true);
  });
});

describe("making a link", () => {
  test("is for the authors alone", async () => {
    for (const who of [org.lena, org.rita, org.otto, org.adam]) {
      expect(await make(who)).toMatchObject({ refusal: { code: expect.stringMatching(/^not-/) } });
      expect(await getReportLinks(who, { assessmentId, number: 1 })).toMatchObject({ ok: false });
    }
    accepted(await make(org.ben));
  });

  test("needs a password given within a quarter of an hour", async () => {
    await queryAsOwner(
      "UPDATE member_session SET confirmed_at = now() - interval '16 minutes' WHERE token_hash = sha256($1::bytea)",
      [org.ada.token],
    );
    expect(await make(org.ada)).toMatchObject({ refusal: { code: "unconfirmed" } });
    expect(accepted(await getReportLinks(org.ada, { assessmentId, number: 1 })).links).toEqual([]);
    accepted(await make(org.ben));
  });

  test("keeps the hash of the token and never the token", async () => {
    const { linkId, token } = await made();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await queryAsOwner<{ row: string; token_hash: string }>(
      "SELECT l::text AS row, l.token_hash FROM report_link l WHERE l.id = $1",
      [linkId],
    );
    expect(rows[0]?.token_hash).toBe(createHash("sha256").update(token).digest("hex"));
    expect(rows[0]?.row).not.toContain(token);
    const [{ detail } = { detail: {} }] = await trail("report-link.made");
    expect(detail).toEqual({
      link: linkId,
      number: 1,
      preparedFor: "Ola Outsider",
      days: 14,
      audience: "outside",
      withheld: 0,
    });
  });

  test("refuses input that means nothing or is meant to harm", async () => {
    const bad: Given[] = [
      { preparedFor: "" },
      { preparedFor: " \t " },
      { preparedFor: "\u200B\u200B" },
      { preparedFor: "two\nlines" },
      { preparedFor: "\u202Eturned" },
      { preparedFor: "null\u0000" },
      { preparedFor: "\uD83D" },
      { preparedFor: "x".repeat(121) },
      { days: 0 },
      { days: 91 },
      { days: 1.5 },
      { days: Number.NaN },
      { audience: "team" },
      { audience: "organisation" },
      { audience: "everybody" as "team", isMoreConfirmed: true },
      { withheld: ["project.summary; DROP TABLE report_link"] },
      { withheld: ["recipients.list/none/name"] },
      { withheld: Array.from({ length: COUNT_LIMITS.withheld + 1 }, () => "project.summary") },
      { number: 0 },
      { more: true } as Given,
    ];
    for (const given of bad) {
      expect([given, await make(org.ada, given)]).toMatchObject([
        given,
        { refusal: { code: expect.stringMatching(/^(invalid|too-long)$/) } },
      ]);
    }
    expect(await make(org.ada, { number: 2 })).toMatchObject({ refusal: { code: "not-found" } });
    expect(await trail("report-link.made")).toEqual([]);
  });

  test("shows names of any script and markup as they are", async () => {
    const names = [
      "<script>alert(1)</script>",
      "'; DROP TABLE report_link; --",
      "Łucja Ødegård",
      "李雷",
      "{{7*7}}",
    ];
    for (const preparedFor of names) {
      const { token } = await made(org.ada, { preparedFor });
      expect(accepted(await open(token)).preparedFor).toBe(preparedFor);
    }
  });

  test("stops at so many active links, also for two authors at once", async () => {
    for (let n = 1; n < MOST_ACTIVE_LINKS; n++) await made();
    const both = await Promise.all([make(org.ada), make(org.ben)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await make(org.ada)).toMatchObject({ refusal: { code: "wrong-state" } });
    const { links } = accepted(await getReportLinks(org.ada, { assessmentId, number: 1 }));
    accepted(await revokeReportLink(org.ada, { assessmentId, linkId: links[0]?.id ?? "" }));
    accepted(await make(org.ada));
  });
});

describe("opening a link", () => {
  test("asks for no session and uses nothing up; it is counted, and logged once an hour", async () => {
    const { linkId, token } = await made();
    for (let n = 0; n < 3; n++) {
      const shared = accepted(await open(token));
      expect(shared.preparedFor).toBe("Ola Outsider");
      expect(shared.report.meta.revision?.number).toBe(1);
    }
    const { links } = accepted(await getReportLinks(org.ben, { assessmentId, number: 1 }));
    expect(links).toMatchObject([
      { id: linkId, state: "active", openedCount: 3, madeBy: "Ada", preparedFor: "Ola Outsider" },
    ]);
    const expected = {
      actor_id: null,
      subject_id: assessmentId,
      detail: { link: linkId, number: 1, preparedFor: "Ola Outsider" },
    };
    expect(await trail("report-link.opened")).toEqual([expected]);
    await queryAsOwner("UPDATE report_link SET last_opened_at = now() - interval '1 hour' WHERE id = $1", [
      linkId,
    ]);
    expect(await opens(token)).toBe(true);
    expect(await trail("report-link.opened")).toEqual([expected, expected]);
  });

  test("shows the report redacted as the link says", async () => {
    const words = "Words nobody outside is to read.";
    const shows = async (sought: string, given: Given) =>
      JSON.stringify(accepted(await open((await made(org.ada, given)).token)).report).includes(sought);
    expect(await shows(words, { withheld: ["project.summary"] })).toBe(false);
    expect(await shows(words, { ...everything, withheld: ["project.summary"] })).toBe(false);
    expect(await shows(words, everything)).toBe(true);
    expect(await shows(`"Ben"`, everything)).toBe(true);
    expect(await shows(`"Ben"`, {})).toBe(false);
  });

  test("refuses unknown and malformed tokens in the same words as revoked and expired ones", async () => {
    const revoked = await made();
    accepted(await revokeReportLink(org.ben, { assessmentId, linkId: revoked.linkId }));
    const expired = await made();
    await queryAsOwner(
      "UPDATE report_link SET made_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = $1",
      [expired.linkId],
    );
    const refusals = await Promise.all(
      [revoked.token, expired.token, "x".repeat(43), "", "x".repeat(10_000), "\u0000", "../../sign-in"].map(
        (token) => open(token),
      ),
    );
    expect(new Set(refusals.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(refusals[0]).toMatchObject({ refusal: { code: "not-found" } });
    expect([await stateOf(revoked.linkId), await stateOf(expired.linkId)]).toEqual(["revoked", "expired"]);
    expect(await trail("report-link.opened")).toEqual([]);
  });

  test("is throttled by network address for links that open nothing, and for no others", async () => {
    const { token } = await made();
    const address = `${org.id} guessing`;
    for (let n = 0; n < 60; n++)
      expect(await open("wrong", address)).toMatchObject({ refusal: { code: "not-found" } });
    expect(await open("wrong", address)).toMatchObject({ refusal: { code: "throttled" } });
    expect(await open(token, address)).toMatchObject({ refusal: { code: "throttled" } });
    for (let n = 0; n < 61; n++) expect(await open(token, `${org.id} reading`)).toMatchObject({ ok: true });
  });
});

describe("the PDF of a link", () => {
  /** The text of each page. */
  async function pagesOf(token: string): Promise<string[]> {
    const { body } = accepted(await pdfOf(token));
    if (typeof body === "string") throw new Error("A PDF is no text.");
    const document = await getDocumentProxy(Uint8Array.from(body));
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        const shown = items.map((item) => ("str" in item ? item.str : "")).join(" ");
        return shown.replace(/\s+/g, " ");
      }),
    );
  }

  test("is redacted as the link says, and says on every page whom it was prepared for and when", async () => {
    const words = "Words nobody outside is to read.";
    const { token } = await made(org.ada, { withheld: ["project.summary"] });
    const { preparedAt } = accepted(await open(token));
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    const notice = `Prepared for Ola Outsider · ${day.format(new Date(preparedAt))}`;
    const pages = await pagesOf(token);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain(notice);
    const text = pages.join(" ");
    expect(text).not.toContain(words);
    expect(text).not.toMatch(/\bBen\b/);
    expect(text).not.toContain(assessmentId);
    expect((await pagesOf((await made(org.ada, everything)).token)).join(" ")).toContain(words);
    expect(accepted(await pdfOf(token))).toMatchObject({
      fileName: "probes-revision-1-redacted-for-outside.pdf",
      mediaType: "application/pdf",
    });
  });

  test("counts as an opening, logged with those of the page once an hour", async () => {
    const { linkId, token } = await made();
    accepted(await pdfOf(token));
    expect(await opens(token)).toBe(true);
    accepted(await pdfOf(token));
    const { links } = accepted(await getReportLinks(org.ben, { assessmentId, number: 1 }));
    expect(links).toMatchObject([{ id: linkId, openedCount: 3 }]);
    expect(await trail("report-link.opened")).toEqual([
      {
        actor_id: null,
        subject_id: assessmentId,
        detail: { link: linkId, number: 1, preparedFor: "Ola Outsider" },
      },
    ]);
  });

  test("is refused in the words of the page where the link opens nothing", async () => {
    const revoked = await made();
    accepted(await revokeReportLink(org.ada, { assessmentId, linkId: revoked.linkId }));
    const expired = await made();
    await queryAsOwner(
      "UPDATE report_link SET made_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = $1",
      [expired.linkId],
    );
    const stopped = await made();
    await switchTo(false);
    const page = await open("x".repeat(43));
    expect(page).toMatchObject({ refusal: { code: "not-found" } });
    for (const token of [revoked.token, expired.token, stopped.token, "", "x".repeat(10_000), "\u0000"]) {
      expect(await pdfOf(token)).toEqual(page);
    }
    expect(await trail("report-link.opened")).toEqual([]);
  });

  test("waits with the page after many links that open nothing, and by itself after many PDFs", async () => {
    const { token } = await made();
    const guessing = `${org.id} guessing a PDF`;
    for (let n = 0; n < 60; n++) await pdfOf("wrong", guessing);
    expect(await pdfOf(token, guessing)).toMatchObject({ refusal: { code: "throttled" } });
    expect(await open(token, guessing)).toMatchObject({ refusal: { code: "throttled" } });
    const collecting = `${org.id} collecting PDFs`;
    for (let n = 0; n < 20; n++) accepted(await pdfOf(token, collecting));
    expect(await pdfOf(token, collecting)).toMatchObject({
      refusal: { code: "throttled", sentence: refusals.tooManySharedFiles },
    });
    expect(await open(token, collecting)).toMatchObject({ ok: true });
  });
});

describe("a link stops", () => {
  test("when any author revokes it, once, for good", async () => {
    const { linkId, token } = await made();
    for (const who of [org.lena, org.adam, org.otto]) {
      expect(await revokeReportLink(who, { assessmentId, linkId })).toMatchObject({ ok: false });
    }
    accepted(await revokeReportLink(org.ben, { assessmentId, linkId }));
    accepted(await revokeReportLink(org.ada, { assessmentId, linkId }));
    expect(await opens(token)).toBe(false);
    expect(await trail("report-link.revoked")).toMatchObject([
      { actor_id: org.ben.memberId, detail: { link: linkId } },
    ]);
    const { links } = accepted(await getReportLinks(org.ada, { assessmentId, number: 1 }));
    expect(links).toMatchObject([{ state: "revoked", revoked: { by: "Ben" } }]);
  });

  test("also while it is being opened: after the revocation nothing opens", async () => {
    const { linkId, token } = await made();
    const during = Array.from({ length: 12 }, () => open(token));
    const revoked = revokeReportLink(org.ada, { assessmentId, linkId });
    accepted(await revoked);
    const after = await Promise.all(Array.from({ length: 4 }, () => open(token)));
    expect(after.some(({ ok }) => ok)).toBe(false);
    const opened = (await Promise.all(during)).filter(({ ok }) => ok).length;
    const { links } = accepted(await getReportLinks(org.ada, { assessmentId, number: 1 }));
    expect(links[0]?.openedCount).toBe(opened);
  });

  test("when its assessment is withdrawn, and none is made then", async () => {
    const { linkId, token } = await made();
    accepted(await withdrawAssessment(org.ada, { assessmentId }));
    expect(await opens(token)).toBe(false);
    expect(await stateOf(linkId)).toBe("withdrawn");
    expect(await make(org.ada)).toMatchObject({ refusal: { code: "wrong-state" } });
  });

  test("while whoever made it is disabled", async () => {
    const { linkId, token } = await made(org.ben);
    accepted(await changeMember(org.adam, { memberId: org.ben.memberId, disabled: true }));
    expect(await opens(token)).toBe(false);
    expect(await stateOf(linkId)).toBe("maker-gone");
    accepted(await changeMember(org.adam, { memberId: org.ben.memberId, disabled: false }));
    expect(await opens(token)).toBe(true);
  });

  test("when the handling is narrowed to named people and it shows more than is meant for people outside", async () => {
    const full = await made(org.ada, everything);
    const redacted = await made();
    accepted(await setHandling(org.ada, { assessmentId, handling: "named-people" }));
    expect([await opens(full.token), await opens(redacted.token)]).toEqual([false, true]);
    expect(await stateOf(full.linkId)).toBe("narrowed");
    expect(await make(org.ada, everything)).toMatchObject({ refusal: { code: "not-allowed" } });
    accepted(await make(org.ada));
  });
});
