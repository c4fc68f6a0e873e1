import { describe, expect, it } from "vitest";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { concentration } from "@/lib/domain/portfolio/figures/concentration";
import { facetCounts, facetInWords, narrowed } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { portfolioFigures } from "@/lib/domain/portfolio/figures/portfolio-figures";

const NOTHING = projectFacts({});
type Facts = DatedProject["facts"];

const recipient = (name: string, kind: string, outputs: readonly string[] = []) => ({
  name,
  kind,
  constraint: "",
  aims: null,
  outputs,
});
const use = (by: string, recipientKind: string, likelihood: number | null) => ({
  name: "Ship it",
  recipient: by,
  recipientKind,
  stance: "likely",
  place: "product",
  likelihood,
  timing: "",
  effect: null,
});
const pathway = (pattern: string) => ({ name: "Way", pattern, severity: 3, likelihood: 0.2, outputs: [] });

function projects(...given: readonly Partial<Facts>[]): readonly DatedProject[] {
  return given.map((facts, at) => ({
    id: `p${at}`,
    title: `Project ${at}`,
    submittedAt: at % 2 === 0 ? "2026-08-01T00:00:00Z" : "2026-11-01T00:00:00Z",
    facts: { ...NOTHING, ...facts },
  }));
}

const figure = (id: string, all: readonly DatedProject[], correlation = 0.5) =>
  portfolioFigures(all, correlation).find((each) => each.id === id);
const cells = (id: string, all: readonly DatedProject[]) => figure(id, all)?.rows.map((row) => row.cells);

const LAB = recipient("OpenLab", "frontier-developer", ["Paper"]);
const AUDITOR = recipient("Harbour", "evaluator", ["Paper", "Tool"]);

describe("recipients", () => {
  const two = projects(
    {
      recipients: [LAB, AUDITOR],
      uses: [use("OpenLab", "frontier-developer", 0.6), use("Harbour", "evaluator", 0.2)],
    },
    { recipients: [LAB] },
  );

  it("share a project’s pull by the likelihood of what they do with it, and every project counts the same", () => {
    expect(cells("recipients", two)).toEqual([
      ["Developer of frontier models", "88 %", "67 %", "2 of 2"],
      ["Evaluator or auditor", "13 %", "33 %", "1 of 2"],
    ]);
    expect(figure("recipients", two)?.title).toContain("88 %");
  });

  it("have a use without a likelihood stand at one, and never lose a project by naming nobody", () => {
    const unsaid = projects(
      {
        recipients: [LAB, AUDITOR],
        uses: [use("OpenLab", "frontier-developer", null), use("Harbour", "evaluator", 0.25)],
      },
      {},
    );
    expect(cells("recipients", unsaid)?.[0]).toEqual([
      "Developer of frontier models",
      "80 %",
      "33 %",
      "1 of 2",
    ]);
    expect(figure("recipients", unsaid)?.note).toContain("1 of 2 name no recipient");
  });

  it("are as concentrated as their index says", () => {
    expect(concentration([0.5, 0.25, 0.25])?.index).toBeCloseTo(0.375);
    expect(concentration([1, 1, 1, 1])?.asIfEqual).toBeCloseTo(4);
    expect(concentration([0, 0])).toBeNull();
    expect(figure("recipients", two)?.note).toContain("index 0.78: as uneven as if 1.3 of the 2 kinds");
  });
});

describe("patterns and factors", () => {
  it("tell a pathway that is described from one expected that nobody answered", () => {
    const all = projects({ pathways: [pathway("persuasion")] }, { openPatterns: ["persuasion"] }, {});
    expect(cells("patterns", all)?.[0]?.slice(1)).toEqual(["1", "1", "1"]);
  });

  it("name the factors that nobody serves, each part of restraint apart", () => {
    const all = projects(
      { factors: { "safety-progress": "strengthens", "restraint-options": "weakens-slightly" } },
      { factors: { "safety-progress": "strengthens-slightly", "risk-evaluation": "unsure" } },
    );
    expect(figure("factors", all)?.title).toContain("Nobody serves risk evaluation");
    expect(cells("factors", all)?.map((row) => row.slice(1))).toEqual([
      ["2", "0", "0", "0"],
      ["0", "0", "0", "2"],
      ["0", "0", "0", "2"],
      ["0", "0", "0", "2"],
      ["0", "1", "0", "1"],
      ["0", "0", "0", "2"],
    ]);
  });
});

