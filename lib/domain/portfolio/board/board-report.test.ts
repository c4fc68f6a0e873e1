import { expect, it } from "vitest";
import { boardReport } from "@/lib/domain/portfolio/board/board-report";
import { portfolioChange } from "@/lib/domain/portfolio/changes/portfolio-change";
import { concludePortfolio } from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { portfolioFigures } from "@/lib/domain/portfolio/figures/portfolio-figures";
import { PARTLY_ALIKE } from "@/lib/domain/portfolio/shifts-together";
import { sumsOf } from "@/lib/domain/portfolio/testing/sums-of";

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
      withdrawn: 0,
      ...left,
      sums: null,
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

const several = (prefix: string, count: number, kind: string, factor: string) =>
  Array.from({ length: count }, (_, at) => project(`${prefix}${at}`, kind, factor));
const last = [
  ...several("a", 6, "frontier-developer", "safety-progress"),
  ...several("b", 3, "evaluator", "restraint-options"),
];
const earlier = several("z", 3, "evaluator", "risk-evaluation");
/** The same over more than are read one by one: `last` is what was submitted last. */
const overAll = (all: typeof projects, isWithheld: boolean) =>
  JSON.stringify(
    boardReport({
      organisation: "Harbour",
      day: "2026-11-28",
      projects: last,
      findings: concludePortfolio(last, "2026-11-28"),
      change: { ...portfolioChange(earlier, last), from: "2026-08-30" },
      withdrawn: 0,
      notKept: 0,
      readAtMost: last.length,
      sums: sumsOf(all),
      isWithheld,
    }).blocks,
  );

it("above what is read one by one counts over all, and tells what sums conclude", () => {
  const all = [...last, ...several("c", 9, "frontier-developer", "safety-progress")];
  const own = overAll(all, false);
  expect(own).toContain("18 projects; of the 9 submitted last, 9 are new since");
  expect(own).toContain("83 % of all pull goes to one kind of recipient");
  expect(own).toContain("What all 18 projects show together");
  expect(own).toContain("None of 18 projects asks what should be built");
  expect(own).toContain("What the 9 submitted last show together");
  expect(own).toContain("None of 9 projects asks what should be built");
  const others = overAll(all, true);
  expect(others).toContain("None of 18 projects asks what should be built");
  expect(others).toContain("15 of 18 projects land with one kind of recipient");
  // Beside what is said of all, what is said of the last would tell of those that are neither.
  expect(others).not.toContain("None of 9 projects");
  expect(others).not.toContain("submitted last show together");
  expect(others).toContain("Strengthen: ");
});

it("above what is read one by one has for others no count from which one of fewer than three can be reckoned", () => {
  const withOne = [
    ...last,
    ...several("c", 5, "evaluator", "restraint-options"),
    project("d", "military", "safety-progress"),
  ];
  const others = overAll(withOne, true);
  expect(others).not.toContain("Military");
  expect(others).toContain("One other kind of recipient");
  // Seven of all and six of the last strengthen it: the one would be told.
  expect(others).not.toContain("Strengthen: Safety progress");
  expect(overAll(withOne, false)).toContain("Strengthen: Safety progress");
  expect(overAll(withOne.slice(0, -1), true)).not.toContain("other kind of");
});

it("says that nothing is concluded over all while some of it is older than what rules read", () => {
  const sums = new Map(sumsOf(last));
  sums.delete("by-rules:1");
  const made = JSON.stringify(
    boardReport({
      organisation: "Harbour",
      day: "2026-11-28",
      projects: last,
      findings: concludePortfolio(last, "2026-11-28"),
      change: { ...portfolioChange(earlier, last), from: "2026-08-30" },
      withdrawn: 0,
      notKept: 0,
      readAtMost: last.length,
      sums,
      isWithheld: true,
    }).blocks,
  );
  expect(made).toContain("Nothing is concluded over all of them: 9 were submitted before");
  expect(made).not.toContain("asks what should be built");
});

