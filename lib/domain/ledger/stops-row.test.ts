import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { outsidersRow } from "@/lib/domain/ledger/outsiders-row";
import { patternRows } from "@/lib/domain/ledger/pattern-rows";
import { readingOf } from "@/lib/domain/ledger/reading";
import { stopsRow } from "@/lib/domain/ledger/stops-row";

const answered = (value: Value) => ({ status: "answered" as const, value });

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const COMMITMENT = record("release.commitments", "c", {
  what: "Hold one fifth of the probes back",
  owner: "J. Okafor",
  due: "2027-06-30",
});
const TRIGGERS: Answers = {
  "release.triggers": answered("Training against probes hides falsehoods at little loss of quality"),
};
const consulted = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("inaction.consulted", id, { who: `Adviser ${id}`, ...fields });
const CHANGED = "We added probes that are held back from publication";

function rows(...answers: readonly Answers[]) {
  const reading = readingOf(Object.assign({}, ...answers));
  const patterns = patternRows(reading);
  return { stops: stopsRow(reading, patterns), outsiders: outsidersRow(reading, patterns) };
}

describe("who is to look at what is out already", () => {
  it("is to discuss it now, and no longer before anything goes out", () => {
    const grave: Answers = {
      "screening.systems": answered("frontier"),
      "screening.outputs-leave": answered("public"),
      "screening.makes-easier": answered(["attackable"]),
      "screening.hazard": answered("serious"),
      "release.form": answered("open"),
      ...consulted("a", { standing: "security", changed: "x" }),
      ...record("project.outputs", "o", {
        name: "Tool",
        form: "code",
        "makes-easier": ["attackable"],
        hazard: "serious",
        release: "open",
      }),
    };
    expect(rows(grave).outsiders.says?.text).toContain(
      "is a danger to be discussed before anything goes out",
    );
    const out = rows(grave, { "project.stage": answered("published") }).outsiders;
    expect(out.says?.text).toContain("is a danger to be discussed now, since it is out");
  });
});

describe("what would stop it, and who sees to it", () => {
  it("is a concern while a pattern is, until a trigger and an owned commitment are there", () => {
    expect(rows().stops.level).toBe(2);
    expect(rows(TRIGGERS).stops.level).toBe(2);
    expect(rows(COMMITMENT).stops.level).toBe(2);
    expect(rows(TRIGGERS, COMMITMENT).stops.level).toBe(0);
    expect(rows({ ...TRIGGERS, "release.triggers": answered("Care.") }, COMMITMENT).stops.level).toBe(2);
  });

  it("is no trigger that begins by saying there is none", () => {
    const said = { "release.triggers": answered("Nothing would; results of this sort belong in public") };
    expect(rows(said, COMMITMENT).stops.level).toBe(2);
    expect(rows(said, COMMITMENT).stops.says?.text).toContain(
      "Of what would stop it is said: “Nothing would;",
    );
  });

  it("never says that a commitment is missing beside one that is owned", () => {
    expect(rows(TRIGGERS).stops.says?.title).toMatch(
      /^What would stop it is said, and no commitment has a person/,
    );
    const { says } = rows(COMMITMENT).stops;
    expect(says?.title).not.toContain("commitment");
    expect(says?.text).toContain("Taken on (J. Okafor): “Hold one fifth of the probes back”;");
    const bare = record("release.commitments", "c", { what: "Hold one fifth of the probes back" });
    expect(rows(bare).stops.says?.text).toBe(
      "Promised, without both a person and a day: “Hold one fifth of the probes back”.",
    );
    expect(rows().stops.says?.text).toBe("No commitment is listed.");
  });

  it("says who is to find out what would stop it, and by when, where what is public by then stays public", () => {
    const open = { status: "unknown" as const, who: "First author", by: "2030-01-01" };
    const { says } = rows({ "release.triggers": open }, COMMITMENT).stops;
    expect(says?.title).toMatch(/^What would stop it is not decided, though /);
    expect(says?.text).toMatch(
      /^To find out by 1 January 2030: First author; what is public by then stays public\. /,
    );
  });

  it("tells what is taken on against the pathway that it names, and whose any other promise is", () => {
    const pathways = {
      ...record("misuse.pathways", "p", { name: "Racing on", severity: 4, likelihood: 0.6 }),
      ...record("misuse.pathways", "q", { name: "Copying", severity: 2, likelihood: 0.2 }),
    };
    const against = (...ids: readonly string[]): Answers => ({
      ...COMMITMENT,
      "release.commitments/c/pathways": answered(ids),
    });
    const textOf = (...more: readonly Answers[]) => rows(pathways, ...more).stops.says?.text;
    expect(textOf(against("p"))).toContain("Taken on against it (J. Okafor): “Hold one fifth of");
    expect(textOf(against("q"))).toBe(
      "No commitment with a person and a day names it; taken on (J. Okafor) is “Hold one fifth of the probes back”, against “Copying”.",
    );
    expect(textOf(COMMITMENT)).toContain("against nothing in particular");
    const forecast = record("release.forecasts", "f", {
      statement: "A developer trains on it",
      probability: 0.3,
      pathways: ["p"],
    });
    expect(textOf(against("p"), forecast)).toContain(
      "A forecast given here bears on it, at 30 %: “A developer trains on it”; what follows if that comes true isn’t said.",
    );
  });

  it("calls what its authors don’t know yet not known, whether or not somebody is named to find out", () => {
    const titleOf = (who?: string) =>
      rows(
        {
          "release.triggers": { status: "unknown", ...(who && { who }) },
          "release.form": answered("closed"),
        },
        COMMITMENT,
      ).stops.says?.title;
    expect(titleOf()).toMatch(/what would stop the work isn’t known yet \(nobody is named to find out\)$/);
    expect(titleOf("First author")).toMatch(/isn’t known yet \(to find out: First author\)$/);
  });

  it("says of a commitment with a person and a day that it says too little, and never that it lacks them", () => {
    const thin = record("release.commitments", "c", {
      what: "Care",
      owner: "J. Okafor",
      due: "2027-06-30",
    });
    const { says, level, because } = rows(TRIGGERS, thin).stops;
    expect(level).toBe(2);
    expect(says?.title).toMatch(
      /^What would stop it is said, and what is promised with a person and a day says too little to count,/,
    );
    expect(says?.text).toContain(
      "“Care” has a person and a day, and says too little of what will be done to count.",
    );
    expect(because).toContain("what J. Okafor takes on says too little to count");
  });
});