describe("shifts and axes", () => {
  const shift = { p10: -3, p50: -1, p90: 1 };
  const all = projects({ shift, effect: { p10: -1, p50: 0.5, p90: 1 } }, { shift }, {});

  it("are exact at a correlation of one, and else come with the draws, the seed and their own error", () => {
    const rows = figure("together", all)?.rows.map((row) => row.cells) ?? [];
    expect(rows[2]?.slice(0, 4)).toEqual([
      "all the same, 1",
      "2 months sooner, exact",
      "6 months sooner, exact",
      "2 months later, exact",
    ]);
    expect(rows[1]?.[1]).toMatch(/ ± 0\.0\d$/);
    expect(figure("together", all)?.note).toMatch(/10,000 draws, .* seed \d+/);
  });

  it("spread less the less they err together", () => {
    expect(figure("together", all, 0.1)?.rows[1]?.cells).not.toEqual(
      figure("together", all, 0.9)?.rows[1]?.cells,
    );
  });

  it("count who can’t rule out harm, and say who states nothing", () => {
    expect(figure("axes", all)?.title).toBe(
      "1 of 1 put a chance of one in ten or more on making humanity less safe",
    );
    expect(figure("axes", all)?.note).toContain("Left out for stating one or neither: 2");
    expect(figure("shifts", all)?.title).toContain("2 of 2 bring transformative AI sooner");
  });
});

describe("terms, and implied beside stated", () => {
  const sense = (term: string, of: string) => ({ term, sense: of, meaning: "" });

  it("count senses by project, two in one project, and terms left undefined", () => {
    const all = projects(
      { senses: [sense("Alignment", "own"), sense("alignment", "")] },
      { senses: [sense("alignment", "own")] },
      { undefinedTerms: ["alignment"] },
    );
    expect(cells("senses", all)).toEqual([
      ["alignment", "a sense of its own", "2"],
      ["alignment", "no sense chosen", "1"],
      ["alignment", "not defined", "1"],
    ]);
    expect(figure("senses", all)?.title).toContain("one project uses a term in two senses at once");
  });

  it("say where the model and its author lie apart", () => {
    const row = { of: "size", label: "Timelines", implied: "strong", stated: "none", isApart: true };
    const all = projects({ beside: [row] }, { beside: [{ ...row, stated: "not stated", isApart: false }] });
    expect(cells("beside", all)).toEqual([["Timelines", "1", "0", "1", "implied strong, stated none"]]);
  });
});

describe("loops", () => {
  const loops = (enters: string, capabilities: number | null, safety: number | null, when = "later") => ({
    loops: { enters, when, capabilities, safety },
  });
  const all = projects(
    loops("capabilities", 3, 1, "within-a-year"),
    loops("both", 2, 2),
    loops("safety", 1, 3),
    loops("", 4, null),
  );

  it("count which are entered and where work becomes faster by more, and set nothing off", () => {
    expect(figure("loops", all)?.title).toBe(
      "1 of 3 make work on capabilities faster than work on safety; 1 the other way",
    );
    expect(cells("loops", all)).toEqual([
      ["Enter mostly the capabilities loop", "1", "1"],
      ["Enter mostly the safety loop", "1", "0"],
      ["Enter both", "1", "0"],
      ["Enter neither", "0", "—"],
      ["Don’t say which they enter", "1", "—"],
      ["Make work on capabilities faster than on safety", "1", "—"],
      ["Make both faster alike, or neither", "1", "—"],
      ["Make work on safety faster than on capabilities", "1", "—"],
      ["Don’t say both", "1", "—"],
    ]);
    expect(narrowed(all, ["pace-at:3-1"]).map(({ id }) => id)).toEqual(["p0"]);
  });

  it("take no answer that was not kept for silence, and say how many were not", () => {
    const [kept, ...rest] = all;
    const older = kept ? [{ ...kept, facts: { ...kept.facts, loops: undefined } }] : [];
    const shown = figure("loops", [...(older as unknown as typeof rest), ...rest]);
    expect(shown?.note).toContain("1 were submitted before this was kept");
    expect(shown?.rows.at(4)?.cells[1]).toBe("1");
    expect(figure("loops", projects({}, {}))).toBeUndefined();
  });
});