it("beside what is counted over all tells others nothing of one or two that are withdrawn", () => {
  const made = (withdrawn: number, isWithheld: boolean) =>
    JSON.stringify(
      boardReport({
        organisation: "Harbour",
        day: "2026-11-28",
        projects: last,
        findings: concludePortfolio(last, "2026-11-28"),
        change: { ...portfolioChange(earlier, last.slice(withdrawn)), from: "2026-08-30" },
        withdrawn,
        notKept: 0,
        readAtMost: null,
        sums: null,
        isWithheld,
      }).blocks,
    );
  expect(made(0, true)).toContain("Strengthen: Safety progress");
  // Six of all and five of those that aren’t withdrawn strengthen it: the one would be told.
  expect(made(1, true)).not.toContain("Strengthen: Safety progress");
  expect(made(1, true)).toContain("fewer than 3 of them withdrawn");
  // Nine, of which eight came and eight are left now: the one would be reckoned.
  expect(made(1, true)).not.toMatch(/"Projects"|8 (of them|came)/);
  expect(made(1, true)).toContain("all that aren’t withdrawn new since");
  expect(made(1, false)).toMatch(/8 came.*"Projects"/);
  expect(made(3, true)).toMatch(/6 came.*"Projects"/);
  expect(made(1, false)).toContain("Strengthen: Safety progress");
  expect(made(3, true)).toContain("Strengthen: Safety progress");
});

type Said = {
  readonly pathways?: readonly string[];
  readonly open?: readonly string[];
  readonly shift?: number;
  readonly weakens?: string;
  readonly kind?: string;
};

/** A project that says this; whatever it leaves out, it says as all others do. */
function saying(at: number, { pathways = [], open = [], shift, weakens, kind = "evaluator" }: Said) {
  const made = project(`p${at}`, kind, "safety-progress");
  return {
    ...made,
    facts: {
      ...made.facts,
      pathways: pathways.map((pattern) => ({ ...PATHWAY, pattern })),
      openPatterns: open,
      ...(weakens !== undefined && { factors: { ...made.facts.factors, [weakens]: "weakens" } }),
      shift: shift === undefined ? null : { p10: shift - 1, p50: shift, p90: shift + 1 },
    },
  };
}
const PATHWAY = { name: "", pattern: "", severity: null, likelihood: null, outputs: [] };

const drawnFor = (given: readonly Said[], isWithheld: boolean, isSummed = false) => {
  const own = given.map((said, at) => saying(at, said));
  return boardReport({
    organisation: "Harbour",
    day: "2026-11-28",
    projects: own,
    findings: isSummed ? [] : concludePortfolio(own, "2026-11-28"),
    change: { ...portfolioChange(own, own), from: "2026-08-30" },
    withdrawn: 0,
    notKept: 0,
    readAtMost: isSummed ? own.length : null,
    sums: isSummed ? sumsOf(own) : null,
    isWithheld,
  }).blocks;
};
const drawings = (blocks: ReturnType<typeof drawnFor>) => blocks.filter((block) => block.type === "drawing");

const ALIKE: readonly Said[] = [
  ...Array.from({ length: 4 }, () => ({ pathways: ["lowers-barriers"] })),
  ...Array.from({ length: 3 }, () => ({ open: ["proliferation"] })),
];

const SHIFTED = ALIKE.map((said, at) => (at < 3 ? { ...said, shift: -1 } : said));

it.each([false, true])(
  "draws for its maker every figure of the page of figures (from sums: %s)",
  (isSummed) => {
    const own = SHIFTED.map((said, at) => saying(at, said));
    const figures = portfolioFigures(own, PARTLY_ALIKE);
    expect(figures.length).toBeGreaterThan(5);
    const titles = new Set(drawings(drawnFor(SHIFTED, false, isSummed)).map(({ title }) => title));
    for (const { id, title, drawings } of figures)
      if (drawings.length > 0 && id !== "together") expect(titles).toContain(title);
    expect([...titles]).toEqual(
      expect.arrayContaining(["Months by which the stated shifts move transformative AI together"]),
    );
  },
);

it.each([false, true])(
  "draws for others what is counted, no mark of a single project and none that leads to it (from sums: %s)",
  (isSummed) => {
    const made = drawings(drawnFor(SHIFTED, true, isSummed));
    expect(made.map(({ title }) => title)).toEqual([
      "Share of all pull, by kind of recipient",
      "Filled: described by a pathway. Open frame: expected, not answered",
      "Filled: strengthen it. Open frame: weaken it",
      "Months by which the stated shifts move transformative AI together",
    ]);
    expect(JSON.stringify(made)).not.toMatch(/"to":|Secret/);
  },
);

