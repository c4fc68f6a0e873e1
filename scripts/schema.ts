/** Writes docs/assessment.schema.json from the instrument: `npm run schema`. */

import { writeFileSync } from "node:fs";
import { projectRoot } from "@/scripts/project-root";
import { schemaText } from "@/scripts/schema/schema-text";

const file = `${projectRoot}docs/assessment.schema.json`;
writeFileSync(file, schemaText());
console.log(`Wrote ${file}`);
