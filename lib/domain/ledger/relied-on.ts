import type { UseFacts } from "@/lib/domain/ledger/described-uses";

/** Where somebody goes by what is claimed; a place not said is one of them. */
const RELYING: ReadonlySet<string> = new Set(["safety-practice", "policy", ""]);

/** The first use by which somebody goes by what the work shows, at one chance in three or more; a feared one is none. */
export function reliedOn(uses: readonly UseFacts[]): UseFacts | undefined {
  return uses.find(({ place, band, stance }) => stance !== "feared" && RELYING.has(place) && band >= 2);
}
