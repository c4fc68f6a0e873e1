/** The states of an organisation that races begin in. Each is made once, through the use cases, and copied for every try. */
import { randomUUID } from "node:crypto";
import type { Session } from "@/lib/data/as-viewer";
import { hashSessionToken } from "@/lib/data/sign-in";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { MOST_ACTIVE_LINKS } from "@/lib/domain/access/report-link";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { addComment } from "@/lib/use-cases/add-comment";
import { addPerson } from "@/lib/use-cases/add-person";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeMeeting } from "@/lib/use-cases/close-meeting";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { decide } from "@/lib/use-cases/decide";
import { deleteDraft } from "@/lib/use-cases/delete-draft";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getMeeting } from "@/lib/use-cases/get-meeting";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { renewLink } from "@/lib/use-cases/renew-link";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { saveView } from "@/lib/use-cases/save-view";
import { startThread } from "@/lib/use-cases/start-thread";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { suggestEdit } from "@/lib/use-cases/suggest-edit";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { hashPassword } from "@/scripts/races/plain-passwords";
import type { Person, Scene, Template, TemplateSession } from "@/scripts/races/template";
import { asOwnerOfAll, organisationColumn, tablesOfOrganisations } from "@/scripts/races/world";

export const OTTOS_PASSWORD = "what Otto signs in with";

/** A record of a list that has one field, and what authors do with its other one. */
export const RECORD = "project.outputs/r1ab";
/** The place whose comments are counted. */
export const PLACE = "project.summary";
export const OLDER_VERSION = "1.0.0";

const text = (value: string) => ({ status: "answered", value });
const NOBODY = "00000000-0000-0000-0000-000000000000";

const ROUND = {
  name: "Autumn",
  criteria: "",
  opensOn: "2020-01-01",
  closesOn: "2098-01-01",
  reviewsDueOn: "2098-02-01",
  handling: "team",
  sameTeamConflicts: false,
} as const;

/** Makes the organisation of a scene. */
export async function makeTemplate(scene: Scene): Promise<Template> {
  const org = await makeTestOrganisation();
  const eve = await addMember(org, "Eve", ["admin"]);
  const invited = { email: `ivo.${org.id}@example.org`, name: "Ivo", roles: ["researcher"] } as const;
  const { memberId } = accepted(await inviteMember(org.adam, invited));
  accepted(await renewLink(org.adam, { memberId }));
  const ivo = await openTestSession(org.id, memberId);
  for (const person of [org.otto, org.ben]) {
    await queryAsOwner(
      "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, $3)",
      [org.id, person.memberId, await hashPassword(OTTOS_PASSWORD)],
    );
    // Who never signed in isn't told what is done to their account.
    await queryAsOwner("UPDATE member SET last_sign_in_at = now() WHERE organisation_id = $1 AND id = $2", [
      org.id,
      person.memberId,
    ]);
  }
  accepted(await renewLink(org.adam, { memberId: org.otto.memberId }));
  const ottoElsewhere = await openTestSession(org.id, org.otto.memberId);
  const { ada, ben, otto, rita, rolf, lena, olga, adam } = org;
  const sessions = { ada, ben, otto, rita, rolf, lena, olga, adam, eve, ivo };
  accepted(await switchReportLinks(org.adam, { isOn: true }));
  const { roundId } = accepted(await createRound(org.lena, ROUND));
  const assessmentId = await startDraft(org);
  await bringTo(org, { assessmentId, roundId }, scene);
  const view = { place: "portfolio", name: "Mine", query: "", audience: "owner", teamId: null } as const;
  const { viewId } = accepted(await saveView(org.ada, view));
  const find = (sql: string) => findOne(sql, [org.id]);
  const { findings } =
    scene === "older draft"
      ? { findings: [] }
      : (accepted(await getDraftReport(org.ada, { assessmentId })).report as ReportDocument);
  const template: Omit<Template, "ids"> = {
    scene,
    organisationId: org.id,
    teamId: org.team,
    assessmentId,
    viewId,
    people: mapped(sessions, ({ memberId }) => memberId),
    sessions: await allOf(mapped(sessions, sessionOf)),
    ottoElsewhere: await sessionOf(ottoElsewhere),
    commentId: await find(
      `SELECT id::text AS found FROM comment WHERE organisation_id = $1 AND revision_id IS NULL AND path = 'project.title'`,
    ),
    threadId: await find(
      "SELECT id::text AS found FROM comment WHERE organisation_id = $1 AND revision_id IS NOT NULL AND suggested IS NULL",
    ),
    manyActId: await find(
      "SELECT id::text AS found FROM many_act WHERE organisation_id = $1 ORDER BY done_at DESC LIMIT 1",
    ),
    remindActId: await find(
      "SELECT id::text AS found FROM many_act WHERE organisation_id = $1 AND kind = 'reminded'",
    ),
    moveActId: await find(
      "SELECT id::text AS found FROM many_act WHERE organisation_id = $1 AND kind = 'moved'",
    ),
    suggestionId: await find(
      "SELECT id::text AS found FROM comment WHERE organisation_id = $1 AND revision_id IS NOT NULL AND suggested IS NOT NULL",
    ),
    linkId: await find("SELECT id::text AS found FROM report_link WHERE organisation_id = $1 LIMIT 1"),
    linkHash: await find(
      "SELECT token_hash AS found FROM report_link WHERE organisation_id = $1 ORDER BY id LIMIT 1",
    ),
    roundId,
    meetingId: await find("SELECT id::text AS found FROM meeting WHERE organisation_id = $1"),
    itemId: await findOne(
      "SELECT id::text AS found FROM meeting_item WHERE organisation_id = $1 AND assessment_id = $2",
      [org.id, assessmentId],
    ),
    conditionId: await find("SELECT id::text AS found FROM decision_condition WHERE organisation_id = $1"),
    invitationId: await find(
      "SELECT id::text AS found FROM author_invitation WHERE organisation_id = $1 AND outcome IS NULL",
    ),
    reviewId: await find(
      "SELECT id::text AS found FROM review WHERE organisation_id = $1 AND handed_in_at IS NULL ORDER BY assigned_at",
    ),
    ivosLinks: await linksOf(ivo),
    ottosLink: (await linksOf(org.otto))[0] ?? "",
    ottosNotice: await find("SELECT id::text AS found FROM member_notice WHERE organisation_id = $1"),
    draftFinding: findings[0]?.fingerprint ?? "",
    revisionFinding: await find(
      `SELECT report -> 'findings' -> 0 ->> 'fingerprint' AS found FROM revision WHERE organisation_id = $1`,
    ),
  };
  await trim(org.id);
  return { ...template, ids: await idsOf(org.id) };
}

