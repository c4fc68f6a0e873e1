import type { Zone } from "@/scripts/zones/zone";

/** Modules of Node's that every script may use. */
const NODE = [
  ...["child_process", "crypto", "events", "fs", "http", "module", "net", "os", "path", "readline", "stream"],
  ...["timers", "url", "util", "zlib"],
].map((name) => `node:${name}`);

const RUN = ["scripts/process", "scripts/project-root.ts"];

/** The folders and files of `scripts/`: what of ours each may import, and which packages beside Node's. One that isn't here is refused. */
const SCRIPTS: Readonly<Record<string, readonly [may: readonly string[], packages?: readonly string[]]>> = {
  administrator: [["lib/use-cases", "scripts/database", ...RUN], ["pg"]],
  asvs: [[]],
  audit: [
    ["lib/domain", "lib/limited-fetch.ts", "lib/time-limits.ts", "scripts/database", ...RUN],
    ["pg", "zod"],
  ],
  backup: [
    ["lib/content", "lib/domain", "scripts/database", ...RUN],
    ["pg", "pg-copy-streams", "zod"],
  ],
  bootstrap: [[]],
  database: [
    [
      ...["lib/content", "lib/data", "lib/domain", "lib/time-limits.ts", "prisma", "scripts/bootstrap"],
      ...["scripts/installation", "scripts/server", ...RUN],
    ],
    ["pg", "zod"],
  ],
  "database/testing": [["lib/data/testing", "scripts/database", ...RUN], ["vitest"]],
  documents: [[]],
  doors: [["scripts/source"], ["oxc-parser"]],
  "every-form": [[], ["oxc-parser"]],
  faults: [
    [
      ...["prisma", "scripts/database", "scripts/installation", "scripts/server"],
      ...["scripts/testing/silent-proxy.ts", ...RUN],
    ],
    ["playwright"],
  ],
  fingerprints: [["lib/content", "lib/domain"], ["oxc-parser"]],
  installation: [
    ["scripts/audit", "scripts/bootstrap", "scripts/database", "scripts/server", ...RUN],
    ["zod"],
  ],
  "interface-text": [[], ["oxc-parser"]],
  landfall: [
    [
      ...["lib/content", "lib/domain", "lib/paths.ts", "lib/use-cases", "scripts/administrator"],
      ...["scripts/audit", "scripts/backup", "scripts/database", "scripts/installation", "scripts/schema"],
      ...RUN,
    ],
  ],
  limits: [["scripts/source"], ["oxc-parser"]],
  method: [["lib/content", "lib/domain", "lib/messages"]],
  mutation: [["lib/testing"], ["vitest"]],
  pace: [
    [
      ...[
        "lib/content",
        "lib/domain",
        "lib/testing",
        "lib/typeset",
        "scripts/bootstrap",
        "scripts/landfall/read-assessment.ts",
      ],
      ...["scripts/server", "scripts/testing", ...RUN],
    ],
    ["playwright", "unpdf"],
  ],
  probes: [["lib/content", ...RUN]],
  process: [[]],
  "project-root.ts": [[]],
  races: [
    [
      ...["lib/data", "lib/data/testing", "lib/domain", "lib/testing", "lib/use-cases"],
      "lib/use-cases/testing",
    ],
    ["pg", "vitest"],
  ],
  schema: [["lib/content", "lib/domain"]],
  server: [["scripts/database", "scripts/installation", ...RUN], ["zod"]],
  source: [[], ["oxc-parser"]],
  testing: [
    ["prisma", "scripts/bootstrap", "scripts/database", "scripts/installation", "scripts/server", ...RUN],
    ["html-validate", "playwright", "ws", "zod"],
  ],
  zones: [[], ["oxc-parser"]],
  "evasion.ts": [["lib/content", "lib/domain", "lib/testing"], ["fast-check"]],
  "faults.ts": [
    ["scripts/bootstrap", "scripts/database", "scripts/faults", "scripts/server", "scripts/testing", ...RUN],
  ],
  "judge.ts": [["lib/testing"]],
  "landfall.ts": [["scripts/landfall"]],
  "method.ts": [["lib/content", "lib/x-risk-sheet", "scripts/method", ...RUN]],
  "pace.ts": [["scripts/pace", ...RUN]],
  "probes.ts": [["scripts/probes"]],
  "pin.ts": [["lib/content", "scripts/fingerprints", ...RUN]],
  "races.ts": [["scripts/testing", ...RUN]],
  "reevaluate.ts": [["lib/content", "lib/domain", "scripts/database", "scripts/installation", ...RUN]],
  "schema.ts": [["scripts/schema", ...RUN]],
  "start.ts": [
    [
      ...["scripts/audit", "scripts/bootstrap", "scripts/database", "scripts/installation", "scripts/server"],
      ...RUN,
    ],
  ],
  "test.ts": [["scripts/bootstrap", "scripts/server", "scripts/testing", ...RUN]],
  "zones.ts": [["scripts/zones", ...RUN]],
};

export const SCRIPT_ZONES: Readonly<Record<string, Zone>> = Object.fromEntries(
  Object.entries(SCRIPTS).map(([name, [may, packages = []]]) => [
    `scripts/${name}`,
    { may, packages: [...NODE, ...packages] },
  ]),
);
