// `npm run races -- 500`: every two commands that write the same row, at the same moment, so many times each (scripts/races).
import { installOnce } from "./bootstrap/install.mjs";
import { requireNode } from "./bootstrap/require-node.mjs";

requireNode();
await installOnce();
const { register } = await import("tsx/esm/api");
register();
await import("./races.ts");
