import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { ableAndOpposedRow } from "@/lib/domain/ledger/able-and-opposed-row";
import { hazardWholeRow } from "@/lib/domain/ledger/hazard-whole-row";
import { holdBackRow } from "@/lib/domain/ledger/hold-back-row";
import { readingOf } from "@/lib/domain/ledger/reading";
import { whoseWishesRow } from "@/lib/domain/ledger/whose-wishes-row";

const answered = (value: Value, evidence?: string) => ({
  status: "answered" as const,
  value,
  ...(evidence !== undefined && { evidence }),
});

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, answered(value)]));
const output = (easier: readonly string[]): Answers => ({
  "screening.makes-easier": answered([...easier]),
  ...record("project.outputs", "o", { name: "Edit of weights", form: "code", "makes-easier": [...easier] }),
});
const recipient = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("recipients.list", id, { name: `Recipient ${id}`, outputs: ["o"], ...fields });
const all = (...answers: readonly Answers[]) => readingOf(Object.assign({}, ...answers));

describe("who is told first", () => {
  const told = (first: string) =>
    hazardWholeRow(
      all(
        said({ "screening.outputs-leave": "public", "release.form": "open", "release.told-first": first }),
        output(["understandable"]),
        { "project.outputs/o/hazard": answered("serious") },
      ),
    ).says;

  it("is words in defence where somebody is named, and none where nobody is", () => {
    expect(told("The maintainers of the largest frameworks, a month before.")?.argued).toEqual([
      "release.told-first",
    ]);
    const nobody = told("Nobody was told first, and nothing is held back.");
    expect(nobody?.argued).toEqual([]);
    expect(nobody?.text).toContain("Asked who is told first, the answer is “Nobody was told first");
  });
});

describe("a way to cause harm that nobody but the outputs tells of", () => {
  const row = (more: Readonly<Record<string, Value>>, easier: readonly string[] = ["none"]) =>
    hazardWholeRow(
      all(
        said({
          "screening.outputs-leave": "public",
          "release.form": "open",
          "screening.systems": "frontier",
        }),
        output(easier),
        said(more),
      ),
    );
  const NO = { "screening.hazard": "no", "project.outputs/o/hazard": "no" };

  it("is said to be expected, beside a No that nobody has checked, and stands as high", () => {
    const denied = row(NO);
    expect(denied).toMatchObject({ level: 2 });
    expect(denied.says?.title).toBe(
      "“Edit of weights” may show a way to cause harm, and goes out whole to everybody; asked whether it does, the answer is No, which nobody has checked",
    );
    expect(row(NO, ["attackable"]).says?.title).toMatch(
      /^“Edit of weights” makes systems easier to attack, and goes out whole to everybody; .+ the answer is No, which nobody has checked$/,
    );
    expect(row({}).says?.title).toMatch(/; whether it does isn’t said$/);
  });

  it("is said to be shown where its authors say so of that output, and not by what the screening says of another", () => {
    expect(row({ "project.outputs/o/hazard": "some" }, ["understandable"]).says?.title).toMatch(
      / shows some of a way to cause harm, and/,
    );
    expect(row({ "screening.hazard": "some", "project.outputs/o/hazard": "no" }).says?.title).not.toMatch(
      /” shows/,
    );
  });

  it("is with those alone before release who receive that output", () => {
    const first = (outputs: readonly string[]) =>
      hazardWholeRow(
        all(
          said({ "screening.outputs-leave": "public", "release.form": "open" }),
          output(["attackable"]),
          recipient("labs", {
            kind: "frontier-developer",
            channel: "direct-briefing",
            when: "before-release",
            outputs,
          }),
          recipient("all", { kind: "anyone", channel: "publication", when: "at-release" }),
        ),
      ).says?.text;
    expect(first(["o"])).toContain("Before release it is with “Recipient labs”");
    expect(first(["paper"])).not.toContain("Recipient labs");
  });
});

