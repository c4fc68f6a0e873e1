import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PortfolioFindings } from "@/components/portfolio/portfolio-findings";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { portfolioRules } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type {
  AddressedFinding,
  PortfolioFindingsView,
} from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { PARTLY_ALIKE } from "@/lib/domain/portfolio/shifts-together";

const rules = portfolioRules("2026-11-30").map(({ id, looksFor }) => ({ id, looksFor }));
const [silent, ...concluding] = rules;
const WORDS = "A method for reading what a model plans before it acts, handed to whoever asks for it";

/** Every rule but the first concludes so often, each time of all projects. */
function viewOf(projects: number, each: number): PortfolioFindingsView {
  const all = Array.from({ length: projects }, (_, at) => ({ id: `p${at}`, title: `${at} ${WORDS}` }));
  const from = all.map(({ id }) => ({ project: id, says: `${WORDS}, as ${id} says. `.repeat(4) }));
  const findings = concluding.flatMap(({ id: rule }) =>
    Array.from(
      { length: each },
      (_, at): AddressedFinding => ({
        rule,
        about: `${at}`,
        key: `${rule}-${at}`,
        claims: [],
        severity: at === 0 ? "serious" : "concern",
        title: `${WORDS}, ${rule} ${at}`,
        text: `${WORDS}. ${WORDS}.`,
        resolve: WORDS,
        from,
        unsaid: 2,
      }),
    ),
  );
  return {
    findings,
    withAll: null,
    projects: all,
    without: [],
    find: "",
    rules,
    drafts: [],
    added: [],
    assumptions: [],
    supposed: [],
    fell: [],
    correlation: PARTLY_ALIKE,
    notKept: 0,
    isCut: false,
    summed: null,
  };
}

type Asked = Parameters<typeof PortfolioFindings>[0]["asked"];
const shown = (view: PortfolioFindingsView, asked: Asked = {}) =>
  renderToStaticMarkup(
    createElement(PortfolioFindings, {
      view,
      asked,
      addressOf: (of) => `/portfolio/findings?${new URLSearchParams({ ...of })}`,
    }),
  );

/** What stands around it on every page. */
const FRAME = 45_000;

test("the page is as long as there are rules: at most 400 kB over 44 projects and over 2,000", () => {
  for (const projects of [44, COUNT_LIMITS.concludedOver]) {
    const view = viewOf(projects, 30);
    const asked: readonly Asked[] = [
      {},
      { rule: concluding[0]?.id ?? "" },
      { finding: view.findings[0]?.key ?? "" },
    ];
    for (const part of asked) {
      // Before it is compressed; sent twice, as markup and as what the browser takes it over from, as of the comparison.
      expect(2.9 * Buffer.byteLength(shown(view, part)), `${projects} ${Object.keys(part)}`).toBeLessThan(
        400_000 - FRAME,
      );
    }
  }
});

test("every rule has its gravest in full, the rest in a line, and leads to all of it", () => {
  const markup = shown(viewOf(8, 3));
  for (const { id } of concluding) {
    expect(markup).toContain(`${WORDS}, ${id} 0.</h2>`);
    expect(markup).not.toContain(`${WORDS}, ${id} 1.</h2>`);
    expect(markup).toContain(`>${WORDS}, ${id} 2</a>`);
    expect(markup).toContain(`href="/portfolio/findings?rule=${id}"`);
  }
  expect(markup).toContain("2 more of this kind");
  expect(markup).toContain("All 8 projects it rests on");
  expect(markup).toContain("One rule concludes nothing");
  expect(markup).toContain(silent?.looksFor ?? "");
});

test("one rule shows all it concludes, some at once, and one conclusion all projects, many at once", () => {
  const view = viewOf(COUNT_LIMITS.restedOnAtOnce + 20, COUNT_LIMITS.concludedAtOnce + 2);
  const [rule] = concluding;
  const headings = (asked: Asked) => shown(view, asked).split("</h2>").length - 1;
  expect(headings({ rule: rule?.id ?? "" })).toBe(COUNT_LIMITS.concludedAtOnce);
  const last = `${rule?.id}-${COUNT_LIMITS.concludedAtOnce - 1}`;
  // Addresses of before name a conclusion alone.
  for (const asked of [{ rule: rule?.id ?? "", after: last }, { after: last }])
    expect(headings(asked)).toBe(2);
  const one = view.findings[0]?.key ?? "";
  const projects = (asked: Asked) => shown(view, asked).split('href="/assessments/').length - 1;
  expect(projects({ finding: one })).toBe(COUNT_LIMITS.restedOnAtOnce);
  expect(projects({ finding: one, from: String(COUNT_LIMITS.restedOnAtOnce) })).toBe(20);
  expect(shown(view, { finding: one })).toContain("The next 20 of 120 projects");
});
