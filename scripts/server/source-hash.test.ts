import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashSources } from "@/scripts/server/source-hash";

let root = "";

function write(path: string, text: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "landfall-sources-"));
  for (const file of [
    "instrumentation.ts",
    "next.config.js",
    "package-lock.json",
    "postcss.config.mjs",
    "proxy.ts",
    "tsconfig.json",
  ]) {
    write(file, "{}");
  }
  write("app/page.tsx", "one");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test.each([
  ["a changed page", "app/page.tsx", "two"],
  ["a new component", "components/ui/button.tsx", "one"],
  ["a changed lock file", "package-lock.json", "{ }"],
  ["a changed proxy", "proxy.ts", "{ }"],
])("%s changes the hash", (_case, path, text) => {
  const before = hashSources(root);
  write(path, text);
  expect(hashSources(root)).not.toBe(before);
});

test.each([
  ["a test", "lib/domain/answer.test.ts"],
  ["a page for measurements", "app/bench/page.bench.tsx"],
  ["the generated client", "lib/data/generated/client.ts"],
  ["a document", "docs/method.md"],
])("%s doesn't change the hash", (_case, path) => {
  const before = hashSources(root);
  write(path, "anything");
  expect(hashSources(root)).toBe(before);
});

test("moving text from one file to the next changes the hash", () => {
  write("app/a.ts", "xy");
  write("app/b.ts", "z");
  const before = hashSources(root);
  write("app/a.ts", "x");
  write("app/b.ts", "yz");
  expect(hashSources(root)).not.toBe(before);
});
