import "server-only";
import { hkdfSync } from "node:crypto";
import { sessionSettings } from "@/lib/env";

/**
 * The key under which a member's browser encrypts what is typed and not saved yet: 32 bytes, base64, the same at every
 * sign-in, so that text kept before a session ran out is readable after it (RFC 5869, from the installation's secret). Only
 * for a member whose session was checked.
 */
export function keptKeyOf(memberId: string): string {
  return Buffer.from(
    hkdfSync("sha256", sessionSettings().secret, memberId, "landfall kept edits", 32),
  ).toString("base64");
}
