/** Views that a member names: the query of an address, and who is offered it. */

export const VIEW_PLACES = ["portfolio", "queue"] as const;
export type ViewPlace = (typeof VIEW_PLACES)[number];

/** Who is offered a view besides its owner: nobody, those of one team, or the organisation. */
export const VIEW_AUDIENCES = ["owner", "team", "organisation"] as const;
export type ViewAudience = (typeof VIEW_AUDIENCES)[number];

/** What a view keeps of an address; not which page of it, nor what was ticked. */
const KEPT: Readonly<Record<ViewPlace, readonly string[]>> = {
  portfolio: ["q", "only", "sort", "order", "column", "group"],
  queue: ["q", "sort", "order"],
};

/** The part of an address's query that a view keeps, always in one order; empty for the place as it opens by itself. */
export function keptQuery(place: ViewPlace, query: string): string {
  const asked = new URLSearchParams(query);
  const kept = KEPT[place].flatMap((name) => asked.getAll(name).map((value) => [name, value]));
  return new URLSearchParams(kept.filter(([, value]) => value !== "")).toString();
}
