import type { Due } from "@/lib/domain/findings/support";

/** What reviewers’ words did to a report, in short: how many conclusions are back at a graver level, and the scrutiny due then, where that is more. */
export type Returned = { readonly rows: number; readonly scrutiny: Due | null };
