import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { ProjectFacts } from "@/lib/domain/portfolio/concluding/project-facts";

/** Grave, catastrophic or existential. */
const GRAVE = 3;
const HELD_CLOSED: ReadonlySet<string> = new Set(["closed", "gated", "staged"]);
/** Months a single project moves the arrival by, at its median, below which it counts as small. */
const SMALL = 1;

/** The grave misuse pathways of a project whose release is held closed; none where it isn't, or isn't said to be. */
export function graveAndClosed({ release, pathways }: ProjectFacts): ProjectFacts["pathways"] {
  return HELD_CLOSED.has(release) ? pathways.filter(({ severity }) => (severity ?? 0) >= GRAVE) : [];
}

/** Whether a stated shift moves the arrival at its median, and by less than a month. */
export function isSmallShift(shift: Quantiles | null): shift is Quantiles {
  return shift !== null && shift.p50 !== 0 && Math.abs(shift.p50) < SMALL;
}
