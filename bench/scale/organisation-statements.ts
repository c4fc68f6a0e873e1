import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";

/**
 * An organisation made of a seed: everything follows from it and from a running number, so that the same seed and size give the
 * same rows, whatever runs them. Set-based, because a hundred thousand assessments are a million rows and more.
 *
 * Sizes: a team a hundred assessments, at most 200; a member 25 assessments and some. What the viewers stand to is the same at
 * every size: the lead's team has a hundred assessments, the head's teams a thousand, the reviewer has 800 relations, the researcher wrote
 * twenty. The director leads all teams, however many there are: of a thousand the same as the head.
 */

const WORDS = {
  how: "Scalable Interpretable Robust Careful Minimal Causal Adaptive Sparse Formal Honest Modular Staged Latent Bounded Online Offline Layered Guided Shared Early",
  what: "probes audits evaluations monitors incentives red-teaming benchmarks sandboxes classifiers circuits rewards policies guardrails datasets forecasts proofs protocols reviews simulations markets",
  of: "deception planning misuse oversight exfiltration persuasion autonomy biosecurity training deployment sycophancy collusion reasoning search memory tool-use delegation evaluation-gaming weight-theft steganography",
};
const FACTORS = `ARRAY[${SECURITY_FACTORS.map(({ value }) => `'${value}'`).join()}]`;
const list = (words: string) => `ARRAY['${words.split(" ").join("','")}']`;

/** Whoever looks, by the number of the member. */
export const VIEWERS = {
  lead: 0,
  director: 1,
  reviewer: 2,
  researcher: 3,
  administrator: 4,
  head: -1,
} as const;
export type ViewerName = keyof typeof VIEWERS;

/** Functions of the connection: ids, and numbers below a bound, of a word and a running number. */
export const functions = (seed: string) => `
  CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
    RETURN overlay(overlay(md5('${seed}/' || kind || '/' || n) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid;
  CREATE FUNCTION pg_temp.pick(kind text, n bigint, below int) RETURNS int LANGUAGE sql IMMUTABLE
    RETURN ('x' || substr(md5('${seed}?' || kind || '/' || n), 1, 7))::bit(28)::int % below;
  CREATE FUNCTION pg_temp.org() RETURNS uuid LANGUAGE sql IMMUTABLE RETURN pg_temp.id('organisation', 0);`;

type Size = {
  readonly assessments: number;
  /** How many of the newest have a whole report; the others have what portfolios ask. */
  readonly reports: number;
};

