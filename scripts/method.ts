/** Writes docs/method.md, docs/x-risk-sheet.md and docs/search.md from the instrument, the rulebook and the table of fields: `npm run method`. */

import { writeFileSync } from "node:fs";
import { INSTRUMENT } from "@/lib/content/instrument";
import { xRiskSheetDocument } from "@/lib/x-risk-sheet/document";
import { methodText } from "@/scripts/method/method-text";
import { searchDocument } from "@/scripts/method/search-text";
import { projectRoot } from "@/scripts/project-root";

const documents = [
  { file: `${projectRoot}docs/method.md`, text: methodText() },
  { file: `${projectRoot}docs/x-risk-sheet.md`, text: xRiskSheetDocument(INSTRUMENT) },
  { file: `${projectRoot}docs/search.md`, text: searchDocument() },
];
for (const { file, text } of documents) {
  writeFileSync(file, text);
  console.log(`Wrote ${file}`);
}
