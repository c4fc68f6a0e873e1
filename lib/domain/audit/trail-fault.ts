/**
 * What can be wrong with a trail, by the database's names: the record of its end is gone, or says less than there is; entries are
 * missing; an entry that held has another hash; one doesn't follow from the one before; an hour's readings are not those digested.
 */
export const TRAIL_FAULTS = ["no-head", "head-back", "missing", "rechained", "changed", "readings"] as const;
export type TrailFault = (typeof TRAIL_FAULTS)[number];
