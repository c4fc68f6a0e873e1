/** README.md's map of the folders: whoever looks for something finds every folder named there, and every named one in the tree. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectRoot } from "@/scripts/project-root";

/** Folders whose own folders are named each; of the others the map names what helps. */
const NAMED_EACH = ["lib", "lib/domain", "components", "scripts"] as const;
/** Made by commands, or of the machine. */
const MADE = ["node_modules", "coverage", "playwright-report", "test-results", "public"];

const readme = readFileSync(`${projectRoot}README.md`, "utf8");
const map = readme.slice(readme.indexOf("\n## Where things are\n"), readme.indexOf("\n## Words\n"));

/** Places that the first cell or the words of a row name, from the root of the clone; in a row of a folder they may stand below it. */
const rows = map
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const isDomain = map.indexOf(line) > map.indexOf("| in `lib/domain/` |");
    const [first = "", words = ""] = line.slice(2, -2).split(" | ");
    const places = quoted(first).map((place) => (isDomain ? `lib/domain/${place}` : place));
    return { places, within: isDomain ? ["lib/domain/", ...places] : places, inside: quoted(words) };
  });

const named = rows.flatMap(({ places, within, inside }) => [
  ...places,
  ...inside.map((place) => within.map((from) => `${from}${place}`).find(isThere) ?? place),
]);

function quoted(text: string): readonly string[] {
  return [...text.matchAll(/`([\w./-]+(?:\/|\.ts))`/gu)].map(([, place = ""]) => place);
}

function isThere(place: string): boolean {
  return existsSync(`${projectRoot}${place}`);
}

function foldersOf(folder: string): readonly string[] {
  return readdirSync(`${projectRoot}${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !MADE.includes(entry.name))
    .map(({ name }) => `${folder ? `${folder}/` : ""}${name}/`);
}

test("names no folder or file that there isn't", () => {
  expect(named.length).toBeGreaterThan(90);
  expect(named.filter((place) => !isThere(place))).toEqual([]);
});

test.each(["", ...NAMED_EACH])("names every folder of “%s”", (folder) => {
  // Folders of the root are named by themselves, or by those in them.
  const isNamed = (each: string) =>
    named.some((place) => (folder === "" ? place.startsWith(each) : place === each));
  expect(foldersOf(folder).filter((each) => !isNamed(each))).toEqual([]);
});
