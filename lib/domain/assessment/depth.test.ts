import { describe, expect, it } from "vitest";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";

/** A documentation fix: nothing becomes easier, nothing is hazardous. */
const FIX = {
  "outputs-leave": "public",
  "makes-easier": ["none"],
  hazard: "no",
  reversible: "no",
  systems: "none",
  "ai-labour": "no",
  "product-use": "no",
  "developer-tool-use": "no",
  sensitivity: "ordinary",
};

function screening(changes: { readonly [id: string]: Value | Answer } = {}): Answers {
  return Object.fromEntries(
    Object.entries({ ...FIX, ...changes }).map(([id, value]) => [
      `screening.${id}`,
      typeof value === "object" && "status" in value
        ? (value as Answer)
        : { status: "answered", value: value as Value },
    ]),
  );
}

describe("how deep an assessment goes", () => {
  it("is light for a public documentation fix, and says that no row was met", () => {
    const { depth, rows } = decideDepth(screening());
    expect(depth).toBe("screening");
    expect(rows.filter(({ met }) => met)).toEqual([
      { condition: "None of the above", met: true, leadsTo: "screening" },
    ]);
  });

  it.each<[string, { readonly [id: string]: Value | Answer }, string]>([
    [
      "an insight kept in the team",
      { "outputs-leave": "team", "makes-easier": ["understandable"] },
      "screening",
    ],
    [
      "the same for colleagues",
      { "outputs-leave": "organisation", "makes-easier": ["understandable"] },
      "standard",
    ],
    [
      "automated research kept in the team",
      { "outputs-leave": "team", "makes-easier": ["research-automation"] },
      "standard",
    ],
    ["some hazard", { hazard: "some", "outputs-leave": "team" }, "standard"],
    ["use in products", { "product-use": "yes" }, "standard"],
    ["slight use in products", { "product-use": "slightly" }, "screening"],
    ["use in developers' tools", { "developer-tool-use": "yes" }, "standard"],
    ["serious hazard", { hazard: "serious" }, "deep"],
    ["some hazard, public for good", { hazard: "some" }, "deep"],
    ["some hazard, public but revocable", { hazard: "some", reversible: "fully" }, "standard"],
    ["an attack made easier for outsiders", { "makes-easier": ["attackable"] }, "deep"],
    ["an attack made easier inside", { "makes-easier": ["attackable"], "outputs-leave": "team" }, "standard"],
    ["research done by AI systems", { "ai-labour": "central" }, "deep"],
    ["AI systems that assist", { "ai-labour": "assists" }, "screening"],
    ["frontier work that speeds developers", { systems: "frontier", "developer-tool-use": "yes" }, "deep"],
    ["frontier work that does not", { systems: "frontier" }, "screening"],
    ["a hazardous file", { sensitivity: "hazardous" }, "deep"],
    ["a required answer that nobody knows yet", { reversible: { status: "unknown" } }, "standard"],
    ["an optional answer that nobody knows yet", { systems: { status: "unknown" } }, "screening"],
  ])("%s", (_, changes, depth) => {
    expect(decideDepth(screening(changes)).depth).toBe(depth);
  });

  it("meets what holds of some of a danger where there is a serious amount of it", () => {
    const met = (changes: { readonly [id: string]: Value }) =>
      decideDepth(screening(changes))
        .rows.filter((row) => row.met)
        .map(({ condition }) => condition);
    expect(met({ hazard: "serious" })).toEqual([
      "A write-up or output shows how to cause harm to a serious degree",
      "Something that shows how to cause harm becomes public and cannot be taken back",
      "A write-up or output shows something about how to cause harm",
    ]);
    expect(met({ hazard: "serious", reversible: "fully" })).toHaveLength(2);
  });

  it("is standard while nothing has been answered", () => {
    expect(decideDepth({}).depth).toBe("standard");
  });

  it("reports every row of the table, met or not, in the same order", () => {
    const conditions = (answers: Answers) => decideDepth(answers).rows.map(({ condition }) => condition);
    expect(conditions({})).toEqual(conditions(screening({ hazard: "serious" })));
    expect(new Set(conditions({})).size).toBe(conditions({}).length);
  });
});