it.each([
  ["which pattern one project alone describes", { pathways: ["x-one"] }, {}, { pathways: ["x-two"] }, {}],
  [
    "whether one or two describe it",
    { pathways: ["x-one"] },
    {},
    { pathways: ["x-one"] },
    { pathways: ["x-one"] },
  ],
  ["whether one or two leave it open", { open: ["x-one"] }, {}, { open: ["x-one"] }, { open: ["x-one"] }],
  [
    "whether one or two weaken a factor",
    { weakens: "restraint-attitudes" },
    {},
    { weakens: "restraint-attitudes" },
    { weakens: "restraint-attitudes" },
  ],
  ["which kind of recipient one reaches", { kind: "regulator" }, {}, { kind: "media" }, {}],
] as const)(
  "says and draws for others the same in two worlds that differ in %s",
  (_, one, other, otherwise, also) => {
    for (const isSummed of [false, true]) {
      const worlds = [
        [...ALIKE, one, other],
        [...ALIKE, otherwise, also],
      ] as const;
      const [a, b] = worlds.map((world) => JSON.stringify(drawnFor(world, true, isSummed)));
      expect(a).toBe(b);
      const [own, differing] = worlds.map((world) => JSON.stringify(drawnFor(world, false, isSummed)));
      expect(own).not.toBe(differing);
    }
  },
);

const DESCRIBED: Said = { pathways: ["x-one"], shift: -1, weakens: "restraint-attitudes" };
const STATED = Array.from({ length: 6 }, () => DESCRIBED);

it.each([
  ["describe a pattern", "pathways"],
  ["state a shift", "shift"],
  ["weaken a factor", "weakens"],
] as const)("tells others nothing of how many of one or two do not %s, as all others do", (_, said) => {
  const { [said]: __, ...silent } = DESCRIBED;
  for (const isSummed of [false, true]) {
    const worlds = [
      [...STATED, silent, DESCRIBED, DESCRIBED],
      [...STATED, silent, silent, DESCRIBED],
    ] as const;
    const [a, b] = worlds.map((world) => JSON.stringify(drawnFor(world, true, isSummed)));
    expect(a).toBe(b);
    if (isSummed) continue;
    const [own, differing] = worlds.map((world) => JSON.stringify(drawnFor(world, false, isSummed)));
    expect(own).not.toBe(differing);
  }
});

it("tells others nothing of one or two that neither describe a pattern nor leave it open", () => {
  const world = (described: number, open: number) => [
    ...Array.from({ length: described }, () => ({ pathways: ["x-one"] })),
    ...Array.from({ length: open }, () => ({ open: ["x-one"] })),
    ...Array.from({ length: 12 - described - open }, () => ({})),
  ];
  const [a, b, told] = [world(5, 6), world(5, 5), world(5, 4)].map((given) =>
    JSON.stringify(drawnFor(given, true)),
  );
  expect(a).toBe(b);
  expect(a).not.toContain("5, 6 open");
  expect(told).toContain("5, 4 open");
});

it("draws shifts together where their table says, to a tenth of a month", () => {
  const world = (shift: number) => drawnFor([...STATED.slice(1), { ...DESCRIBED, shift }], true);
  const table = (blocks: ReturnType<typeof drawnFor>) =>
    blocks.flatMap((block) => (block.type === "table" ? [JSON.stringify(block)] : []));
  const [one, other] = [world(-1), world(-1.001)];
  expect(table(one)).toEqual(table(other));
  expect(drawings(one)).toEqual(drawings(other));
  expect(drawings(one)).toHaveLength(4);
});

it("counts nothing for others over so few that what is left out is plain", () => {
  expect(drawings(drawnFor(STATED.slice(0, 4), true)).map(({ title }) => title)).toEqual([
    "Months by which the stated shifts move transformative AI together",
  ]);
  expect(drawings(drawnFor(STATED.slice(0, 5), true))).toHaveLength(4);
});

it("says of what moved nothing from which one or two that it leaves out could be reckoned", () => {
  const moved = (of: number, isWithheld: boolean) => {
    const own = Array.from({ length: 13 }, (_, at) =>
      saying(at, at < of ? { weakens: "restraint-attitudes" } : {}),
    );
    return JSON.stringify(
      boardReport({
        organisation: "Harbour",
        day: "2026-11-28",
        projects: own,
        findings: [],
        change: { ...portfolioChange(own.slice(10), own), from: "2026-08-30" },
        withdrawn: 0,
        ...WHOLE,
        sums: null,
        isWithheld,
      }).blocks,
    );
  };
  expect(moved(10, true)).toContain("Weaken: Restraint: attitudes");
  expect(moved(12, false)).toContain("Weaken: Restraint: attitudes");
  expect(moved(12, true)).not.toContain("Weaken: Restraint: attitudes");
});

it("draws a bar no longer than leaves room for what is said behind it", () => {
  const [recipients] = drawings(drawnFor([...STATED, { ...DESCRIBED, kind: "media" }], true));
  const marks = recipients?.type === "drawing" ? recipients.drawing.marks : [];
  const said = marks.find((mark) => mark.type === "text" && mark.text.includes("all but fewer than 3"));
  expect(said?.type === "text" && said.x + said.text.length * 6).toBeLessThanOrEqual(660);
});
