/**
 * The way on where nobody is left who may decide: whoever owns the database grants the decision about one revision to one person,
 * on record. It knows nothing of the command line, and writes as the gate, past the policies and within every trigger.
 */
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { withOwner } from "@/scripts/database/owner-client";

interface Order {
  /** The owner's address. */
  readonly ownerUrl: string;
  readonly email: string;
  readonly assessmentId: string;
  /** Which revision is meant: it has to be the newest. */
  readonly number: number;
  readonly reason: string;
  /** Who gave the order, for the audit trail and the decision. */
  readonly by: string;
}

export type Granted =
  | { readonly outcome: "granted" | "granted-already"; readonly name: string; readonly title: string }
  | { readonly outcome: "no-such-assessment" | "no-such-member" | "not-waiting" | "not-the-newest" };

interface Waiting {
  readonly organisation_id: string;
  readonly revision_id: string;
  readonly number: number;
  readonly title: string;
  readonly state: string;
}

// The assessment first, as every use case that takes a step does.
const LOCK = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";

const FIND = `
  SELECT a.organisation_id, r.id AS revision_id, r.number, r.title, a.state
    FROM assessment a JOIN revision r ON r.organisation_id = a.organisation_id AND r.assessment_id = a.id AND r.is_latest
   WHERE a.id = $1`;

const MEMBER = `
  SELECT m.id, m.name FROM member m
   WHERE m.organisation_id = $1 AND m.email = lower($2) AND m.disabled_at IS NULL FOR SHARE`;

const GRANT = `
  INSERT INTO decision_grant (organisation_id, id, assessment_id, revision_id, member_id, reason, machine_account)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (organisation_id, revision_id, member_id) DO NOTHING`;

const RECORD = `
  INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
  VALUES ($1, NULL, 'decision.granted', 'assessment', $2, $3)`;

/**
 * Grants a member the decision about the newest revision of an assessment of their organisation that waits for one, whether or
 * not they wrote it; with a row of the audit trail, in one transaction. The reason is kept with it, and printed with the decision.
 */
export async function grantDecision(order: Order): Promise<Granted> {
  return withOwner(order.ownerUrl, async (client) => {
    await client.query("BEGIN");
    await client.query("SET LOCAL ROLE landfall_gate");
    const granted = await grant(client, order);
    await client.query("COMMIT");
    return granted;
  });
}

async function grant(client: pg.Client, order: Order): Promise<Granted> {
  const { assessmentId, number, reason, by } = order;
  await client.query(LOCK, [assessmentId]);
  const [waiting] = (await client.query<Waiting>(FIND, [assessmentId])).rows;
  if (!waiting) return { outcome: "no-such-assessment" };
  if (waiting.state !== "submitted" && waiting.state !== "in-review") return { outcome: "not-waiting" };
  if (waiting.number !== number) return { outcome: "not-the-newest" };
  const { organisation_id, revision_id, title } = waiting;
  const found = await client.query<{ id: string; name: string }>(MEMBER, [
    organisation_id,
    order.email.trim(),
  ]);
  const [member] = found.rows;
  if (!member) return { outcome: "no-such-member" };
  const { rowCount } = await client.query(GRANT, [
    organisation_id,
    randomUUID(),
    assessmentId,
    revision_id,
    member.id,
    reason,
    by,
  ]);
  if (rowCount === 0) return { outcome: "granted-already", name: member.name, title };
  const detail = JSON.stringify({ member: member.id, number, machineAccount: by });
  await client.query(RECORD, [organisation_id, assessmentId, detail]);
  return { outcome: "granted", name: member.name, title };
}
