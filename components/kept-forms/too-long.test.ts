import { expect, test } from "vitest";
import { faultOfLength, limitOf, tooLongIn } from "@/components/kept-forms/too-long";

const limits = { reason: 5, "conditions.*.text": 3 };

test("a text that is too long is found by its name, in lists too", () => {
  const values = { reason: "123456", conditions: [{ text: "123" }, { text: "1234" }], other: "1".repeat(99) };
  expect(tooLongIn(values, limits)).toEqual(["reason", "conditions.1.text"]);
  expect(tooLongIn({ reason: "12345" }, limits)).toEqual([]);
  expect(tooLongIn({ conditions: null, reason: null }, limits)).toEqual([]);
});

test("the limit of a field is found by its name", () => {
  expect(limitOf("conditions.12.text", limits)).toBe(3);
  expect(limitOf("reason", limits)).toBe(5);
  expect(limitOf("conditions", limits)).toBeUndefined();
});

test("it is said by how much, as browsers count", () => {
  expect(faultOfLength("12345", 5)).toBeUndefined();
  expect(faultOfLength(undefined, 5)).toBeUndefined();
  expect(faultOfLength("123456", 5)).toMatch(/1 character too long: at most 5 /);
  expect(faultOfLength("😀".repeat(2_000), 2_500)).toMatch(/1,500 characters too long: at most 2,500 /);
});
