import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectRoot } from "@/scripts/project-root";
import { reportSchemaText, schemaText } from "@/scripts/schema/schema-text";

test.each([
  ["assessment.schema.json", schemaText],
  ["report.schema.json", reportSchemaText],
])("docs/%s says what the product says; if not, run: npm run schema", (name, text) => {
  const isCurrent = readFileSync(`${projectRoot}docs/${name}`, "utf8") === text();
  expect(isCurrent, `docs/${name} is out of date; run: npm run schema`).toBe(true);
});
