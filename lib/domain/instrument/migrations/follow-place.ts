import type { Migration, MigrationRule, Place } from "@/lib/domain/instrument/migrations/migration";

/** What a step says of one place. `to` null: it is not asked any more, for the reason given. */
export type Followed = {
  readonly to: Place | null;
  /** The rule that removed it. */
  readonly removed: Extract<MigrationRule, { what: "question-removed" | "field-removed" }> | null;
  /** Rules about its answers: their choices, rows, kind and meaning. */
  readonly rules: readonly Extract<MigrationRule, { at: Place }>[];
};

/**
 * Follows one place through one step. A field follows its list; a place no rule speaks of stays where it is. Total: a place
 * the version before never had stays too.
 */
export function followPlace(migration: Migration, { question, field }: Place): Followed {
  const index = indexOf(migration);
  const rules = index.about.get(keyOf(question, field)) ?? [];
  const removed =
    index.removed.get(question) ??
    (field === undefined ? undefined : index.removed.get(keyOf(question, field)));
  if (removed) return { to: null, removed, rules };
  const to = index.moved.get(question) ?? question;
  if (field === undefined) return { to: { question: to }, removed: null, rules };
  return {
    to: { question: to, field: index.renamed.get(keyOf(question, field)) ?? field },
    removed: null,
    rules,
  };
}

type Index = {
  readonly moved: ReadonlyMap<string, string>;
  readonly renamed: ReadonlyMap<string, string>;
  readonly removed: ReadonlyMap<string, NonNullable<Followed["removed"]>>;
  readonly about: ReadonlyMap<string, Followed["rules"]>;
};

const indexes = new WeakMap<Migration, Index>();

function indexOf(migration: Migration): Index {
  const known = indexes.get(migration);
  if (known) return known;
  const moved = new Map<string, string>();
  const renamed = new Map<string, string>();
  const removed = new Map<string, NonNullable<Followed["removed"]>>();
  const about = new Map<string, Followed["rules"]>();
  for (const rule of migration.rules) {
    if (rule.what === "question-moved") moved.set(rule.from, rule.to);
    else if (rule.what === "field-renamed") renamed.set(keyOf(rule.list, rule.from), rule.to);
    else if (rule.what === "question-removed") removed.set(rule.question, rule);
    else if (rule.what === "field-removed") removed.set(keyOf(rule.list, rule.field), rule);
    else {
      const key = keyOf(rule.at.question, rule.at.field);
      about.set(key, [...(about.get(key) ?? []), rule]);
    }
  }
  const index = { moved, renamed, removed, about };
  indexes.set(migration, index);
  return index;
}

function keyOf(question: string, field?: string): string {
  return field === undefined ? question : `${question}/${field}`;
}
