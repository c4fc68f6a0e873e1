import { scaleLinear } from "d3-scale";

/** Round numbers between two ends to name along a scale, about as many as asked for, in their order; one where the ends are the same. */
export function ticksBetween(least: number, most: number, about: number): readonly number[] {
  return scaleLinear([least, most], [0, 1]).ticks(about);
}
