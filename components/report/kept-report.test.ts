import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keptReport } from "@/components/report/kept-report";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const frozen = new URL("../../lib/testing/frozen-reports/human-preferences-1.0.0.json", import.meta.url);
const report = JSON.parse(readFileSync(frozen, "utf8")) as ReportDocument;
const figureHref = (figure: string, format: string) => `/figures/${figure}?format=${format}`;
const answersAt = "/answers";
const [finding] = report.findings;
const response = {
  fingerprint: finding?.fingerprint ?? "",
  response: "disputed",
  words: "<script>alert(1)</script>",
  by: { name: "Rosa" },
  commitment: null,
  as: "author",
  revisionNumber: 1,
  at: "2026-11-01T10:00:00.000Z",
} as const;

test("a revision is rendered once, and anew when somebody responds to a finding", () => {
  const silent = { revision: "r1", report, responses: [], figureHref, answersAt };
  const first = keptReport(silent);
  expect(keptReport({ ...silent, report: { ...report, summary: ["Not rendered."] } })).toEqual(first);
  const answered = keptReport({ ...silent, responses: [response] });
  expect(answered.name).not.toBe(first.name);
  expect(first.markup).not.toContain("Rosa");
  expect(answered.markup).toContain("Rosa");
  expect(keptReport({ ...silent, revision: "r2" }).name).not.toBe(first.name);
});

test("what people wrote is text in it", () => {
  const { markup } = keptReport({ revision: "r3", report, responses: [response], figureHref, answersAt });
  expect(markup).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(markup).not.toContain("<script");
});

test("a page that leads elsewhere for what is folded has its titles and places alone, in a fraction of the room", () => {
  const given = { revision: "r4", report, responses: [], figureHref, answersAt };
  const whole = keptReport(given);
  const led = keptReport({ ...given, restAt: "/whole?whole=1" });
  expect(led.name).not.toBe(whole.name);
  expect(led.markup.length).toBeLessThan(whole.markup.length / 2);
  const placesIn = (markup: string) => [
    ...markup.matchAll(/<div id="([^"]+)" class="(?:part|finding)-body"/g),
  ];
  const places = placesIn(led.markup).map(([, place]) => place);
  expect(places).toEqual(placesIn(whole.markup).map(([, place]) => place));
  for (const place of places.filter((each) => each !== "answers" && each !== "strengths"))
    expect(led.markup).toContain(`<a href="/whole?whole=1#${place}">`);
});
