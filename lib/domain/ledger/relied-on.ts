import { byWhom, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { titled } from "@/lib/domain/ledger/named";
import { isLedByUse } from "@/lib/domain/ledger/pull";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

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

/** The use that relies on it, by whom and how likely, where that is said. */
export function reliedOnInWords(use: UseFacts): string {
  return `${byWhom(use, titled)}${use.likelihood === null ? "" : ` (${chanceShown(use.likelihood)})`}`;
}

/** Where no use is known to, and the pull on building is strong. */
export function stronglyPulled({ pulls }: Pick<Reading, "pulls">): string {
  const [first] = Object.values(pulls)
    .filter(({ described }) => described === 3)
    .toSorted((a, b) => Number(isLedByUse(b)) - Number(isLedByUse(a)))
    .flatMap(({ from }) => from);
  return `A strong pull carries the work to those who build${first ? `: ${first.why}` : ""}.`;
}

/** How much rests on what is claimed. */
export type Reliance = {
  readonly use: UseFacts | undefined;
  /** By hard facts: serious where somebody receives it, since that nobody goes by it is a denial, or where the pull on building is strong. */
  readonly start: 2 | 3;
  /** The same with the pull of uses that the authors describe. */
  readonly heavy: 2 | 3;
};

export function reliance({ uses, facts, pull }: Reading): Reliance {
  const use = reliedOn(uses);
  const start = use || facts.recipients.length > 0 || pull.structural === 3 ? 3 : 2;
  return { use, start, heavy: start === 3 || pull.described === 3 ? 3 : 2 };
}