describe("authors beside reviewers", () => {
  const quantiles = (p50: number) => ({ p10: p50 - 1, p50, p90: p50 + 1 });
  const person = (id: string) => ({ id, name: id });
  const review = (
    recommendation: "approve" | "not-approve",
    judgements: readonly { path: string; value: ReturnType<typeof quantiles> | "holds" | "does-not-hold" }[],
  ) => ({ reviewer: person("r"), recommendation, judgements });
  const [one, two, three] = projects(
    { shift: quantiles(-2), effect: quantiles(0), lean: "do" },
    { shift: quantiles(-2), pathways: [{ ...pathway("cover"), path: "misuse.pathways/a0" }] },
    { shift: quantiles(-2) },
  ).map((project) => ({ ...project, judged: { authors: [person("a")], reviews: [] } }));
  const all = [
    {
      ...one,
      judged: {
        authors: [person("a")],
        reviews: [
          review("not-approve", [
            { path: "timeline", value: quantiles(1) },
            { path: "safety", value: quantiles(0.5) },
          ]),
          review("approve", [{ path: "claim:size", value: "does-not-hold" }]),
        ],
      },
    },
    {
      ...two,
      judged: {
        authors: [person("a")],
        reviews: [
          review("approve", [{ path: "misuse:misuse.pathways/a0", value: { p10: 0.5, p50: 0.6, p90: 0.9 } }]),
        ],
      },
    },
    three,
  ] as readonly DatedProject[];

  it("are counted by where the authors’ median lies in what the reviewer thinks likely", () => {
    const counted = cells("reviewers", all)?.filter((row) => row[2] !== "0");
    expect(counted).toEqual([
      ["Timeline shift", "reviewers later", "1", "1 of 1"],
      ["Effect on humanity’s safety", "near", "1", "1 of 1"],
      ["Likelihood of a misuse pathway", "reviewers likelier", "1", "1 of 1"],
      ["What is claimed in words", "does not hold", "1", "1 of 1"],
      ["Whether to do it as it is", "authors would, reviewers would not", "1", "1 of 2"],
      ["Whether to do it as it is", "the same", "1", "1 of 2"],
    ]);
    expect(figure("reviewers", all)?.note).toContain("3 reviews of 2 of 3 projects");
    expect(narrowed(all, ["judged:timeline-more"]).map(({ id }) => id)).toEqual(["p0"]);
    expect(facetInWords("judged:timeline-more")).toContain("reviewers later");
  });

  it("have no figure where no review may be read", () => {
    expect(figure("reviewers", projects({ shift: quantiles(0) }, {}))).toBeUndefined();
  });
});

