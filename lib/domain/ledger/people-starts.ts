import type { MisusePatternId } from "@/lib/domain/instrument/misuse-pattern";
import { type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import type { OutputFacts } from "@/lib/domain/ledger/output-facts";
import type { Reach, Systems } from "@/lib/domain/ledger/reach";

type OfPeople = { readonly [systems in Systems]: Level };

/**
 * Where it starts that those who leave build what they were to guard: whoever can work on able systems is hired by those who build them,
 * listed or not. By the form and the ablest systems worked with; an event trains nobody for long.
 */
export const LEAVE_FOR_BUILDING: Readonly<Record<string, OfPeople>> = {
  people: { none: 2, small: 2, strong: 3 },
  support: { none: 2, small: 2, strong: 3 },
  community: { none: 1, small: 2, strong: 2 },
  event: { none: 1, small: 1, strong: 2 },
};

/** Where it starts that few choose who comes in. */
export const FEW_CHOOSE: Readonly<Record<string, Level>> = { people: 2, support: 2, community: 2, event: 1 };

/** Most of either, by how far it goes: what stays inside takes nobody anywhere. */
export const MOST_BY_REACH: readonly [Level, Level, Level, Level] = [0, 1, 3, 3];

const mostFor = (reach: Reach, level: Level) => levelNear(Math.min(MOST_BY_REACH[reach], level));

export const leaveForBuilding = ({ form, reach }: OutputFacts, systems: Systems): Level =>
  mostFor(reach, LEAVE_FOR_BUILDING[form]?.[systems] ?? 0);

export const fewChoose = ({ form, reach }: OutputFacts): Level => mostFor(reach, FEW_CHOOSE[form] ?? 0);

/** Where a pattern of that class starts for an output. */
export function startOfPeople(pattern: MisusePatternId, output: OutputFacts, systems: Systems): Level {
  return pattern === "talent-turned" ? leaveForBuilding(output, systems) : fewChoose(output);
}
