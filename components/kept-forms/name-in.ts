type Named = { readonly id: string; readonly name: string };

/** What an entry of a list is called; empty if it isn't among them (any more). */
export function nameIn(entries: readonly Named[], id: string): string {
  return entries.find((entry) => entry.id === id)?.name ?? "";
}

/** What several are called, in a line. */
export function namesIn(entries: readonly Named[], ids: readonly string[]): string {
  return ids.map((id) => nameIn(entries, id)).join(", ");
}
