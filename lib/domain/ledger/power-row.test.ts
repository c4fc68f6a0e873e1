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

  it("is said as a presumption where its form gives it and nobody ticked it", () => {
    const only = (easier: string) =>
      madeOf("advice", easier, { "recipients.list/r/kind": answered("security-agency") });
    const presumed = only("measurable");
    expect(presumed.level).toBe(only("governable").level);
    expect(presumed.says?.title).toBe(
      "By its form, and by no answer, “Record” may help “An authority” with setting, checking or enforcing rules about AI, which could become a hold over others",
    );
    expect(presumed.because).toMatch(/^By its form, and by no answer, “Record” makes easier/u);
    expect(only("governable").says?.title).toMatch(/^“Record” helps “An authority”/u);
  });

  it("names whoever does what its authors describe, and tells what is feared of another recipient as theirs", () => {
    const pathway = (recipient: readonly string[]): Answers => ({
      "misuse.pathways/p": answered("a"),
      "misuse.pathways/p/name": answered("Those ahead decide"),
      "misuse.pathways/p/pattern": answered("control-as-entrenchment"),
      "misuse.pathways/p/actor": answered("Developers with a lead"),
      "misuse.pathways/p/severity": answered(3),
      "misuse.pathways/p/likelihood": answered(0.2),
      "misuse.pathways/p/recipient": answered(recipient),
      "uses.list/u": answered("a"),
      "uses.list/u/name": answered("Looking into files"),
      "uses.list/u/stance": answered("feared"),
      "uses.list/u/likelihood-5y": answered(0.1),
      "uses.list/u/recipient": answered(["r"]),
    });
    const saysOf = (...recipient: readonly string[]) => madeOf("code", "governable", pathway(recipient)).says;
    expect(saysOf()?.title).toBe(
      "“Record” could give “Developers with a lead” a hold over others: “Those ahead decide” (20 %)",
    );
    expect(saysOf()?.text).toBe(
      "It reaches “An authority”. Of “An authority” something else is feared: “Looking into files” (10 %).",
    );
    expect(saysOf("r")?.text).toBe(
      "In the hands of “An authority”: “Looking into files” (feared, 10 %). It reaches “An authority”.",
    );
  });
});
