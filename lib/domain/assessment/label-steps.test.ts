import { expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { labelSteps } from "@/lib/domain/assessment/label-steps";

const NAME = "Tools › shared › later";
const answers: Answers = {
  "recipients.list/r1ab": { status: "answered", value: "a" },
  "recipients.list/r1ab/name": { status: "answered", value: NAME },
};
const steps = (path: string) => labelSteps(pathLabel(INSTRUMENT, answers, path), path);

test("a name that holds the sign between steps stays whole", () => {
  const { record, asked } = steps("recipients.list/r1ab/kind");
  expect(record).toBe(NAME);
  expect(asked).not.toContain("›");
  expect(steps("recipients.list/r1ab")).toMatchObject({ record: "", asked: NAME });
});

test("a question has no record, and what names nothing is what is asked", () => {
  expect(steps("project.title")).toMatchObject({ record: "" });
  expect(steps("project.title").section).not.toBe("");
  expect(labelSteps("project.gone", "project.gone")).toEqual({
    section: "",
    record: "",
    asked: "project.gone",
  });
});
