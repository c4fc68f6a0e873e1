import type { MisusePatternId } from "@/lib/domain/instrument/misuse-pattern";
import type { Ground } from "@/lib/domain/ledger/expected-here";
import type { HardFacts } from "@/lib/domain/ledger/hard-facts";
import { type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import type { OutputFacts } from "@/lib/domain/ledger/output-facts";
import {
  ANYBODY,
  DECIDERS,
  FORCE,
  HOLDERS_OF_POWER,
  MOST_AT_START,
  PATTERN_CLASSES,
  SHARPENED_BY_HAZARD,
} from "@/lib/domain/ledger/pattern-classes";
import { startOfPeople } from "@/lib/domain/ledger/people-starts";
import { exposure, exposureWith, isToldOnly } from "@/lib/domain/ledger/reach";

/** A starting level, and what the authors' own words add to it beyond what the outputs are. */
export type Start = {
  readonly level: Level;
  readonly said: Level;
  readonly ground: Ground;
  /** What it would be without evidence that an output shows less of a way to cause harm than what it is gives. */
  readonly unshown: Level;
  /** It goes by an attack that anybody can run, of which its authors don't say that it shows a way to cause harm in earnest. */
  readonly isHeld: boolean;
};

/** The greater pull of the two main channels, by what the outputs are, and with the uses described. */
export type PullBoth = { readonly structural: number; readonly described: number };

/** Where each of the outputs that make a pattern plausible has it start. */
export function startsOf(
  pattern: MisusePatternId,
  grounds: readonly Ground[],
  facts: HardFacts,
  pull: PullBoth,
): readonly Start[] {
  return grounds.map((ground) => {
    const { structural, said, isShownLess } = ground.output.hazard;
    const worst = Math.max(structural, said) as 0 | 1 | 2;
    const at = (hazard: 0 | 1 | 2) =>
      ground.isSaidOnly ? 0 : levelFor(pattern, ground.output, hazard, facts, pull.structural);
    return {
      level: at(structural),
      unshown: at(isShownLess ? 2 : structural),
      isHeld: structural > said && at(structural) > at(1),
      said: levelFor(pattern, ground.output, worst, facts, pull.described),
      ground,
    };
  });
}

/** The gravest of them. Null without any. */
export function gravestOf(starts: readonly Start[]): Start | null {
  const [gravest] = starts.toSorted(
    (a, b) => b.said - a.said || b.level - a.level || inHand(b.ground) - inHand(a.ground),
  );
  if (!gravest) return null;
  const most = (of: (start: Start) => Level) => Math.max(...starts.map(of)) as Level;
  return { ...gravest, level: most(({ level }) => level), unshown: most(({ unshown }) => unshown) };
}

/** Of outputs that make it as grave, what is run is named before what is read, and where its authors place a hazard before where they don’t. */
const inHand = ({ output, isSaidOnly }: Ground) =>
  (isToldOnly(output.weight) ? 0 : 2) + (isSaidOnly && output.isHazardDenied ? 0 : 1);

function levelFor(
  pattern: MisusePatternId,
  output: OutputFacts,
  hazard: 0 | 1 | 2,
  facts: HardFacts,
  pull: number,
): Level {
  const { weight, reach } = output;
  const { systems } = facts;
  const kinds = kindsReached(facts, output);
  switch (PATTERN_CLASSES[pattern]) {
    case "direct":
      return direct(pattern, output, hazard, facts);
    case "building":
      return pull === 3 && systems === "strong" && reach >= 2
        ? 3
        : levelNear(Math.min(MOST_AT_START.building, pull));
    case "power":
      return levelNear(Math.min(exposure(weight, reach), capFor(kinds)));
    case "people":
      return startOfPeople(pattern, output, systems);
    case "standing":
      return levelNear(
        Math.min(
          exposure(weight, reach),
          MOST_AT_START.standing[kinds.some((kind) => DECIDERS.has(kind)) ? "deciders" : "others"],
        ),
      );
  }
}

/**
 * Who has it: those listed, those who govern where it is a text on policy, and, of what anybody can have, whoever builds. Nobody of other
 * things where none is listed, as at a screening.
 */
function kindsReached({ recipients }: HardFacts, { reach, form }: OutputFacts): readonly string[] {
  return [
    ...recipients.flatMap(({ kinds }) => kinds),
    ...(form === POLICY ? [GOVERNING] : []),
    ...(reach === 3 && recipients.length > 0 ? ANYBODY : []),
  ];
}

const POLICY = "policy-text";
const GOVERNING = "regulator";

/** Most that the power over others can start at, by who is among the recipients. */
function capFor(kinds: readonly string[]): number {
  if (kinds.some((kind) => FORCE.has(kind))) return MOST_AT_START.power.force;
  return MOST_AT_START.power[kinds.some((kind) => HOLDERS_OF_POWER.has(kind)) ? "holders" : "others"];
}

function direct(
  pattern: MisusePatternId,
  { weight, reach }: OutputFacts,
  hazard: 0 | 1 | 2,
  { systems }: HardFacts,
): Level {
  const more = hazard === 2 && isSharpened(pattern, weight) ? 1 : 0;
  if (pattern === "hazard-in-write-up") {
    if (hazard === 0) return 0;
    // A text tells its reader the same whatever systems it was tried on.
    const told = isToldOnly(weight)
      ? Math.min(2, exposure(weight, reach))
      : exposureWith(weight, reach, systems);
    return levelNear(told + more);
  }
  const exposed = exposureWith(weight, reach, systems);
  if (weight === "capable") return levelNear(exposed + more);
  const cap = MOST_AT_START[SHARPENED_BY_HAZARD.has(pattern) && hazard > 0 ? "sharpened" : "direct"];
  return levelNear(Math.min(exposed, cap) + more);
}

/** Whether a way to cause harm, shown in earnest, makes it graver: what is done by that way, and whatever is done with an able system. */
const isSharpened = (pattern: MisusePatternId, weight: OutputFacts["weight"]) =>
  weight === "capable" || pattern === "hazard-in-write-up" || SHARPENED_BY_HAZARD.has(pattern);
