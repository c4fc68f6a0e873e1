import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { evidenced, placedSource } from "@/lib/domain/ledger/evidence";

const cited = (evidence: string): Answer => ({ status: "answered", value: "later", evidence });
const sourceOf = (evidence: string) => placedSource(cited(evidence));

describe("placedSource", () => {
  it.each([
    ["see paper"],
    ["https://example.org/paper"],
    ["p. 4"],
    ["https://example.org, p. 1"],
    ["https://www.example.org/ p. 1"],
    ["http://example.org/?page=1, p. 1"],
  ])("finds none in “%s”", (evidence) => {
    expect(sourceOf(evidence)).toBeNull();
  });

  it.each([
    ["https://example.org/paper.pdf, p. 4", "http://www.example.org/paper.pdf#page=4 pages 4"],
    ["https://example.org/paper/ p. 4", "https://example.org/paper?x=1, page 4"],
    ["https://openreview.net/forum?id=A, p. 4", "http://openreview.net/forum?referrer=x&id=A#page=2, page 4"],
    ["https://arxiv.org/abs/2401.05566, Table 3", "arXiv:2401.05566v2 tables 3"],
    ["doi:10.1000/abc.1 § 2", "https://doi.org/10.1000/abc.1, section 2"],
    ["Larsen and Mbeki, Deployment survey (2024), p. 9", "larsen & Mbeki 2024: deployment survey; page 9"],
  ])("knows “%s” and “%s” for one", (one, other) => {
    expect(sourceOf(one)).not.toBeNull();
    expect(sourceOf(other)).toBe(sourceOf(one));
  });

  it.each([
    ["https://example.org/paper.pdf, p. 4", "https://example.org/paper.pdf, p. 5"],
    ["https://example.org/paper.pdf, p. 4", "https://example.org/paper.pdf, Table 4"],
    ["https://example.org/paper.pdf, p. 4", "https://example.org/other.pdf, p. 4"],
    ["https://openreview.net/forum?id=A, p. 4", "https://openreview.net/forum?id=B, p. 4"],
    ["https://example.org/papers?abstract_id=1 p. 4", "https://example.org/papers?abstract_id=2 p. 4"],
  ])("tells “%s” from “%s”", (one, other) => {
    expect(sourceOf(other)).not.toBe(sourceOf(one));
  });
});

describe("evidenced", () => {
  const SOURCE = "https://example.org/paper.pdf, p. 4";

  it("counts a source and place once, in whatever letters", () => {
    const answers: Answers = {
      "timelines.shift": cited(SOURCE),
      "timelines.shift-effect": cited("http://www.example.org/paper.pdf, page 4"),
    };
    expect([...evidenced(answers)]).toEqual(["timelines.shift"]);
    const another = {
      ...answers,
      "timelines.shift-effect": cited("http://www.example.org/paper.pdf, page 5"),
    };
    expect([...evidenced(another)]).toEqual(["timelines.shift", "timelines.shift-effect"]);
  });

  it("spends no source where it lightens nothing, whether or not that is answered", () => {
    const told: Answers = {
      "recipients.list/r": { status: "answered", value: "a" },
      "recipients.list/r/when": { status: "answered", value: "before-release", evidence: SOURCE },
    };
    const spends = (more: Answers) => [...evidenced({ ...told, ...more })];
    const WHEN = "recipients.list/r/when";
    // Of what comes anyway evidence counts only beside evidence on who else would do it.
    for (const more of [
      {},
      { "screening.anyway": cited(SOURCE) },
      { "inaction.others": cited(SOURCE) },
      { "screening.anyway": cited(SOURCE), "inaction.others": cited(SOURCE) },
    ] as const)
      expect(spends(more), JSON.stringify(more)).toEqual([WHEN]);
    const both = { "screening.anyway": cited(SOURCE), "inaction.others": cited("arXiv:2201.11903, p. 7") };
    expect(spends(both)).toEqual(["screening.anyway", "inaction.others"]);
    // A word that breaks the claim is no lighter for a source beside it.
    const word = (survives: string): Answers => ({
      "terms.list/t": { status: "answered", value: "a" },
      "terms.list/t/survives": { status: "answered", value: survives, evidence: SOURCE },
    });
    expect(spends(word("no"))).toEqual([WHEN]);
    expect(spends(word("yes"))).toEqual(["terms.list/t/survives"]);
  });
});

describe("evidence of what makes something no lighter", () => {
  const at = (path: string, value: string | number, page: number) => ({
    [path]: { status: "answered" as const, value, evidence: `https://example.org/paper.pdf, p. ${page}` },
  });
  const counts = (path: string, value: string | number) =>
    evidenced({ ...LISTED, ...at(path, value, 1) }).has(path);
  const LISTED = {
    "misuse.pathways/p": { status: "answered" as const, value: "a0" },
    "uses.list/u": { status: "answered" as const, value: "a0" },
  };

  it("counts for none: that a danger is likely, grave or unhindered, or that doing good costs", () => {
    expect(counts("misuse.pathways/p/likelihood", 0.2)).toBe(true);
    expect(counts("misuse.pathways/p/likelihood", 0.6)).toBe(false);
    expect(counts("misuse.pathways/p/severity", 2)).toBe(true);
    expect(counts("misuse.pathways/p/severity", 4)).toBe(false);
    expect(counts("misuse.pathways/p/barriers", "A licence that is checked at the border")).toBe(true);
    expect(counts("misuse.pathways/p/barriers", "None.")).toBe(false);
    expect(counts("uses.list/u/against-incentives", "no")).toBe(true);
    expect(counts("uses.list/u/against-incentives", "yes")).toBe(false);
  });

  it("is spent on none, and so counts elsewhere", () => {
    const both = {
      ...LISTED,
      ...at("misuse.pathways/p/likelihood", 0.9, 1),
      ...at("misuse.pathways/p/barriers", "A licence that is checked", 1),
    };
    expect([...evidenced(both)]).toEqual(["misuse.pathways/p/barriers"]);
  });
});
