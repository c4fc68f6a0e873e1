import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LeadView } from "@/components/report/lead-view";
import type { LeadBlock, LeadFinding } from "@/lib/domain/report/blocks/block";

const finding = (title: string, isBlocking: boolean): LeadFinding => ({
  anchor: title,
  isBlocking,
  chips: [],
  title,
  sentence: "",
});
const leading = (...findings: readonly LeadFinding[]): LeadBlock => ({
  type: "lead",
  what: "",
  decision: "",
  state: null,
  findings,
  none: "",
  points: [],
  landsBesides: 0,
  lands: [],
  asides: [],
});

test("a fourth finding is hidden on a phone, and none that blocks", () => {
  const findings = ["a", "b", "c", "d"].map((title) => finding(title, true));
  const markup = renderToStaticMarkup(
    createElement(LeadView, { lead: leading(...findings, finding("e", false)), hooks: {} }),
  );
  const items = [...markup.matchAll(/<li[^>]*class="([^"]*)"/g)].map(([, classes = ""]) =>
    classes.includes("max-sm:nth-[n+4]:hidden"),
  );
  expect(items).toEqual([false, false, false, false, true]);
});
