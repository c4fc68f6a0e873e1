import { describe, expect, it } from "vitest";
import { referringRecords } from "@/components/questionnaire/records/referring-records";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer } from "@/lib/domain/assessment/answer";

const answered = (value: string | string[]): Answer => ({ status: "answered", value });

describe("records that refer to a record", () => {
  const answers = {
    "project.outputs/aaaa": answered("a0"),
    "recipients.list/rrrr": answered("a0"),
    "recipients.list/rrrr/name": answered("OpenLab"),
    "recipients.list/rrrr/outputs": answered(["aaaa"]),
    "uses.list/uuuu": answered("a0"),
    "uses.list/uuuu/outputs": answered(["aaaa", "bbbb"]),
    "uses.list/vvvv": answered("a1"),
    "uses.list/vvvv/outputs": answered(["bbbb"]),
  };

  it("are named, with what they are", () => {
    expect(referringRecords(INSTRUMENT, answers, "project.outputs", "aaaa")).toEqual([
      { noun: "recipient", name: "OpenLab" },
      { noun: "use", name: "Unnamed use" },
    ]);
  });

  it("are none for a record nobody refers to", () => {
    expect(referringRecords(INSTRUMENT, answers, "uses.list", "uuuu")).toEqual([]);
  });
});