describe("a trigger and an owner", () => {
  const trigger = (words: string): Answers => ({ "release.triggers": answered(words) });

  it("are denied where nothing is said to stop it, which is no silence", () => {
    const { stops } = rows(trigger("None that would take weights back."), COMMITMENT);
    expect(stops.says?.title).toMatch(/, and as stated here nothing is set that would stop the work$/);
    expect(stops.level).toBe(2);
    expect(stops.because).toMatch(/ is a concern, and as stated here nothing is set that would/);
  });

  it.each([
    "We would revise the text on feedback.",
    "If a red team of ours finds that the assistant is harmful, we would look into it.",
    "Reports of serious failures will be reviewed and discussed by the steering group.",
  ])("are none where what would be done ends nothing: %s", (words) => {
    const { stops } = rows(trigger(words), COMMITMENT);
    expect(stops).toMatchObject({ level: 2, moves: [] });
    expect(stops.says?.title).toMatch(/, and what is said to happen on a sign of harm stops nothing$/);
    expect(stops.says?.text).toContain(`What is to happen: “${words.replace(/\.$/, "")}”`);
  });

  it.each([
    "If an expert finds a question that gives more than a textbook does, we pull it within a week.",
    "We would withdraw the text, and say so, if a state cited its articles to justify an attack.",
    "Revised figures that halve the effect: we stop recommending the probes, and review why.",
    "Another group trains against the probes at a loss below five per cent",
  ])("are there where something is ended, or only what would have to be seen is said: %s", (words) => {
    expect(rows(trigger(words), COMMITMENT).stops.level).toBe(0);
  });

  it.each(["The authors", "Our company", "The research group"])("are none where %s is the owner", (owner) => {
    const theirs = { ...COMMITMENT, "release.commitments/c/owner": answered(owner) };
    expect(rows(TRIGGERS, theirs).stops.level).toBe(2);
  });
});

