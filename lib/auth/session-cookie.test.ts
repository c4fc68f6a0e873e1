import { createCipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { afterEach, expect, test, vi } from "vitest";
import { deviceCookieName, deviceCookieOptions } from "@/lib/auth/known-device";
import { openSealed, sessionCookieName } from "@/lib/auth/session-cookie";
import { themeCookieName, themeCookieOptions } from "@/lib/http/theme-cookie";

const SECRET = "the secret that seals all cookies";

afterEach(() => vi.unstubAllEnvs());

/** The same words under the same key, sealed by AES-128-CBC with HMAC-SHA-256 (RFC 7518, 5.2): next-auth would open it. */
function sealedOtherwise(words: object): string {
  const key = Buffer.from(hkdfSync("sha256", SECRET, "", "NextAuth.js Generated Encryption Key", 32));
  const header = Buffer.from('{"alg":"dir","enc":"A128CBC-HS256"}').toString("base64url");
  const iv = randomBytes(16);
  const cipher = createCipheriv("aes-128-cbc", key.subarray(16), iv);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(words)), cipher.final()]);
  const length = Buffer.alloc(8);
  length.writeBigUInt64BE(BigInt(header.length * 8));
  const mac = createHmac("sha256", key.subarray(0, 16));
  const tag = mac
    .update(Buffer.concat([Buffer.from(header), iv, sealed, length]))
    .digest()
    .subarray(0, 16);
  return [header, "", ...[iv, sealed, tag].map((part) => part.toString("base64url"))].join(".");
}

test("what is sealed in our way is opened, and what is sealed in another is not tried", async () => {
  const token = { memberId: "a member", token: "a token" };
  const ours = await encode({ token, secret: SECRET });
  expect(await openSealed({ token: ours, secret: SECRET })).toMatchObject(token);
  const other = sealedOtherwise(token);
  expect(await decode({ token: other, secret: SECRET })).toMatchObject(token);
  expect(await openSealed({ token: other, secret: SECRET })).toBeNull();
  const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from("{}").toString("base64url")}.`;
  expect(await openSealed({ token: unsigned, secret: SECRET })).toBeNull();
});

test("over https every cookie of ours is for https only, and its name holds browsers to it", () => {
  vi.stubEnv("NEXTAUTH_SECRET", SECRET);
  vi.stubEnv("NEXTAUTH_URL", "https://landfall.example.org");
  const names = [sessionCookieName(), deviceCookieName(), themeCookieName()];
  expect(names).toEqual([
    "__Secure-next-auth.session-token",
    "__Host-landfall-device",
    "__Host-landfall-theme",
  ]);
  for (const options of [deviceCookieOptions(), themeCookieOptions()]) {
    expect(options).toMatchObject({ secure: true, httpOnly: true, sameSite: "lax", path: "/" });
  }
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  expect(themeCookieName()).toBe("landfall-theme");
  expect(themeCookieOptions().secure).toBe(false);
});
