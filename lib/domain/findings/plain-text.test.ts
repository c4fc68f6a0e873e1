import { expect, test } from "vitest";
import { plainText } from "@/lib/domain/findings/plain-text";

test.each([
  [
    "Nothing to take away: 3 * 4 * 5, snake_case_name, #5.",
    "Nothing to take away: 3 * 4 * 5, snake_case_name, #5.",
  ],
  [
    "**Kind of work:** evaluations. **Effect:** _small_ or *none*.",
    "Kind of work: evaluations. Effect: small or none.",
  ],
  ["## What it shows\n\nIt shows `x`.", "What it shows\n\nIt shows x."],
  [
    "Four areas:\n1. persuasion,\n2. cyber-security\n3. self-proliferation",
    "Four areas: persuasion; cyber-security; self-proliferation",
  ],
  ["- one\n- two", "one; two"],
  ["", ""],
])("%j reads %j", (markdown, plain) => {
  expect(plainText(markdown)).toBe(plain);
});
