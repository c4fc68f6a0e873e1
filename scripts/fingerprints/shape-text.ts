import { INSTRUMENT } from "@/lib/content/instrument";
import { structureLabel } from "@/lib/domain/instrument/migrations/same-structure";
import { shapeOf } from "@/lib/domain/instrument/migrations/shape";

/** The file that holds what today's instrument asks, for the day on which it is an older one. */
export const shapeFile = `lib/content/shapes/${structureLabel(INSTRUMENT.version)}.json`;

/** What is in that file. */
export function shapeText(): string {
  return `${JSON.stringify(shapeOf(INSTRUMENT), null, 2)}\n`;
}
