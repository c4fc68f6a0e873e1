import type { Path } from "@/lib/domain/assessment/path";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import type { Level } from "@/lib/domain/ledger/ledger-row";

/** Levels of scrutiny, from light to what is most. */
export const SCRUTINIES = ["light", "standard", "deep", "hold-for-discussion"] as const;
export type Due = (typeof SCRUTINIES)[number];

/** 1 to 4 in the order of the levels, as it is kept to be sorted by; 0: none of them. */
export const scrutinyRank = (level: string): number => (SCRUTINIES as readonly string[]).indexOf(level) + 1;

/**
 * What makes a row lighter and only its authors have read. Evidence is named by the answer it stands at, which no other answer with the
 * same source and place does; the others by their record.
 */
export type Support = {
  readonly path: Path;
  readonly kind: SupportKind;
  /** What it is, in a few words: “Evidence on ‘How likely is it’ of …”. */
  readonly title: string;
  /** The evidence as it is given; of the others nothing, whose words say it all. */
  readonly source: string;
  /** The answer that it stands at, or the fields of its record. */
  readonly words: readonly QuotedAnswer[];
  /** Rows that are lighter by it, gravest without it first. */
  readonly rows: readonly LighterRow[];
  /** The scrutiny due without it, where that is more. */
  readonly scrutiny?: Due;
};

export type SupportKind = "evidence" | "commitment" | "asked" | "forecast";

export type LighterRow = {
  readonly subject: string;
  readonly label: string;
  readonly level: Level;
  /** The level as if it had never been given. */
  readonly without: Level;
};

/** What several do together that none of them does alone: each stands in where another fails. */
export type Jointly = {
  readonly paths: readonly Path[];
  readonly rows: readonly LighterRow[];
  readonly scrutiny?: Due;
};

export type Unread = {
  readonly supports: readonly Support[];
  readonly jointly: readonly Jointly[];
};

/** Rows that stand higher, gravest first, and the scrutiny due, where that is more. */
export type Raised = { readonly rows: readonly LighterRow[]; readonly scrutiny: Due | null };

/** The graver of two levels of scrutiny. */
export function graverScrutiny(a: Due, b: Due): Due {
  return SCRUTINIES.indexOf(a) >= SCRUTINIES.indexOf(b) ? a : b;
}

/** What stands when these fail: what each raises alone, and what they raise together. */
export function withoutThese({ supports, jointly }: Unread, failed: ReadonlySet<Path>): Raised {
  return together([
    ...supports.filter(({ path }) => failed.has(path)),
    ...jointly.filter(({ paths }) => paths.every((path) => failed.has(path))),
  ]);
}

/** Of each row and of scrutiny the gravest. */
export function together(
  all: readonly { readonly rows: readonly LighterRow[]; readonly scrutiny?: Due | null }[],
): Raised {
  const rows = new Map<string, LighterRow>();
  let scrutiny: Due | null = null;
  for (const each of all) {
    for (const row of each.rows) {
      if (row.without > (rows.get(row.subject)?.without ?? -1)) rows.set(row.subject, row);
    }
    if (each.scrutiny) scrutiny = scrutiny ? graverScrutiny(scrutiny, each.scrutiny) : each.scrutiny;
  }
  return { rows: [...rows.values()].toSorted((a, b) => b.without - a.without), scrutiny };
}
