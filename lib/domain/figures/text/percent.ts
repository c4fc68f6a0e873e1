import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** A probability as the report prints it: "40 %", or a dash when none was given. */
export function percent(value: number | null | undefined): string {
  return value === null || value === undefined ? "—" : chanceShown(value);
}
