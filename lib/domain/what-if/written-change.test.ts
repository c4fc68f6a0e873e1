import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { fieldOf } from "@/lib/domain/instrument/lookup";
import { isClosed, offeredValues } from "@/lib/domain/what-if/tryable";
import { readChanges, writeChange } from "@/lib/domain/what-if/written-change";
import { changed } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

const ANSWERS = changed(SOUND_ASSESSMENT, {
  "recipients.list/lab1": "a",
  "recipients.list/lab1/name": "A laboratory",
  "recipients.list/lab1/kind": ["regulator", "evaluator"],
  "recipients.list/lab1/channel": ["publication"],
  "uses.list/use1": "a",
  "uses.list/use1/likelihood-5y": 0.5,
});
const read = (...written: readonly string[]) => readChanges(INSTRUMENT, ANSWERS, written);

describe("a written change", () => {
  it.each([
    "recipients.list/lab1/channel:leak",
    "recipients.list/lab1/channel:publication.conversation.leak",
    "recipients.list/lab1/kind:other-developer.regulator",
    "recipients.list/lab1/ability:5",
    "recipients.list/lab1/aims:-2",
    "recipients.list/lab1:without",
    "uses.list/use1/likelihood-5y:0.25",
    "uses.list/use1/stance:feared",
    "misuse.pathways/watching/severity:5",
    "release.form:closed",
    "release.cooperation:-1",
    "screening.hazard:serious",
    "project.outputs/tool:without",
  ])("is read from %s, and written as it was", (written) => {
    const { changes, unread } = read(written);
    expect(unread).toEqual([]);
    expect(changes.map(writeChange)).toEqual([written]);
  });

  it.each([
    ["a text", "recipients.list/lab1/name:somebody"],
    ["a text that looks closed", "recipients.list/lab1/jurisdiction:france"],
    ["a reference", "recipients.list/lab1/outputs:tool"],
    ["an option there is not", "recipients.list/lab1/channel:telepathy"],
    ["a point there is not", "recipients.list/lab1/ability:6"],
    ["several of which there is not one", "recipients.list/lab1/channel:leak.telepathy"],
    ["several in another order", "recipients.list/lab1/channel:leak.publication"],
    ["one twice", "recipients.list/lab1/channel:leak.leak"],
    ["several with nothing between", "recipients.list/lab1/channel:leak..publication"],
    ["more than certain", "uses.list/use1/likelihood-5y:1.5"],
    ["a number written otherwise", "uses.list/use1/likelihood-5y:0.50"],
    ["a number in words", "uses.list/use1/likelihood-5y:infinity"],
    ["a record there is not", "recipients.list/none/channel:leak"],
    ["a record there is not, left out", "recipients.list/none:without"],
    ["several of which are mostly several", "project.kind:theory"],
    ["a row of a table", "misuse.patterns/cover:applies"],
    ["a date", "release.follow-up:2027-01-01"],
    ["a list", "recipients.list:without"],
    ["no value", "release.form:"],
    ["no path", ":open"],
    ["nothing", ""],
    ["a path that climbs", "../release.form:open"],
    ["a name of the language", "release.form:constructor"],
  ])("is refused where it is %s", (_what, written) => {
    expect(read(written)).toEqual({ changes: [], unread: [written] });
  });

  it("is left out where it changes nothing, or lies in a record that is left out", () => {
    expect(read("recipients.list/lab1/channel:publication")).toEqual({ changes: [], unread: [] });
    expect(read("recipients.list/lab1/kind:evaluator.regulator")).toEqual({ changes: [], unread: [] });
    expect(read("recipients.list/lab1/channel:leak", "recipients.list/lab1:without").changes).toEqual([
      { type: "without", path: "recipients.list/lab1" },
    ]);
  });

  it("offers several choices by one more, one less, or one instead", () => {
    const kind = fieldOf(INSTRUMENT, "recipients.list", "kind")?.kind;
    if (!kind || !isClosed(kind)) throw new Error("kinds of recipients can be tried");
    const offered = (now: readonly string[] | undefined, how: string) =>
      offeredValues(kind, now).find((each) => each.how === how)?.values ?? [];
    expect(offered(undefined, "as-well")).toEqual([]);
    expect(offered(undefined, "instead")).toContainEqual(["military"]);
    expect(offered(["regulator"], "as-well")).toContainEqual(["regulator", "military"]);
    expect(offered(["regulator"], "as-well")).not.toContainEqual(["regulator"]);
    expect(offered(["military", "regulator"], "without")).toEqual([]);
    expect(offered(["military", "regulator", "media"], "without")).toEqual([
      ["military", "media"],
      ["regulator", "media"],
      ["regulator", "military"],
    ]);
  });

  it("is the last of one place, and in one order however they are given", () => {
    const some = ["uses.list/use1/stance:feared", "release.form:open", "release.form:gated"];
    expect(read(...some).changes.map(writeChange)).toEqual([
      "release.form:gated",
      "uses.list/use1/stance:feared",
    ]);
    expect(read(...some.toReversed()).changes.map(writeChange)).toEqual([
      "release.form:open",
      "uses.list/use1/stance:feared",
    ]);
  });

  it("has no place in an empty assessment, unless it is about the release", () => {
    const nothing: Answers = {};
    expect(readChanges(INSTRUMENT, nothing, ["recipients.list/lab1:without", "release.form:open"])).toEqual({
      changes: [{ type: "set", path: "release.form", value: "open" }],
      unread: ["recipients.list/lab1:without"],
    });
  });
});
