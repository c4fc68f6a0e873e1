import { byWhom, isPull, type UseFacts } from "@/lib/domain/ledger/described-uses";
import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import type { Beside } from "@/lib/domain/ledger/ledger-row";
import { madeEasier } from "@/lib/domain/ledger/made-easier-words";
import { titled } from "@/lib/domain/ledger/named";
import { easierAt, type OutputFacts, presumedInWords } from "@/lib/domain/ledger/output-facts";
import { BUILDERS } from "@/lib/domain/ledger/pattern-classes";
import {
  type Channel,
  MOST_BY_USES,
  PLACE_OF,
  PULL_SCALE,
  STRONG_WHERE_USED,
  STRUCTURAL_PULL,
} from "@/lib/domain/ledger/pull-tables";
import { WEAKER_SYSTEMS, type Weight } from "@/lib/domain/ledger/reach";
import { isOfKind } from "@/lib/domain/ledger/recipient-facts";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

export type Pull = {
  /** By what the outputs are and who has them. */
  readonly structural: number;
  /** With the uses described: above the structural by at most one, by two where that is none. */
  readonly described: number;
  readonly from: Beside["from"];
  /** Where evidence that a use brings nothing sooner leaves less: that use. */
  readonly shown: UseFacts | null;
};

/** How strongly a channel is pulled, 0 to 3, whatever is stated about it. */
export function pullOf(channel: Channel, facts: HardFacts, uses: readonly UseFacts[]): Pull {
  const by = facts.outputs
    .map((output) => ({ output, pull: structuralPull(channel, output, facts) }))
    .sort((a, b) => b.pull - a.pull)[0];
  const structural = by?.pull ?? 0;
  const pulling = uses
    .filter(({ place }) => place === PLACE_OF[channel] || place === "")
    // Where no output pulls, neither does a use that brings nothing sooner: of what a builder does with it, as evidence shows.
    .filter((use) => structural > 0 || use.isByBuilder || !isSaidToBringNothing(use))
    .map((use) => ({ use, pull: Math.max(0, use.band - (use.isByBuilder ? 0 : 1)) }))
    // Of equals, what is said to bring nothing sooner is told after what isn’t.
    .sort(
      (a, b) => b.pull - a.pull || Number(isSaidToBringNothing(a.use)) - Number(isSaidToBringNothing(b.use)),
    );
  const isShown = ({ use }: (typeof pulling)[number]) =>
    structural === 0 && use.isTimingShown && isSaidToBringNothing(use);
  const used = pulling.find((each) => !isShown(each));
  const most = Math.min(structural === 0 ? 2 : structural + 1, mostByUses(channel, facts));
  const described = Math.max(structural, Math.min(used?.pull ?? 0, most));
  const shown = pulling.find((each) => isShown(each) && Math.min(each.pull, most) > described)?.use;
  // What a builder does with it says more than what is ticked; what makes it safer is no push, nor is harm that isn't said to bring it sooner.
  const isPush =
    used !== undefined &&
    used.pull > 0 &&
    used.use.isByBuilder &&
    (used.use.effect ?? 0) < 1 &&
    isPull(used.use);
  const isUseFirst = described > structural || isPush;
  const from = [
    ...(by && structural > 0 ? [{ path: easierAt(by.output), why: whyOf(by.output, channel) }] : []),
    ...(used && used.pull > 0 ? [{ path: `${used.use.path}/likelihood-5y`, why: inWords(used.use) }] : []),
  ];
  return {
    structural,
    described,
    from: isUseFirst ? from.reverse() : from,
    shown: shown ?? null,
  };
}

const isSaidToBringNothing = ({ timing }: UseFacts) => timing === "none" || timing === "later";

function structuralPull(channel: Channel, output: OutputFacts, facts: HardFacts): number {
  const { weight, reach, handed, recipients } = output;
  // Whoever builds has what anybody can have, listed or not.
  const isAmongBuilders =
    reach === 3 || recipients.length === 0 || recipients.some((each) => isOfKind(each, BUILDERS));
  if (!isAmongBuilders) return 0;
  const off = TOLD_OFF[weight] + (reach < 3 && handed < 2 ? 1 : 0) + WEAKER_SYSTEMS[facts.systems];
  return Math.max(0, kindPull(channel, output) - off);
}

/** What is only told pulls less than what is run, and what people carry less than what is read. */
const TOLD_OFF: Readonly<Record<Weight, number>> = { taught: 2, light: 1, working: 0, capable: 0 };

/** By what becomes easier alone, before anything that weakens it. */
function kindPull(channel: Channel, { easier }: OutputFacts): number {
  return Math.max(0, ...[...easier].map((each) => STRUCTURAL_PULL[channel][each]));
}

/** A use makes up for what weakens a pull; it makes nothing pull more than things of its kind do. */
function mostByUses(channel: Channel, { outputs }: HardFacts): number {
  const isStrong = outputs.some(
    (output) =>
      kindPull(channel, output) === 3 ||
      [...output.easier].some((each) => STRONG_WHERE_USED[channel].has(each)),
  );
  return isStrong ? 3 : MOST_BY_USES;
}

function whyOf(output: OutputFacts, channel: Channel): string {
  const { name, isPresumed, easier } = output;
  if (isPresumed) return presumedInWords(output, name);
  const most = Math.max(...[...easier].map((each) => STRUCTURAL_PULL[channel][each]));
  const telling = [...easier].filter((each) => STRUCTURAL_PULL[channel][each] === most);
  return `${name} makes easier: ${madeEasier(telling.slice(0, 1))}`;
}

function inWords(use: UseFacts): string {
  const { likelihood } = use;
  const chance = likelihood === null ? "no likelihood given" : `${chanceShown(likelihood)} within five years`;
  const denied = use.timing === "none" ? ", though it is said to bring nothing sooner" : "";
  return `${byWhom(use, titled)}, ${chance}${denied}`;
}

/** A pull in words. */
export function pullInWords(pull: number): string {
  return PULL_SCALE[pull] ?? "none";
}

/** The main channel on which the pull is greater; of equals the one led by a use that is described before one led by a box that is ticked, then products. */
export function gravestChannel({ pulls }: { readonly pulls: Readonly<Record<Channel, Pull>> }): Channel {
  const [products, tools] = [pulls.products, pulls["developer-tools"]];
  const by = products.described - tools.described || Number(isLedByUse(products)) - Number(isLedByUse(tools));
  return by >= 0 ? "products" : "developer-tools";
}

/** What pulls most on it is a use that its authors describe. */
export const isLedByUse = ({ from }: Pick<Pull, "from">): boolean =>
  from[0]?.path.startsWith("uses.list/") ?? false;
