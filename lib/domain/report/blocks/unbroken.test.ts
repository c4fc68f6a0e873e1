import { expect, it } from "vitest";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";

it.each([
  ["about 20 % (unlikely)", "about 20\u00a0% (unlikely)"],
  ["by 31 December 2025.", "by 31\u00a0December\u00a02025."],
  ["since March 2024, 3 Mayors", "since March\u00a02024, 3 Mayors"],
])("keeps a number with its sign and a date in one line: %s", (text, set) => {
  expect(unbroken(text)).toBe(set);
});
