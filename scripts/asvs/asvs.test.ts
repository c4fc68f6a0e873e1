import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REQUIRED } from "@/scripts/asvs/required";
import { projectRoot } from "@/scripts/project-root";

const folder = join(projectRoot, "docs");
const text = readFileSync(join(folder, "asvs.md"), "utf8");
const rows = text
  .split("\n")
  .filter((line) => /^\| V\d/.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const WORDS = ["yes", "in part", "no", "operator", "n.a."];

/** Where a link of the table leads: a file beside the document, and an anchor in it. */
const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = ""]) => address);

describe("docs/asvs.md", () => {
  test("has each requirement once, at its level", () => {
    const found = rows.map(([number, level]) => `${number} ${level}`);
    expect(found.toSorted()).toEqual([...REQUIRED].map(([number, level]) => `${number} ${level}`).toSorted());
  });

  test("answers each in one word, asks in twelve at most, and says how", () => {
    for (const [number, , asked = "", answer = "", how = "", ...more] of rows) {
      expect(WORDS, number).toContain(answer);
      expect(asked.split(/\s+/).length, number).toBeLessThanOrEqual(12);
      expect(how, number).not.toBe("");
      expect(more, number).toEqual([]);
      if (answer === "yes" || answer === "in part") expect(how, number).toContain("](");
    }
  });

  test("counts its answers rightly", () => {
    const said = [...text.matchAll(/^\| (yes|in part|no|operator|n\.a\.) \| (\d+) \| (\d+) \|$/gm)];
    const counted = (answer: string, level: string) =>
      rows.filter((row) => row[3] === answer && row[1] === level).length;
    expect(said.map(([, answer, one, two]) => [answer, Number(one), Number(two)])).toEqual(
      WORDS.map((answer) => [answer, counted(answer, "1"), counted(answer, "2")]),
    );
  });

  test("leads to files that are there, and to headings that they have", () => {
    for (const address of links.filter((each) => !each.startsWith("https://"))) {
      const [path = "", anchor] = address.split("#");
      const file = join(folder, decodeURIComponent(path));
      expect(existsSync(file), address).toBe(true);
      if (anchor === undefined) continue;
      const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(
        ([, heading = ""]) => heading,
      );
      expect(
        headings.map((heading) =>
          heading
            .toLowerCase()
            .replace(/[^a-z0-9 -]/g, "")
            .replaceAll(" ", "-"),
        ),
      ).toContain(anchor);
    }
  });
});
