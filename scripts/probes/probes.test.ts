import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { describe, expect, test } from "vitest";
import { PROBES } from "@/scripts/probes/probes";
import { projectRoot } from "@/scripts/project-root";

const contributing = readFileSync(`${projectRoot}docs/contributing.md`, "utf8");
const ROWS = new Map(
  contributing
    .split("\n")
    .filter((line) => line.startsWith("| ") && line.endsWith(" |"))
    .map((line) => line.slice(2, -2).split(" | "))
    .map(([first = "", write = ""]) => [first, write] as const),
);

// `npm run probes` carries them out; here is what can be known without: that they fit the tree, keep their numbers and do what
// docs/contributing.md says.
describe.each(PROBES)("the probe of a $name", ({ row, most, steps, lacks = [] }) => {
  const counted = steps.filter(({ isSql }) => !isSql);
  const write = ROWS.get(row) ?? "";

  test("takes no more files than it may", () => {
    expect(counted.length).toBeLessThanOrEqual(most);
    expect(new Set(steps.map(({ file }) => file)).size).toBe(steps.length);
  });

  test.each(steps.filter(({ copyOf }) => !copyOf))("fits $file", ({ file, edit }) => {
    const path = `${projectRoot}${file}`;
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    expect(edit(text)).not.toBe(text);
  });

  test.each(lacks)("takes something away from $file", ({ file, edit }) => {
    const copy = steps.find(({ copyOf }) => copyOf && file.startsWith(dirname(file)));
    const text = readFileSync(
      `${projectRoot}${copy?.copyOf ? file.replace(copy.file, copy.copyOf) : file}`,
      "utf8",
    );
    expect(edit(text).length).toBeLessThan(text.length);
  });

  test("does what its row of docs/contributing.md says, and nothing else", () => {
    expect(write).not.toBe("");
    const isNamed = ({ file, copyOf }: { readonly file: string; readonly copyOf?: string }) =>
      [file, basename(file), `${dirname(file)}/`, `${basename(dirname(file))}/`, copyOf ?? file].some(
        (name) => write.includes(`${name}${copyOf ? "/" : ""}\``),
      ) || write.includes(`${dirname(file)}/<`);
    expect(counted.filter((step) => !isNamed(step)).map(({ file }) => file)).toEqual([]);
    // Files that the row names by their whole name or their end are those of the steps.
    const named = [...write.matchAll(/`([^`\s]+)`/gu)]
      .map(([, name = ""]) => name)
      .filter((name) => [".ts", ".tsx", ".json"].includes(extname(name)) && !name.includes("<"));
    const done = named.filter((name) => steps.some(({ file }) => file.endsWith(name)));
    expect(named.filter((name) => !done.includes(name) && !PINNED.includes(name))).toEqual([]);
  });
});

/** Of another content: written once a release, whatever is added to it. */
const PINNED = ["lib/content/labels.ts"];
