/** What is so however many act at once: named, and looked for in every world after every race. */

import { MOST_ACTIVE_LINKS } from "@/lib/domain/access/report-link";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { Thing } from "@/scripts/races/commands";
import { LIST_LIMIT } from "@/scripts/races/templates";
import { asOwnerOfAll, type World } from "@/scripts/races/world";

type Invariant = {
  readonly name: string;
  /** Who meets over these can break it. */
  readonly over: readonly Thing[];
  /** Organisations where it is broken, of those in $1. */
  readonly broken: string;
};

export const INVARIANTS: readonly Invariant[] = [
  {
    name: "nobody is author and reviewer of one assessment",
    over: ["authors", "reviewers"],
    broken: `SELECT p.organisation_id FROM assessment_person p
               JOIN assessment_person q USING (organisation_id, assessment_id, member_id)
              WHERE p.relation = 'author' AND q.relation = 'reviewer' AND p.organisation_id = ANY ($1)`,
  },
  {
    name: "nobody is author and was asked to judge",
    over: ["authors", "reviews"],
    broken: `SELECT p.organisation_id FROM assessment_person p
               JOIN review v ON v.organisation_id = p.organisation_id AND v.assessment_id = p.assessment_id
                            AND v.reviewer_id = p.member_id
              WHERE p.relation = 'author' AND p.organisation_id = ANY ($1)`,
  },
  {
    name: "an invitation is answered, or taken back, once; whoever became an author accepted it",
    over: ["invitations"],
    broken: `SELECT organisation_id FROM audit_event
              WHERE organisation_id = ANY ($1)
                AND action IN ('author.joined', 'author.declined', 'author.invitation-taken-back')
              GROUP BY organisation_id, detail ->> 'invitation' HAVING count(*) > 1
             UNION ALL
             SELECT e.organisation_id FROM audit_event e
               JOIN author_invitation i ON i.organisation_id = e.organisation_id AND i.id::text = e.detail ->> 'invitation'
              WHERE e.organisation_id = ANY ($1)
                AND e.action IN ('author.joined', 'author.declined', 'author.invitation-taken-back')
                AND i.outcome IS DISTINCT FROM CASE e.action WHEN 'author.joined' THEN 'accepted'
                                                             WHEN 'author.declined' THEN 'declined' ELSE 'taken-back' END`,
  },
  {
    name: "whoever wrote into a draft stays one who wrote it, whoever it is handed over to",
    over: ["authors", "answers"],
    broken: `SELECT c.organisation_id FROM answer_change c
              WHERE c.organisation_id = ANY ($1)
                AND EXISTS (SELECT 1 FROM audit_event e
                             WHERE e.organisation_id = c.organisation_id AND e.action = 'author.handed-over'
                               AND e.detail ->> 'member' = c.changed_by::text AND e.subject_id = c.assessment_id::text)
                AND NOT EXISTS (SELECT 1 FROM assessment_side s
                                 WHERE s.organisation_id = c.organisation_id AND s.assessment_id = c.assessment_id
                                   AND s.member_id = c.changed_by AND s.side = 'writer')`,
  },
  {
    name: "a reviewer is taken off once",
    over: ["reviews"],
    broken: `SELECT organisation_id FROM audit_event WHERE organisation_id = ANY ($1) AND action = 'review.taken-off'
              GROUP BY organisation_id, detail ->> 'member' HAVING count(*) > 1`,
  },
  {
    name: "whoever declared a conflict of interest owes no review",
    over: ["conflicts of interest", "reviews"],
    broken: `SELECT v.organisation_id FROM review v
               JOIN standing s ON s.organisation_id = v.organisation_id AND s.assessment_id = v.assessment_id
                              AND s.member_id = v.reviewer_id AND s.why = 'conflict'
              WHERE v.ended_at IS NULL AND v.organisation_id = ANY ($1)`,
  },
  {
    name: "whoever has a conflict of interest is in no vote of a meeting that goes on, and noted as such",
    over: ["conflicts of interest", "votes", "seats"],
    broken: `SELECT s.organisation_id FROM meeting_seat s
               JOIN meeting_item i ON i.organisation_id = s.organisation_id AND i.id = s.item_id
               JOIN meeting m ON m.organisation_id = i.organisation_id AND m.id = i.meeting_id AND m.closed_at IS NULL
               JOIN standing c ON c.organisation_id = s.organisation_id AND c.assessment_id = i.assessment_id
                              AND c.member_id = s.member_id AND c.why = 'conflict'
               LEFT JOIN meeting_vote v ON v.organisation_id = s.organisation_id AND v.item_id = s.item_id
                                       AND v.member_id = s.member_id
              WHERE s.organisation_id = ANY ($1) AND (s.presence <> 'conflict' OR v.member_id IS NOT NULL)`,
  },
  {
    name: "an assessment keeps an author",
    over: ["authors"],
    broken: `SELECT a.organisation_id FROM assessment a WHERE a.organisation_id = ANY ($1) AND NOT EXISTS (
               SELECT 1 FROM assessment_person p WHERE p.organisation_id = a.organisation_id
                  AND p.assessment_id = a.id AND p.relation = 'author')`,
  },
  {
    name: "what a name opens is what the people, reviews and decisions say",
    over: ["authors", "reviewers", "readers", "reviews", "revisions", "decisions"],
    // Each side of these organisations first: nothing is pushed into EXCEPT, and the view over everybody is dear.
    broken: `WITH due AS (SELECT * FROM standing_due WHERE organisation_id = ANY ($1)),
                  held AS (SELECT * FROM standing WHERE organisation_id = ANY ($1))
             SELECT organisation_id FROM ((TABLE due EXCEPT TABLE held) UNION ALL (TABLE held EXCEPT TABLE due)) differing`,
  },
  {
    name: "what waits is what states, reviews and conditions say",
    over: ["reviewers", "reviews", "revisions", "decisions"],
    broken: `WITH due AS (SELECT * FROM open_work_due WHERE organisation_id = ANY ($1)),
                  held AS (SELECT organisation_id, assessment_id, revision_id, team_id, handling, state, step, number, submitted_at,
                                  handed_in, last_in_at, first_due, leads, follow_up_on FROM open_work WHERE organisation_id = ANY ($1))
             SELECT organisation_id FROM ((TABLE due EXCEPT TABLE held) UNION ALL (TABLE held EXCEPT TABLE due)) differing`,
  },
  {
    name: "one administrator stays",
    over: ["administrators"],
    broken: `SELECT o.id FROM organisation o WHERE o.id = ANY ($1) AND NOT EXISTS (
               SELECT 1 FROM member m WHERE m.organisation_id = o.id AND m.disabled_at IS NULL AND 'admin' = ANY (m.roles))`,
  },
  {
    name: `a list has at most ${LIST_LIMIT} records`,
    over: ["answers"],
    broken: `SELECT organisation_id FROM answer
              WHERE organisation_id = ANY ($1) AND path LIKE 'project.outputs/%' AND path NOT LIKE '%/%/%' AND value IS NOT NULL
              GROUP BY organisation_id, assessment_id HAVING count(*) > ${LIST_LIMIT}`,
  },
  {
    name: `a place has at most ${COUNT_LIMITS.comments} comments`,
    over: ["comments"],
    broken: `SELECT organisation_id FROM comment WHERE organisation_id = ANY ($1)
              GROUP BY organisation_id, assessment_id, revision_id, path HAVING count(*) > ${COUNT_LIMITS.comments}`,
  },
  {
    name: `an assessment has at most ${MOST_ACTIVE_LINKS} links that open`,
    over: ["links"],
    broken: `SELECT organisation_id FROM report_link WHERE organisation_id = ANY ($1) AND revoked_at IS NULL
              GROUP BY organisation_id, assessment_id HAVING count(*) > ${MOST_ACTIVE_LINKS}`,
  },
  {
    name: "a field that is kept is in a record that is kept",
    over: ["answers"],
    broken: `SELECT f.organisation_id FROM answer f WHERE f.organisation_id = ANY ($1) AND f.path LIKE '%/%/%' AND f.value IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM answer r WHERE r.organisation_id = f.organisation_id
                  AND r.assessment_id = f.assessment_id AND r.value IS NOT NULL
                  AND r.path = split_part(f.path, '/', 1) || '/' || split_part(f.path, '/', 2))`,
  },
  {
    name: "an acknowledged save is in the submitted revision, or was refused",
    over: ["answers", "the state", "revisions"],
    broken: `SELECT a.organisation_id FROM assessment a
               JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
               JOIN answer w ON w.organisation_id = a.organisation_id AND w.assessment_id = a.id AND w.value IS NOT NULL
              WHERE a.organisation_id = ANY ($1) AND a.state IN ('submitted', 'in-review')
                AND r.answers -> w.path IS DISTINCT FROM w.value`,
  },
  {
    name: "every answer has its history, version by version",
    over: ["answers"],
    broken: `SELECT w.organisation_id FROM answer w WHERE w.organisation_id = ANY ($1) AND w.path NOT LIKE 'project.outputs/f%'
                AND w.version <> (SELECT count(*) FROM answer_change c WHERE c.organisation_id = w.organisation_id
                                    AND c.assessment_id = w.assessment_id AND c.path = w.path)`,
  },
  {
    name: "a draft under today's instrument was brought up to date once, and whole",
    over: ["the instrument's version", "notices"],
    broken: `SELECT organisation_id FROM audit_event
              WHERE organisation_id = ANY ($1) AND action = 'assessment.brought-up-to-date'
              GROUP BY organisation_id, subject_id HAVING count(*) > 1`,
  },
  {
    name: "the state is where the steps in the trail lead, one after another",
    over: ["the state"],
    broken: `SELECT a.organisation_id FROM assessment a WHERE a.organisation_id = ANY ($1)
                AND a.state IN ('withdrawn', 'closed', 'submitted', 'deleted')
                AND EXISTS (SELECT 1 FROM audit_event e WHERE e.organisation_id = a.organisation_id)
                AND (SELECT e.action FROM audit_event e
                      WHERE e.organisation_id = a.organisation_id AND e.subject_id = a.id::text
                        AND e.action IN ('assessment.withdrawn', 'assessment.closed', 'assessment.submitted', 'assessment.decided',
                                         'assessment.deleted', 'assessment.restored')
                      ORDER BY e.seq DESC LIMIT 1)
                    <> 'assessment.' || a.state`,
  },
  {
    name: "the revisions of an assessment are numbered, and the newest is one",
    over: ["revisions", "the state"],
    broken: `SELECT a.organisation_id FROM assessment a
               LEFT JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id
              WHERE a.organisation_id = ANY ($1)
              GROUP BY a.organisation_id, a.id, a.revision_number
             HAVING count(r.id) <> a.revision_number OR count(*) FILTER (WHERE r.is_latest) <> least(a.revision_number, 1)`,
  },
  {
    name: "a revision is read by whom its assessment says",
    over: ["the handling", "revisions"],
    broken: `SELECT a.organisation_id FROM assessment a
               JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id
              WHERE a.organisation_id = ANY ($1) AND r.handling <> a.handling`,
  },
  {
    name: "a revision has one decision, and what is decided has it",
    over: ["decisions", "the state"],
    broken: `SELECT a.organisation_id FROM assessment a
               LEFT JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
               LEFT JOIN decision d ON d.organisation_id = a.organisation_id AND d.revision_id = r.id
              WHERE a.organisation_id = ANY ($1) AND a.state <> 'withdrawn'
              GROUP BY a.organisation_id, a.id, a.state
             HAVING count(d.id) <> CASE WHEN a.state IN ('draft', 'deleted', 'submitted', 'in-review') THEN 0 ELSE 1 END`,
  },
  {
    name: "a review that is asked for is of an assessment in review or beyond",
    over: ["reviews", "the state"],
    broken: `SELECT a.organisation_id FROM assessment a JOIN review v ON v.organisation_id = a.organisation_id AND v.assessment_id = a.id
              WHERE a.organisation_id = ANY ($1) AND a.state IN ('draft', 'submitted') AND a.revision_number = 1`,
  },
  {
    name: "a review is handed in once, and its ratings stay as they were",
    over: ["reviews", "ratings"],
    broken: `SELECT organisation_id FROM audit_event WHERE organisation_id = ANY ($1) AND action = 'review.handed-in'
              GROUP BY organisation_id, subject_id HAVING count(*) > 1`,
  },
  {
    name: "a condition is met once",
    over: ["conditions"],
    broken: `SELECT organisation_id FROM audit_event WHERE organisation_id = ANY ($1) AND action = 'condition.met'
              GROUP BY organisation_id, detail ->> 'condition' HAVING count(*) > 1`,
  },
  {
    name: "a comment is settled once, and removed once",
    over: ["comments"],
    broken: `SELECT organisation_id FROM audit_event
              WHERE organisation_id = ANY ($1) AND action IN ('comment.settled', 'comment.removed')
              GROUP BY organisation_id, action HAVING count(*) > 1`,
  },
  {
    name: "nobody writes and argues",
    over: ["comments", "authors"],
    broken: `SELECT c.organisation_id FROM comment c
               JOIN assessment_side s ON s.organisation_id = c.organisation_id AND s.assessment_id = c.assessment_id
                AND s.member_id = c.author_id
              WHERE c.organisation_id = ANY ($1) AND c.capacity <> 'author' AND s.side <> 'judge'`,
  },
  {
    name: "a link is revoked once",
    over: ["links"],
    broken: `SELECT organisation_id FROM audit_event WHERE organisation_id = ANY ($1) AND action = 'report-link.revoked'
              GROUP BY organisation_id, detail ->> 'link' HAVING count(*) > 1`,
  },
  {
    name: "links are switched once",
    over: ["the organisation"],
    broken: `SELECT organisation_id FROM audit_event WHERE organisation_id = ANY ($1) AND action = 'report-links.switched-off'
              GROUP BY organisation_id HAVING count(*) > 1`,
  },
  {
    name: "a one-time link is used once",
    over: ["one-time links", "accounts", "passwords"],
    broken: `SELECT organisation_id FROM audit_event WHERE organisation_id = ANY ($1) AND action = 'member.joined'
              GROUP BY organisation_id, subject_id HAVING count(*) > 1`,
  },
  {
    name: "who joined can sign in",
    over: ["one-time links", "accounts", "passwords"],
    broken: `SELECT e.organisation_id FROM audit_event e WHERE e.organisation_id = ANY ($1) AND e.action = 'member.joined'
                AND NOT EXISTS (SELECT 1 FROM member_credential c WHERE c.organisation_id = e.organisation_id
                  AND c.member_id::text = e.subject_id AND c.password_hash IS NOT NULL)`,
  },
  {
    name: "a password is replaced once by whoever knew the one before, or held a link of that time",
    over: ["passwords", "sessions"],
    broken: `SELECT organisation_id FROM audit_event
              WHERE organisation_id = ANY ($1) AND action IN ('member.password-changed', 'member.password-set')
              GROUP BY organisation_id, subject_id HAVING count(*) > 1`,
  },
  {
    name: "whoever is disabled has no session",
    over: ["accounts", "administrators", "sessions"],
    broken: `SELECT m.organisation_id FROM member m
               JOIN member_session s ON s.organisation_id = m.organisation_id AND s.member_id = m.id
              WHERE m.organisation_id = ANY ($1) AND m.disabled_at IS NOT NULL AND s.ended_at IS NULL`,
  },
  {
    name: "a session is ended once by whose it is",
    over: ["sessions"],
    broken: `SELECT organisation_id FROM audit_event
              WHERE organisation_id = ANY ($1) AND action IN ('session.revoked', 'session.ended')
              GROUP BY organisation_id HAVING count(*) > 1`,
  },
  {
    name: "a team has its name alone, an address one account",
    over: ["teams", "addresses"],
    broken: `SELECT organisation_id FROM team WHERE organisation_id = ANY ($1) GROUP BY organisation_id, lower(name) HAVING count(*) > 1
             UNION ALL
             SELECT organisation_id FROM member WHERE organisation_id = ANY ($1) AND email LIKE 'new.%'
              GROUP BY organisation_id, lower(email) HAVING count(*) > 1`,
  },
  {
    name: "a view has its name alone among its owner's, and they keep no more than fit",
    over: ["views"],
    broken: `SELECT organisation_id FROM saved_view WHERE organisation_id = ANY ($1)
              GROUP BY organisation_id, owner_id, place, name HAVING count(*) > 1
             UNION ALL
             SELECT organisation_id FROM saved_view WHERE organisation_id = ANY ($1)
              GROUP BY organisation_id, owner_id, place HAVING count(*) > ${COUNT_LIMITS.savedViews}`,
  },
  {
    name: "somebody comes into a team once, and leaves it once",
    over: ["team members"],
    broken: `SELECT organisation_id FROM audit_event
              WHERE organisation_id = ANY ($1) AND action IN ('team.member-added', 'team.member-removed')
              GROUP BY organisation_id, action, detail ->> 'member' HAVING count(*) > 1`,
  },
  {
    name: "the trail is one unbroken chain, and nothing waits for its place in it",
    over: [],
    broken: `SELECT o.id FROM organisation o WHERE o.id = ANY ($1) AND landfall_verify_audit(o.id) IS NOT NULL
             UNION ALL
             SELECT organisation_id FROM audit_waiting WHERE organisation_id = ANY ($1)`,
  },
];

/** Which are broken, and where; each world once a name. */
export async function brokenIn(
  worlds: readonly World[],
): Promise<readonly { readonly name: string; readonly organisationId: string }[]> {
  const parts = INVARIANTS.map(
    ({ broken }, n) => `SELECT DISTINCT ${n} AS n, b.* FROM (${broken}) AS b (organisation)`,
  );
  const { rows } = await (await asOwnerOfAll()).query<{ n: number; organisation: string }>(
    parts.join(" UNION ALL "),
    [worlds.map(({ organisationId }) => organisationId)],
  );
  return rows.map(({ n, organisation }) => ({
    name: INVARIANTS[n]?.name ?? "",
    organisationId: organisation,
  }));
}
