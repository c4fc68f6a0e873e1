/** Where a gap would be said, as a rule writes it: a question or a list; a field of every record of a list; a field of the subject record. */
export type SaidAt =
  | { readonly of: "question"; readonly id: string }
  | { readonly of: "records"; readonly list: string; readonly field: string }
  | { readonly of: "subject"; readonly field: string };

/** `release.follow-up`, `terms.list/who-gains`, `.method`. */
export function readSaidAt(at: string): SaidAt {
  if (at.startsWith(".")) return { of: "subject", field: at.slice(1) };
  const [id = "", field] = at.split("/");
  return field === undefined ? { of: "question", id } : { of: "records", list: id, field };
}
