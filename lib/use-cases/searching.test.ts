import { readSheet } from "read-excel-file/universal";
import { beforeAll, describe, expect, test } from "vitest";
import { readAsViewer } from "@/lib/data/as-viewer";
import { lookUpWords } from "@/lib/data/found-by-words";
import { findPortfolio, listPortfolioRows } from "@/lib/data/portfolio";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import { SCRUTINIES } from "@/lib/domain/findings/support";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { isPortfolioSort, PORTFOLIO_SORTS } from "@/lib/domain/portfolio/portfolio-sorts";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { SEARCH_FIELDS } from "@/lib/domain/search/search-fields";
import { SEARCH_LIMITS } from "@/lib/domain/search/search-query";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportPortfolio } from "@/lib/use-cases/export-portfolio";
import { getQueue } from "@/lib/use-cases/get-queue";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { listPortfolio } from "@/lib/use-cases/list-portfolio";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { suggestForSearch } from "@/lib/use-cases/suggest-for-search";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

const SORTS = Object.keys(PORTFOLIO_SORTS).filter(isPortfolioSort);
let org: TestOrganisation;
const ids: { [title: string]: string } = {};

async function submitted(
  title: string,
  answers: { readonly [path: string]: unknown } = {},
  handling: "organisation" | "named-people" = "organisation",
) {
  const { assessmentId } = accepted(await createAssessment(org.ada, { teamId: org.team, title, handling }));
  for (const [path, value] of Object.entries(answers)) {
    const answer = { status: "answered", value } as never;
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  }
  accepted(await submitAssessment(org.ada, { assessmentId }));
  ids[title] = assessmentId;
  return assessmentId;
}

const found = async (who: TestMember, q: string) => {
  const { rows, total, faults } = accepted(await listPortfolio(who, { q }));
  expect(faults).toEqual([]);
  expect(total, q).toBe(rows.length);
  return rows.map(({ title }) => title).sort();
};
const waiting = async (who: TestMember, q: string) =>
  accepted(await getQueue(who, { q })).rows.map(({ title }) => title);

const recipient = (name: string, kind: string) => ({
  "recipients.list/r1ab": "a0",
  "recipients.list/r1ab/name": name,
  "recipients.list/r1ab/kind": [kind],
});

/** What the columns of a model show: it implies sooner, states later, and says what it does to factors, loops and a term. */
const MODELLED = {
  "timelines.shift": { p10: 4, p50: 8, p90: 14 },
  "uses.list/u1ab/effect-timelines": "sooner",
  "uses.list/u1ab/likelihood-5y": 0.9,
  "factors.effects": { "risk-evaluation": "strengthens", "restraint-caution": "weakens-slightly" },
  "factors.loop": "capabilities",
  "factors.capabilities-speed-up": 3,
  "factors.safety-speed-up": 1,
  "terms.list/t1ab": "a0",
  "terms.list/t1ab/term": "Gadfly alignment",
  "terms.list/t1ab/sense": "own",
  "terms.list/t1ab/meaning": "Doing what the gadfly asks, and nothing else that it could have asked.",
  "release.forecasts/f1ab": "a0",
  "release.forecasts/f1ab/statement": "Two laboratories use the fleet",
  "release.forecasts/f1ab/probability": 0.4,
  "release.forecasts/f1ab/resolves": "2098-02-03",
};

beforeAll(async () => {
  org = await makeTestOrganisation();
  await submitted("Red-teaming for auditors", {
    "project.summary": "Sluices are released to Überprüfer.",
    "project.kind": ["evaluations"],
    ...recipient("Harbour Open Evaluations", "evaluator"),
  });
  await submitted("Probes of planning", {
    ...recipient("Open Source Publication Club", "open-source-community"),
    "recipients.list/r2ab": "a1",
    "recipients.list/r2ab/name": "Harbour police",
    "uses.list/u1ab": "a0",
    "uses.list/u1ab/name": "Steer a fleet of agents",
    "misuse.pathways/p1ab": "a0",
    "misuse.pathways/p1ab/pattern": "red-team-as-attack",
    ...MODELLED,
  });
  await submitted("Plain");
});

