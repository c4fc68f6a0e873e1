import type { UseFacts } from "@/lib/domain/ledger/described-uses";

/** Where somebody goes by what is claimed; a place not said is one of them. */
const RELYING: ReadonlySet<string> = new Set(["safety-practice", "policy", ""]);

/**
 * The use by which somebody goes by what the work shows, at one chance in three or more, that does most good; a feared one is none.
 * An effect not said counts as a little, and a likelihood as even.
 */
export function reliedOn(uses: readonly UseFacts[]): UseFacts | undefined {
  const good = ({ likelihood, effect }: UseFacts) => (likelihood ?? 0.5) * (effect ?? 1);
  return uses
    .filter(({ place, band, stance }) => stance !== "feared" && RELYING.has(place) && band >= 2)
    .toSorted((a, b) => good(b) - good(a))[0];
}