describe("all of them", () => {
  it("have a trend by round, in the order in which rounds close, and say who is in none", () => {
    const [a, b, c] = projects({ recipients: [AUDITOR] }, { recipients: [LAB] }, {});
    const all = [
      { ...a, round: { name: "Spring", closesOn: "2026-05-01" } },
      { ...b, round: { name: "Autumn", closesOn: "2025-10-01" } },
      { ...c, round: null },
    ] as readonly DatedProject[];
    expect(cells("rounds", all)?.map((row) => row[0])).toEqual(["Autumn", "Spring"]);
    expect(figure("rounds", all)?.note).toContain("1 of 3 are in no round");
    expect(narrowed(all, ["round:Spring"]).map(({ id }) => id)).toEqual(["p0"]);
    expect(figure("rounds", all.slice(0, 1))).toBeUndefined();
  });

  it("have a trend by quarter", () => {
    const all = projects({ recipients: [AUDITOR] }, { recipients: [LAB] });
    expect(figure("trend", all)?.title).toContain("2026-Q3 to");
  });

  it("have quarters without projects on the axis of time, and claim nothing of them", () => {
    const [a, b] = projects({ recipients: [AUDITOR] }, {});
    const all = [a, { ...b, submittedAt: "2027-02-01T00:00:00Z" }] as readonly DatedProject[];
    expect(cells("trend", all)).toEqual([
      ["2026-Q3", "1", "100 %", "0.0", "—"],
      ["2026-Q4", "0", "—", "—", "—"],
      ["2027-Q1", "1", "—", "0.0", "—"],
    ]);
    expect(figure("trend", all)?.title).toBe("3 quarters: 1 project in the first, 1 project in the last");
  });

  it("narrow to the projects a row counts, all of its and no other", () => {
    const all = projects(
      {
        recipients: [LAB],
        senses: [{ term: "Alignment", sense: "own", meaning: "" }],
        pathways: [pathway("persuasion")],
        shift: { p10: -3, p50: -1, p90: 1 },
        effect: { p10: -1, p50: 0.5, p90: 1 },
      },
      {
        recipients: [AUDITOR],
        undefinedTerms: ["Alignment"],
        openPatterns: ["persuasion"],
        shift: { p10: -3, p50: 2, p90: 4 },
        effect: { p10: 0, p50: 0, p90: 1 },
      },
      { shift: { p10: 0, p50: 0, p90: 0 } },
    );
    for (const { id, rows } of portfolioFigures(all, 0.5)) {
      for (const { facet, cells: row } of rows) {
        if (!facet || ["factors", "beside"].includes(id)) continue;
        const counted = row
          .slice(1)
          .some((cell) => Number.parseInt(cell, 10) === narrowed(all, [facet]).length);
        expect([id, row, counted]).toEqual([id, row, true]);
        expect(facetInWords(facet)).not.toBe(facet);
      }
    }
    expect(narrowed(all, ["recipient:evaluator"]).map(({ id }) => id)).toEqual(["p1"]);
    expect(narrowed(all, ["shift:either-way"]).map(({ id }) => id)).toEqual(["p0", "p1"]);
    // A median of nought is in no corner.
    expect(figure("axes", all)?.rows.map((row) => [row.cells[1], row.facet, row.project])).toEqual([
      ["1 of 2", "axes:sooner-safer", undefined],
      ["0 of 2", "axes:sooner-less-safe", undefined],
      ["0 of 2", "axes:later-safer", undefined],
      ["0 of 2", "axes:later-less-safe", undefined],
      ["1 of 2", "axes:less-safe-tail", undefined],
      ["1 month sooner", null, "p0"],
      ["2 months later", null, "p1"],
    ]);
    expect(narrowed(all, ["nonsense", "recipient:evaluator"])).toEqual([]);
    expect(narrowed(all, ["constructor:x"])).toEqual([]);
    expect(facetCounts(all, "recipient").get("evaluator")).toBe(1);
  });

  it("do not change with the order of the projects, and fit a page at two thousand", () => {
    const many = projects(
      ...Array.from({ length: 2000 }, (_, at) => ({
        recipients: [recipient(`R${at % 40}`, at % 3 === 0 ? "evaluator" : "frontier-developer", ["Paper"])],
        shift: { p10: -3, p50: -(at % 7), p90: 8 },
        effect: { p10: -1, p50: 0, p90: 1 },
        senses: [{ term: `term ${at % 20}`, sense: "own", meaning: "" }],
      })),
    );
    const drawn = portfolioFigures(many, 0.5);
    expect(JSON.stringify(drawn).length).toBeLessThan(400_000);
    const few = many.slice(0, 30);
    expect(portfolioFigures(few.toReversed(), 0.5)).toEqual(portfolioFigures(few, 0.5));
  });
});
