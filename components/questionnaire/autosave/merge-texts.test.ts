import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "@/components/questionnaire/autosave/merge-texts";

const BEFORE = "The results reach two laboratories. They use them for training.";

describe("two changes of one text", () => {
  it("in different places are both taken", () => {
    const mine = BEFORE.replace("two", "three");
    const theirs = `${BEFORE} And a regulator reads them.`;
    expect(mergeTexts(mine, BEFORE, theirs)).toEqual({
      text: "The results reach three laboratories. They use them for training. And a regulator reads them.",
      overlaps: false,
    });
  });

  it("of which one took words out leave them out", () => {
    const mine = "The results reach two laboratories.";
    const theirs = BEFORE.replace("two", "three");
    expect(mergeTexts(mine, BEFORE, theirs).text).toContain("three laboratories.");
  });

  it("of the same words both stand there, mine first", () => {
    const merged = mergeTexts(BEFORE.replace("two", "three"), BEFORE, BEFORE.replace("two", "four"));
    expect(merged.overlaps).toBe(true);
    expect(merged.text).toBe("The results reach three four laboratories. They use them for training.");
  });

  it("that began with nothing stand one above the other", () => {
    expect(mergeTexts("Mine.", "", "Theirs.")).toEqual({ text: "Mine.\n\nTheirs.", overlaps: true });
    expect(mergeTexts("Same.", "", "Same.")).toEqual({ text: "Same.", overlaps: false });
  });

  it("lose no word that either of them added", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    const words = fc.array(word, { minLength: 1, maxLength: 12 });
    const added = fc.array(fc.tuple(fc.nat(12), fc.nat(99)), { maxLength: 4 });
    fc.assert(
      fc.property(words, added, added, (before, byMe, byThem) => {
        const withAdded = (list: typeof byMe, mark: string) =>
          list.reduce<string[]>((text, [at, n]) => text.toSpliced(at, 0, `${mark}${n}`), before);
        const mine = withAdded(byMe, "mine");
        const theirs = withAdded(byThem, "theirs");
        const { text } = mergeTexts(mine.join(" "), before.join(" "), theirs.join(" "));
        for (const token of [...mine, ...theirs]) {
          if (!(before as string[]).includes(token)) expect(text.split(/\s+/)).toContain(token);
        }
      }),
    );
  });

  it("of twenty thousand characters are joined in reasonable time", () => {
    const long = Array.from({ length: 3_500 }, (_, at) => `word${at % 97}`).join(" ");
    const merged = mergeTexts(`First. ${long}`, long, `${long} Last.`);
    expect(merged.text).toBe(`First. ${long} Last.`);
  });
});
