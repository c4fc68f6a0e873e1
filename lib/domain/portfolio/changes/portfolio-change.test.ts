import { expect, it } from "vitest";
import { changedFindings } from "@/lib/domain/portfolio/changes/changed-findings";
import { type ProjectThen, portfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";

const NOTHING = projectFacts({});
const DAYS = { from: "2026-06-01", to: "2026-11-28" };

const project = (id: string, kind: string, more: Partial<ProjectThen> = {}): ProjectThen => ({
  id,
  title: `Project ${id}`,
  submittedAt: "2026-05-01T00:00:00Z",
  revisionNumber: 1,
  facts: {
    ...NOTHING,
    recipients: [{ name: `R ${id}`, kind, constraint: "", aims: null, outputs: [] }],
  },
  ...more,
});

it("says what came, what left, what was revised, and what moved by how much", () => {
  const before = [project("a", "evaluator"), project("b", "frontier-developer"), project("c", "evaluator")];
  const after = [
    project("b", "frontier-developer", { revisionNumber: 2 }),
    project("c", "frontier-developer"),
    project("d", "frontier-developer", {
      facts: { ...NOTHING, factors: { "risk-evaluation": "strengthens" } },
    }),
  ];
  const { came, left, revised, moved } = portfolioChange(before, after);
  expect([came, left, revised].map((all) => all.map(({ id }) => id))).toEqual([["d"], ["a"], ["b"]]);
  const row = (what: string) => moved.find((each) => each.what.startsWith(what));
  expect(row("Projects")).toMatchObject({ before: "3", after: "3", by: "" });
  expect(row("Share of pull: Developer of frontier")).toMatchObject({
    before: "33 %",
    after: "100 %",
    by: "+67 points",
  });
  expect(row("Herfindahl")).toMatchObject({ before: "0.56", after: "1.00", by: "+0.44" });
  expect(row("Strengthen: Risk evaluation")).toMatchObject({ before: "0", after: "1", by: "+1" });
  expect(row("Stated shifts")).toMatchObject({ before: "—", after: "—", by: "" });
});

it("turns nothing that moved into nothing by rounding", () => {
  const many = Array.from({ length: 30 }, (_, at) =>
    project(`p${at}`, at % 2 === 0 ? "evaluator" : "military"),
  );
  const [first, ...rest] = many;
  const after = first ? [...rest, project("p0", "military")] : [];
  const by = (what: string, was: typeof many, is: typeof many) =>
    portfolioChange(was, is).moved.find((each) => each.what.startsWith(what))?.by;
  expect(by("Share of pull: Military", many, after)).toBe("+3 points");
  expect(by("Herfindahl", many, after)).toBe("");
  const hundred = Array.from({ length: 100 }, (_, at) =>
    project(`p${at}`, at < 50 ? "evaluator" : "military"),
  );
  const one = hundred.map((each, at) => (at === 0 ? project("p0", "military") : each));
  expect(by("Share of pull: Military", hundred, one)).toBe("+1 point");
});

it("says nothing of two days that are the same", () => {
  const same = [project("a", "evaluator"), project("b", "military")];
  const [was, is] = [concludePortfolio(same, DAYS.from), concludePortfolio(same, DAYS.to)];
  const change = { ...portfolioChange(same, same), ...changedFindings(was, is) };
  expect([change.came, change.left, change.revised, change.concluded, change.gone]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(change.moved.filter(({ by }) => by !== "")).toEqual([]);
});
