import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FindingsSoFar } from "@/components/questionnaire/overview/findings-so-far";
import type { Finding } from "@/lib/domain/findings/finding";

const finding = (kind: Finding["kind"], title: string): Finding => ({
  ruleId: title,
  kind,
  severity: "serious",
  theme: "uses",
  title,
  explanation: "",
  resolve: "",
  claims: [],
  answers: [],
  fingerprint: title,
});

test("what is folded counts no strengths, which fold under a number of their own", () => {
  const findings = ["a", "b", "c"].map((title) => finding("contradiction", title));
  const markup = renderToStaticMarkup(
    createElement(FindingsSoFar, {
      assessment: "a1",
      findings: [
        ...findings.slice(0, 1),
        finding("strength", "s"),
        finding("strength", "t"),
        ...findings.slice(1),
      ],
      shown: 1,
      saidTo: () => null,
      under: () => null,
    }),
  );
  expect(markup).toContain("2 more");
  expect(markup).toContain("2 strengths");
  expect(markup.indexOf("no answer yet")).toBeLessThan(markup.indexOf("2 more"));
  expect(markup.lastIndexOf("no answer yet")).toBeLessThan(markup.indexOf("2 strengths"));
});