async function addMember(org: TestOrganisation, name: string, roles: readonly string[]): Promise<Session> {
  const id = randomUUID();
  await queryAsOwner(
    "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, $3, $4, $5)",
    [org.id, id, `${name.toLowerCase()}.${org.id}@example.org`, name, roles],
  );
  return openTestSession(org.id, id);
}

function mapped<Value>(
  sessions: Readonly<Record<Person, Session>>,
  of: (session: Session) => Value,
): Record<Person, Value> {
  const entries = Object.entries(sessions).map(([person, session]) => [person, of(session)]);
  return Object.fromEntries(entries) as Record<Person, Value>;
}

async function allOf<Value>(given: Record<Person, Promise<Value>>): Promise<Record<Person, Value>> {
  const people = Object.keys(given) as Person[];
  const values = await Promise.all(people.map((person) => given[person]));
  return Object.fromEntries(people.map((person, n) => [person, values[n]])) as Record<Person, Value>;
}

async function sessionOf({ token }: Session): Promise<TemplateSession> {
  const tokenHash = hashSessionToken(token).toString("hex");
  const sql = "SELECT id::text AS found FROM member_session WHERE token_hash = decode($1, 'hex')";
  return { id: await findOne(sql, [tokenHash]), tokenHash };
}

async function linksOf({ memberId }: Session): Promise<readonly string[]> {
  const rows = await queryAsOwner<{ token_hash: string }>(
    "SELECT token_hash FROM setup_link WHERE member_id = $1 ORDER BY token_hash",
    [memberId],
  );
  return rows.map((row) => row.token_hash);
}

async function startDraft(org: TestOrganisation): Promise<string> {
  const { assessmentId } = accepted(
    await createAssessment(org.ada, { teamId: org.team, title: "Probes", handling: "team" }),
  );
  await joinAuthor(org.ada, org.ben, assessmentId);
  const reader = { assessmentId, memberId: org.otto.memberId, relation: "named-reader" } as const;
  accepted(await addPerson(org.ada, reader));
  const save = (path: string, answer: unknown) =>
    saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }).then(accepted);
  await save(RECORD, text("a0"));
  await save(`${RECORD}/form`, text("paper"));
  // What a rule finds fault with, so that there is something to answer and to accept.
  await save("misuse.any", text("yes"));
  accepted(await addComment(org.ada, { assessmentId, path: "project.title", text: "Too short?" }));
  return assessmentId;
}

