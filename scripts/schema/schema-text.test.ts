import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectRoot } from "@/scripts/project-root";
import { schemaText } from "@/scripts/schema/schema-text";

test("docs/assessment.schema.json says what the instrument says; if not, run: npm run schema", () => {
  const isCurrent = readFileSync(`${projectRoot}docs/assessment.schema.json`, "utf8") === schemaText();
  expect(isCurrent, "docs/assessment.schema.json is out of date; run: npm run schema").toBe(true);
});
