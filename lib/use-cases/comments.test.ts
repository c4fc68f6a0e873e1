import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addComment } from "@/lib/use-cases/add-comment";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getSection } from "@/lib/use-cases/get-section";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { listAudit } from "@/lib/use-cases/list-audit";
import { listComments } from "@/lib/use-cases/list-comments";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { removeComment } from "@/lib/use-cases/remove-comment";
import type { Result } from "@/lib/use-cases/result";
import { settleComment } from "@/lib/use-cases/settle-comment";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
let foreign: TestOrganisation;
/** Ada's and Ben's, submitted and handled for the whole organisation, with Rita to review and Otto to read. */
let sharedId: string;
/** Ada's and Ben's, a draft. */
let draftId: string;

const PATH = "project.summary";

async function create(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "organisation" });
  const { assessmentId } = accepted(created);
  await joinAuthor(org.ada, org.ben, assessmentId);
  return assessmentId;
}

const add = (who: TestMember, assessmentId: string, text: string, path: string | null = PATH) =>
  addComment(who, { assessmentId, path, text });
const listed = async (who: TestMember, assessmentId: string, path?: string) =>
  accepted(await listComments(who, { assessmentId, ...(path && { path }) })).comments;
const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  draftId = await create("Draft with comments");
  sharedId = await create("Submitted with comments");
});

describe("authors of a draft", () => {
  test("read at one answer what they said there, and on the whole assessment what was said of it", async () => {
    accepted(await add(org.ada, draftId, "  Is this still so?  "));
    accepted(await add(org.ben, draftId, "Two of us should read it", null));
    expect(await listed(org.ben, draftId, PATH)).toMatchObject([
      { path: PATH, text: "Is this still so?", by: { name: "Ada" }, settled: null },
    ]);
    expect(await listed(org.ada, draftId)).toMatchObject([{ path: null, by: { name: "Ben" } }]);
  });

  test("settle each other's, and reopen them; open ones are counted and listed", async () => {
    const path = "project.team";
    const { commentId } = accepted(await add(org.ada, draftId, "Who else?", path));
    const given = { assessmentId: draftId, commentId };
    const section = async () =>
      accepted(await getSection(org.ben, { assessmentId: draftId, section: "project" }));
    const open = async () =>
      accepted(await getTaskList(org.ben, { assessmentId: draftId })).openComments.filter(
        ({ id }) => id === commentId,
      );
    expect((await section()).openComments[path]).toBe(1);
    expect(await open()).toMatchObject([{ text: "Who else?", place: expect.stringContaining("›") }]);

    accepted(await settleComment(org.ben, { ...given, isSettled: true }));
    expect(await listed(org.ada, draftId, path)).toMatchObject([{ settled: { byName: "Ben" } }]);
    expect((await section()).openComments[path]).toBeUndefined();
    expect(await open()).toEqual([]);
    // Settling what is settled leaves who settled it.
    accepted(await settleComment(org.ada, { ...given, isSettled: true }));
    expect(await listed(org.ada, draftId, path)).toMatchObject([{ settled: { byName: "Ben" } }]);

    accepted(await settleComment(org.ada, { ...given, isSettled: false }));
    expect(await listed(org.ada, draftId, path)).toMatchObject([{ settled: null }]);
    expect((await section()).openComments[path]).toBe(1);
  });

  test("remove their own and nobody else's, and nothing of it is left", async () => {
    const path = "project.why-now";
    const { commentId } = accepted(await add(org.ada, draftId, "Said too much", path));
    const given = { assessmentId: draftId, commentId };
    expect(codeOf(await removeComment(org.ben, given))).toBe("not-allowed");
    expect(await listed(org.ben, draftId, path)).toHaveLength(1);
    accepted(await removeComment(org.ada, given));
    expect(await listed(org.ben, draftId, path)).toEqual([]);
    expect(await queryAsOwner("SELECT 1 FROM comment WHERE text = 'Said too much'")).toEqual([]);
    expect(codeOf(await removeComment(org.ada, given))).toBe("not-found");
    expect(codeOf(await settleComment(org.ada, { ...given, isSettled: true }))).toBe("not-found");
  });

  test("are refused what is empty, too long, unstorable, nowhere, or a comment of another assessment", async () => {
    expect(codeOf(await add(org.ada, draftId, "   "))).toBe("invalid");
    expect(codeOf(await add(org.ada, draftId, "x".repeat(4_001)))).toBe("too-long");
    expect(codeOf(await add(org.ada, draftId, "a\u0000b"))).toBe("invalid");
    expect(codeOf(await add(org.ada, draftId, "x", "project.no-such-question"))).toBe("invalid");
    expect(codeOf(await add(org.ada, draftId, "x", "../x"))).toBe("invalid");
    const other = await create("Another");
    const { commentId } = accepted(await add(org.ada, other, "Elsewhere"));
    const given = { assessmentId: draftId, commentId };
    expect(codeOf(await removeComment(org.ada, given))).toBe("not-found");
    expect(codeOf(await settleComment(org.ada, { ...given, isSettled: true }))).toBe("not-found");
    expect(await listed(org.ada, other, PATH)).toHaveLength(1);
  });

  test("cannot fill a place without end", async () => {
    const path = "project.title";
    await queryAsOwner(
      `INSERT INTO comment (organisation_id, id, assessment_id, path, text, author_id)
       SELECT $1, gen_random_uuid(), $2, $3, 'one of many', $4 FROM generate_series(1, 200)`,
      [org.id, draftId, path, org.ada.memberId],
    );
    expect(codeOf(await add(org.ben, draftId, "One more", path))).toBe("too-long");
    expect(await listed(org.ben, draftId, path)).toHaveLength(200);
  });
});

