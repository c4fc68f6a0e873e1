/** Writes docs/method.md and docs/x-risk-sheet.md from the instrument and the rulebook: `npm run method`. */

import { writeFileSync } from "node:fs";
import { INSTRUMENT } from "@/lib/content/instrument";
import { xRiskSheetDocument } from "@/lib/x-risk-sheet/document";
import { methodText } from "@/scripts/method/method-text";
import { projectRoot } from "@/scripts/project-root";

const documents = [
  { file: `${projectRoot}docs/method.md`, text: methodText() },
  { file: `${projectRoot}docs/x-risk-sheet.md`, text: xRiskSheetDocument(INSTRUMENT) },
];
for (const { file, text } of documents) {
  writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}
