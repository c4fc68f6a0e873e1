import { expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { commitmentInWords, commitmentsOf } from "@/lib/domain/review/commitments";

const said = (value: string) => ({ status: "answered", value }) as const;

const ANSWERS: Answers = {
  "release.commitments/b": said("2"),
  "release.commitments/a": said("1"),
  "release.commitments/a/what": said("Hold a fifth back"),
  "release.commitments/a/owner": said("J. Okafor"),
  "release.commitments/a/due": said("2027-06-30"),
  "release.commitments/b/what": { status: "unknown" },
};

test("commitments are listed in their order, with what is said of each", () => {
  expect(commitmentsOf(ANSWERS)).toEqual([
    { id: "a", what: "Hold a fifth back", owner: "J. Okafor", due: "2027-06-30" },
    { id: "b", what: "", owner: "", due: "" },
  ]);
  expect(commitmentsOf(ANSWERS).map(commitmentInWords)).toEqual([
    "Hold a fifth back; J. Okafor; by 2027-06-30",
    "",
  ]);
  expect(commitmentsOf({})).toEqual([]);
});