describe("a search", () => {
  test.each([
    ["sluices", ["Red-teaming for auditors"]],
    ["slui", ["Red-teaming for auditors"]],
    ['"slui"', []],
    ["ÜBERPRÜFER", ["Red-teaming for auditors"]],
    ["-title:plain", ["Probes of planning", "Red-teaming for auditors"]],
    ["title:red,plain", ["Plain", "Red-teaming for auditors"]],
    ["summary:planning", []],
    ["recipient:harbour", ["Probes of planning", "Red-teaming for auditors"]],
    ['recipient:"open publication"', ["Probes of planning"]],
    // Both words stand among its recipients, and in none of their names.
    ['recipient:"source police"', []],
    ['recipient:"Evaluator or auditor"', ["Red-teaming for auditors"]],
    ["use:fleet", ["Probes of planning"]],
    ["kind:evaluations", ["Red-teaming for auditors"]],
    ["kind:evaluations harbour", ["Red-teaming for auditors"]],
    ["factor:risk-evaluation", ["Probes of planning"]],
    ['factor:"Restraint: caution of each actor"', ["Probes of planning"]],
    ["factor:safety-progress", []],
    ["strengthens:risk-evaluation -weakens:risk-evaluation", ["Probes of planning"]],
    ["weakens:restraint-caution,safety-progress", ["Probes of planning"]],
    ["loop:capabilities loop:gains-capabilities", ["Probes of planning"]],
    ["-loop:capabilities,safety,both,neither", ["Plain", "Red-teaming for auditors"]],
    ["sense:gadfly", ["Probes of planning"]],
    ['sense:"gadfly own"', ["Probes of planning"]],
    // Of a sense alone; the title of a finding quotes its term.
    ['sense:"gadfly own" title:gadfly', []],
    ["implied:-1 title:probes", ["Probes of planning"]],
    ["implied:>-1 title:probes", []],
    // Between two whole numbers, which are all that is kept.
    ["implied:>-1.5 implied:>=-1.5 implied:<-0.5 implied:<=-0.5 title:probes", ["Probes of planning"]],
    ["implied:>-0.5 title:probes", []],
    ["implied:-1.5", []],
    ["-implied:-1.5 -forecasts:>1.5 title:probes", ["Probes of planning"]],
    ["apart:shift", ["Probes of planning"]],
    ["forecasts:>0", ["Probes of planning"]],
    ["forecasts:0 title:plain", ["Plain"]],
    ["settled:<2098-02-04 settled:>=2098-02-03", ["Probes of planning"]],
    ["-settled:<2098-02-04", ["Plain", "Red-teaming for auditors"]],
    ["author:ada team:team", ["Plain", "Probes of planning", "Red-teaming for auditors"]],
    ["author:me", []],
    ["lead:me title:plain", ["Plain"]],
    ["submitted:today revision:1 -revision:>1 title:plain", ["Plain"]],
    ["submitted:>today", []],
    ["submitted:<today", []],
    ["submitted:>-1d submitted:<1d submitted:<=today submitted:>=today title:plain", ["Plain"]],
    ["-submitted:today", []],
    ["revision:>0.5 revision:<1.5 -revision:1.5 title:plain", ["Plain"]],
    ["handling:team,named-people", []],
    ["-has:shift -shift:<0 title:plain", ["Plain"]],
    ["title:plain%_", ["Plain"]],
    ['title:"\' OR 1=1 --"', []],
  ])("%s", async (q, titles) => expect(await found(org.lena, q)).toEqual(titles));

  test("asks the database something for every field and value there is", async () => {
    for (const { name, example, values } of SEARCH_FIELDS) {
      const searches = [example];
      for (let at = 0; at < values.length; at += SEARCH_LIMITS.values) {
        const some = values.slice(at, at + SEARCH_LIMITS.values).map(({ value }) => value);
        searches.push(`-${name}:${some.join()}`);
      }
      for (const q of searches) expect(accepted(await listPortfolio(org.lena, { q })).faults).toEqual([]);
    }
  });

  test("finds by severity, scrutiny and what else is counted what the rows say", async () => {
    const all = accepted(await listPortfolio(org.lena, {})).rows;
    const says = (is: (row: (typeof all)[number]) => boolean) =>
      all
        .filter(is)
        .map(({ title }) => title)
        .sort();
    const counted = SEVERITIES.map((severity) => says((row) => row[severity] > 0));
    expect(new Set(counted.map((titles) => titles.length)).size).toBeGreaterThan(1);
    for (const [at, severity] of SEVERITIES.entries())
      expect(await found(org.lena, `severity:${severity}`), severity).toEqual(counted[at]);
    for (const level of SCRUTINIES)
      expect(await found(org.lena, `scrutiny:${level}`), level).toEqual(
        says((row) => row.scrutiny === level),
      );
    expect(await found(org.lena, `scrutiny:${SCRUTINIES.join()}`)).toEqual(says(() => true));
    for (const { shift, title } of all)
      expect((await found(org.lena, "shift:>0")).includes(title)).toBe(shift !== null && shift.p50 > 0);
  });

  test.each(SORTS)(
    "is answered from words as from revisions, a row at a time both ways, by %s",
    async (sort) => {
      const walked = async (who: TestMember, q: string, order: "asc" | "desc") => {
        const seen: string[] = [];
        const totals = new Set<number | null>();
        let at: { after?: string; before?: string } = {};
        for (const way of ["next", "previous"] as const) {
          for (let more = true; more; ) {
            const page = accepted(await listPortfolio(who, { q, sort, order, size: 1, ...at }));
            totals.add(page.total);
            seen.push(...page.rows.map(({ title }) => title));
            const cursor = page[way];
            more = cursor !== null;
            if (cursor) at = way === "next" ? { after: cursor } : { before: cursor };
          }
        }
        return { seen, totals };
      };
      // What the page asks first: otherwise both sides could be answered the same way.
      const isFoundByWords = async (who: TestMember, q: string) => {
        const { query } = parseSearch(q);
        const how = { limit: COUNT_LIMITS.counted, isBySubmission: sort === "submitted" };
        const looked = await readAsViewer(who, (reader, viewer) => lookUpWords(reader, viewer, query, how));
        return looked.found !== null;
      };
      for (const who of [org.lena, org.olga]) {
        for (const order of ["asc", "desc"] as const) {
          // Two values are asked of revisions, one of words.
          const pairs = [
            ["title:red", "title:red,zebra"],
            ["harbour", "recipient:harbour,zebra"],
            ["harbour recipient:evaluator", "recipient:harbour,zebra recipient:evaluator,state-agency"],
            ["harbour -title:red", "recipient:harbour,zebra -title:red"],
          ] as const;
          for (const [words, revisions] of pairs) {
            expect([await isFoundByWords(who, words), await isFoundByWords(who, revisions)]).toEqual([
              true,
              false,
            ]);
            const byWords = await walked(who, words, order);
            expect(byWords.seen.length, words).toBeGreaterThan(0);
            expect(byWords, words).toEqual(await walked(who, revisions, order));
          }
        }
      }
    },
  );

  test("finds rules and patterns by their ids", async () => {
    for (const [field, table, column] of [
      ["rule", "revision_finding", "rule_id"],
      ["pattern", "revision_pattern", "pattern_id"],
    ] as const) {
      const [{ id, titles } = { id: "", titles: [] }] = await queryAsOwner<{ id: string; titles: string[] }>(
        `SELECT x.${column} AS id, array_agg(DISTINCT r.title ORDER BY r.title) AS titles
           FROM ${table} x JOIN revision r ON r.id = x.revision_id
          WHERE x.organisation_id = $1 GROUP BY 1 ORDER BY count(DISTINCT r.id), 1 LIMIT 1`,
        [org.id],
      );
      expect(titles.length).toBeGreaterThan(0);
      expect(await found(org.lena, `${field}:${id}`)).toEqual(titles);
    }
  });

  test("that can't be read lists nothing, and says where", async () => {
    const view = accepted(await listPortfolio(org.lena, { q: "plain severty:x" }));
    expect(view).toMatchObject({ rows: [], total: 0, search: "plain severty:x" });
    expect(view.faults).toMatchObject([{ at: 6, length: 7, instead: "severity" }]);
  });
});

