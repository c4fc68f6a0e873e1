import { inThousands } from "@/lib/domain/quantities/in-words";

/** A cell of so few projects could tell of one of them. */
export const FEWEST_SHOWN = 3;

/** A count as a document for people who may read less than its maker shows it: none, or enough that nobody is told of alone. */
export function countShown(count: number, isWithheld: boolean): string {
  return isWithheld && count > 0 && count < FEWEST_SHOWN ? `fewer than ${FEWEST_SHOWN}` : inThousands(count);
}
