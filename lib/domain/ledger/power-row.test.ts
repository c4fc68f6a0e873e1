import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { powerRow } from "@/lib/domain/ledger/power-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const answered = (value: Value) => ({ status: "answered" as const, value });
const BASE: Answers = {
  "screening.systems": answered("frontier"),
  "screening.outputs-leave": answered("public"),
  "recipients.list/r": answered("a0"),
  "recipients.list/r/name": answered("An authority"),
  "recipients.list/r/kind": answered("regulator"),
  "recipients.list/r/channel": answered("direct-briefing"),
};
const madeOf = (form: string, easier: string, more: Answers = {}) =>
  powerRow(
    readingOf({
      ...BASE,
      "screening.makes-easier": answered([easier]),
      "project.outputs/o": answered("a0"),
      "project.outputs/o/name": answered("Record"),
      "project.outputs/o/form": answered(form),
      "project.outputs/o/makes-easier": answered([easier]),
      ...more,
    }),
  );

describe("a hold over others", () => {
  it("is a tool of those who govern, and not what their rules may go by", () => {
    expect(["code", "data-set", "evaluation"].map((form) => madeOf(form, "governable").level)).toEqual([
      2, 1, 1,
    ]);
  });

  it("is none of whoever makes it and hands it over inside", () => {
    const maker = (channel: string): Answers => ({
      "screening.outputs-leave": answered("named-outsiders"),
      "release.form": answered("gated"),
      "recipients.list/r/kind": answered("frontier-developer"),
      "recipients.list/r/channel": answered(channel),
    });
    expect(madeOf("code", "controllable", maker("direct-briefing")).level).toBe(2);
    expect(madeOf("code", "controllable", maker("internal-handover")).level).toBe(0);
  });
});
