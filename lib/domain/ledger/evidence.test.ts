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
  it("counts a source and place once, in whatever letters", () => {
    const answers: Answers = {
      "screening.anyway": cited("https://example.org/paper.pdf, p. 4"),
      "inaction.others": cited("http://www.example.org/paper.pdf, page 4"),
    };
    expect([...evidenced(answers)]).toEqual(["screening.anyway"]);
    const another = { ...answers, "inaction.others": cited("http://www.example.org/paper.pdf, page 5") };
    expect([...evidenced(another)]).toEqual(["screening.anyway", "inaction.others"]);
  });
});
