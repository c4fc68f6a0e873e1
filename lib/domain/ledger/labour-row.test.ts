import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { labourRow } from "@/lib/domain/ledger/labour-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const PLACED = "https://example.org/trial-2025, section 2";
const rowOf = (more: Answers) =>
  labourRow(readingOf({ "screening.ai-labour": { status: "answered", value: "assists" }, ...more }));

describe("research handed to AI systems", () => {
  it("says that who judges isn’t said, or who finds that out by when", () => {
    const asked = (more: { readonly who?: string; readonly by?: string }) =>
      rowOf({ "labour.judged-by": { status: "unknown", ...more } }).says?.title;
    expect(asked({})).toMatch(/who judges what they deliver isn’t said$/);
    expect(asked({ who: "First author" })).toMatch(/isn’t said$/);
    expect(asked({ who: "First author", by: "2030-01-01" })).toMatch(
      /who judges what they deliver is still to be found out \(First author\)$/,
    );
  });

  it("tells what its authors write beside another judge that they cite, and denies no people there", () => {
    const judgedBy = {
      status: "answered",
      value: "other-system",
      evidence: PLACED,
      note: "One model reviews; the authors read a selection.",
    } as const;
    const says = rowOf({ "labour.judged-by": judgedBy }).says;
    expect(says?.title).toMatch(
      /another AI system judges what they deliver: “One model reviews; the authors read a selection”$/,
    );
    // Their own words name people: the answer is quoted as theirs, and nobody is denied.
    expect(says?.text).toContain("the answer itself is that systems do.");
    expect(says?.text).not.toContain("isn’t people");
  });

  it("doesn’t say that people judge all where by another answer an AI system checks a claim", () => {
    const people = {
      status: "answered",
      value: "people",
      note: "Examples are printed; the authors read those.",
    } as const;
    const title = (checker: string) =>
      rowOf({
        "labour.judged-by": people,
        "evidence.claims/c": { status: "answered", value: "a0" },
        "evidence.claims/c/claim": { status: "answered", value: "Readers notice no loss" },
        "evidence.claims/c/checker": { status: "answered", value: checker },
      }).says?.title;
    expect(title("ai")).toMatch(
      /and people are said to judge what they deliver: “Examples are printed; the authors read…?.*”, while an AI system checks “Readers notice no loss”$/,
    );
    expect(title("self")).toMatch(/and people judge what they deliver, which is stated and not shown/);
  });

  it("is graver for what only its authors could say, and scrutinised as it would be without", () => {
    const central = (more: Answers) =>
      rowOf({
        "screening.ai-labour": { status: "answered", value: "central" },
        "labour.judged-by": { status: "answered", value: "people-blind", evidence: PLACED },
        ...more,
      });
    const silent = central({});
    expect(central({ "labour.zone": { status: "answered", value: "relied-on" } })).toMatchObject({
      level: silent.level + 1,
      isRaised: true,
      unraised: silent.level,
    });
  });

  it("tells what systems that are central do, in its authors’ words, where these are few", () => {
    const saidOf = (note: string) =>
      rowOf({ "screening.ai-labour": { status: "answered", value: "central", note } }).says;
    const told = saidOf("Models look for the flaws that people can't find.");
    expect(told?.title).toMatch(/^AI systems are central to the research, and/);
    expect(told?.text).toMatch(/^What they do: “Models look for the flaws that people can't find”\. /);
    expect(saidOf("Yes.")?.text).not.toContain("What they do");
  });

  it("takes accepting and validating that stay with people for said", () => {
    const kept = (value: readonly string[]) =>
      rowOf({ "labour.with-people": { status: "answered", value: [...value] } });
    expect(kept(["accepting", "validating"]).says?.title).toMatch(
      /that people accept and validate what they deliver is stated, not shown; how they judge it isn’t said$/,
    );
    expect(kept(["choosing"]).says?.title).toMatch(/who judges what they deliver isn’t said$/);
    expect(kept(["accepting", "validating"]).level).toBe(kept([]).level);
  });

  it("is a note where data is drafted for people who judge it and would have taken twice as long at most", () => {
    const drafted: Answers = {
      "labour.tasks": { status: "answered", value: ["labels"] },
      "labour.judged-by": { status: "answered", value: "people" },
      "labour.speed-up": { status: "answered", value: 1 },
    };
    expect(rowOf(drafted)).toMatchObject({ level: 2, says: { most: 1 } });
    const others: readonly Answers[] = [
      { "labour.tasks": { status: "answered", value: ["labels", "judging"] } },
      { "labour.judged-by": { status: "answered", value: "nobody" } },
      { "labour.speed-up": { status: "answered", value: 2 } },
      { "labour.speed-up": { status: "unknown" } },
    ];
    for (const other of others) expect(rowOf({ ...drafted, ...other }).says?.most).toBeUndefined();
  });

  it("says that nothing was measured with people where it is said that with people nothing was measured", () => {
    const judged: Answers = {
      "labour.judged-by": { status: "answered", value: "people", evidence: PLACED },
    };
    expect(rowOf(judged)).toMatchObject({ level: 1, moves: [{ isUnread: true }] });
    expect(rowOf(judged).says?.text).not.toContain("measured");
    const measure: Answers = {
      "labour.measure": {
        status: "answered",
        value: "benchmark",
        note: "Accuracy. For people nothing has been measured.",
      },
    };
    const unmeasured = rowOf({ ...judged, ...measure });
    expect(unmeasured.level).toBe(1);
    expect(unmeasured.says?.text).toMatch(/nothing has been measured\.$/);
  });
});
