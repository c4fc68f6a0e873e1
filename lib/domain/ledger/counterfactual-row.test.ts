import { describe, expect, it } from "vitest";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { counterfactualRow } from "@/lib/domain/ledger/counterfactual-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const answered = (value: Value, evidence?: string) => ({
  status: "answered" as const,
  value,
  ...(evidence !== undefined && { evidence }),
});
const PLACED = "https://example.org/groups-2025, table ";

function rowOf(anyway: string, others: string, more: Answers = {}) {
  return counterfactualRow(
    readingOf({ "screening.anyway": answered(anyway), "inaction.others": answered(others), ...more }),
  );
}
const FEARED: Answers = {
  "uses.list/u": answered("a0"),
  "uses.list/u/name": answered("Training against the probes"),
  "uses.list/u/stance": answered("feared"),
  "uses.list/u/likelihood-5y": answered(0.6),
};

describe("what there would be without the project", () => {
  it.each([
    [
      "soon",
      "nobody",
      "Two answers disagree: by the screening others would produce the same within about a year; asked who else would do it, nobody else is known who would do it",
    ],
    [
      "later",
      "same-time",
      "Two answers disagree: by the screening others would produce the same later than in a year; asked who else would do it, somebody would do it at about the same time",
    ],
    [
      "unlikely",
      "already",
      "Two answers disagree: by the screening others would probably not produce the same; asked who else would do it, somebody is doing it already",
    ],
  ])("is a contradiction for %s and %s", (anyway, others, title) => {
    expect(rowOf(anyway, others).says).toMatchObject({ kind: "contradiction", title });
  });

  it("counts good and harm for the time that is gained, or beside what others do already", () => {
    expect(rowOf("soon", "same-time").says?.title).toMatch(
      /good and harm of the project count for that time only$/,
    );
    expect(rowOf("", "already").says?.title).toMatch(/count as far as they differ from that$/);
  });

  it("names a use that comes anyway only where its recipient is said to have the same soon", () => {
    const hoped = (anyway: string) => ({
      "uses.list/u": answered("a0"),
      "uses.list/u/name": answered("Reading the probes"),
      "uses.list/u/stance": answered("intended"),
      "uses.list/u/likelihood-5y": answered(0.6),
      "uses.list/u/effect-safety": answered(2),
      "uses.list/u/recipient": answered(["r"]),
      "recipients.list/r": answered("a0"),
      "recipients.list/r/name": answered("Auditors"),
      "recipients.list/r/anyway": answered(anyway),
    });
    expect(rowOf("soon", "same-time", hoped("soon")).says).toMatchObject({
      kind: "risk",
      title: "“Auditors” would have the outputs, or as good, within about a year without the project",
      text: "The use that does most good is theirs: “Reading the probes”. That takes from the good, and weakens the case. By the answers others would produce the same within about a year, and somebody would do it at about the same time. What the project adds is that much time.",
    });
    const worse = {
      ...hoped("soon"),
      "inaction.cost": answered("Probes come without a test of their limits"),
    };
    expect(rowOf("soon", "same-time", worse).says?.text).toContain(
      "What is worse without the project: “Probes come without a test of their limits”.",
    );
    for (const anyway of ["later", "unlikely"])
      expect(rowOf("soon", "same-time", hoped(anyway)).says?.title).toMatch(/^Others would produce the same/);
  });

  it("says whether what comes anyway takes from the good or from the harm, and names who does most harm first", () => {
    const use = (
      id: string,
      stance: string,
      effect: number,
      likelihood: number,
      anyway: string,
    ): Answers => ({
      [`uses.list/${id}`]: answered(id),
      [`uses.list/${id}/name`]: answered(`Use ${id}`),
      [`uses.list/${id}/stance`]: answered(stance),
      [`uses.list/${id}/likelihood-5y`]: answered(likelihood),
      [`uses.list/${id}/effect-safety`]: answered(effect),
      [`uses.list/${id}/recipient`]: answered([`r${id}`]),
      [`recipients.list/r${id}`]: answered(id),
      [`recipients.list/r${id}/name`]: answered(`Readers ${id}`),
      [`recipients.list/r${id}/anyway`]: answered(anyway),
    });
    const harms = { ...use("a", "feared", -1, 0.3, "soon"), ...use("b", "feared", -2, 0.6, "soon") };
    const goodLater = use("g", "intended", 1, 0.8, "later");
    const excused = rowOf("soon", "already", { ...harms, ...goodLater }).says;
    expect(excused?.kind).toBe("contradiction");
    expect(excused?.title).toMatch(
      /^Whoever is behind “Use b” would have the outputs, or as good, within about a year without the project, and whoever is behind “Use g” later; by the screening others would produce the same within about a year$/,
    );
    expect(excused?.resolve).toMatch(/^Bring the two answers together/);
    // By the other question alone somebody may be at it and need longer.
    const unshown = rowOf("later", "already", { ...harms, ...goodLater }).says;
    expect(unshown?.kind).toBe("expectation");
    expect(unshown?.title).toMatch(/ whoever is behind “Use g” later; that isn’t shown$/);
    expect(excused?.text).toMatch(
      /^Within that time “Readers b” and “Readers a” would have them; “Readers g”, on whom “Use g” rests, later\. By those answers it takes from the harm \(“Use b” by Readers b\) and not from the good\. /,
    );
    const own = use("o", "feared", -2, 0.2, "unlikely");
    const inPart = rowOf("soon", "already", { ...harms, ...goodLater, ...own }).says;
    expect(inPart?.text).toContain(
      "and not from the good. As to “Use o” by Readers o, those are said probably not to have the same.",
    );
    const read = Object.entries({ ...harms, ...goodLater }).map(([path, answer], at) => [
      path,
      path.endsWith("/anyway") ? { ...answer, evidence: `${PLACED}${at}` } : answer,
    ]);
    const shown = rowOf("soon", "already", Object.fromEntries(read)).says;
    expect(shown?.title).toMatch(/^Whoever is behind “Use b” would .*; nobody else has read the evidence$/);
    const both = rowOf("soon", "already", { ...harms, ...use("g", "intended", 1, 0.8, "soon") }).says;
    expect(both?.text).toContain("takes from the good and from the harm alike");
    const worse = (anyway: string) =>
      rowOf("soon", "already", {
        ...use("b", "feared", -2, 0.6, anyway),
        ...use("g", "intended", 1, 0.8, "soon"),
      }).says?.text;
    expect(worse("unlikely")).toMatch(
      /takes from the good, and weakens the case\. As to “Use b” by Readers b, those are said probably not to have the same/,
    );
    expect(worse("later")).toContain("those are said to have the same too, but later.");
    expect(worse("")).toContain("it isn’t said whether those would have the same.");
  });

  it("compares all who would have it soon, with the good and the harm that each carries", () => {
    const use = (id: string, by: string, stance: string, effect: number, likelihood: number): Answers => ({
      [`uses.list/${id}`]: answered(id),
      [`uses.list/${id}/name`]: answered(`Use ${id}`),
      [`uses.list/${id}/stance`]: answered(stance),
      [`uses.list/${id}/likelihood-5y`]: answered(likelihood),
      [`uses.list/${id}/effect-safety`]: answered(effect),
      [`uses.list/${id}/recipient`]: answered([by]),
    });
    const reader = (id: string, anyway: string): Answers => ({
      [`recipients.list/${id}`]: answered(id),
      [`recipients.list/${id}/name`]: answered(`Readers ${id}`),
      [`recipients.list/${id}/anyway`]: answered(anyway),
    });
    const readers = { ...reader("r", "soon"), ...reader("s", "later"), ...reader("t", "soon") };
    const alike = rowOf("soon", "already", {
      ...readers,
      ...use("a", "r", "intended", 2, 0.8),
      ...use("b", "r", "feared", -1, 0.6),
      ...use("c", "s", "feared", -1, 0.5),
    }).says;
    expect(alike).toMatchObject({ kind: "risk" });
    expect(alike?.text).toMatch(
      /^The use that does most good is theirs: .+\. That takes from the good and from the harm alike: so would those have the same who stand for “Use b” by Readers r\. As to “Use c” by Readers s, those are said to have the same too, but later\. /,
    );
    const inPart = rowOf("soon", "already", {
      ...readers,
      ...use("a", "s", "intended", 2, 0.8),
      ...use("b", "r", "feared", -2, 0.6),
      ...use("c", "t", "intended", 1, 0.5),
    }).says;
    expect(inPart).toMatchObject({ kind: "conflation" });
    expect(inPart?.title).toMatch(
      /^Whoever is behind “Use b” and “Use c” would have the outputs, or as good, within about a year without the project$/,
    );
    expect(inPart?.text).toMatch(
      /^Within that time “Readers r” and “Readers t” would have them; .+\. That takes from the good and from the harm alike: of the harm, from “Use b” by Readers r; of the good, from “Use c” by Readers t\. /,
    );
  });

  it("says of two answers that disagree what each leaves to the work, in the order of the answers", () => {
    const [soon, later] = [rowOf("soon", "later").says?.text, rowOf("later", "same-time").says?.text];
    expect(soon).toBe(
      "By the screening, good and harm are the work’s for about a year at most; by the other answer, they are the work’s for more than a year, until others have the same.",
    );
    expect(later).toMatch(
      /^By the screening, .* for more than a year, .*; by the other answer, .* about a year at most\.$/,
    );
  });

  it("makes a feared use the project's own where nobody else would do it", () => {
    const { says } = rowOf("unlikely", "later", FEARED);
    expect(says?.title).toBe(
      "As far as “Training against the probes” (60 %) needs this work, it is this project’s own doing: others would probably not produce the same",
    );
    expect(says?.text).toContain("“Training against the probes” at 60 %");
    // What concludes nothing is a claim to check.
    expect(rowOf("later", "later", FEARED).says?.argued).toEqual(["screening.anyway", "inaction.others"]);
  });

  it("calls no harm wholly its doing of somebody who would have the same later", () => {
    const by = (anyway: string): Answers => ({
      ...FEARED,
      "uses.list/u/recipient": answered(["r"]),
      "recipients.list/r": answered("a0"),
      "recipients.list/r/name": answered("Agencies"),
      "recipients.list/r/anyway": answered(anyway),
    });
    const own = rowOf("unlikely", "", by("unlikely"));
    expect(own.says?.text).toMatch(
      /caused by the work as much as the good is: “Training against the probes”/u,
    );
    const later = rowOf("unlikely", "", by("later"));
    expect(later.says?.text).toBe(
      "Of “Training against the probes” by Agencies at 60 %, the work causes what comes sooner: those are said to have the same later.",
    );
    expect(later.says?.title).toContain("this project’s own doing until others have the same");
    expect(later.level).toBe(own.level);
  });

  it("is lighter only with evidence in the screening and on who else would do it: a blank is no lighter", () => {
    const shown = (anyway: string, others: Answer) => {
      const { level, isRaised } = rowOf("soon", "already", {
        "screening.anyway": answered("soon", anyway),
        "inaction.others": others,
      });
      return [level, isRaised];
    };
    const alone = counterfactualRow(readingOf({ "screening.anyway": answered("soon", `${PLACED}1`) }));
    expect([alone.level, alone.isRaised]).toEqual([2, false]);
    expect(shown(`${PLACED}1`, answered("already", `${PLACED}2`))).toEqual([1, false]);
    expect(shown(`${PLACED}1`, answered("already", `${PLACED}1`))).toEqual([2, false]);
    expect(shown(`${PLACED}1`, answered("already", "see paper"))).toEqual([2, false]);
    expect(shown(`${PLACED}1`, { status: "unknown" })).toEqual([2, false]);
    expect(shown("see paper", answered("already", `${PLACED}2`))).toEqual([2, false]);
  });
});

