import { expect, it } from "vitest";
import { projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { sharedAssumptions, supposedFalse } from "@/lib/domain/portfolio/concluding/suppose";

const NOTHING = projectFacts({});
const project = (id: string, statement: string, weight: string) => ({
  id,
  title: id,
  facts: {
    ...NOTHING,
    assumptions: [{ statement, probability: 0.5, weight, uses: ["Gate releases"] }],
    uses: ["Gate releases", "Train faster"].map((name) => ({
      name,
      recipient: "",
      recipientKind: "",
      stance: "likely",
      place: "",
      likelihood: 0.5,
      timing: "",
      effect: null,
    })),
  },
});
const SAME = "Frontier developers keep publishing their evaluations in full";
const all = [
  project("a", SAME, "case-falls"),
  project("b", `${SAME}.`, "case-weakens"),
  project("c", "Something else entirely holds for years", "case-falls"),
];

it("an assumption is shared by its words, and what one project alone assumes isn’t", () => {
  expect(sharedAssumptions(all)).toEqual([
    { key: expect.stringContaining("frontier developers"), statement: SAME, projects: 2 },
  ]);
});

it("supposed false takes out whose case falls, takes uses from whose case weakens, and leaves others as they are", () => {
  const [{ key } = { key: "" }] = sharedAssumptions(all);
  const { projects, fell } = supposedFalse(all, [key]);
  expect(fell).toEqual(["a"]);
  expect(
    projects.map(({ id, facts }) => [id, facts.uses.map(({ name }) => name), facts.assumptions.length]),
  ).toEqual([
    ["b", ["Train faster"], 0],
    ["c", ["Gate releases", "Train faster"], 1],
  ]);
  expect(supposedFalse(all, ["nothing of the sort"])).toEqual({ projects: all, fell: [] });
});
