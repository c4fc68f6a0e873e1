import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findGap, listBuild } from "@/scripts/server/build-manifest";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "landfall-build-"));
  for (const path of ["BUILD_ID", "server/app/page.js", "static/chunks/a.js", "cache/x", "trace"]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a whole build has no gap, whatever becomes of its cache", () => {
  const files = listBuild(folder);
  expect(Object.keys(files).sort()).toEqual(["BUILD_ID", "server/app/page.js", "static/chunks/a.js"]);
  rmSync(join(folder, "cache"), { recursive: true });
  rmSync(join(folder, "trace"));
  expect(findGap(folder, files)).toBeUndefined();
});

test.each<[string, string, () => void]>([
  ["its pages gone", "server/app/page.js", () => rmSync(join(folder, "server"), { recursive: true })],
  ["one chunk gone", "static/chunks/a.js", () => rmSync(join(folder, "static/chunks/a.js"))],
  ["a file cut off", "server/app/page.js", () => truncateSync(join(folder, "server/app/page.js"), 3)],
  ["everything gone", "BUILD_ID", () => rmSync(join(folder, "BUILD_ID"))],
])("a build with %s has one", (_case, gap, damage) => {
  const files = listBuild(folder);
  damage();
  expect(findGap(folder, files)).toBe(gap);
});
