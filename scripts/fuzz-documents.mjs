// `npm run fuzz:documents -- 10000`: so many generated texts through every way of showing them. A second number is the first seed.
import { spawnSync } from "node:child_process";
import { installOnce } from "./bootstrap/install.mjs";
import { requireNode } from "./bootstrap/require-node.mjs";

requireNode();
await installOnce();
const [count = "10000", first = "1"] = process.argv.slice(2);
const run = ["vitest", "run", "--project", "unit", "scripts/documents/fuzz-documents.test.ts"];
const env = { ...process.env, FUZZ_DOCUMENTS: count, FUZZ_FIRST: first };
process.exit(spawnSync("npx", run, { stdio: "inherit", env }).status ?? 1);
