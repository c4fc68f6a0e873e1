import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { lettersOf, outputsIn, sketchLines, sketchOutputs } from "@/lib/domain/model/sketch-lines";

const said = (value: string | number | readonly string[]): Answer => ({ status: "answered", value });
const answers: Answers = {
  "project.outputs/aaaa": said("a0"),
  "project.outputs/aaaa/name": said("Paper"),
  "project.outputs/bbbb": said("a1"),
  "project.outputs/bbbb/name": said("Probe library"),
  "project.outputs/cccc": said("a2"),
  "project.outputs/cccc/name": said("P"),
  "recipients.list/rrrr": said("a0"),
  "recipients.list/rrrr/name": said("Agent builders"),
  "uses.list/uuuu": said("a0"),
  "uses.list/uuuu/name": said("Filter false answers"),
  "uses.list/uuuu/recipient": said(["rrrr"]),
  "uses.list/uuuu/outputs": said(["bbbb", "aaaa"]),
  "uses.list/uuuu/stance": said("likely"),
  "uses.list/uuuu/likelihood-5y": said(0.75),
  "uses.list/vvvv": said("a1"),
};

describe("the lines of a sketch", () => {
  it("give each output a letter of its own", () => {
    expect(sketchOutputs(answers).map(({ letter }) => letter)).toEqual(["P", "R", "3"]);
  });

  it("say of a use who, with what, how likely; of an empty one nothing", () => {
    expect(sketchLines(answers)).toEqual([
      {
        id: "uuuu",
        recipient: "rrrr",
        recipientName: "Agent builders",
        letters: "P R",
        use: "Filter false answers",
        stance: "likely",
        likelihood: 0.75,
      },
      {
        id: "vvvv",
        recipient: null,
        recipientName: "",
        letters: "",
        use: "",
        stance: null,
        likelihood: null,
      },
    ]);
  });

  it("read the letters typed, in any order and case", () => {
    const outputs = sketchOutputs(answers);
    expect(outputsIn(outputs, "3 p,x")).toEqual(["aaaa", "cccc"]);
    expect(lettersOf(outputs, ["cccc", "aaaa"])).toBe("P 3");
  });
});
