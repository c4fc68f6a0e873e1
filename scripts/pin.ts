/** Pins what the labels of `lib/content/labels.ts` stand for: `npm run pin`. Refuses another content under a pinned label. */

import { readFileSync, writeFileSync } from "node:fs";
import { LABELS } from "@/lib/content/labels";
import { type Fingerprint, fingerprints, mayBeCalled, type Part } from "@/scripts/fingerprints/fingerprints";
import { shapeFile, shapeText } from "@/scripts/fingerprints/shape-text";
import { projectRoot } from "@/scripts/project-root";

const file = `${projectRoot}lib/content/fingerprints.json`;
const pinned: Record<Part, Record<string, Fingerprint>> = JSON.parse(readFileSync(file, "utf8"));

for (const [part, now] of Object.entries(fingerprints(projectRoot)) as [Part, Fingerprint][]) {
  const label = LABELS[part];
  const before = pinned[part][label];
  const changed = Object.keys(now).filter((aspect) => before?.[aspect] && before[aspect] !== now[aspect]);
  if (changed.length > 0) {
    console.error(
      `The ${part} ${label} has other ${changed.join(" and ")} than were pinned. Give it a new label in lib/content/labels.ts.`,
    );
    process.exitCode = 1;
  } else if (part === "instrument" && !mayBeCalled(label, now, pinned[part])) {
    console.error(
      `The instrument ${label} asks otherwise, not only in other words: give it a new middle number in lib/content/labels.ts.`,
    );
    process.exitCode = 1;
  } else {
    console.log(
      `${part} ${label}: ${Object.values(before ?? {}).every(Boolean) && before ? "as pinned" : "pinned"}.`,
    );
    pinned[part][label] = now;
  }
}
if (process.exitCode !== 1) {
  writeFileSync(file, `${JSON.stringify(pinned, null, 2)}\n`);
  writeFileSync(`${projectRoot}${shapeFile}`, shapeText());
}
