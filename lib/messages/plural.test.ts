import { expect, it } from "vitest";
import { plural } from "@/lib/messages/plural";

it.each([
  [0, "0 answers"],
  [1, "1 answer"],
  [2, "2 answers"],
  [1000, "1000 answers"],
])("%i takes the form of its plural rule", (count, words) => {
  expect(plural(count, { one: `${count} answer`, other: `${count} answers` })).toBe(words);
});

it("takes the form for others where a language's own is not written", () => {
  expect(plural(1, { other: "answers" })).toBe("answers");
});
