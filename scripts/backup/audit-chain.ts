import { createHash } from "node:crypto";
import { copiedValues } from "@/scripts/backup/copied-values";

/** Where an organisation's chain doesn't hold: the first entry that doesn't follow; null if all do. */
export interface ChainResult {
  readonly organisation: string;
  readonly entries: number;
  readonly brokenAt: number | null;
}

type Chain = { entries: number; hash: string; brokenAt: number | null };

/**
 * Computes the audit trail's chain from the rows of a backup, without a database: the same sum as landfall_verify_audit. Rows
 * come in the order of their key, the heads of the chains in a table of their own.
 */
export class AuditChains {
  readonly #chains = new Map<string, Chain>();

  /** Takes rows of any table; those of others than the trail's are let pass. */
  add(table: string, columns: readonly string[], lines: Buffer): void {
    if (table !== "audit_event" && table !== "audit_head") return;
    for (const line of lines.toString("utf8").split("\n").slice(0, -1)) {
      const values = copiedValues(line);
      const row = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
      if (table === "audit_event") this.#event(row);
      else this.#head(row);
    }
  }

  results(): readonly ChainResult[] {
    return [...this.#chains].map(([organisation, { entries, brokenAt }]) => ({
      organisation,
      entries,
      brokenAt,
    }));
  }

  #chainOf(row: Row): Chain {
    const organisation = String(row.organisation_id);
    const chain = this.#chains.get(organisation) ?? { entries: 0, hash: "", brokenAt: null };
    this.#chains.set(organisation, chain);
    return chain;
  }

  #event(row: Row): void {
    const chain = this.#chainOf(row);
    chain.entries += 1;
    const follows =
      Number(row.seq) === chain.entries &&
      row.previous_hash === chain.hash &&
      row.hash === hashOf(chain.hash, row);
    if (!follows) chain.brokenAt ??= Math.min(Number(row.seq), chain.entries);
    chain.hash = String(row.hash);
  }

  #head(row: Row): void {
    const chain = this.#chainOf(row);
    const ends = Number(row.seq) === chain.entries && row.hash === chain.hash;
    if (!ends) chain.brokenAt ??= chain.entries + 1;
  }
}

type Row = { readonly [column: string]: string | null };

/** As landfall_audit_text and landfall_audit_hash: PostgreSQL's text of a JSON array, with `detail` as it is stored. */
function hashOf(previous: string, row: Row): string {
  const text = [
    quoted(row.organisation_id),
    row.seq,
    quoted(instant(row.at ?? "")),
    quoted(row.actor_id),
    quoted(row.action),
    quoted(row.subject_type),
    quoted(row.subject_id),
    row.detail ?? "null",
  ].join(", ");
  return createHash("sha256").update(`${previous}[${text}]`).digest("hex");
}

const quoted = (value: string | null | undefined): string => JSON.stringify(value ?? null);

/** "2026-11-28 09:30:00.5+00" as the chain writes it, with all six digits. */
function instant(text: string): string {
  const [, day = "", time = "", fraction = ""] = /^(\S+) ([\d:]+)(?:\.(\d+))?\+00$/.exec(text) ?? [];
  return `${day}T${time}.${fraction.padEnd(6, "0")}Z`;
}
