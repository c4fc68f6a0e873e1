import { expect, it } from "vitest";
import { type ReviewRecord, responseItem, reviewBlocks } from "@/lib/domain/report/blocks/review-blocks";
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

it("by what somebody mitigates a finding stands outside what they say, and that the answers have it no more", () => {
  const item = (commitment: { readonly inWords: string | null } | null) => {
    const given = {
      fingerprint: "f",
      response: "mitigated",
      words: "See there.",
      by: "Ann",
      at: "2026-11-29",
    };
    return JSON.stringify(responseItem({ ...given, commitment }).inlines);
  };
  expect(item({ inWords: "Hold a fifth back; J. Okafor" })).toMatch(
    /by a commitment \(.*Hold a fifth.*"See there\."/,
  );
  expect(item({ inWords: null })).toContain("by a commitment that the answers have no more");
  expect(item({ inWords: "" })).toContain("by a commitment");
  expect(item(null)).not.toContain("commitment");
});
