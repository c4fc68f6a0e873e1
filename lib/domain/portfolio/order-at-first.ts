/** How a list is ordered while nobody says: what was submitted last first, everything else from the least on. */
export function orderAtFirst(sort: string): "asc" | "desc" {
  return sort === "submitted" ? "desc" : "asc";
}
