import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockInstallation } from "@/scripts/installation/installation-lock";
import { makeFolder } from "@/scripts/installation/make-folder";
import { Failure } from "@/scripts/process/failure";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "landfall-folder-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test("a folder is made with those above it, and one that is there is left alone", () => {
  const folder = join(root, "a", "b", "c");
  makeFolder(folder);
  writeFileSync(join(folder, "kept"), "");
  makeFolder(folder);
  expect(statSync(join(folder, "kept")).isFile()).toBe(true);
});

test("a file in its place, or above it, is refused with a sentence that names it", () => {
  const file = join(root, "file");
  writeFileSync(file, "");
  expect(() => makeFolder(file)).toThrow(
    new Failure(`The data folder ${file} can't be used: it is a file. Give LANDFALL_DATA another one.`),
  );
  expect(() => makeFolder(join(file, "below"))).toThrow(/file is a file/);
  expect(() => lockInstallation(join(file, "below"))).toThrow(Failure);
});

test("a link that leads nowhere is refused", () => {
  const link = join(root, "link");
  symlinkSync(join(root, "gone", "further"), link);
  expect(() => makeFolder(join(link, "data"))).toThrow(Failure);
});

test.skipIf(process.platform !== "linux")(
  "a place where no folders can be made is refused, and at once",
  () => {
    expect(() => makeFolder("/proc/landfall/data")).toThrow(/can't be made/);
  },
);