async function bringTo(
  org: TestOrganisation,
  { assessmentId, roundId }: { readonly assessmentId: string; readonly roundId: string },
  scene: Scene,
): Promise<void> {
  const invitation = { assessmentId, memberId: org.rolf.memberId };
  const isBeforeSubmitting = ["draft", "older draft", "deleted", "from a table"].includes(scene);
  if (isBeforeSubmitting) accepted(await inviteAuthor(org.ada, invitation));
  if (scene === "from a table") {
    await queryAsOwner(
      `INSERT INTO taken_row (organisation_id, assessment_id, table_id, table_name, row_number, title, cells, taken_by)
       VALUES ($1, $2, $2, 'rows.csv', 1, 'A row', '{}', $3)`,
      [org.id, assessmentId, org.ben.memberId],
    );
  }
  if (scene === "draft" || scene === "from a table") await addUpdate(org, assessmentId, OLDER_VERSION);
  if (scene === "older draft") {
    await queryAsOwner(
      "UPDATE assessment SET instrument_version = $3 WHERE organisation_id = $1 AND id = $2",
      [org.id, assessmentId, OLDER_VERSION],
    );
  }
  if (scene === "deleted") accepted(await deleteDraft(org.ada, { assessmentId }));
  if (isBeforeSubmitting) return;
  accepted(await submitAssessment(org.ada, { assessmentId }));
  // Who the authors are is a lead's from now on.
  accepted(await inviteAuthor(org.lena, { ...invitation, reason: "They wrote it, too" }));
  await makeLink(org.ada, assessmentId);
  if (scene === "submitted") return;
  await assigned(org.lena, org.rita, assessmentId);
  const rating = { assessmentId, path: "project.title", rating: 3 as const, comment: "", version: 0 };
  accepted(await rateAnswer(org.rita, rating));
  accepted(
    await startThread(org.lena, {
      assessmentId,
      number: 1,
      about: "project.title",
      isArgument: true,
      audience: "everyone",
      text: "Not what it says",
    }),
  );
  accepted(
    await suggestEdit(org.lena, {
      assessmentId,
      number: 1,
      path: "project.title",
      suggested: "Another title",
      text: "Clearer",
    }),
  );
  accepted(
    await actOnMany(org.lena, { assessmentIds: [assessmentId], act: { kind: "due", dueOn: "2098-03-03" } }),
  );
  if (scene === "in-review") return;
  if (scene === "asked among many") {
    for (const act of [
      { kind: "remind" },
      { kind: "move", roundId },
      { kind: "ask", memberIds: [org.rolf.memberId], dueOn: null },
    ] as const) {
      accepted(await actOnMany(org.lena, { assessmentIds: [assessmentId], act }));
    }
    return;
  }
  if (scene === "talked over" || scene === "meeting closed") return talkOver(org, assessmentId, scene);
  if (scene === "reviewed again") return reviewAgain(org, assessmentId);
  if (scene === "approved") {
    await acceptBlockers(org.lena, assessmentId);
    const condition = { text: "Say more", ownerId: org.ben.memberId, dueOn: "2098-01-01" };
    accepted(
      await decide(org.lena, {
        assessmentId,
        outcome: "approve-with-conditions",
        reason: "Good",
        conditions: [condition],
        acknowledged: { handedIn: 0, out: 1 },
      }),
    );
    return;
  }
  accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "Say more" }));
  if (scene === "changes-requested") await addUpdate(org, assessmentId, OLDER_VERSION);
  else await fill(org, assessmentId);
}

/** Rita, who rated the title, hands in; changes are asked for, and she is asked again for what comes back as it was. */
async function reviewAgain(org: TestOrganisation, assessmentId: string): Promise<void> {
  const review = { recommendation: "request-changes", summary: "Not yet", confidence: "high" } as const;
  accepted(await handInReview(org.rita, { assessmentId, ...review }));
  accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "Say more" }));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  await assigned(org.lena, org.rita, assessmentId);
}