describe("holding back", () => {
  const PUBLIC = said({ "screening.outputs-leave": "public", "release.form": "open" });
  const out = (more: Readonly<Record<string, Value>>) =>
    holdBackRow(all(PUBLIC, output(["understandable"]), said(more)));

  it.each([
    ["fully", "reversible", "“Edit of weights” becomes public, and is said to be reversible"],
    [
      "no",
      "partly",
      "“Edit of weights” is public for good in the screening, and partly reversible in the release",
    ],
  ])("is a contradiction for what is public, %s and %s", (screened, undone, title) => {
    const row = out({ "screening.reversible": screened, "release.reversibility": undone });
    expect(row).toMatchObject({ level: 2, says: { kind: "contradiction", title } });
    const isByTheSecondAlone = screened === "no";
    expect(row.isRaised).toBe(isByTheSecondAlone);
  });

  it("is nothing where what is public is said to be out for good, and a concern where that isn't said", () => {
    expect(out({ "screening.reversible": "no", "release.reversibility": "irreversible" }).level).toBe(0);
    expect(out({ "screening.reversible": "partly", "release.reversibility": "partly" }).level).toBe(1);
    expect(out({ "screening.reversible": "no" }).level).toBe(0);
    const blank = out({ "release.reversibility": "irreversible" });
    expect([blank.level, blank.says]).toEqual([2, undefined]);
  });

  it("goes as far as the widest release of any output", () => {
    const closed = said({ "screening.outputs-leave": "team", "release.form": "closed" });
    const released = (own: Answers) => all(closed, output(["understandable"]), own);
    const whole = released({});
    const open = released(said({ "project.outputs/o/release": "open" }));
    expect([whole.facts.reach, whole.release]).toEqual([0, "closed"]);
    expect([open.facts.reach, open.facts.outputs[0]?.reach, open.release]).toEqual([3, 3, "open"]);
  });

  it("is a contradiction for stages that wait for nobody, and for a gate that channels go round", () => {
    const staged = said({ "screening.outputs-leave": "named-outsiders", "release.form": "staged" });
    const row = (more: Answers) =>
      holdBackRow(
        all(staged, said({ "screening.reversible": "no", "release.reversibility": "irreversible" }), more),
      );
    expect(row(said({ "release.timing": "now" })).says?.title).toBe(
      "The release is called staged, and what is made is out as soon as it is ready",
    );
    const unlike = row({
      ...said({
        "release.timing": "now",
        "screening.outputs-leave": "public",
        "project.outputs/p": "b",
        "project.outputs/p/name": "Public code",
        "project.outputs/q": "c",
        "project.outputs/q/name": "Probe kept inside",
      }),
      ...recipient("r", { kind: "academic", channel: "open-code", outputs: ["p"] }),
      ...recipient("s", { kind: "frontier-developer", channel: "internal-handover", outputs: ["q"] }),
    });
    expect([unlike.level, unlike.says?.title]).toEqual([
      2,
      "Under a release called staged, “Public code” is out as soon as it is ready, and goes further than “Probe kept inside”",
    ]);
    expect(row(said({ "release.timing": "after-check" })).level).toBe(0);
    const gated = row({
      ...said({ "release.form": "gated" }),
      ...recipient("r", { kind: "academic", channel: "open-code" }),
    });
    expect(gated.says?.title).toBe("Gated, and it reaches “Recipient r” by open code");
  });
});

describe("a hazard that goes out whole", () => {
  const OPEN = said({
    "screening.outputs-leave": "public",
    "release.form": "open",
    "screening.systems": "frontier",
  });
  const row = (...more: readonly Answers[]) => hazardWholeRow(all(OPEN, output(["attackable"]), ...more));

  it("says that none has it before release only after looking at when each does", () => {
    const [first, second] = [
      recipient("r", { kind: "evaluator", channel: "publication", when: "before-release" }),
      recipient("s", { kind: "anyone", channel: "publication", when: "at-release" }),
    ];
    expect(row(first, second).says?.text).toMatch(/^Before release it is with “Recipient r”;/);
    expect(row(second).says?.text).toContain("none has it before release");
    expect(row(second, recipient("t", { kind: "evaluator", channel: "publication" })).says?.text).toMatch(
      /^It isn’t said who has it first/,
    );
  });

  it("says of what is out already who had it first", () => {
    const OUT = said({ "project.stage": "published" });
    const [first, second] = [
      recipient("r", { kind: "evaluator", channel: "publication", when: "before-release" }),
      recipient("s", { kind: "anyone", channel: "publication", when: "at-release" }),
    ];
    expect(row(OUT, first, second).says?.text).toMatch(/^Before release it was with “Recipient r”;/);
    expect(row(OUT, second).says?.text).toContain("none had it before release");
    expect(row(OUT, second).level).toBe(row(second).level);
  });

  const SOURCE = "https://example.org/agreement, section 2";
  const first = (kind: string, evidence?: string): Answers => ({
    ...recipient("e", { kind: "anyone", channel: "publication" }),
    ...recipient("r", { kind, channel: "direct-briefing" }),
    "recipients.list/r/when": answered("before-release", evidence),
  });
  const TOLD = "The two makers of chips, sixty days before; probes that work everywhere stay with them";

  it("is lighter where whoever could mend it has it first, and where that is agreed is said", () => {
    const { level, moves } = row(first("frontier-developer", SOURCE));
    expect(level).toBe(1);
    expect(moves).toEqual([
      {
        to: 1,
        why: "“Recipient r” has the outputs before everybody does, with a source for that",
        paths: ["recipients.list/r/when"],
        isUnread: true,
      },
    ]);
    const told: Answers = { "release.told-first": answered(TOLD, SOURCE) };
    expect(row(first("evaluator"), told).level).toBe(1);
  });

  it.each([
    ["a time alone", first("evaluator")],
    ["a link without a place", first("evaluator", "https://example.org/agreement")],
    ["somebody who holds force", first("military", SOURCE)],
    ["everybody", first("anyone", SOURCE)],
    ["words alone", { ...first("evaluator"), "release.told-first": answered(TOLD) }],
    ["evidence beside filler", { ...first("evaluator"), "release.told-first": answered("x", SOURCE) }],
    [
      "somebody who isn’t said to have that output",
      Object.fromEntries(
        Object.entries(first("evaluator", SOURCE)).filter(([path]) => path !== "recipients.list/r/outputs"),
      ),
    ],
    [
      "one output of two",
      {
        ...first("evaluator", SOURCE),
        "recipients.list/r/outputs": answered(["o"]),
        ...record("project.outputs", "p", {
          name: "Attack in a library",
          form: "code",
          "makes-easier": ["attackable"],
        }),
      },
    ],
  ] as const)("is as grave with %s", (_, answers) => {
    expect(row(answers).level).toBe(2);
  });

  it("says in the authors’ words who is told first, and puts them to a reader", () => {
    const { says } = row({ "release.told-first": answered(TOLD) });
    expect(says?.text).toContain(`“${TOLD}”`);
    expect(says?.argued).toEqual(["release.told-first"]);
  });

  it("is a concern by what the output is, whatever is said of it, and nothing behind a gate", () => {
    expect(row(said({ "screening.hazard": "no" }))).toMatchObject({ level: 2, isRaised: false });
    expect(row(said({ "release.form": "gated" })).level).toBe(0);
  });
});

