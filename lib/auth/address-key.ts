import "server-only";
import { createHmac, hkdfSync } from "node:crypto";
import { sessionSettings } from "@/lib/env";

/** Characters of a key: 132 bits. */
const LENGTH = 22;

/**
 * What stands in an address for words that must not: the same for the same words within an organisation, for whoever looks, and told from
 * the words by nobody without the installation's secret (HMAC-SHA-256 under a key of RFC 5869). Words cannot be got back from it.
 */
export function addressKey(organisationId: string, words: string): string {
  const key = Buffer.from(
    hkdfSync("sha256", sessionSettings().secret, organisationId, "landfall address", 32),
  );
  return createHmac("sha256", key).update(words).digest("base64url").slice(0, LENGTH);
}
