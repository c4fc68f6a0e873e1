/** Whether every import is one that its zone may have, and none goes round: part of `npm run check`. Prints what isn't so. */

import { projectRoot } from "@/scripts/project-root";
import { allSources } from "@/scripts/zones/all-sources";
import { folderCycles, importCycles } from "@/scripts/zones/import-cycles";
import { refusedImports } from "@/scripts/zones/refused-imports";

const sources = allSources(projectRoot);
const screens = new Map([...sources].filter(([file]) => file.startsWith("components/")));
const folderOf = (file: string) =>
  file
    .split("/")
    .slice(0, file.startsWith("components/questionnaire/") ? 3 : 2)
    .join("/");
const cycles = [...importCycles(sources), ...folderCycles(screens, folderOf)];
const faults = [
  ...[...sources].flatMap(([file, source]) => refusedImports(file, source)),
  ...cycles.map((group) => `These import each other: ${group.join(", ")}`),
];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
