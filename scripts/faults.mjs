// `npm run faults`: what must run before the packages are there. The rest is faults.ts.
import { installOnce } from "./bootstrap/install.mjs";
import { requireNode } from "./bootstrap/require-node.mjs";

requireNode();
await installOnce();
const { register } = await import("tsx/esm/api");
register();
await import("./faults.ts");
