import { readdirSync, readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ReportView } from "@/components/report/report-view";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { markupFaults } from "@/scripts/testing/markup-faults";

const folder = new URL("../../lib/testing/frozen-reports/", import.meta.url);
const reports = readdirSync(folder).filter((name) => /\d\.json$/.test(name));

it.each(reports)("the page of %s has every element where it may stand", (name) => {
  const report = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as ReportDocument;
  expect(markupFaults(renderToStaticMarkup(createElement(ReportView, { report })))).toEqual([]);
});

it("a caption in the middle of its figure is told of, and an address that is none", () => {
  expect(markupFaults("<figure><p>a</p><figcaption>b</figcaption><p>c</p></figure>")).toHaveLength(1);
  expect(markupFaults('<form action="" aria-label="a"></form>')).toHaveLength(1);
});