/** In the order of their references. A table \`template\` with the worked examples' frozen parts is there already. */
export function statements({ assessments, reports }: Size): readonly string[] {
  const teams = Math.max(5, Math.min(200, Math.floor(assessments / 100)));
  const members = Math.max(60, Math.min(2_000, Math.floor(assessments / 25) + 30));
  const a = "pg_temp.id('assessment', p.i)";
  const r = "pg_temp.id('revision', p.i * 10 + n)";
  const others = members - 5;
  const isDecided = "p.state NOT IN ('draft', 'submitted', 'in-review', 'withdrawn')";
  const isMet = "pg_temp.pick('met', p.i, 4) > 0";
  const dueOn = "(p.submitted + interval '90 days')::date";
  const headed = Math.min(teams, Math.max(1, Math.round((1_000 * teams) / assessments)));
  /** So that there are as many of a kind at every size, or all where there are fewer. */
  const every = (many: number) => Math.max(1, Math.floor(assessments / many));
  return [
    `INSERT INTO organisation (id, name) VALUES (pg_temp.org(), 'Measured')`,
    `INSERT INTO team (organisation_id, id, name)
       SELECT pg_temp.org(), pg_temp.id('team', t), 'Team ' || t FROM generate_series(0, ${teams - 1}) t`,
    `INSERT INTO member (organisation_id, id, email, name, roles)
       SELECT pg_temp.org(), pg_temp.id('member', m), 'member' || m || '@measured.example', 'Member ' || m,
              CASE WHEN m = ${VIEWERS.administrator} THEN '{admin}'::text[]
                   WHEN m IN (${VIEWERS.lead}, ${VIEWERS.director}, ${VIEWERS.head}) OR m % 10 = 0 THEN '{lead}'
                   WHEN m = ${VIEWERS.reviewer} OR m % 10 = 1 THEN '{reviewer,researcher}' ELSE '{researcher}' END
         FROM generate_series(${VIEWERS.head}, ${members - 1}) m`,
    `INSERT INTO team_member (organisation_id, team_id, member_id)
       SELECT pg_temp.org(), pg_temp.id('team', CASE WHEN m = ${VIEWERS.researcher} THEN 0 ELSE m % ${teams} END), pg_temp.id('member', m)
         FROM generate_series(0, ${members - 1}) m WHERE m NOT IN (${VIEWERS.director}, ${VIEWERS.administrator})
       UNION ALL
       SELECT pg_temp.org(), pg_temp.id('team', t), pg_temp.id('member', ${VIEWERS.director}) FROM generate_series(0, ${teams - 1}) t
       UNION ALL
       SELECT pg_temp.org(), pg_temp.id('team', t), pg_temp.id('member', ${VIEWERS.head}) FROM generate_series(${teams - headed}, ${teams - 1}) t`,
    // What follows is read off here: whose it is, where it stands, how far it went.
    `CREATE TEMP TABLE plan AS
       SELECT i,
              CASE WHEN i % ${every(100)} = 0 THEN 0 ELSE 1 + pg_temp.pick('team', i, ${teams - 1}) END AS team,
              CASE WHEN i % ${every(20)} = 1 THEN ${VIEWERS.researcher}
                   WHEN i % ${every(100)} = 2 THEN ${VIEWERS.reviewer}
                   ELSE 5 + pg_temp.pick('author', i, ${others}) END AS author,
              i % ${every(200)} = 3 AND i % ${every(100)} <> 2 AS is_named,
              i % ${every(500)} = 0 AND i % ${every(100)} <> 2 AS is_asked,
              CASE WHEN h < 45 THEN 'organisation' WHEN h < 85 THEN 'team' ELSE 'named-people' END AS handling,
              CASE WHEN s < 12 THEN 'draft' WHEN s < 15 THEN 'submitted' WHEN s < 19 THEN 'in-review' WHEN s < 22 THEN 'changes-requested'
                   WHEN s < 70 THEN 'approved' WHEN s < 82 THEN 'approved-with-conditions' WHEN s < 90 THEN 'not-approved'
                   WHEN s < 95 THEN 'withdrawn' ELSE 'closed' END AS state,
              CASE WHEN s < 12 THEN 0 WHEN pg_temp.pick('twice', i, 10) < 3 THEN 2 ELSE 1 END AS revisions,
              timestamptz '2026-11-01' - (${assessments} - i) * (interval '3 years' / ${assessments}) AS submitted,
              (${list(WORDS.how)})[1 + pg_temp.pick('how', i, 20)] || ' ' || (${list(WORDS.what)})[1 + pg_temp.pick('what', i, 20)]
                || ' of ' || (${list(WORDS.of)})[1 + pg_temp.pick('of', i, 20)] || ' ' || i AS title,
              CASE WHEN s >= 12 AND pg_temp.pick('round', i, 3) > 0 THEN 1 + (i - 1) * 12 / ${assessments} END AS round
         FROM (SELECT i, pg_temp.pick('handling', i, 100) AS h, pg_temp.pick('state', i, 100) AS s
                 FROM generate_series(1, ${assessments}) i) drawn`,
    // Twelve over the three years, whatever the size; a third of what was submitted is in none.
    `INSERT INTO round (organisation_id, id, name, opens_on, closes_on, created_by)
       SELECT pg_temp.org(), pg_temp.id('round', q), 'Round ' || lpad(q::text, 2, '0'), date '2023-11-01' + (q - 1) * 91, date '2023-11-01' + q * 91,
              pg_temp.id('member', ${VIEWERS.director}) FROM generate_series(1, 12) q`,
    `INSERT INTO assessment (organisation_id, id, team_id, title, state, handling, instrument_version, revision_number, created_by, created_at, updated_at, round_id)
       SELECT pg_temp.org(), ${a}, pg_temp.id('team', p.team), p.title, p.state, p.handling,
              (SELECT instrument_version FROM template LIMIT 1), p.revisions, pg_temp.id('member', p.author),
              p.submitted - interval '30 days', p.submitted, CASE WHEN p.round IS NOT NULL THEN pg_temp.id('round', p.round) END FROM plan p`,
    `INSERT INTO assessment_person (organisation_id, assessment_id, member_id, relation, added_by, added_at)
       SELECT pg_temp.org(), ${a}, pg_temp.id('member', p.author), 'author', pg_temp.id('member', p.author), p.submitted FROM plan p
       UNION ALL
       SELECT pg_temp.org(), ${a}, pg_temp.id('member', 5 + pg_temp.pick('second', p.i, ${others})), 'author', pg_temp.id('member', p.author), p.submitted
         FROM plan p WHERE pg_temp.pick('two', p.i, 5) < 2 AND 5 + pg_temp.pick('second', p.i, ${others}) <> p.author
       UNION ALL
       SELECT pg_temp.org(), ${a}, pg_temp.id('member', ${VIEWERS.reviewer}), 'named-reader', pg_temp.id('member', p.author), p.submitted
         FROM plan p WHERE p.is_named
       UNION ALL
       SELECT pg_temp.org(), ${a}, pg_temp.id('member', 5 + pg_temp.pick('reader', p.i, ${others})), 'named-reader', pg_temp.id('member', p.author), p.submitted
         FROM plan p WHERE p.handling = 'named-people'`,
    `INSERT INTO answer (organisation_id, assessment_id, path, value, version, updated_by)
       SELECT pg_temp.org(), ${a}, 'project.title', jsonb_build_object('status', 'answered', 'value', p.title), 1, pg_temp.id('member', p.author)
         FROM plan p`,
    `INSERT INTO revision (organisation_id, id, assessment_id, number, title, sort_title, team_id, handling, is_latest, instrument_version,
         rulebook_version, rulebook_hash, answers, report, submitted_by, submitted_at, scrutiny, kinds_of_work,
         shift_p10, shift_p50, shift_p90, effect_p10, effect_p50, effect_p90, blocking, serious, concern, note, gravity, scrutiny_rank, implied_shift, forecasts, first_forecast,
         round_name, assessment_state, is_decided, first_due, last_due, project_facts, portfolio_share)
       SELECT pg_temp.org(), ${r}, ${a}, n, p.title, lower(p.title), pg_temp.id('team', p.team), p.handling, n = p.revisions,
              t.instrument_version, t.rulebook_version, t.rulebook_hash,
              CASE WHEN p.i > ${assessments - reports} THEN t.answers ELSE '{}' END,
              CASE WHEN p.i > ${assessments - reports} THEN t.report ELSE '{}' END,
              pg_temp.id('member', p.author), p.submitted - (p.revisions - n) * interval '20 days',
              (ARRAY['light', 'standard', 'deep', 'hold-for-discussion'])[1 + pg_temp.pick('scrutiny', p.i, 4)], t.kinds_of_work,
              x.shift - 1, x.shift, x.shift + 1, x.effect - 1, x.effect, x.effect + 1,
              pg_temp.pick('blocking', p.i, 50) / 49, pg_temp.pick('serious', p.i, 4), pg_temp.pick('concern', p.i, 8), pg_temp.pick('note', p.i, 12),
              pg_temp.pick('blocking', p.i, 50) / 49 * 1000000::bigint + pg_temp.pick('serious', p.i, 4) * 1000 + pg_temp.pick('concern', p.i, 8),
              1 + pg_temp.pick('scrutiny', p.i, 4), pg_temp.pick('implied', p.i, 7) - 3, x.forecasts,
              CASE WHEN x.forecasts > 0 THEN (p.submitted + pg_temp.pick('settled', p.i, 700) * interval '1 day')::date END,
              CASE WHEN p.round IS NOT NULL THEN 'round ' || lpad(p.round::text, 2, '0') END,
              CASE WHEN n = p.revisions THEN p.state END, n = p.revisions AND ${isDecided}, x.due, x.due, t.project_facts, t.portfolio_share
         FROM plan p CROSS JOIN LATERAL generate_series(1, p.revisions) n
         JOIN template t ON t.k = p.i % (SELECT count(*) FROM template)
         CROSS JOIN LATERAL (SELECT nullif(pg_temp.pick('shift', p.i, 100), 0) / 10.0 - 5 AS shift,
                                    nullif(pg_temp.pick('effect', p.i, 100), 0) / 10.0 - 5 AS effect,
                                    pg_temp.pick('forecasts', p.i, 5) AS forecasts,
                                    CASE WHEN n = p.revisions AND p.state = 'approved-with-conditions' AND NOT ${isMet}
                                         THEN ${dueOn} END AS due) x`,
    `INSERT INTO revision_recipient (organisation_id, revision_id, record_id, name, kind)
       SELECT pg_temp.org(), ${r}, 'r' || k, 'Recipient ' || k,
              CASE WHEN pg_temp.pick('rare', p.i, 1000) = 0 AND k = 1 THEN 'regulator'
                   ELSE (ARRAY['ai-developer', 'academic-researchers', 'public', 'deployer'])[1 + pg_temp.pick('kind', p.i * 10 + k, 4)] END
         FROM plan p CROSS JOIN LATERAL generate_series(1, p.revisions) n CROSS JOIN generate_series(1, 3) k`,
    `INSERT INTO revision_pattern (organisation_id, revision_id, pattern_id, origin)
       SELECT DISTINCT pg_temp.org(), ${r}, 'pattern-' || pg_temp.pick('pattern', p.i * 10 + k, 40), CASE k WHEN 1 THEN 'pathway' ELSE 'expected' END
         FROM plan p CROSS JOIN LATERAL generate_series(1, p.revisions) n CROSS JOIN generate_series(1, 3) k`,
    `INSERT INTO revision_finding (organisation_id, revision_id, fingerprint, rule_id, kind, severity, theme, title)
       SELECT pg_temp.org(), ${r}, 'f' || k, 'rule-' || pg_temp.pick('rule', p.i * 10 + k, 60), 'gap', 'concern', 'use', 'Finding ' || k
         FROM plan p CROSS JOIN LATERAL generate_series(1, p.revisions) n CROSS JOIN generate_series(1, 4) k`,
    // Of the title, and 120 more of the 2,000 commonest, as texts of that length have; and the ids of
    // what it holds.
    `INSERT INTO revision_word (organisation_id, revision_id, word, place, assessment_id, team_id, handling, is_latest, submitted_at)
       SELECT v.organisation_id, v.id, x.word, x.place, v.assessment_id, v.team_id, v.handling, v.is_latest, v.submitted_at
         FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM revision WHERE organisation_id = pg_temp.org()) v
        CROSS JOIN LATERAL (
          SELECT w.word, 'title' AS place FROM regexp_split_to_table(v.sort_title, '[^[:alnum:]]+') AS w (word)
          UNION
          SELECT 'w' || floor(2000 * (pg_temp.pick('word', v.n * 200 + k, 1000) / 1000.0) ^ 2),
                 (ARRAY['summary', 'recipient', 'use', 'finding'])[1 + k % 4]
            FROM generate_series(1, 120) k
          UNION SELECT y.kind, 'kind' FROM revision_recipient y WHERE y.organisation_id = v.organisation_id AND y.revision_id = v.id
          UNION SELECT y.pattern_id, 'pattern' FROM revision_pattern y WHERE y.organisation_id = v.organisation_id AND y.revision_id = v.id
          UNION SELECT y.rule_id, 'rule' FROM revision_finding y WHERE y.organisation_id = v.organisation_id AND y.revision_id = v.id
          UNION SELECT y, 'work' FROM unnest(v.kinds_of_work) y
          UNION SELECT (${FACTORS})[1 + pg_temp.pick('factor', v.n * 10 + k, 6)], CASE k WHEN 1 THEN 'weakens' ELSE 'strengthens' END
            FROM generate_series(1, 3) k
          UNION SELECT CASE WHEN pg_temp.pick('rare loop', v.n, 1000) = 0 THEN 'neither'
                            ELSE (ARRAY['capabilities', 'safety', 'both'])[1 + pg_temp.pick('loop', v.n, 3)] END, 'loop'
          UNION SELECT 'shift', 'apart' WHERE pg_temp.pick('apart', v.n, 5) = 0
          UNION SELECT CASE y.s WHEN 0 THEN 'alignment' ELSE 's' || y.s END, 'sense'
            FROM generate_series(1, 6) k CROSS JOIN LATERAL (SELECT pg_temp.pick('sense', v.n * 10 + k, 60) AS s) y) x
        ORDER BY v.submitted_at, v.id`,
    `INSERT INTO revision_lead (organisation_id, revision_id, member_id)
       SELECT v.organisation_id, v.id, m.id
         FROM revision v JOIN team_member t ON t.organisation_id = v.organisation_id AND t.team_id = v.team_id
         JOIN member m ON m.organisation_id = t.organisation_id AND m.id = t.member_id
        WHERE v.organisation_id = pg_temp.org() AND 'lead' = ANY (m.roles)`,
    `CREATE TEMP TABLE asked AS
       SELECT DISTINCT ON (p.i, n, who) p.i, p.state, p.revisions, p.submitted, n, who FROM plan p
         CROSS JOIN LATERAL generate_series(1, p.revisions) n
         CROSS JOIN LATERAL (SELECT 5 + pg_temp.pick('asked', p.i * 10 + k, ${others}) FROM generate_series(1, 2) k
                             UNION SELECT ${VIEWERS.reviewer} WHERE p.is_asked) w (who)
        WHERE p.state NOT IN ('draft', 'submitted', 'withdrawn')
          AND NOT EXISTS (SELECT 1 FROM assessment_person w
                           WHERE w.organisation_id = pg_temp.org() AND w.assessment_id = ${a}
                             AND w.member_id = pg_temp.id('member', who) AND w.relation = 'author')`,
    `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by, assigned_at, opened_at, handed_in_at, recommendation, summary)
       SELECT pg_temp.org(), pg_temp.id('review', (p.i * 10 + p.n)::bigint * 10000 + p.who), ${a}, pg_temp.id('revision', p.i * 10 + p.n),
              pg_temp.id('member', p.who), pg_temp.id('member', 0), p.submitted, p.submitted, x.handed_in, CASE WHEN x.handed_in IS NOT NULL THEN 'approve' END, ''
         FROM asked p
         CROSS JOIN LATERAL (SELECT CASE WHEN p.state <> 'in-review' OR p.n < p.revisions OR pg_temp.pick('in', p.i * 7 + p.who, 2) = 0
                                    THEN p.submitted + interval '5 days' END AS handed_in) x`,
    `INSERT INTO review_rating (organisation_id, review_id, path, rating, comment)
       SELECT organisation_id, id, 'project.title', 4, '' FROM review WHERE organisation_id = pg_temp.org() AND handed_in_at IS NOT NULL`,
    `INSERT INTO assessment_side (organisation_id, assessment_id, member_id, side)
       SELECT organisation_id, assessment_id, member_id, 'writer' FROM assessment_person WHERE organisation_id = pg_temp.org() AND relation = 'author'
       UNION SELECT organisation_id, assessment_id, reviewer_id, 'judge' FROM review WHERE organisation_id = pg_temp.org()`,
    `INSERT INTO assessment_person (organisation_id, assessment_id, member_id, relation, added_by)
       SELECT DISTINCT organisation_id, assessment_id, reviewer_id, 'reviewer', assigned_by FROM review WHERE organisation_id = pg_temp.org()`,
    `INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by, decided_at, reviews_in, reviews_out)
       SELECT pg_temp.org(), pg_temp.id('decision', p.i), ${a}, pg_temp.id('revision', p.i * 10 + p.revisions),
              CASE p.state WHEN 'changes-requested' THEN 'request-changes' WHEN 'approved-with-conditions' THEN 'approve-with-conditions'
                           WHEN 'not-approved' THEN 'not-approve' ELSE 'approve' END,
              'As the reviews say.', pg_temp.id('member', CASE WHEN p.team = 0 THEN ${VIEWERS.lead} ELSE 5 + pg_temp.pick('decider', p.i, ${others}) END),
              p.submitted + interval '9 days', 2, 0
         FROM plan p WHERE ${isDecided}`,
    `INSERT INTO decision_condition (organisation_id, id, decision_id, text, owner_id, due_on, met_at)
       SELECT pg_temp.org(), pg_temp.id('condition', p.i), pg_temp.id('decision', p.i), 'Say who maintains it', pg_temp.id('member', p.author),
              ${dueOn}, CASE WHEN ${isMet} THEN p.submitted + interval '60 days' END
         FROM plan p WHERE p.state = 'approved-with-conditions'`,
    // Six entries an assessment, chained one after the other as the database chains them.
    `DO $fill$
     DECLARE
       e audit_event;
       last text := '';
     BEGIN
       e.organisation_id := pg_temp.org();
       e.seq := 0;
       e.subject_type := 'assessment';
       e.detail := '{}';
       FOR e.at, e.actor_id, e.action, e.subject_id IN
         SELECT p.submitted + k * interval '1 day', pg_temp.id('member', CASE WHEN k < 3 THEN p.author ELSE 0 END),
                (ARRAY['assessment.created', 'answers.saved', 'assessment.submitted', 'review.assigned', 'review.handed-in', 'decision.made'])[k + 1],
                ${a}::text
           FROM plan p CROSS JOIN generate_series(0, 5) k ORDER BY p.i, k
       LOOP
         e.seq := e.seq + 1;
         e.previous_hash := last;
         last := landfall_audit_hash(last, e);
         e.hash := last;
         INSERT INTO audit_event SELECT e.*;
       END LOOP;
       INSERT INTO audit_head (organisation_id, seq, hash) VALUES (e.organisation_id, e.seq, last);
     END
     $fill$`,
  ];
}
