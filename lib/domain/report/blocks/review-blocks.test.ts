import { expect, it } from "vitest";
import { type ReviewRecord, reviewBlocks } from "@/lib/domain/report/blocks/review-blocks";
import { reportWith } from "@/lib/testing/report-with";

const REVIEWED: ReviewRecord = {
  reviews: [
    { reviewer: "Ann", handedInAt: "2026-11-29T10:00:00Z", recommendation: "Approve", summary: "Read." },
  ],
  claims: [],
  decision: null,
  responses: [],
};
const written = (record: ReviewRecord) => JSON.stringify(reviewBlocks(record));

it("what reviewers say of findings that the authors dispute stands by name, and nothing where nobody said anything", () => {
  const [finding] = reportWith({ recipients: 1 }).findings;
  if (!finding) throw new Error("A report without answers has findings.");
  const said = [{ reviewer: "Ann", verdict: "right", words: "It stands." }] as const;
  const disputed = written({ ...REVIEWED, disputed: [{ finding, said }] });
  for (const words of ["the authors dispute", "Ann", ": right", "It stands."])
    expect(disputed).toContain(words);
  expect(written({ ...REVIEWED, disputed: [{ finding, said: [] }] })).toBe(written(REVIEWED));
});
