import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/**
 * How many things are answered in words alone, and the words behind that, which can lead to them: "3 points are answered", "in words alone";
 * "No points" of none. They are what answers say of whatever is asked, not the claims of the case, as reports before rulebook 1.10.0 call them.
 */
export function answeredInWords(number: number, rulebookVersion: string): readonly [string, string] {
  const count = number === 0 ? "No" : number;
  const isOne = number === 1;
  return isBefore1100(rulebookVersion)
    ? [`${count} ${isOne ? "claim rests" : "claims rest"} on`, "words alone"]
    : [`${count} ${isOne ? "point is" : "points are"} answered`, "in words alone"];
}
