import { describe, expect, test } from "vitest";
import { mentionedIn, mentionParts, nameAskedAt } from "@/lib/domain/review/mentions";

const people = [
  { id: "1", name: "Ann" },
  { id: "2", name: "Ann Lee" },
  { id: "3", name: "Zoë" },
  { id: "4", name: "Bo" },
  { id: "5", name: "Bo" },
];
const names = people.map(({ name }) => name);

describe("mentions", () => {
  test("are names behind an @, the longest that fits, in whichever letters", () => {
    expect(mentionedIn("@Ann Lee, and @zoë?", people)).toEqual(["2", "3"]);
    expect(mentionedIn("@Ann", people)).toEqual(["1"]);
    expect(mentionedIn("(@Ann.)", people)).toEqual(["1"]);
    expect(mentionedIn("@Zoe\u0308", people)).toEqual(["3"]);
    expect(mentionedIn("@Bo", people)).toEqual(["4", "5"]);
  });

  test("are none in addresses, in longer words, or of nobody there", () => {
    expect(mentionedIn("me@Ann, @Anna, @Rolf, @, Ann", people)).toEqual([]);
    expect(mentionedIn("@ @@", [])).toEqual([]);
  });

  test("part a text without losing any of it", () => {
    for (const text of ["@Ann", "a @Ann Lee b @Bo", "", "@", "@Rolf @Ann", "İ @Zoë!"]) {
      expect(
        mentionParts(text, names)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }
    expect(mentionParts("a @Ann Lee b", names)).toEqual([
      { text: "a ", name: null },
      { text: "@Ann Lee", name: "ann lee" },
      { text: " b", name: null },
    ]);
  });
});

describe("a name being written", () => {
  const at = (text: string) => nameAskedAt(text, text.length, names);

  test("offers whose begins so, by any of its words", () => {
    expect(at("Hm @")).toEqual({ at: 3, names: names });
    expect(at("Hm @le")?.names).toEqual(["Ann Lee"]);
    expect(at("@an")?.names).toEqual(["Ann", "Ann Lee"]);
    expect(at("@Ann L")?.names).toEqual(["Ann Lee"]);
  });

  test("offers nobody elsewhere", () => {
    for (const text of ["", "Ann", "me@an", "@x", "@Ann\n", "@Zoë", "@Ann Lee and so on"]) {
      expect([text, at(text)]).toEqual([text, null]);
    }
    expect(nameAskedAt("@an later", 9, names)).toBeNull();
  });
});
