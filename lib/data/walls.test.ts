/** The second wall, asked by raw SQL as landfall_app: what use cases would never ask, the database still refuses. */
import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsApp,
  queryAsOwner,
  queryAtDoor,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { acceptFinding } from "@/lib/use-cases/accept-finding";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { revokeReportLink } from "@/lib/use-cases/revoke-report-link";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setHandling } from "@/lib/use-cases/set-handling";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
let foreign: TestOrganisation;
let draftId: string;
let sharedId: string;

const TABLES = [
  "organisation",
  "team",
  "member",
  "team_member",
  "round",
  "assessment",
  "assessment_person",
  "answer",
  "answer_change",
  "revision",
  "revision_finding",
  "revision_recipient",
  "revision_pattern",
  "revision_word",
  "review",
  "review_rating",
  "finding_response",
  "decision",
  "decision_condition",
  "draft_update",
  "evaluation",
  "presence",
  "comment",
  "report_link",
  "assessment_side",
  "author_invitation",
  "removal",
  "decision_grant",
  "revision_lead",
  "standing",
  "open_work",
  "conflict_statement",
  "inbox_read",
  "conflict_dismissal",
];
const ASSESSMENT_TABLES = TABLES.slice(5);

async function create(author: TestMember, title: string, handling: "organisation" | "team" | "named-people") {
  const created = await createAssessment(author, { teamId: org.team, title, handling });
  const { assessmentId } = accepted(created);
  accepted(
    await saveAnswer(author, {
      assessmentId,
      path: "misuse.any",
      answer: { status: "answered", value: "yes" },
      version: 0,
    }),
  );
  accepted(
    await saveAnswer(author, {
      assessmentId,
      path: "recipients.list/r1ab",
      answer: { status: "answered", value: "a0" },
      version: 0,
    }),
  );
  return assessmentId;
}

