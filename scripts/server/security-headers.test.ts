import { expect, it } from "vitest";
import { securityHeaders } from "@/scripts/server/security-headers.mjs";

it("browsers are held to https for two years, names below included, where people use it, and only there", () => {
  const told = "strict-transport-security";
  expect(securityHeaders("https://landfall.example.org")[told]).toBe("max-age=63072000; includeSubDomains");
  expect(securityHeaders("http://localhost:3000")).not.toHaveProperty(told);
});