describe("somebody outside", () => {
  it("has changed something where one from outside the field is named with what changed", () => {
    const heard = consulted("a", { standing: "security", changed: CHANGED });
    expect(rows(heard).outsiders.level).toBe(0);
    expect(rows(heard).outsiders.says).toBeUndefined();
    expect(rows(consulted("a", { standing: "security", changed: "x" })).outsiders.says?.title).toBe(
      "What asking “Adviser a” changed isn’t said",
    );
  });

  it("has changed nothing where what changed begins with a denial", () => {
    const unasked = consulted("a", { standing: "affected", changed: "Not asked. They stay in the list" });
    expect(rows(unasked).outsiders).toMatchObject({ level: 2, moves: [] });
    expect(rows(unasked).outsiders.says?.title).toBe(
      "Of asking “Adviser a” it is written: “Not asked. They stay in the list”",
    );
  });

  it("is no author of the work, and nothing that was read", () => {
    const asked = (who: string) =>
      rows(consulted("a", { who, standing: "security", changed: CHANGED })).outsiders;
    const authors = asked("Two of the authors, who come from cryptography");
    expect(authors).toMatchObject({ level: 2, moves: [] });
    expect(authors.says?.title).toMatch(/belong to the work’s own authors$/);
    const read = asked("The security community's writing on disclosure");
    expect(read).toMatchObject({ level: 2, moves: [] });
    expect(read.says?.title).toBe(
      "“The security community's writing on disclosure” is what was read; nobody outside is named who was asked",
    );
    const told = rows({
      ...consulted("a", { who: "The community's writings", standing: "security", changed: CHANGED }),
      ...consulted("b", { who: "Three firms", standing: "own-field" }),
    }).outsiders;
    expect(told.says?.title).toBe("What asking or telling “Three firms” changed isn’t said");
    for (const who of [
      "Authors of safety cases in aviation",
      "Reporters who wrote papers up",
      "The publisher of books",
    ])
      expect(asked(who).level, who).toBe(0);
  });

  it("is no strength where their part is denied, and still to be heard where that is to be found out", () => {
    const changed = "Their dates are in the report; they did not design the tests";
    expect(rows(consulted("a", { standing: "security", changed })).outsiders.moves).toMatchObject([
      { isDenied: true },
    ]);
    expect(rows(consulted("a", { standing: "security", changed: CHANGED })).outsiders.moves).toMatchObject([
      { isUnread: true },
    ]);
    const open = { status: "unknown" as const, who: "First author", by: "2030-01-01" };
    const { says } = rows(consulted("a", { standing: "security" }), {
      "inaction.consulted/a/changed": open,
    }).outsiders;
    expect(says?.title).toBe("What asking “Adviser a” changed is still to be found out (First author)");
  });

  it("has changed nothing by giving leave", () => {
    const leave = {
      standing: "affected-people",
      changed: "The games may be used; the data lie behind a password.",
    };
    expect(rows(consulted("a", leave)).outsiders).toMatchObject({ level: 2, moves: [] });
    expect(rows(consulted("a", leave)).outsiders.says?.title).toBe(
      "Of asking “Adviser a” it is told what was allowed, and no change: “The games may be used; the data lie behind a password”",
    );
  });

  it("is no strength where a note says that what they changed is inferred, at the level that it has without the note", () => {
    const asked = consulted("a", { standing: "security", changed: CHANGED });
    const note = "That it came from such talks is inferred.";
    const noted = { ...asked, "inaction.consulted/a/changed": { ...answered(CHANGED), note } };
    expect(rows(noted).outsiders).toMatchObject({ level: 0, moves: [{ to: 0, isDenied: true }] });
    expect(rows(noted).outsiders.because).toMatch(
      /; by the note beside it, that it came of asking them is inferred\.$/,
    );
    expect(rows(asked).outsiders).toMatchObject({ level: 0, moves: [{ to: 0 }] });
    expect(rows(asked).outsiders.moves[0]).not.toHaveProperty("isDenied");
    const other = consulted("b", { standing: "other-field", changed: CHANGED });
    expect(rows(noted, other).outsiders.moves[0]).not.toHaveProperty("isDenied");
  });

  it("is no leave where something else was given, or what is used is licensed", () => {
    for (const changed of [
      "She gave us three objections, and we dropped the release",
      "They had us write a narrower licence, which we use for weights and probes",
      "He granted that the set leaks, and we took it down",
    ])
      expect(rows(consulted("a", { standing: "security", changed })).outsiders.level, changed).toBe(0);
    for (const changed of ["They gave us written permission", "Leave to use the games was given by the firm"])
      expect(rows(consulted("a", { standing: "security", changed })).outsiders.level, changed).toBe(2);
  });

  it("is told of each that gave leave, and of none of these that it isn’t said", () => {
    const leave = (id: string) =>
      consulted(id, { standing: "security", changed: `Permission was given by ${id}` });
    expect(rows(leave("a"), leave("b")).outsiders.says?.title).toBe(
      "Of asking “Adviser a” it is told what was allowed, and no change: “Permission was given by a”; of asking “Adviser b” it is told what was allowed, and no change: “Permission was given by b”",
    );
  });

  it("is not said to be missing where they sat at the table, or where it isn't said who was asked", () => {
    const own = consulted("a", { standing: "own-field", changed: CHANGED });
    expect(rows(own).outsiders.says?.title).toBe(
      "Those who were asked, “Adviser a”, are of the work’s own field",
    );
    expect(rows(own, { "inaction.decided": answered("with-outsiders") }).outsiders.says?.text).toContain(
      "People outside took part in deciding to propose it.",
    );
    expect(rows(consulted("a", {})).outsiders.says?.title).toBe(
      "It isn’t said where “Adviser a”, who were asked, speak from",
    );
    expect(rows().outsiders).toMatchObject({ level: 2, because: "It isn’t said who was asked." });
    expect(rows().outsiders.says).toBeUndefined();
  });
});
