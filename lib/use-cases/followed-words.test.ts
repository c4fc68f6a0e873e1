/** Words that follow who wrote it, its round and its counts: kept as these change, found as the revisions themselves say, and read by nobody else. */
import { beforeAll, describe, expect, test } from "vitest";
import { readAsViewer } from "@/lib/data/as-viewer";
import { lookUpWords } from "@/lib/data/found-by-words";
import { listPortfolioRows } from "@/lib/data/portfolio";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { copySubmitted } from "@/lib/use-cases/testing/copy-submitted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";
import { compareDerived, rebuildDerived } from "@/scripts/database/derived-rows";
import { takeOwnDatabase } from "@/scripts/database/testing/own-database";

let org: TestOrganisation;
const ids: { [title: string]: string } = {};
const rounds: { [name: string]: string } = {};

async function draft(
  author: TestMember,
  title: string,
  handling: "organisation" | "team" | "named-people" = "organisation",
) {
  const { assessmentId } = accepted(
    await createAssessment(author, {
      teamId: author === org.otto ? org.otherTeam : org.team,
      title,
      handling,
    }),
  );
  ids[title] = assessmentId;
  return assessmentId;
}

async function submit(author: TestMember, title: string, round?: string) {
  const roundId = round === undefined ? undefined : rounds[round];
  accepted(await submitAssessment(author, { assessmentId: ids[title] ?? "", ...(roundId && { roundId }) }));
}

const words = async (title: string) =>
  (
    await queryAsOwner<{ number: number; said: string }>(
      `SELECT r.number, w.place || ' ' || coalesce(m.name, w.word) AS said
         FROM revision_word w JOIN revision r ON r.id = w.revision_id LEFT JOIN member m ON m.id::text = w.word
        WHERE r.assessment_id = $1 AND w.place IN ('author', 'round', 'gravest') ORDER BY 1, 2`,
      [ids[title]],
    )
  ).map(({ number, said }) => `${number} ${said}`);
const differing = async () =>
  (await compareDerived(ownerUrl())).find(({ table }) => table === "revision_word, followed")?.rows;

// What is compared is every row there is, and other tests leave some that are owed more.
beforeAll(async () => {
  await takeOwnDatabase("followed_words");
  org = await makeTestOrganisation();
  for (const name of ["Spring", "Autumn"]) {
    const days = { opensOn: "2020-01-01", closesOn: "2098-01-01", reviewsDueOn: null };
    const rules = { criteria: "", handling: "organisation", sameTeamConflicts: false } as const;
    rounds[name] = accepted(await createRound(org.lena, { name, ...days, ...rules })).roundId;
  }
  await draft(org.ada, "Open");
  await draft(org.ada, "Joint", "team");
  await joinAuthor(org.ada, org.ben, ids.Joint ?? "");
  await draft(org.ben, "Named", "named-people");
  await draft(org.otto, "Elsewhere");
  const answer = { status: "answered", value: { p10: -4, p50: -1, p90: 3 } } as never;
  accepted(
    await saveAnswer(org.ada, { assessmentId: ids.Open ?? "", path: "timelines.shift", answer, version: 0 }),
  );
  await submit(org.ada, "Open", "Spring");
  await submit(org.ada, "Joint");
  await submit(org.ben, "Named", "Autumn");
  await submit(org.otto, "Elsewhere");
});

describe("kept with the newest revision", () => {
  test("as it is submitted, with everybody who wrote it", async () => {
    expect(await words("Open")).toEqual(
      expect.arrayContaining(["1 author Ada", "1 round spring", expect.stringMatching(/^1 gravest /)]),
    );
    expect((await words("Joint")).filter((said) => said.includes("author"))).toEqual([
      "1 author Ada",
      "1 author Ben",
    ]);
    expect(await differing()).toBe(0);
  });

  test("as a round changes, authors come and go, and findings are counted anew", async () => {
    const [, , gravest] = await words("Joint");
    const act = { kind: "move", roundId: rounds.Autumn ?? "" } as const;
    accepted(await actOnMany(org.lena, { assessmentIds: [ids.Joint ?? ""], act }));
    expect(await words("Joint")).toEqual(["1 author Ada", "1 author Ben", gravest, "1 round autumn"]);
    await queryAsOwner(`DO $$ BEGIN
      SET LOCAL ROLE landfall_gate;
      DELETE FROM assessment_person WHERE assessment_id = '${ids.Joint}' AND member_id = '${org.ben.memberId}';
      UPDATE revision SET blocking = 2 WHERE assessment_id = '${ids.Joint}';
    END $$`);
    expect(await words("Joint")).toEqual(["1 author Ada", "1 gravest blocking", "1 round autumn"]);
    expect(await differing()).toBe(0);
  });

  test("and with it alone: the next revision takes them over", async () => {
    await queryAsOwner("UPDATE assessment SET state = 'changes-requested' WHERE id = $1", [ids.Open]);
    const asked = {
      assessmentId: ids.Open ?? "",
      memberId: org.ben.memberId,
      reason: "They wrote the second half.",
    };
    const { invitationId } = accepted(await inviteAuthor(org.lena, asked));
    accepted(await answerInvitation(org.ben, { invitationId, accepts: true }));
    expect((await words("Open")).slice(0, 2)).toEqual(["1 author Ada", "1 author Ben"]);
    await submit(org.ada, "Open");
    const after = await words("Open");
    expect(after.slice(0, 2)).toEqual(["2 author Ada", "2 author Ben"]);
    expect(after.every((said) => said.startsWith("2 "))).toBe(true);
    expect(await differing()).toBe(0);
  });

  test("changed past the application differ, and are made anew", async () => {
    const before = await words("Open");
    await queryAsOwner(`DO $$ BEGIN
      SET LOCAL session_replication_role = replica;
      UPDATE revision_word SET word = 'other' WHERE place = 'round' AND assessment_id = '${ids.Named}';
      DELETE FROM revision_word WHERE place = 'author' AND assessment_id = '${ids.Open}';
    END $$`);
    expect(await differing()).toBe(4);
    const found = await rebuildDerived(ownerUrl());
    expect(found.find(({ table }) => table === "revision_word, followed")?.rows).toBe(4);
    expect(await words("Open")).toEqual(before);
    expect(await differing()).toBe(0);
  });
});