const suggested = async (who: TestMember, text: string, caret = text.length) =>
  accepted(await suggestForSearch(who, { text, caret })).suggestions.map((each) => each.text);

describe("suggested while a search is written", () => {
  test.each([
    ["recip", ["recipient:"]],
    ["recipient:har", ['"Harbour Open Evaluations"', '"Harbour police"']],
    ["recipient:eval", ["evaluator", '"Harbour Open Evaluations"']],
    ['-recipient:anyone,"harbour pol', ['"Harbour police"']],
    ["use:fl", ["fleet"]],
    ["sense:gad", ["gadfly"]],
    ["strengthens:risk", ["risk-evaluation"]],
    ["loop:work", ["gains-capabilities", "gains-safety"]],
    ["title:pro", ["probes"]],
    ["summary:üb", ["überprüfer"]],
    ["lead:", ["me", "Lena"]],
    ["author:ad", ["Ada"]],
    ["reviewer:", ["me"]],
    ["recipient:.*", []],
    ["due:", []],
  ])("%s", async (text, suggestions) => expect(await suggested(org.lena, text)).toEqual(suggestions));

  test("are rules by how their ids begin", async () => {
    const [first = ""] = await suggested(org.lena, "rule:");
    expect(await suggested(org.lena, `rule:${first.slice(0, -1)}`)).toContain(first);
  });

  test("are teams of what one reads alone, and nothing to whom nothing is open", async () => {
    const teams = await suggested(org.lena, "team:");
    expect(teams).toHaveLength(1);
    expect(await suggestForSearch(org.adam, { text: "team:", caret: 5 })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
  });
});

test("what the table shows leaves as a file of its columns, and a line in the trail", async () => {
  const given = { q: "title:red,plain", sort: "title", columns: ["handling"], format: "csv" } as const;
  const { body } = accepted(await exportPortfolio(org.lena, given));
  expect(
    String(body)
      .split("\r\n")
      .map((line) => line.replace(/"[0-9a-f-]{36}"/, "id")),
  ).toEqual([
    '\uFEFF"assessment","title","handling"',
    'id,"Plain","organisation"',
    'id,"Red-teaming for auditors","organisation"',
    "",
  ]);
  const sheet = accepted(await exportPortfolio(org.lena, { ...given, format: "xlsx" }));
  expect(sheet.fileName).toMatch(/\.xlsx$/);
  expect((await readSheet(new Blob([sheet.body]))).map(([, ...cells]) => cells)).toEqual([
    ["title", "handling"],
    ["Plain", "organisation"],
    ["Red-teaming for auditors", "organisation"],
  ]);
  expect(await exportPortfolio(org.adam, given)).toMatchObject({ refusal: { code: "not-allowed" } });
  expect(await exportPortfolio(org.lena, { ...given, q: "statis:x" })).toMatchObject({
    refusal: { code: "invalid" },
  });
  expect(
    await queryAsOwner(
      "SELECT detail FROM audit_event WHERE organisation_id = $1 AND action = 'portfolio.exported' ORDER BY seq",
      [org.id],
    ),
  ).toEqual([{ detail: { format: "csv", rows: 2 } }, { detail: { format: "xlsx", rows: 2 } }]);
});

test("the queue says what is next as far as the viewer may know", async () => {
  const at = { assessmentId: ids.Plain ?? "" };
  expect(await waiting(org.lena, "status:to-assign title:plain")).toEqual(["Plain"]);
  for (const who of [org.rita, org.lena]) await assigned(org.lena, who, at.assessmentId);
  expect(await waiting(org.rita, "status:to-review reviewer:me -has:review")).toEqual(["Plain"]);
  const given = { ...at, recommendation: "approve", confidence: "high", summary: "Read." } as const;
  const blind = async () => [
    await getQueue(org.lena, {}),
    await getQueue(org.lena, { q: "has:review" }),
    await getQueue(org.lena, { q: "-has:review reviewer:rita" }),
    await getQueue(org.lena, { q: "status:to-decide" }),
    await listPortfolio(org.lena, { q: "reviewer:rita,rolf" }),
    await suggested(org.lena, "reviewer:"),
  ];
  const before = await blind();
  accepted(await handInReview(org.rita, given));
  expect(await blind()).toEqual(before);
  accepted(await handInReview(org.lena, given));
  expect(await waiting(org.lena, "status:to-decide has:review")).toEqual(["Plain"]);

  await queryAsOwner(
    `WITH decided AS (
       INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by)
       SELECT organisation_id, gen_random_uuid(), assessment_id, id, 'approve-with-conditions', 'As said.', $3
         FROM revision WHERE organisation_id = $1 AND assessment_id = $2 RETURNING organisation_id, id)
     INSERT INTO decision_condition (organisation_id, id, decision_id, text, owner_id, due_on)
     SELECT organisation_id, gen_random_uuid(), id, 'Say who maintains it', $4, '2099-01-01' FROM decided`,
    [org.id, at.assessmentId, org.olga.memberId, org.ben.memberId],
  );
  expect(await waiting(org.lena, "has:condition due:>1m due:<=2099-01-01")).toEqual(["Plain"]);
  expect(await waiting(org.lena, "due:<2w")).toEqual([]);
  expect(await waiting(org.lena, "status:overdue")).toEqual([]);
});

test("what the viewer may not read changes no row, count, or part of the queue", async () => {
  const asked = [
    "",
    "kraken",
    "recipient:harbour",
    "recipient:military",
    "finding:recipient",
    "author:ada",
    "-has:review",
    "factor:risk-evaluation",
    "-strengthens:risk-evaluation",
    "loop:capabilities",
    "sense:gadfly",
    "implied:<0",
    "apart:shift",
    "forecasts:>0",
    "settled:<2099-01-01",
  ];
  const begun = ["recipient:", "title:k", "author:", "sense:"];
  const needed = ["round", "modelled", "judged"] as const;
  const seen = async () => [
    ...(await Promise.all(asked.map((q) => listPortfolio(org.otto, { q, needed: [...needed] })))),
    ...(await Promise.all(begun.map((text) => suggested(org.otto, text)))),
    ...(await Promise.all(SORTS.map((sort) => listPortfolio(org.otto, { sort, size: 1 })))),
    ...(await Promise.all(SORTS.map((sort) => listPortfolio(org.otto, { sort, order: "desc" })))),
    ...(await Promise.all(asked.map((q) => getQueue(org.olga, { q })))),
  ];
  const before = await seen();
  await submitted(
    "Kraken",
    { ...recipient("Harbour of the kraken", "military"), "uses.list/u1ab": "a0", ...MODELLED },
    "named-people",
  );
  expect(await found(org.lena, "kraken")).toEqual(["Kraken"]);
  expect(await found(org.ada, 'recipient:"harbour kraken"')).toEqual(["Kraken"]);
  expect(await suggested(org.lena, "title:k")).toEqual(["kraken"]);
  for (const q of ["sense:gadfly", "implied:<0", "loop:capabilities", "settled:<2099-01-01"])
    expect(await found(org.lena, q)).toContain("Kraken");
  const compared = asked.length + begun.length + 2 * SORTS.length;
  expect((await seen()).slice(0, compared)).toEqual(before.slice(0, compared));
});

// Last: by now there are reviews, handed in and out, and one for named people.
test("finds the same, in the same order, counted with its page, sorted, or asked of one revision after the other", {
  timeout: 240_000,
}, async () => {
  const asked = [
    ...[
      "has:review",
      "-has:review",
      "has:reviewer",
      "handling:named-people",
      "status:open",
      "status:to-decide",
    ],
    ...[
      "status:to-assign",
      "reviewer:rita -has:shift",
      "author:ada handling:organisation",
      "shift:<99",
      "due:>2020-01-01",
      "has:condition",
      "status:in-review",
      "status:approved-with-conditions -has:review",
      "-has:decision",
      "submitted:<2099-01-01",
    ],
  ];
  const seen = new Set<string>();
  for (const [who, sort] of [
    [org.lena, "shift"],
    [org.rita, "submitted"],
    [org.lena, "submitted"],
  ] as const) {
    for (const q of asked) {
      const page = {
        ...({ query: parseSearch(q).query, within: "portfolio", today: "2026-11-30" } as const),
        ...({ sort, order: "desc", edge: null, size: 50 } as const),
      };
      const { sorted, inTurn, found, none } = await readAsViewer(who, async (tx, viewer) => ({
        sorted: await listPortfolioRows(tx, viewer, page),
        inTurn: await listPortfolioRows(tx, viewer, { ...page, isMany: true }),
        found: await findPortfolio(tx, viewer, page, 100),
        none: await findPortfolio(tx, viewer, page, 0),
      }));
      const of = sorted.map(({ revisionId }) => revisionId);
      expect(
        inTurn.map(({ revisionId }) => revisionId),
        q,
      ).toEqual(of);
      expect(found, q).toEqual({ total: of.length, page: of });
      expect(none, q).toEqual({ total: of.length > 0 ? null : 0, page: [] });
      if (of.length > 0) seen.add(q);
    }
  }
  for (const q of asked.slice(0, 5)) expect(seen, q).toContain(q);
});
