import { expect, it } from "vitest";
import { leanCompared } from "@/lib/domain/review/lean-compared";

const leaning = (chosen: string) => ({ chosen, words: chosen === "do" ? "Do it as planned" : chosen });
const unsaid = { chosen: "", words: "" };
const said = (
  ...recommendations: readonly ("approve" | "approve-with-conditions" | "request-changes" | "not-approve")[]
) => recommendations.map((recommendation, at) => ({ reviewer: `R${at}`, recommendation }));

it("sets the authors’ lean beside what each reviewer recommended and what came of it", () => {
  expect(leanCompared(leaning("do"), said("approve", "request-changes"), ["Nobody took it up."])).toEqual({
    authors: "Do it as planned",
    reviewers: said("approve", "request-changes"),
    alike: 1,
    cameOfIt: ["Nobody took it up."],
  });
});

it("counts conditions and changes as doing it otherwise, and a refusal as not doing it", () => {
  const all = said("approve", "approve-with-conditions", "request-changes", "not-approve");
  const alike = (lean: string) => leanCompared(leaning(lean), all, [])?.alike;
  expect(["do", "do-modified", "do-not"].map(alike)).toEqual([1, 2, 1]);
});

it("counts nobody where authors don’t say, and is nothing without anything to compare with", () => {
  expect(leanCompared(unsaid, said("approve"), [])).toMatchObject({ authors: "", alike: null });
  expect(leanCompared(leaning("do"), [], [])).toBeNull();
  expect(leanCompared(leaning("do"), [], ["It was used."])).toMatchObject({ alike: 0 });
});
