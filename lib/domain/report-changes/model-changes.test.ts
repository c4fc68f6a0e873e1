import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { socialModel } from "@/lib/domain/model/social-model";
import { markedModel } from "@/lib/domain/report-changes/marked-model";
import { modelChanges } from "@/lib/domain/report-changes/model-changes";
import type { Change } from "@/lib/testing/rule-cases/rule-case";
import { changed, gone } from "@/lib/testing/rule-cases/rule-case";

const ANSWERS = changed(
  {},
  {
    "project.outputs/tool/name": "A tool",
    "recipients.list/lab1/name": "A laboratory",
    "recipients.list/lab1/channel": "publication",
    "recipients.list/lab1/outputs": ["tool"],
    "recipients.list/lab2/name": "Another",
    "recipients.list/lab2/channel": "publication",
    "uses.list/use1/name": "Build",
    "uses.list/use1/recipient": ["lab1"],
    "uses.list/use1/stance": "likely",
    "uses.list/use1/likelihood-5y": 0.4,
    "uses.list/use1/effect-timelines": "sooner",
  },
);
const model = socialModel(INSTRUMENT, ANSWERS);
const after = (change: Change) => socialModel(INSTRUMENT, changed(ANSWERS, change));
const marks = (change: Change) =>
  Object.fromEntries(
    modelChanges(model, after(change)).map(({ mark, before, now }) => [(now ?? before)?.node.id, mark]),
  );

describe("what differs between two social models", () => {
  it.each<[string, Change, Record<string, string>]>([
    ["nothing", {}, {}],
    ["a name", { "recipients.list/lab2/name": "A third" }, { "recipient:lab2": "changed" }],
    ["a likelihood", { "uses.list/use1/likelihood-5y": 0.8 }, { "use:use1": "changed" }],
    ["a stance", { "uses.list/use1/stance": "feared" }, { "use:use1": "changed" }],
    ["who does it", { "uses.list/use1/recipient": ["lab2"] }, { "use:use1": "changed" }],
    [
      "a channel",
      { "recipients.list/lab2/channel": "leak" },
      { "recipient:lab2": "changed", "channel:leak": "new" },
    ],
    [
      "the only use of an effect",
      { "uses.list/use1": gone },
      { "use:use1": "gone", "effect:sooner": "gone" },
    ],
    ["an output more", { "project.outputs/text/name": "A text" }, { "output:text": "new" }],
  ])("is %s", (_what, change, expected) => {
    expect(marks(change)).toEqual(expected);
  });

  it("says so in the labels of the nodes that are drawn", () => {
    const now = after({ "recipients.list/lab2/name": "A third", "uses.list/use1": gone });
    const changes = modelChanges(model, now);
    const words = {
      new: (label: string) => `New: ${label}`,
      changed: (label: string) => `Changed: ${label}`,
      gone: (label: string) => `Left out: ${label}`,
    };
    const labels = (side: "before" | "now") =>
      markedModel(side === "now" ? now : model, changes, side, words).nodes.map(({ label }) => label);
    expect(labels("now")).toContain("Changed: A third");
    expect(labels("before")).toEqual(expect.arrayContaining(["Changed: Another", "Left out: Build"]));
    expect(labels("now").join()).not.toContain("Left out");
    expect(model.nodes.map(({ label }) => label)).toContain("Build");
  });
});
