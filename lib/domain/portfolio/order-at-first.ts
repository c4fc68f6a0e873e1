/** How a list is ordered while nobody says: what was submitted last, or has the gravest findings, first; everything else from the least on. */
export function orderAtFirst(sort: string): "asc" | "desc" {
  return sort === "submitted" || sort === "findings" ? "desc" : "asc";
}