describe("whose wishes are served", () => {
  it("names the holder whose aims part most from people's good", () => {
    const row = whoseWishesRow(
      all(
        output(["controllable"]),
        recipient("r", { kind: "academic", channel: "publication", aims: 1 }),
        recipient("s", { kind: "product-company", channel: "open-code", aims: -1 }),
      ),
    );
    expect(row.says?.title).toBe(
      "“Edit of weights” makes systems do what its holder asks, and “Recipient s” holds it, whose aims are called often opposed to people’s good",
    );
  });

  it("says that requests are the only way named only where no other is ticked", () => {
    const plain = output(["measurable"]);
    const row = (ways: readonly string[]) =>
      whoseWishesRow(all(plain, { "uses.flourishing-paths": answered([...ways]) }));
    expect(row(["user-requests"])).toMatchObject({ level: 2, isRaised: true });
    expect(row(["user-requests", "institutions"]).level).toBe(0);
  });
});

describe("somebody able and opposed", () => {
  const OUT = said({ "screening.outputs-leave": "public", "screening.systems": "frontier" });
  const row = (...more: readonly Answers[]) => ableAndOpposedRow(all(OUT, output(["attackable"]), ...more));

  it("is named with what keeps them, which counts with evidence only", () => {
    const opposed = { kind: "other-developer", channel: "open-code", ability: 4, aims: -2 };
    const title = (constraint: string) => row(recipient("r", { ...opposed, constraint })).says?.title;
    expect(title("none")).toBe(
      "“Recipient r”, opposed, can build on it, kept from other uses by nothing named",
    );
    expect(title("law")).toBe(
      "“Recipient r”, opposed, can build on it, kept from other uses by the law, without evidence that it holds",
    );
    const shown = {
      "recipients.list/r/constraint": answered("law", "https://example.org/act-2025, section 3"),
    };
    expect(row(recipient("r", opposed), shown).says).toBeUndefined();
  });

  it("says that nobody of the sort is listed only after looking at every recipient", () => {
    const welcome = recipient("r", { kind: "academic", channel: "publication", aims: 1, ability: 4 });
    expect(row(welcome).says).toMatchObject({ kind: "expectation" });
    const uninvited = recipient("s", { kind: "uninvited", channel: "leak" });
    expect(row(welcome, uninvited).says?.title).toBe(
      "“Recipient s”, uninvited, may be able to adapt it, not said to be kept from other uses",
    );
  });

  it("is a concern wherever outputs leave, and nothing where they stay", () => {
    expect(row().level).toBe(2);
    expect(ableAndOpposedRow(all(said({ "screening.outputs-leave": "team" }))).level).toBe(0);
  });
});
