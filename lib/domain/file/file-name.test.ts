import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiFileName, titleInFileName } from "@/lib/domain/file/file-name";

describe("a title as the beginning of a file's name", () => {
  test.each([
    ["Probes for deception: a first study", "probes-for-deception-a-first-study"],
    ["评估计划", "评估计划"],
    ["Оценка рисков", "оценка-рисков"],
    ["خطة التقييم", "خطة-التقييم"],
    ["แผนวิจัย", "แผนวิจัย"],
    ["Cafe\u0301 — naïve", "café-naïve"],
    ['../../etc "x" <y>|\\:*?%\u0000\u202e', "etc-x-y"],
    ["😀 !", ""],
  ])("%s gives %s", (title, name) => {
    expect(titleInFileName(title)).toBe(name);
  });

  test("is never too long for a file system, never half a character and never more than letters, digits and hyphens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
        const name = titleInFileName(title);
        expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(90);
        expect(name).toMatch(/^([\p{L}\p{N}][\p{L}\p{M}\p{N}-]*)?$/u);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

test("what reads ASCII only gets a name in ASCII", () => {
  expect(asciiFileName("prüfer-für-ablehnungen-draft.md")).toBe("prufer-fur-ablehnungen-draft.md");
  expect(asciiFileName("研究計画-draft.md")).toBe("draft.md");
  expect(asciiFileName("план-x-revision-2.pdf")).toBe("x-revision-2.pdf");
});
