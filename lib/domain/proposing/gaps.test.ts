import { expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { gapsOf } from "@/lib/domain/proposing/gaps";
import { said } from "@/lib/testing/report-with";

const draft: Answers = {
  "project.outputs/kit1": said("a0"),
  "project.outputs/kit1/name": said("ProbeKit"),
  "recipients.list/lab1": said("a0"),
  "recipients.list/lab1/name": said("Meridian"),
};
const kinds = (answers: Answers) => gapsOf(answers).map(({ kind }) => kind);

it("asks who receives an output that nobody is said to receive or use", () => {
  expect(gapsOf(draft)).toContainEqual({
    kind: "nobody-receives",
    name: "ProbeKit",
    path: "recipients.list",
  });
});

it("counts an output as received by its recipient's own line, and by a use that somebody makes of it", () => {
  expect(kinds({ ...draft, "recipients.list/lab1/outputs": said(["kit1"]) })).not.toContain(
    "nobody-receives",
  );
  const use: Answers = {
    ...draft,
    "uses.list/use1": said("a0"),
    "uses.list/use1/outputs": said(["kit1"]),
  };
  expect(kinds(use)).toContain("nobody-receives");
  expect(kinds({ ...use, "uses.list/use1/recipient": said(["lab1"]) })).not.toContain("nobody-receives");
});

it("asks for the uninvited until one of a recipient's kinds is that", () => {
  expect(kinds(draft)).toContain("nobody-uninvited");
  expect(kinds({ ...draft, "recipients.list/lab1/kind": said(["academic", "uninvited"]) })).not.toContain(
    "nobody-uninvited",
  );
});
