import { createHash } from "node:crypto";

/** What attempts are counted under. Addresses are counted by their hash: the table names nobody. */
export function throttleKey(kind: string, value: string): string {
  return `${kind}:${createHash("sha256").update(value).digest("hex")}`;
}
