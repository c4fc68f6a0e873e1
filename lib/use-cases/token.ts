import { createHash, randomBytes } from "node:crypto";

/** What opens a link: 256 random bits to hand over, their hash to keep. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
