/** Writes the JSON Schemas of assessment files and of reports into docs: `npm run schema`. */

import { writeFileSync } from "node:fs";
import { projectRoot } from "@/scripts/project-root";
import { reportSchemaText, schemaText } from "@/scripts/schema/schema-text";

for (const [name, text] of [
  ["assessment.schema.json", schemaText()],
  ["report.schema.json", reportSchemaText()],
] as const) {
  const file = `${projectRoot}docs/${name}`;
  writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}
