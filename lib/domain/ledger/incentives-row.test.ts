import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { actsFor } from "@/lib/domain/changes/acts";
import { incentivesRow } from "@/lib/domain/ledger/incentives-row";
import { readingOf } from "@/lib/domain/ledger/reading";
import { whoseWishesRow } from "@/lib/domain/ledger/whose-wishes-row";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));

const work = (more: Readonly<Record<string, Value>> = {}): Answers =>
  said({
    "screening.outputs-leave": "public",
    "screening.systems": "frontier",
    "release.form": "open",
    "screening.makes-easier": ["attackable", "controllable"],
    "project.outputs/o": "a",
    "project.outputs/o/name": "Protocols",
    "project.outputs/o/form": "code",
    "project.outputs/o/makes-easier": ["attackable", "controllable"],
    "project.outputs/o/hazard": "serious",
    "recipients.list/r": "a",
    "recipients.list/r/name": "Frontier developers",
    "recipients.list/r/kind": "frontier-developer",
    "recipients.list/r/channel": "direct-briefing",
    "recipients.list/r/outputs": ["o"],
    "uses.list/u": "a",
    "uses.list/u/name": "Run the protocols on internal agents",
    "uses.list/u/recipient": ["r"],
    "uses.list/u/stance": "intended",
    "uses.list/u/effect-safety": 2,
    "uses.list/u/against-incentives": "yes",
    "uses.list/v": "b",
    "uses.list/v/name": "Cite control in a safety case",
    "uses.list/v/recipient": ["r"],
    "uses.list/v/stance": "likely",
    "uses.list/v/effect-safety": 1,
    "uses.list/v/against-incentives": "no",
    ...more,
  });

describe("incentives of those the good rests on", () => {
  it("leave no question open of a use that is said to pay", () => {
    const textOf = (more: Readonly<Record<string, Value>>) => incentivesRow(readingOf(work(more))).says?.text;
    expect(textOf({})).toContain(
      "Of “Cite control in a safety case” it is stated that it pays whoever does it.",
    );
    expect(textOf({})).not.toContain("with the same question open");
    expect(textOf({ "uses.list/v/against-incentives": "yes" })).toContain(
      "So does “Cite control in a safety case”, with the same question open.",
    );
  });
});

describe("what goes wrong when it works", () => {
  it("is what its authors write, feared or not", () => {
    const words = "AI systems would be overseen better; we see no particular problem";
    const text = whoseWishesRow(readingOf(work({ "uses.works-perfectly": words }))).says?.text;
    expect(text).toContain(`What goes wrong if it works and everybody uses it: “${words}”`);
    expect(text).not.toContain("fear");
  });
});

describe("who is to have it before everybody", () => {
  const first = (competition: number) =>
    actsFor(work({ "recipients.competition": competition })).find(({ sort }) => sort === "order")?.about ??
    [];

  it("is nobody who builds, where recipients race: that head start is a finding of its own", () => {
    expect(first(1)).toContain("Frontier developers");
    expect(first(4)).not.toContain("Frontier developers");
  });
});
