/**
 * The way back when nobody can manage people any more: whoever owns the database makes somebody an administrator, on record. It
 * knows nothing of the command line, and writes as the gate, past the policies and within every trigger.
 */
import type pg from "pg";
import { INVITATION_DAYS, newSetupToken } from "@/lib/use-cases/setup-token";
import { withOwner } from "@/scripts/database/owner-client";
import { Failure } from "@/scripts/process/failure";

interface Order {
  /** The owner's address. */
  readonly ownerUrl: string;
  readonly email: string;
  /** Who gave the order, for the audit trail. */
  readonly by: string;
  /** Make a one-time link also for somebody who has something to sign in with: they lost it. */
  readonly wantsLink: boolean;
}

export interface MadeAdministrator {
  readonly name: string;
  readonly organisation: string;
  readonly gotRole: boolean;
  readonly wasEnabled: boolean;
  /** What opens the page that sets a password; null if there was no need for one. */
  readonly token: string | null;
}

interface Member {
  readonly organisation_id: string;
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly is_administrator: boolean;
  readonly is_disabled: boolean;
  readonly can_sign_in: boolean;
}

const FIND = `
  SELECT m.organisation_id, m.id, m.name, o.name AS organisation, 'admin' = ANY (m.roles) AS is_administrator,
         m.disabled_at IS NOT NULL AS is_disabled,
         EXISTS (SELECT 1 FROM member_credential c
                  WHERE c.organisation_id = m.organisation_id AND c.member_id = m.id
                    AND (c.password_hash IS NOT NULL OR c.oidc_subject IS NOT NULL)) AS can_sign_in
    FROM member m JOIN organisation o ON o.id = m.organisation_id
   WHERE m.email = lower($1) FOR UPDATE OF m`;

const CHANGE = `
  UPDATE member SET disabled_at = NULL,
         roles = CASE WHEN 'admin' = ANY (roles) THEN roles ELSE roles || 'admin'::text END
   WHERE organisation_id = $1 AND id = $2`;

const LINK = `
  INSERT INTO setup_link (token_hash, organisation_id, member_id, expires_at) VALUES ($1, $2, $3, $4)`;

const RECORD = `
  INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id, detail)
  VALUES ($1, NULL, 'member.made-administrator', 'member', $2, $3)`;

/**
 * Gives an existing member the administrator's role, lets them in again if they were disabled, and makes a one-time link if
 * they have nothing to sign in with; with a row of the audit trail, in one transaction. Null: no member has the address.
 */
export async function makeAdministrator(order: Order): Promise<MadeAdministrator | null> {
  return withOwner(order.ownerUrl, async (client) => {
    await client.query("BEGIN");
    await client.query("SET LOCAL ROLE landfall_gate");
    const made = await change(client, order);
    await client.query("COMMIT");
    return made;
  });
}

async function change(client: pg.Client, { email, by, wantsLink }: Order): Promise<MadeAdministrator | null> {
  const [member, ...others] = (await client.query<Member>(FIND, [email.trim()])).rows;
  if (!member) return null;
  if (others.length > 0) {
    const names = [member, ...others].map(({ organisation }) => organisation).join(", ");
    throw new Failure(`Several organisations have a member with this address: ${names}. Name another one's.`);
  }
  const { organisation_id, id, name, organisation } = member;
  const gotRole = !member.is_administrator;
  const wasEnabled = member.is_disabled;
  const link = wantsLink || !member.can_sign_in ? newSetupToken(INVITATION_DAYS) : null;
  if (gotRole || wasEnabled) await client.query(CHANGE, [organisation_id, id]);
  if (link) await client.query(LINK, [link.tokenHash, organisation_id, id, link.expiresAt]);
  if (gotRole || wasEnabled || link) {
    const detail = {
      ...(wasEnabled && { disabled: false }),
      ...(link && { link: true }),
      machineAccount: by,
    };
    await client.query(RECORD, [organisation_id, id, JSON.stringify(detail)]);
  }
  return { name, organisation, gotRole, wasEnabled, token: link?.token ?? null };
}
