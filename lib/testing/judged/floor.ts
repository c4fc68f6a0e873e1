import floor from "@/lib/testing/judged/floor.json";
import type { Figures } from "@/lib/testing/judged/judge";

/** What figures may not fall below again, each as a sentence; raised by hand when they have risen. A figure not there is not held. */
export function belowFloor(figures: Figures): readonly string[] {
  return (Object.keys(floor) as (keyof typeof floor)[]).flatMap((name) => {
    const value = figures[name];
    return value !== null && value < floor[name]
      ? [`${name} is ${value.toFixed(3)}, below its floor of ${floor[name]}`]
      : [];
  });
}
