import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EXIT_WORDS } from "@/scripts/landfall/exit-codes";
import { projectRoot } from "@/scripts/project-root";

test("docs/command-line.md says of every code what help says", () => {
  const rows = readFileSync(`${projectRoot}docs/command-line.md`, "utf8").matchAll(
    /^\| (\d+) \| (.*) \|$/gmu,
  );
  const plain = (words: string) => words.replaceAll("`", "");
  expect([...rows].map(([, code, words = ""]) => [Number(code), plain(words)])).toEqual(EXIT_WORDS);
});