async function count(viewer: TestMember | null, table: string, where = "true"): Promise<number> {
  const [row] = await queryAsApp<{ n: number }>(
    viewer,
    `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
  );
  return row?.n ?? -1;
}

/** Whether a statement ran and touched a row; a refusal by the database is a no. */
async function succeeds(viewer: TestMember | null, statement: string): Promise<boolean> {
  return queryAsApp(viewer, statement).then(
    (rows) => rows.length > 0,
    () => false,
  );
}

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  draftId = await create(org.ada, "Hidden draft", "organisation");
  sharedId = await create(org.ada, "Submitted", "team");
  accepted(await submitAssessment(org.ada, { assessmentId: sharedId }));
});

describe("without a viewer", () => {
  test.each([...TABLES, "audit_event"])("%s shows nothing", async (table) => {
    expect(await count(null, table)).toBe(0);
  });

  test.each([
    "member_credential",
    "sign_in_throttle",
    "sign_in_turn",
    "setup_link",
    "audit_head",
    "member_session",
    "viewer_seal",
  ])("%s is out of reach, for members too", async (table) => {
    await expect(count(null, table)).rejects.toThrow(/permission denied/);
    await expect(count(org.adam, table)).rejects.toThrow(/permission denied/);
  });

  test("an ended session and a disabled member enter nowhere", async () => {
    const ended = { ...org.ada, ...(await openTestSession(org.id, org.ada.memberId)) };
    expect(await count(ended, "assessment")).toBeGreaterThan(0);
    await queryAsOwner("UPDATE member_session SET ended_at = now() WHERE token_hash = sha256($1::bytea)", [
      ended.token,
    ]);
    expect(await count(ended, "assessment")).toBe(0);
    await queryAsOwner("UPDATE member SET disabled_at = now() WHERE id = $1", [foreign.ben.memberId]);
    expect(await count(foreign.ben, "member")).toBe(0);
  });
});

describe("another organisation", () => {
  test.each(TABLES)("%s shows only its own rows", async (table) => {
    const column = table === "organisation" ? "id" : "organisation_id";
    for (const viewer of [foreign.ada, foreign.lena, foreign.adam]) {
      expect(await count(viewer, table, `${column} = '${org.id}'`)).toBe(0);
    }
  });

  test("is not written into", async () => {
    const insert = `INSERT INTO team (organisation_id, id, name) VALUES ('${org.id}', gen_random_uuid(), 'Mine') RETURNING 1`;
    expect(await succeeds(foreign.adam, insert)).toBe(false);
    expect(await succeeds(org.adam, insert)).toBe(true);
  });
});

describe("a draft", () => {
  test.each(["assessment", "assessment_person", "answer", "answer_change"])(
    "in %s exists for its authors only, whatever its handling",
    async (table) => {
      const where = `${table === "assessment" ? "id" : "assessment_id"} = '${draftId}'`;
      expect(await count(org.ada, table, where)).toBeGreaterThan(0);
      for (const viewer of [org.ben, org.rita, org.lena, org.otto, org.olga, org.adam]) {
        expect(await count(viewer, table, where)).toBe(0);
      }
    },
  );

  test("does not show in counts, groups or searches", async () => {
    expect(await count(org.ben, "assessment")).toBe(1);
    expect(await count(org.ben, "assessment", "title ILIKE '%hidden%'")).toBe(0);
    expect(await queryAsApp(org.lena, "SELECT state, count(*) FROM assessment GROUP BY state")).toEqual([
      { state: "submitted", count: "1" },
    ]);
  });

  test("shows and takes presence from its authors only, each for themselves", async () => {
    const enter = (who: TestMember) =>
      `INSERT INTO presence (organisation_id, assessment_id, member_id)
       VALUES ('${org.id}', '${draftId}', '${who.memberId}') RETURNING 1`;
    for (const viewer of [org.ben, org.lena, org.adam, foreign.ada])
      expect(await succeeds(viewer, enter(viewer))).toBe(false);
    expect(await succeeds(org.ada, enter(org.ben))).toBe(false);
    expect(await succeeds(org.ada, enter(org.ada))).toBe(true);
    await queryAsOwner(enter(org.ada));
    const move = `UPDATE presence SET path = 'x' WHERE member_id = '${org.ada.memberId}' RETURNING 1`;
    expect(await succeeds(org.ben, move)).toBe(false);
    expect(await succeeds(org.ada, move)).toBe(true);
    expect(await count(org.ada, "presence")).toBe(1);
    expect(await count(org.lena, "presence")).toBe(0);
  });

  test("is commented on by its authors only, in their own name, and each takes away their own alone", async () => {
    const commentedId = await create(org.ada, "Commented", "named-people");
    await joinAuthor(org.ada, org.ben, commentedId);
    const say = (who: TestMember) =>
      `INSERT INTO comment (organisation_id, id, assessment_id, text, author_id)
       VALUES ('${org.id}', gen_random_uuid(), '${commentedId}', 'x', '${who.memberId}') RETURNING 1`;
    const settle = (who: TestMember) =>
      `UPDATE comment SET settled_by = '${who.memberId}', settled_at = now()
        WHERE assessment_id = '${commentedId}' RETURNING 1`;
    const remove = `DELETE FROM comment WHERE assessment_id = '${commentedId}' RETURNING 1`;
    const reword = `UPDATE comment SET text = 'y' WHERE assessment_id = '${commentedId}' RETURNING 1`;
    await queryAsOwner(say(org.ada));
    for (const who of [org.lena, org.rita, org.otto, org.adam, foreign.ada]) {
      for (const statement of [say(who), settle(who), remove]) {
        expect([who.name, await succeeds(who, statement)]).toEqual([who.name, false]);
      }
      expect(await count(who, "comment")).toBe(0);
    }
    expect(await count(org.ben, "comment")).toBe(1);
    expect(await succeeds(org.ben, say(org.ben))).toBe(true);
    expect(await succeeds(org.ben, say(org.ada))).toBe(false);
    expect(await succeeds(org.ben, settle(org.ben))).toBe(true);
    expect(await succeeds(org.ben, settle(org.ada))).toBe(false);
    expect(await succeeds(org.ben, remove)).toBe(false);
    for (const who of [org.ada, org.ben]) expect(await succeeds(who, reword)).toBe(false);
    expect(await succeeds(org.ada, remove)).toBe(true);
  });

  test("is written by its authors only", async () => {
    const update = `UPDATE answer SET value = '{}', version = 9 WHERE assessment_id = '${draftId}' RETURNING 1`;
    for (const viewer of [org.ben, org.lena, org.adam, foreign.ada])
      expect(await succeeds(viewer, update)).toBe(false);
    expect(await succeeds(org.ada, update)).toBe(true);
  });
});

describe("a submitted assessment", () => {
  const mayRead = async (viewer: TestMember) =>
    (await count(viewer, "revision", `assessment_id = '${sharedId}'`)) > 0;
  const derived = (viewer: TestMember) =>
    count(
      viewer,
      "revision_recipient",
      `revision_id IN (SELECT id FROM revision WHERE assessment_id = '${sharedId}')`,
    );

  test("is read as its handling says, and so is what is derived from it", async () => {
    const readers: Record<"organisation" | "team" | "named-people", TestMember[]> = {
      organisation: [org.ada, org.ben, org.lena, org.otto, org.olga, org.rita],
      team: [org.ada, org.ben, org.lena],
      "named-people": [org.ada, org.lena],
    };
    for (const handling of ["organisation", "named-people", "team"] as const) {
      accepted(await setHandling(org.ada, { assessmentId: sharedId, handling }));
      for (const viewer of [org.ada, org.ben, org.lena, org.otto, org.olga, org.rita, org.adam]) {
        const expected = readers[handling].includes(viewer);
        expect([handling, viewer.name, await mayRead(viewer)]).toEqual([handling, viewer.name, expected]);
        expect((await derived(viewer)) > 0).toBe(expected);
        expect((await count(viewer, "assessment", `id = '${sharedId}'`)) > 0).toBe(expected);
      }
    }
  });

  test("is read by named readers", async () => {
    expect(await mayRead(org.otto)).toBe(false);
    const named = { assessmentId: sharedId, memberId: org.otto.memberId, relation: "named-reader" } as const;
    accepted(await addPerson(org.ada, named));
    expect(await mayRead(org.otto)).toBe(true);
  });

  test("keeps its draft's answers to its authors", async () => {
    for (const viewer of [org.ben, org.lena, org.otto]) {
      expect(await count(viewer, "answer", `assessment_id = '${sharedId}'`)).toBe(0);
    }
  });

  test("is frozen: no answer, revision or derived row changes any more", async () => {
    const statements = [
      `UPDATE answer SET value = '{}' WHERE assessment_id = '${sharedId}' RETURNING 1`,
      `UPDATE revision SET title = 'x' WHERE assessment_id = '${sharedId}' RETURNING 1`,
      `DELETE FROM revision WHERE assessment_id = '${sharedId}' RETURNING 1`,
      `INSERT INTO revision_pattern SELECT organisation_id, id, 'obedience', 'pathway' FROM revision
        WHERE assessment_id = '${sharedId}' RETURNING 1`,
    ];
    for (const statement of statements) expect(await succeeds(org.ada, statement)).toBe(false);
    await expect(
      queryAsOwner(`UPDATE revision SET answers = '{}' WHERE assessment_id = $1`, [sharedId]),
    ).rejects.toThrow(/frozen/);
  });

  test("takes only the steps there are, from those who may take them", async () => {
    const step = (state: string) =>
      `UPDATE assessment SET state = '${state}' WHERE id = '${sharedId}' RETURNING 1`;
    expect(await succeeds(org.ada, step("approved"))).toBe(false);
    expect(await succeeds(org.ada, step("draft"))).toBe(false);
    expect(await succeeds(org.ben, step("withdrawn"))).toBe(false);
    expect(await succeeds(org.lena, step("withdrawn"))).toBe(false);
    expect(await succeeds(org.lena, step("closed"))).toBe(false);
    expect(await succeeds(org.olga, step("not-approved"))).toBe(false);
    // Without a decision behind it, no lead does either.
    expect(await succeeds(org.lena, step("not-approved"))).toBe(false);
    expect(await succeeds(org.ada, step("withdrawn"))).toBe(true);
    const rename = `UPDATE assessment SET title = 'x' WHERE id = '${sharedId}' RETURNING 1`;
    expect(await succeeds(org.lena, rename)).toBe(false);
  });

  test("nobody makes themselves its author or reviewer", async () => {
    const join = (who: TestMember, relation: string) => `INSERT INTO assessment_person
      (organisation_id, assessment_id, member_id, relation, added_by)
      VALUES ('${org.id}', '${sharedId}', '${who.memberId}', '${relation}', '${who.memberId}') RETURNING 1`;
    for (const who of [org.ben, org.otto, org.adam]) {
      for (const relation of ["author", "reviewer", "named-reader"]) {
        expect(await succeeds(who, join(who, relation))).toBe(false);
      }
    }
  });
});

describe("a link to a report", () => {
  let linkedId: string;
  let linkId: string;
  const given = {
    number: 1,
    preparedFor: "X",
    days: 1,
    audience: "outside",
    isMoreConfirmed: false,
    withheld: [],
  } as const;
  const make = (who: TestMember, audience = "outside") =>
    `INSERT INTO report_link (organisation_id, id, token_hash, assessment_id, revision_id, prepared_for, audience, withheld,
                              made_by, expires_at)
     VALUES ('${org.id}', gen_random_uuid(), '${"0".repeat(64)}', '${linkedId}', (SELECT id FROM revision WHERE assessment_id = '${linkedId}'), 'X', '${audience}', '{}',
             '${who.memberId}', now() + interval '1 day') RETURNING id`;
  const revoke = (who: TestMember) =>
    `UPDATE report_link SET revoked_by = '${who.memberId}', revoked_at = now() WHERE id = '${linkId}' RETURNING id`;

  beforeAll(async () => {
    linkedId = await create(org.ada, "Linked", "organisation");
    accepted(await submitAssessment(org.ada, { assessmentId: linkedId }));
    accepted(await switchReportLinks(org.adam, { isOn: true }));
    linkId = accepted(await makeReportLink(org.ada, { ...given, assessmentId: linkedId })).linkId;
  });

  test("is seen, made and revoked by the authors alone, in their own name", async () => {
    for (const who of [org.ben, org.lena, org.rita, org.otto, org.olga, org.adam, foreign.ada]) {
      expect([who.name, await count(who, "report_link")]).toEqual([who.name, 0]);
      for (const statement of [make(who), revoke(who)]) expect(await succeeds(who, statement)).toBe(false);
    }
    expect(await count(org.ada, "report_link")).toBe(1);
    expect(await succeeds(org.ada, make(org.ben))).toBe(false);
    expect(await succeeds(org.ada, revoke(org.ben))).toBe(false);
    expect(await succeeds(org.ada, make(org.ada))).toBe(true);
    expect(await succeeds(org.ada, revoke(org.ada))).toBe(true);
  });

  test("shows nobody its hash, and changes in nothing but its revocation, once", async () => {
    for (const column of ["token_hash", "l.*"]) {
      await expect(queryAsApp(org.ada, `SELECT ${column} FROM report_link l`)).rejects.toThrow(
        /permission denied/,
      );
    }
    for (const change of [
      "expires_at = now()",
      "opened_count = 0",
      "audience = 'team'",
      "made_by = made_by",
    ]) {
      const statement = `UPDATE report_link SET ${change} WHERE id = '${linkId}' RETURNING id`;
      await expect(queryAsApp(org.ada, statement)).rejects.toThrow(/permission denied/);
    }
    const revoked = accepted(await makeReportLink(org.ada, { ...given, assessmentId: linkedId }));
    accepted(await revokeReportLink(org.ada, { assessmentId: linkedId, linkId: revoked.linkId }));
    const revive = `UPDATE report_link SET revoked_by = NULL, revoked_at = NULL
                     WHERE id = '${revoked.linkId}' RETURNING id`;
    expect(await succeeds(org.ada, revive)).toBe(false);
    expect(await succeeds(org.ada, revive.replace(revoked.linkId, linkId))).toBe(false);
  });

  test("is not made for named people with more than is meant for people outside, nor while links are off", async () => {
    expect(await succeeds(org.ada, make(org.ada, "team"))).toBe(true);
    expect(await succeeds(org.ada, make(org.ada, "everybody"))).toBe(false);
    accepted(await setHandling(org.ada, { assessmentId: linkedId, handling: "named-people" }));
    expect(await succeeds(org.ada, make(org.ada, "team"))).toBe(false);
    expect(await succeeds(org.ada, make(org.ada))).toBe(true);
    accepted(await switchReportLinks(org.adam, { isOn: false }));
    expect(await succeeds(org.ada, make(org.ada))).toBe(false);
  });

  test("is switched by administrators of the organisation alone", async () => {
    const on = `UPDATE organisation SET report_links_since = now() WHERE id = '${org.id}' RETURNING id`;
    for (const who of [org.ada, org.lena, org.rita, foreign.adam])
      expect(await succeeds(who, on)).toBe(false);
    expect(await succeeds(org.adam, on)).toBe(true);
    const rename = `UPDATE organisation SET name = 'Mine' WHERE id = '${org.id}' RETURNING id`;
    expect(await succeeds(org.adam, rename)).toBe(false);
  });

  test("tells a visitor nothing but what its own token opens", async () => {
    const open = "SELECT * FROM landfall_open_report_link($1)";
    expect(await queryAtDoor(open, ["0".repeat(64)])).toEqual([]);
    await expect(queryAsApp(null, open, ["0".repeat(64)])).rejects.toThrow(/permission denied/);
    expect(
      await queryAsApp(null, `SELECT landfall_report_link_state('${org.id}', '${linkId}') AS state`),
    ).toEqual([{ state: null }]);
    expect(
      await queryAsApp(foreign.ada, `SELECT landfall_report_link_state('${org.id}', '${linkId}') AS state`),
    ).toEqual([{ state: null }]);
  });
});

describe("reviews", () => {
  const reviews = (viewer: TestMember) => count(viewer, "review", `assessment_id = '${sharedId}'`);
  const ratings = (viewer: TestMember) =>
    count(
      viewer,
      "review_rating",
      `review_id IN (SELECT id FROM review WHERE assessment_id = '${sharedId}')`,
    );
  const rate = (who: TestMember) =>
    rateAnswer(who, { assessmentId: sharedId, path: "misuse.any", rating: 2, comment: "", version: 0 });
  const handIn = (who: TestMember) =>
    handInReview(who, {
      assessmentId: sharedId,
      recommendation: "approve",
      confidence: "high",
      summary: "Fine.",
    });

  test("are blind until one's own is handed in; authors read them once the lead has answered", async () => {
    for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, sharedId);
    accepted(await rate(org.rita));
    accepted(await handIn(org.rita));
    accepted(await rate(org.rolf));

    expect([await reviews(org.rolf), await ratings(org.rolf)]).toEqual([1, 1]);
    expect(accepted(await getReview(org.rolf, { assessmentId: sharedId }))).toMatchObject({
      others: [],
      othersHidden: true,
    });
    // Rita handed in, but Rolf's is not finished: still hers alone, and what he typed still his, of a lead too.
    expect(await reviews(org.rita)).toBe(1);
    expect([await reviews(org.lena), await ratings(org.lena)]).toEqual([2, 1]);
    for (const viewer of [org.ada, org.ben, org.otto, org.olga, org.adam])
      expect(await reviews(viewer)).toBe(0);

    accepted(await handIn(org.rolf));
    for (const who of [org.rolf, org.lena]) expect([await reviews(who), await ratings(who)]).toEqual([2, 2]);
    expect(accepted(await getReview(org.rita, { assessmentId: sharedId })).others).toHaveLength(1);
    expect(await reviews(org.ada)).toBe(0);

    const { report } = accepted(await getReview(org.lena, { assessmentId: sharedId }));
    for (const { fingerprint, severity } of report.findings) {
      if (severity !== "blocking") continue;
      accepted(await acceptFinding(org.lena, { assessmentId: sharedId, fingerprint, reason: "Known." }));
    }
    accepted(await decide(org.lena, { assessmentId: sharedId, outcome: "approve", reason: "Good." }));
    expect([await reviews(org.ada), await ratings(org.ada)]).toEqual([2, 2]);
    expect(await reviews(org.ben)).toBe(0);
  });

  test("handed in are not changed, and nobody writes another's", async () => {
    const change = `UPDATE review SET summary = 'x' WHERE assessment_id = '${sharedId}' RETURNING 1`;
    for (const viewer of [org.rita, org.rolf, org.lena, org.ada])
      expect(await succeeds(viewer, change)).toBe(false);
    const rating = `UPDATE review_rating SET rating = 5 RETURNING 1`;
    for (const viewer of [org.rita, org.rolf, org.lena, org.ada])
      expect(await succeeds(viewer, rating)).toBe(false);
  });
});

describe("the application's role", () => {
  test("owns nothing, and has no way around the policies", async () => {
    const [role] = await queryAsOwner(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS tables,
              (SELECT count(*)::int FROM pg_proc p WHERE p.proowner = r.oid) AS functions,
              (SELECT count(*)::int FROM pg_auth_members m WHERE m.member = r.oid) AS memberships
         FROM pg_roles r WHERE rolname = 'landfall_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      tables: 0,
      functions: 0,
      memberships: 0,
    });
  });

  test("meets forced row-level security on every table of ours", async () => {
    const open = await queryAsOwner(
      `SELECT relname FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
          AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    await expect(count(org.ada, "_prisma_migrations")).rejects.toThrow(/permission denied/);
  });

  test("may delete nothing but a team membership, a comment, what was shared, what it has read in its inbox and a view it saved", async () => {
    const deletable = await queryAsOwner<{ table_name: string }>(
      `SELECT table_name FROM information_schema.role_table_grants
        WHERE grantee = 'landfall_app' AND privilege_type IN ('DELETE', 'TRUNCATE') ORDER BY 1`,
    );
    expect(deletable.map((row) => row.table_name)).toEqual([
      "assessment_person",
      "comment",
      "inbox_read",
      "saved_view",
      "team_member",
    ]);
  });

  test("calls no function that was not granted to it by name", async () => {
    const open = await queryAsOwner(
      `SELECT proname FROM pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
        WHERE pronamespace = 'public'::regnamespace AND a.grantee = 0`,
    );
    expect(open).toEqual([]);
    const unpinned = await queryAsOwner(
      `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
          AND NOT coalesce(proconfig::text, '') LIKE '%search_path%'`,
    );
    expect(unpinned).toEqual([]);
  });

  test("every table of an assessment has a policy for reading", async () => {
    const policies = await queryAsOwner<{ tablename: string }>(
      `SELECT DISTINCT tablename FROM pg_policies WHERE 'landfall_app' = ANY (roles) AND cmd IN ('SELECT', 'ALL')`,
    );
    expect(policies.map((row) => row.tablename)).toEqual(expect.arrayContaining(ASSESSMENT_TABLES));
  });
});
