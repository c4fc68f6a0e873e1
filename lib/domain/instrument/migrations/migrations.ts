import type { Migration } from "@/lib/domain/instrument/migrations/migration";
import { VERSION_1_0_0 } from "@/lib/domain/instrument/migrations/shapes/version-1-0-0";

/**
 * Every step there has been, oldest first; each begins where the one before ends. A new version of the instrument adds the
 * shape of the version it replaces and a step; the tests beside say which places a step has forgotten.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Only added to: sections on factors and on AI labour.
  { before: VERSION_1_0_0, to: "1.1.0", rules: [] },
];
