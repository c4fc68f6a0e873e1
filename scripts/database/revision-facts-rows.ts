import { isDeepStrictEqual } from "node:util";
import type pg from "pg";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type RevisionFacts, revisionFacts } from "@/lib/domain/portfolio/revision-facts";
import { FOLLOWED_PLACES } from "@/lib/domain/portfolio/revision-words";
import type { ReportDocument } from "@/lib/domain/report/report-document";

type Row = {
  readonly organisation_id: string;
  readonly id: string;
  readonly answers: Answers;
  /** Null: it has none that says how much scrutiny is due, and so nothing to derive from. */
  readonly report: ReportDocument | null;
  /** Null with it. */
  readonly kept: RevisionFacts | null;
};

const quantiles = (name: string) =>
  `CASE WHEN r.${name}_p50 IS NOT NULL THEN jsonb_build_object('p10', r.${name}_p10, 'p50', r.${name}_p50, 'p90', r.${name}_p90) END`;
/** Words that follow from what is not frozen. */
export const IS_FOLLOWED = `place IN (${FOLLOWED_PLACES.map((place) => `'${place}'`).join(", ")})`;
const OWN_WORD = `NOT ${IS_FOLLOWED}`;
const listed = (table: string, fields: string, own = "true") =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${fields})), '[]') FROM ${table} x
     WHERE x.organisation_id = r.organisation_id AND x.revision_id = r.id AND ${own})`;

/**
 * Frozen parts, and what is kept beside them, as `revisionFacts` has it. The page is cut by its keys before any report is opened: cut by what
 * reports say, each page opened the reports of all that is left.
 */
const PAGE = `
  WITH page AS MATERIALIZED (
    SELECT organisation_id, id FROM revision
     WHERE (organisation_id, id) > ($1::uuid, $2::uuid) ORDER BY organisation_id, id LIMIT 50)
  SELECT r.organisation_id, r.id, r.answers, CASE WHEN whole.it THEN r.report END AS report,
         CASE WHEN whole.it THEN jsonb_build_object(
           'scrutiny', r.scrutiny, 'scrutinyRank', r.scrutiny_rank, 'kindsOfWork', r.kinds_of_work, 'shift', ${quantiles("shift")}, 'effect', ${quantiles("effect")},
           'counts', jsonb_build_object('blocking', r.blocking, 'serious', r.serious, 'concern', r.concern, 'note', r.note),
           'findings', ${listed("revision_finding", "'fingerprint', x.fingerprint, 'ruleId', x.rule_id, 'kind', x.kind, 'severity', x.severity, 'theme', x.theme, 'title', x.title")},
           'recipients', ${listed("revision_recipient", "'record', x.record_id, 'name', x.name, 'kind', x.kind")},
           'patterns', ${listed("revision_pattern", "'pattern', x.pattern_id, 'origin', x.origin")},
           'words', ${listed("revision_word", "'word', x.word, 'place', x.place", OWN_WORD)},
           'impliedShift', r.implied_shift, 'forecasts', r.forecasts, 'firstForecast', r.first_forecast,
           'project', r.project_facts, 'share', r.portfolio_share) END AS kept
    FROM page JOIN revision r ON r.organisation_id = page.organisation_id AND r.id = page.id
   CROSS JOIN LATERAL (SELECT r.report ? 'scrutiny' AS it OFFSET 0) whole
   ORDER BY r.organisation_id, r.id`;

const WRITE = [
  `UPDATE revision SET scrutiny = f ->> 'scrutiny', scrutiny_rank = (f ->> 'scrutinyRank')::smallint, kinds_of_work = ARRAY(SELECT jsonb_array_elements_text(f -> 'kindsOfWork')),
          shift_p10 = (f #>> '{shift,p10}')::float8, shift_p50 = (f #>> '{shift,p50}')::float8, shift_p90 = (f #>> '{shift,p90}')::float8,
          effect_p10 = (f #>> '{effect,p10}')::float8, effect_p50 = (f #>> '{effect,p50}')::float8, effect_p90 = (f #>> '{effect,p90}')::float8,
          blocking = (f #>> '{counts,blocking}')::int, serious = (f #>> '{counts,serious}')::int,
          concern = (f #>> '{counts,concern}')::int, note = (f #>> '{counts,note}')::int, project_facts = f -> 'project', portfolio_share = f -> 'share',
          implied_shift = (f ->> 'impliedShift')::smallint, forecasts = (f ->> 'forecasts')::int, first_forecast = (f ->> 'firstForecast')::date
     FROM (SELECT $3::jsonb AS f) facts WHERE organisation_id = $1 AND id = $2`,
  ...["finding", "recipient", "pattern", "word"].map(
    (kind) =>
      `DELETE FROM revision_${kind} WHERE organisation_id = $1 AND revision_id = $2 AND $3::jsonb IS NOT NULL${kind === "word" ? ` AND ${OWN_WORD}` : ""}`,
  ),
  `INSERT INTO revision_finding (organisation_id, revision_id, fingerprint, rule_id, kind, severity, theme, title)
   SELECT $1, $2, x.fingerprint, x."ruleId", x.kind, x.severity, x.theme, x.title FROM jsonb_to_recordset($3::jsonb -> 'findings')
       AS x (fingerprint text, "ruleId" text, kind text, severity text, theme text, title text)`,
  `INSERT INTO revision_recipient (organisation_id, revision_id, record_id, name, kind)
   SELECT $1, $2, x.record, x.name, x.kind FROM jsonb_to_recordset($3::jsonb -> 'recipients') AS x (record text, name text, kind text)`,
  `INSERT INTO revision_pattern (organisation_id, revision_id, pattern_id, origin)
   SELECT $1, $2, x.pattern, x.origin FROM jsonb_to_recordset($3::jsonb -> 'patterns') AS x (pattern text, origin text)`,
  `INSERT INTO revision_word (organisation_id, revision_id, word, place)
   SELECT $1, $2, x.word, x.place FROM jsonb_to_recordset($3::jsonb -> 'words') AS x (word text, place text)`,
];

const FIRST = "00000000-0000-0000-0000-000000000000";

/**
 * Of how many revisions what portfolios ask differs from what follows from the frozen answers and report; makes it anew if asked
 * to. Walks the key in pages, as the gate.
 */
export async function walkRevisionFacts(
  client: pg.Client,
  { writes }: { readonly writes: boolean },
): Promise<number> {
  let differing = 0;
  let after = [FIRST, FIRST];
  for (;;) {
    const { rows } = await client.query<Row>({ name: "facts", text: PAGE, values: after });
    for (const { organisation_id, id, answers, report, kept } of rows) {
      if (!report || !kept) continue;
      const facts = revisionFacts(answers, report);
      if (isDeepStrictEqual(comparable(kept), comparable(facts))) continue;
      differing += 1;
      if (!writes) continue;
      for (const statement of WRITE)
        await client.query(statement, [organisation_id, id, JSON.stringify(facts)]);
    }
    const last = rows.at(-1);
    if (!last) return differing;
    after = [last.organisation_id, last.id];
  }
}

/** The same whatever order rows come in. */
function comparable(facts: RevisionFacts): unknown {
  const sorted = (list: readonly object[]) =>
    list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
  const { findings, recipients, patterns, words, ...single } = facts;
  return {
    ...JSON.parse(JSON.stringify(single)),
    lists: [findings, recipients, patterns, words].map(sorted),
  };
}