describe("what its authors say of others", () => {
  it("contradicts nothing where somebody is at it and needs more than a year", () => {
    expect(rowOf("later", "already").says?.kind).not.toBe("contradiction");
  });

  it("makes harm the work’s own as far as it needs what comes of it, and not of who would have as good", () => {
    const needed: Answers = {
      "project.outputs/o": answered("a0"),
      "project.outputs/o/name": answered("Probe library"),
      "uses.list/u/outputs": answered(["o"]),
      "screening.anyway": { ...answered("unlikely"), note: "Parts of it come anyway." },
    };
    const { says } = rowOf("unlikely", "nobody", { ...FEARED, ...needed });
    expect(says?.title).toBe(
      "As far as “Training against the probes” (60 %) needs “Probe library”, it is this project’s own doing: others would probably not produce the same",
    );
    expect(says?.text).toContain("Written beside that answer: “Parts of it come anyway”.");
    const soon: Answers = {
      "recipients.list/r": answered("a0"),
      "recipients.list/r/anyway": answered("soon"),
      "uses.list/u/recipient": answered(["r"]),
    };
    expect(rowOf("unlikely", "nobody", { ...FEARED, ...needed, ...soon }).says).toMatchObject({
      kind: "expectation",
      argued: ["screening.anyway", "inaction.others"],
    });
  });

  it("is no lighter by sources that nobody else would do it", () => {
    const shown = (anyway: string, others: string) =>
      rowOf(anyway, others, {
        "screening.anyway": answered(anyway, `${PLACED}1`),
        "inaction.others": answered(others, `${PLACED}2`),
      }).level;
    expect(shown("soon", "already")).toBe(1);
    expect(shown("unlikely", "nobody")).toBe(2);
    expect(shown("unlikely", "later")).toBe(2);
  });
});
