import { expect, it } from "vitest";
import { securityHeaders, workerPolicy } from "@/scripts/server/security-headers.mjs";

it("browsers are held to https for two years, names below included, where people use it, and only there", () => {
  const told = "strict-transport-security";
  expect(securityHeaders("https://landfall.example.org")[told]).toBe("max-age=63072000; includeSubDomains");
  expect(securityHeaders("http://localhost:3000")).not.toHaveProperty(told);
});

it("a worker loads our programs and reaches nobody; nothing else that is no page loads anything", () => {
  const policy = workerPolicy("/_next/static/chunks/turbopack-worker-1hrsqshz0gfey.js");
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  expect(policy).not.toContain("connect-src");
  const compiled =
    "/_next/static/chunks/turbopack-worker-%5Bclient-fs%5D__next_static_chunks_1_hyozqcdxgqf._.js";
  expect(workerPolicy(compiled)).toBe(policy);
  expect(workerPolicy("/_next/static/chunks/turbopack-worker-1/../0ru6cd6f0u3a-.js")).toBeNull();
  expect(workerPolicy("/_next/static/chunks/0ru6cd6f0u3a-.js")).toBeNull();
  expect(workerPolicy("/api/assessments?x=/_next/static/chunks/turbopack-worker-1.js")).toBeNull();
});
