import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { searchDocument } from "@/scripts/method/search-text";
import { projectRoot } from "@/scripts/project-root";

test("docs/search.md is what the table of fields says", () => {
  expect(readFileSync(`${projectRoot}docs/search.md`, "utf8")).toBe(searchDocument());
});