test("nobody reads of an author, a round or counts what the rows themselves don't show them", async () => {
  await queryAsOwner("UPDATE assessment SET team_id = $2 WHERE id = $1", [ids.Joint, org.otherTeam]);
  let seen = 0;
  for (const who of [org.ada, org.ben, org.lena, org.rita, org.rolf, org.otto, org.olga, org.adam]) {
    const said = await queryAsApp<{ apart: number; words: number }>(
      who,
      `WITH held AS (SELECT revision_id, word, place FROM revision_word WHERE place IN ('author', 'round', 'gravest')),
            shown AS (
              SELECT r.id, p.member_id::text, 'author' FROM revision r
                JOIN assessment_person p ON p.assessment_id = r.assessment_id AND p.relation = 'author' WHERE r.is_latest
              UNION ALL SELECT r.id, r.round_name, 'round' FROM revision r WHERE r.is_latest AND r.round_name IS NOT NULL
              UNION ALL SELECT r.id, CASE WHEN r.blocking > 0 THEN 'blocking' WHEN r.serious > 0 THEN 'serious'
                WHEN r.concern > 0 THEN 'concern' WHEN r.note > 0 THEN 'note' ELSE 'none' END, 'gravest' FROM revision r WHERE r.is_latest)
       SELECT (SELECT count(*)::int FROM ((TABLE held EXCEPT TABLE shown) UNION ALL (TABLE shown EXCEPT TABLE held)) d) AS apart,
              (SELECT count(*)::int FROM held) AS words`,
    );
    expect(said[0]?.apart, who.name).toBe(0);
    seen += said[0]?.words ?? 0;
  }
  expect(seen).toBeGreaterThan(0);
});

test("a search for them finds the same, a page at a time both ways, as one that asks each revision", async () => {
  await copySubmitted(org.id, ids.Open ?? "", { count: 4, title: "Copy" });
  await queryAsOwner(
    `INSERT INTO assessment_person (organisation_id, assessment_id, member_id, relation, added_by)
     SELECT a.organisation_id, a.id, $2, 'author', $2 FROM assessment a WHERE a.organisation_id = $1 AND a.title LIKE 'Copy%'`,
    [org.id, org.otto.memberId],
  );
  await queryAsOwner(`DO $$ BEGIN
    SET LOCAL ROLE landfall_gate;
    UPDATE revision SET blocking = 0 WHERE assessment_id = '${ids.Elsewhere}';
    UPDATE revision SET blocking = 0, serious = 0, concern = 0, note = 0 WHERE assessment_id = '${ids.Joint}' OR title = 'Copy 1';
  END $$`);
  const asked = [
    ...[
      "author:ada",
      "author:me",
      "author:ada,otto",
      'author:"ada otto"',
      "author:otto round:spring",
      "round:s",
    ],
    ...["round:spring,autumn", "severity:blocking", "severity:blocking,serious", "-severity:blocking"],
    ...[
      "-severity:serious -severity:blocking",
      "-severity:blocking,serious,concern,note",
      "apart:shift",
      "kind:other",
    ],
  ];
  const limit = COUNT_LIMITS.counted;
  const found = new Set<string>();
  for (const who of [org.ada, org.lena, org.rita, org.otto, org.olga]) {
    for (const q of asked) {
      for (const order of ["asc", "desc"] as const) {
        const { query } = parseSearch(q);
        const { isByWords, rows } = await readAsViewer(who, async (tx, viewer) => ({
          isByWords:
            (await lookUpWords(tx, viewer, query, { limit, isBySubmission: true })).total !== undefined,
          rows: await listPortfolioRows(tx, viewer, {
            ...({ query, within: "portfolio", today: "2026-12-01", sort: "submitted" } as const),
            ...{ order, edge: null, size: 50 },
          }),
        }));
        expect(isByWords || q.includes(" ") || q === "kind:other", q).toBe(true);
        const all = rows.map(({ revisionId }) => revisionId);
        const walked: string[] = [];
        const back: string[] = [];
        let at: { after?: string; before?: string } = {};
        for (const way of ["next", "previous"] as const) {
          for (let more = all.length > 0; more; ) {
            const page = accepted(await listPortfolio(who, { q, order, size: 2, ...at }));
            expect(page.total, q).toBe(all.length);
            (way === "next" ? walked : back).push(...page.rows.map(({ revisionId }) => revisionId));
            const cursor = page[way];
            more = cursor !== null;
            if (cursor) at = way === "next" ? { after: cursor } : { before: cursor };
          }
        }
        expect(walked, `${who.name}: ${q}`).toEqual(all);
        expect(new Set(back).size, q).toBe(back.length);
        expect(all, q).toEqual(expect.arrayContaining(back));
        if (all.length > 0) found.add(q);
        else expect(accepted(await listPortfolio(who, { q })).total, q).toBe(0);
      }
    }
  }
  for (const q of [
    "author:ada",
    "author:me",
    "author:ada,otto",
    "round:s",
    "severity:blocking",
    "-severity:blocking",
  ])
    expect(found, q).toContain(q);
});
