import { expect, it } from "vitest";
import { boardReport } from "@/lib/domain/portfolio/board/board-report";
import { portfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";

const NOTHING = projectFacts({});
const project = (id: string, kind: string, factor: string) => ({
  id,
  title: `Secret ${id}`,
  submittedAt: "2026-11-01T00:00:00Z",
  revisionNumber: 1,
  facts: {
    ...NOTHING,
    kinds: ["evaluations"],
    recipients: [
      {
        name: kind === "military" ? "Quiet Bureau" : "OpenLab",
        kind,
        constraint: "",
        aims: null,
        outputs: [],
      },
    ],
    factors: { [factor]: "strengthens", "restraint-coordination": kind === "military" ? "weakens" : "none" },
  },
});
const projects = [
  ...["a", "b", "c", "d"].map((id) => project(id, "frontier-developer", "safety-progress")),
  ...["f", "g", "h"].map((id) => project(id, "evaluator", "safety-progress")),
  project("e", "military", "restraint-options"),
];
const WHOLE = { notKept: 0, readAtMost: null };
const made = (isWithheld: boolean, left: { notKept: number; readAtMost: number | null } = WHOLE) =>
  JSON.stringify(
    boardReport({
      organisation: "Harbour",
      day: "2026-11-28",
      projects,
      findings: concludePortfolio(projects, "2026-11-28"),
      change: {
        ...portfolioChange(projects.slice(0, 7), projects),
        from: "2026-08-30",
      },
      ...left,
      isWithheld,
    }).blocks,
  );

it("says what is not in it", () => {
  const cut = made(true, { notKept: 2, readAtMost: 2000 });
  expect(cut).toContain("Only the 2,000 submitted last are in it");
  expect(cut).toContain("fewer than 3 were submitted before what is read here was kept");
  expect(made(false)).not.toContain("submitted last");
});

it("for its maker has every cell", () => {
  expect(made(false)).toContain("50 % of all pull");
  expect(made(false)).toContain("13 %");
  expect(made(false)).toContain("restraint: coordination, and 1 weakens it");
  expect(made(false)).not.toContain("fewer than 3");
});

it("for people who may read less has no cell, figure or conclusion of fewer than three projects, and no title", () => {
  const withheld = made(true);
  expect(withheld).toContain("50 % of all pull");
  expect(withheld).toContain("fewer than 3");
  expect(withheld).not.toContain("13 %");
  expect(withheld).not.toContain("weakens it");
  // Shares add up to one: beside the one that is withheld, the smallest of the others is.
  expect(withheld).not.toContain("38 %");
  expect(withheld).not.toContain("index");
  expect(withheld).not.toContain("Secret");
  expect(withheld).not.toContain("Quiet Bureau");
  // From seven of eight, the one can be reckoned; and what is named is one project's.
  expect(withheld).not.toContain("receives from 7 of 8 projects");
  expect(withheld).not.toContain("land with one kind of recipient");
  expect(withheld).toContain("None of 8 projects asks what should be built");
});