/** Rita hands in, and votes in a meeting about it and another, which is closed or goes on. */
async function talkOver(
  org: TestOrganisation,
  assessmentId: string,
  scene: "talked over" | "meeting closed",
): Promise<void> {
  const review = { recommendation: "approve", summary: "Good", confidence: "high" } as const;
  accepted(await handInReview(org.rita, { assessmentId, ...review }));
  const given = { teamId: org.team, title: "Another", handling: "team" } as const;
  const other = accepted(await createAssessment(org.ada, given)).assessmentId;
  accepted(await submitAssessment(org.ada, { assessmentId: other }));
  const { meetingId } = accepted(
    await callMeeting(org.lena, {
      title: "January",
      heldOn: "2098-01-15",
      roundId: null,
      agenda: [assessmentId, other],
    }),
  );
  const { open } = accepted(await getMeeting(org.rita, { meetingId }));
  accepted(await castVote(org.rita, { itemId: open.id, vote: "approve", words: "", version: 0 }));
  // There is somebody to hand the decision to.
  await queryAsOwner("INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3)", [
    org.id,
    org.team,
    org.olga.memberId,
  ]);
  if (scene === "meeting closed") accepted(await closeMeeting(org.lena, { meetingId }));
}

async function makeLink(author: Session, assessmentId: string): Promise<void> {
  accepted(
    await makeReportLink(author, {
      assessmentId,
      number: 1,
      preparedFor: "A funder",
      days: 7,
      audience: "team",
      isMoreConfirmed: true,
      withheld: [],
    }),
  );
}

async function acceptBlockers(lead: Session, assessmentId: string): Promise<void> {
  const blocking = await queryAsOwner<{ fingerprint: string }>(
    `SELECT f.fingerprint FROM revision_finding f JOIN revision r ON r.id = f.revision_id
      WHERE r.assessment_id = $1 AND f.severity = 'blocking'`,
    [assessmentId],
  );
  for (const { fingerprint } of blocking) {
    accepted(await acceptFinding(lead, { assessmentId, fingerprint, reason: "Known" }));
  }
}

/** A notice of a newer instrument, as an older draft would have got it. */
async function addUpdate(org: TestOrganisation, assessmentId: string, from: string): Promise<void> {
  await queryAsOwner(
    `INSERT INTO draft_update
       (organisation_id, assessment_id, to_version, from_version, changes, aside, stale, added, updated_by)
     VALUES ($1, $2, 'newer', $3, '[]', '{}', '{}', '{}', $4)`,
    [org.id, assessmentId, from, org.ada.memberId],
  );
}

/** Everything that is counted, up to one below its limit. */
async function fill(org: TestOrganisation, assessmentId: string): Promise<void> {
  await queryAsOwner(
    `INSERT INTO answer (organisation_id, assessment_id, path, value, version, updated_by)
     SELECT $1, $2, 'project.outputs/f' || n || 'ab', '{"status": "answered", "value": "a1"}', 1, $3
       FROM generate_series(2, $4::integer - 1) n`,
    [org.id, assessmentId, org.ada.memberId, LIST_LIMIT],
  );
  await queryAsOwner(
    `INSERT INTO comment (organisation_id, id, assessment_id, path, text, author_id)
     SELECT $1, gen_random_uuid(), $2, $3, 'Hm', $4 FROM generate_series(1, $5::integer - 1)`,
    [org.id, assessmentId, PLACE, org.ada.memberId, COUNT_LIMITS.comments],
  );
  for (let n = 1; n < MOST_ACTIVE_LINKS - 1; n++) await makeLink(org.ada, assessmentId);
}

/** Of the list of `RECORD`. */
export const LIST_LIMIT = 40;

/** What nobody looks at in a race, and what makes copies large. */
async function trim(organisationId: string): Promise<void> {
  const client = await asOwnerOfAll();
  for (const table of ["revision_finding", "revision_recipient", "revision_pattern", "revision_word"]) {
    await client.query(`DELETE FROM ${table} WHERE organisation_id = $1`, [organisationId]);
  }
}

async function findOne(sql: string, values: unknown[]): Promise<string> {
  const [row] = await queryAsOwner<{ found: string }>(sql, values);
  return row?.found ?? NOBODY;
}

async function idsOf(organisationId: string): Promise<readonly string[]> {
  const client = await asOwnerOfAll();
  const found = new Set<string>();
  for (const table of await tablesOfOrganisations()) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM "${table.name}" t WHERE "${organisationColumn(table)}" = $1`,
      [organisationId],
    );
    for (const { row } of rows) for (const [id] of row.matchAll(UUIDS)) found.add(id);
  }
  return [...found];
}

export const UUIDS = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
