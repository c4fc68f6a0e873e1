import { expect, test } from "vitest";
import { keepMarkup, keptMarkup } from "@/components/kept-markup/kept-store";

test("markup is made once by its name, and found by it", () => {
  let made = 0;
  const make = () => `<p>${++made}</p>`;
  expect([keepMarkup("once", make), keepMarkup("once", make)]).toEqual(["<p>1</p>", "<p>1</p>"]);
  expect(keptMarkup("once")).toBe("<p>1</p>");
  expect(keptMarkup("never")).toBeUndefined();
});

test("what was asked for longest ago goes first, and the newest stays however large it is", () => {
  const large = "x".repeat(19_000_000);
  keepMarkup("old", () => large);
  keepMarkup("older, asked for again", () => large);
  keepMarkup("old", () => "not made");
  keepMarkup("new", () => large);
  expect([keptMarkup("old"), keptMarkup("older, asked for again")]).toEqual([large, undefined]);
  keepMarkup("too large", () => "x".repeat(41_000_000));
  expect([keptMarkup("new"), keptMarkup("too large")?.length]).toEqual([undefined, 41_000_000]);
});
