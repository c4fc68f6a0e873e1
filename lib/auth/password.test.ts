import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { hashPassword, isPasswordOf } from "@/lib/auth/password";
import { TEXT_LIMITS } from "@/lib/domain/limits";

test("a password is its every character, to the last that fits, and nothing else is", async () => {
  const begin = " Several words, ";
  const password = begin + "é🐙x".repeat((TEXT_LIMITS.password - begin.length) / 4);
  expect(password).toHaveLength(TEXT_LIMITS.password);
  const kept = await hashPassword(password);
  expect(await isPasswordOf(password, kept)).toBe(true);
  const others = [password.slice(0, -1), password.trim(), password.toLowerCase(), password.normalize("NFD")];
  for (const other of others) expect(await isPasswordOf(other, kept)).toBe(false);
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("so many common passwords are known as is said", () => {
  const [, hashes = ""] = /const HASHES = `([^`]*)`/.exec(
    readFileSync(new URL("common-passwords.ts", import.meta.url), "utf8"),
  ) ?? [""];
  expect(new Set(hashes.replace(/\s/g, "").match(/.{8}/g)).size).toBe(3_508);
  expect(isCommonPassword("30secondstomars")).toBe(true);
});
