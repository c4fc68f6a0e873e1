import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { AxesFigure } from "@/components/report/axes-figure";
import { axesOf } from "@/lib/domain/report/parts/axes";
import type { Axes } from "@/lib/domain/report/report-document";

const AXES = axesOf({
  "timelines.shift": { status: "answered", value: { p10: -12, p50: -3, p90: 2 } },
});

function drawn(axes: Axes): string {
  return renderToStaticMarkup(createElement(AxesFigure, { axes }));
}

it("the axes show the chances of either side of zero, with a dash for the axis that has none", () => {
  const page = drawn(AXES);
  expect(page).toContain("<td>78 %</td><td>0 %</td><td>22 %</td>");
  expect(page).toContain("<td>—</td><td>—</td><td>—</td>");
  expect(page).toContain(AXES.signs?.timelineShift?.sentence);
});

it("a report frozen without the chances is drawn as before, with nothing in their place", () => {
  const { signs: _absent, ...frozen } = AXES;
  const page = drawn(frozen);
  expect(page).not.toContain("zero");
  expect(drawn(AXES).startsWith(page.slice(0, -"</figure>".length))).toBe(true);
});