describe("what authors say to each other", () => {
  const words = ["Zanzibarquestion", "Timbuktuwhole"] as const;
  const holdsWords = (value: unknown) => words.some((word) => JSON.stringify(value).includes(word));
  let commentId: string;

  beforeAll(async () => {
    commentId = accepted(await add(org.ada, sharedId, `Is it so? ${words[0]}`)).commentId;
    accepted(await add(org.ben, sharedId, words[1], null));
    accepted(await submitAssessment(org.ada, { assessmentId: sharedId }));
    const assessmentId = sharedId;
    await assigned(org.lena, org.rita, assessmentId);
    const named = { assessmentId, memberId: org.otto.memberId, relation: "named-reader" } as const;
    accepted(await addPerson(org.ada, named));
  });

  test("stays theirs to read, write and settle once it is submitted", async () => {
    const section = { assessmentId: sharedId, section: "project" };
    expect(accepted(await getSection(org.ben, section)).comments).toMatchObject([
      { path: PATH, settled: null },
    ]);
    expect(accepted(await getTaskList(org.ben, { assessmentId: sharedId })).openComments).toHaveLength(2);
    accepted(await add(org.ben, sharedId, "While it is in review"));
    accepted(await settleComment(org.ben, { assessmentId: sharedId, commentId, isSettled: true }));
    expect(await listed(org.ada, sharedId, PATH)).toMatchObject([
      { settled: { byName: "Ben" } },
      { settled: null },
    ]);
  });

  test("is refused to reviewers, leads, named readers, colleagues, administrators and other organisations", async () => {
    const outsiders = [org.rita, org.lena, org.otto, org.rolf, org.adam, foreign.ada, foreign.adam];
    for (const who of outsiders) {
      const codes = [
        await listComments(who, { assessmentId: sharedId, path: PATH }),
        await listComments(who, { assessmentId: sharedId }),
        await add(who, sharedId, "From outside"),
        await settleComment(who, { assessmentId: sharedId, commentId, isSettled: false }),
        await removeComment(who, { assessmentId: sharedId, commentId }),
        await getTaskList(who, { assessmentId: sharedId }),
        await getSection(who, { assessmentId: sharedId, section: "project" }),
      ].map(codeOf);
      expect([who.name, codes]).toEqual([
        who.name,
        codes.map(() => expect.stringMatching(/^not-(found|allowed)$/)),
      ]);
    }
    expect(await listed(org.ada, sharedId, PATH)).toMatchObject([
      { settled: { byName: "Ben" } },
      { settled: null },
    ]);
  });

  test("is in no report, revision, review, portfolio or export", async () => {
    const assessmentId = sharedId;
    for (const who of [org.ada, org.rita, org.lena, org.otto]) {
      expect(holdsWords(accepted(await getRevision(who, { assessmentId })))).toBe(false);
    }
    for (const who of [org.rita, org.lena]) {
      expect(holdsWords(accepted(await getReview(who, { assessmentId })))).toBe(false);
    }
    expect(holdsWords(accepted(await listPortfolio(org.lena, {})))).toBe(false);
    expect(holdsWords(accepted(await getDraftReport(org.ada, { assessmentId })))).toBe(false);
    for (const format of ["json", "markdown", "answers"] as const) {
      expect(holdsWords(accepted(await exportDraft(org.ada, { assessmentId, format })))).toBe(false);
      expect(holdsWords(accepted(await exportRevision(org.ada, { assessmentId, format })))).toBe(false);
    }
    // The same search finds it where it is.
    expect(holdsWords(await listed(org.ada, sharedId, PATH))).toBe(true);
  });

  test("is in no other table of the database", async () => {
    const tables = await queryAsOwner<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const holding: string[] = [];
    for (const { name } of tables) {
      const rows = await queryAsOwner(
        `SELECT 1 FROM "${name}" t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0 LIMIT 1`,
        [...words],
      );
      if (rows.length > 0) holding.push(name);
    }
    expect(holding).toEqual(["comment"]);
  });

  test("goes along with no copy, by an author or by a reader", async () => {
    for (const who of [org.ada, org.lena]) {
      const copy = { teamId: org.team, title: "Copy", handling: "team", from: { copy: sharedId } } as const;
      const { assessmentId } = accepted(await createAssessment(who, copy));
      expect(await listed(who, assessmentId, PATH)).toEqual([]);
      expect(await listed(who, assessmentId)).toEqual([]);
      expect(accepted(await getTaskList(who, { assessmentId })).openComments).toEqual([]);
    }
  });

  test("leaves in the audit trail that it was said, and nothing of what", async () => {
    const { rows } = accepted(await listAudit(org.adam, {}));
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["comment.added", "comment.settled", "comment.reopened", "comment.removed"]),
    );
    expect(holdsWords(rows)).toBe(false);
  });
});
