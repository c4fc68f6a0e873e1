import { expect, test } from "vitest";
import { isAskedOnPurpose, isSameOrigin } from "@/lib/http/same-origin";

const from = (headers: Record<string, string>) => isSameOrigin({ headers: new Headers(headers) } as Request);

test("a browser's word on where a request comes from decides", () => {
  expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(from({ "sec-fetch-site": "same-site" })).toBe(false);
  expect(
    from({ "sec-fetch-site": "cross-site", origin: "https://landfall.example", host: "landfall.example" }),
  ).toBe(false);
  expect(from({ "sec-fetch-site": "none" })).toBe(false);
});

test("an older browser's origin must be our own address, also behind a proxy", () => {
  expect(from({ origin: "https://landfall.example", host: "landfall.example" })).toBe(true);
  expect(
    from({
      origin: "https://landfall.example",
      host: "10.0.0.1:3000",
      "x-forwarded-host": "landfall.example",
    }),
  ).toBe(true);
  expect(from({ origin: "https://elsewhere.example", host: "landfall.example" })).toBe(false);
  expect(from({ origin: "null", host: "landfall.example" })).toBe(false);
});

test("a request without either is no browser's", () => {
  expect(from({ host: "landfall.example" })).toBe(true);
});

const asked = (headers: Record<string, string>) =>
  isAskedOnPurpose({ headers: new Headers(headers) } as Request);

test("a file is asked for on one of our pages or in the address bar", () => {
  expect(asked({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(asked({ "sec-fetch-site": "none" })).toBe(true);
  expect(asked({ "sec-fetch-site": "cross-site" })).toBe(false);
  expect(asked({ "sec-fetch-site": "same-site" })).toBe(false);
  expect(asked({ "sec-fetch-site": "same-origin", "sec-purpose": "prefetch;prerender" })).toBe(false);
});

test("where a browser doesn't say, the page it comes from decides, if it says that", () => {
  const host = "landfall.example";
  expect(asked({ host, referer: "http://landfall.example/assessments" })).toBe(true);
  expect(asked({ host, referer: "http://elsewhere.example/" })).toBe(false);
  expect(asked({ host })).toBe(true);
});
