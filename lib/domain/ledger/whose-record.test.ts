import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { actsFor } from "@/lib/domain/changes/acts";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

const answered = (value: Value) => ({ status: "answered" as const, value });

function record(list: string, id: string, fields: Readonly<Record<string, Value>>): Answers {
  return {
    [`${list}/${id}`]: answered(id),
    ...Object.fromEntries(
      Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
    ),
  };
}
const output = (id: string, fields: Readonly<Record<string, Value>>): Answers => ({
  ...record("project.outputs", id, { name: `Output ${id}`, form: "code", ...fields }),
  ...("makes-easier" in fields && { "screening.makes-easier": answered(fields["makes-easier"] as Value) }),
});
const recipient = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("recipients.list", id, {
    name: `Recipient ${id}`,
    channel: "publication",
    outputs: ["o"],
    ...fields,
  });
const use = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("uses.list", id, { name: `Use ${id}`, ...fields });
const pathway = (id: string, fields: Readonly<Record<string, Value>>) =>
  record("misuse.pathways", id, { name: `Pathway ${id}`, ...fields });
const PUBLIC: Answers = {
  "screening.outputs-leave": answered("public"),
  "release.form": answered("open"),
  "screening.systems": answered("frontier"),
};
const all = (...answers: readonly Answers[]): Answers => Object.assign({}, PUBLIC, ...answers);
const rowOf = (subject: string, ...answers: readonly Answers[]) =>
  ledgerOf(all(...answers)).find((row) => row.subject === subject);
const findingsOf = (answers: Answers) =>
  ledgerFindings(ledgerOf(answers), (path) => ({ path, label: "", text: "" })).findings.map(
    ({ finding }) => finding,
  );
const withSubject = (answers: Answers, subject: string) =>
  findingsOf(answers).find(({ subjects = [] }) => subjects.includes(subject));

it("counts whoever builds among those who have what is public, also where nobody listed is said to be of a kind", () => {
  const tool = output("o", { "makes-easier": ["monitorable", "controllable"] });
  for (const pattern of ["oversight-as-surveillance", "control-as-entrenchment", "cover", "complacency"]) {
    const startWith = (fields: Readonly<Record<string, Value>>) =>
      rowOf(`pattern.${pattern}`, tool, recipient("r", fields))?.start;
    expect(startWith({}), pattern).toBe(startWith({ kind: "frontier-developer" }));
  }
});

describe("a hold over others", () => {
  const held = [
    output("o", { "makes-easier": ["monitorable"] }),
    recipient("r", { kind: "frontier-developer" }),
  ];
  const mild = pathway("mild", { pattern: "oversight-as-surveillance", severity: 2, likelihood: 0.2 });
  const grave = pathway("grave", { pattern: "control-as-entrenchment", severity: 3, likelihood: 0.3 });

  it("is told by the gravest case that is described with it, and no other harm by another stands for it", () => {
    const release = use("u", { stance: "feared", recipient: ["r2"], "likelihood-5y": 0.4, place: "product" });
    const other = recipient("r2", { kind: "other-developer" });
    const says = rowOf("power", ...held, mild, grave, release, other)?.says;
    expect(says?.title).toBe("“Output o” could give somebody a hold over others: “Pathway grave” (30 %)");
    expect(says?.text).not.toContain("Use u");
    // How the case gives a hold is its authors' to say: no box that is ticked tells the mechanism.
    expect(says?.text).not.toContain("helps");
    expect(says?.text).toContain("It reaches “Recipient r” and “Recipient r2”.");
    expect(rowOf("power", ...held, release, other)?.says?.title).toContain("helps “Recipient r”");
  });

  it("is lightened by what is taken on about the holder, unless its own words deny it", () => {
    const moveWith = (mitigation: string) =>
      rowOf(
        "power",
        ...held,
        grave,
        {
          "misuse.pathways/grave/mitigation": answered(mitigation),
        },
        record("release.commitments", "c", {
          what: "Cut the pathway of Recipient r off from the monitoring feed",
          owner: "Robin Okafor",
          due: "2030-01-01",
          pathways: ["grave"],
        }),
      )?.moves[0];
    const denied = moveWith(
      "We cut the monitoring feed off for Recipient r, which prevents nothing; it won't stop anybody.",
    );
    expect(denied).toBeUndefined();
    expect(moveWith("We cut the monitoring feed off for Recipient r within a day.")).toMatchObject({
      isUnread: true,
    });
  });
});

describe("several pathways at a concern", () => {
  it("are headed by a harm that is likely, before a graver one that hardly comes", () => {
    const answers = all(
      output("o", { "makes-easier": ["measurable"] }),
      pathway("rare", { pattern: "persuasion", severity: 4, likelihood: 0.05 }),
      pathway("likely", { pattern: "premature-effort", severity: 2, likelihood: 0.9 }),
    );
    const { title, explanation } = withSubject(answers, "pattern.persuasion") ?? {};
    expect(title).toMatch(/^“Pathway likely”: considerable, 90 %/);
    expect(title).not.toContain("Pathway rare");
    expect(explanation).toMatch(/^Beside it: “Pathway rare” \(catastrophic, 5 % within five years\)\. /);
  });

  it("stand each by itself where its rating is serious, whatever is told of others", () => {
    const answers = all(
      output("o", { "makes-easier": ["measurable"] }),
      pathway("likely", { pattern: "cover", severity: 4, likelihood: 0.7 }),
      pathway("worst", { pattern: "harmful-delegation", severity: 5, likelihood: 0.2 }),
      pathway("third", { pattern: "premature-effort", severity: 3, likelihood: 0.5 }),
      pathway("mild", { pattern: "complacency", severity: 2, likelihood: 0.5 }),
    );
    const headed = (pattern: string) => withSubject(answers, `pattern.${pattern}`)?.title;
    expect(headed("cover")).toMatch(/^“Pathway likely”: catastrophic, 70 %/);
    expect(headed("harmful-delegation")).toMatch(/^“Pathway worst”: existential, 20 %/);
    expect(headed("premature-effort")).toMatch(/^“Pathway third”: grave, 50 %/);
    expect(headed("complacency")).toMatch(/^“Pathway mild”/);
  });

  it("lead with what is existential, or catastrophic and one in ten or likelier, before what is coming", () => {
    const headed = (severity: number, likelihood: number) =>
      withSubject(
        all(
          output("o", { "makes-easier": ["measurable"] }),
          pathway("grave", { pattern: "persuasion", severity, likelihood }),
          pathway("coming", { pattern: "premature-effort", severity: 2, likelihood: 0.9 }),
        ),
        "pattern.persuasion",
      )?.title;
    expect(headed(4, 0.2)).toContain("“Pathway grave”");
    expect(headed(5, 0.02)).toContain("“Pathway grave”");
    expect(headed(4, 0.05)).toContain("“Pathway coming”");
  });
});

describe("what pulls on products", () => {
  it("is what an output makes easier before a harm that is feared, unless that is said to bring it sooner", () => {
    const feared = (timing?: string) =>
      rowOf(
        "timing.products",
        output("o", { "makes-easier": ["deployable"] }),
        recipient("r", { kind: "other-developer" }),
        use("u", {
          stance: "feared",
          recipient: ["r"],
          place: "product",
          "likelihood-5y": 0.9,
          "effect-safety": -2,
          ...(timing && { "effect-timelines": timing }),
        }),
      )?.says?.title;
    expect(feared()).toContain("“Output o” makes easier");
    expect(feared("sooner")).toContain("“Use u” by Recipient r");
  });

  it("is told of a use that is said to bring nothing sooner with that word beside it", () => {
    const patch = rowOf(
      "timing.products",
      output("o", { "makes-easier": ["understandable"] }),
      recipient("r", { kind: "other-developer" }),
      use("u", {
        stance: "likely",
        recipient: ["r"],
        place: "product",
        "likelihood-5y": 0.9,
        "effect-safety": 0,
        "effect-timelines": "none",
      }),
    );
    expect(patch?.because).toContain("90 % within five years, though it is said to bring nothing sooner");
  });

  it("is, of two channels pulled as strongly, the one that a described use leads, where somebody asks who gains more", () => {
    const title = rowOf(
      "timing.differential",
      output("o", { form: "code", "makes-easier": ["deployable", "research-automation"] }),
      recipient("r", { kind: "frontier-developer" }),
      use("u", {
        stance: "likely",
        recipient: ["r"],
        place: "developer-tool",
        "likelihood-5y": 0.95,
        "effect-safety": -1,
        "effect-timelines": "sooner",
      }),
    )?.says?.title;
    expect(title).toContain("“Use u” by Recipient r, 95 % within five years");
  });
});

describe("where an output goes", () => {
  const corpus = { form: "data-set", "makes-easier": ["reusable-data-or-weights"] };
  const because = (subject: string, ...answers: readonly Answers[]) => rowOf(subject, ...answers)?.because;
  const TO_FEW: Answers = {
    "screening.outputs-leave": answered("named-outsiders"),
    "release.form": answered("staged"),
  };

  it("is told by who has it how, where its form of release says less", () => {
    const gated = output("o", { ...corpus, release: "gated" });
    expect(
      because("pattern.selective-access", gated, recipient("r", { kind: "academic", channel: "open-code" })),
    ).toBe(
      "“Output o” is called gated, and reaches “Recipient r” by open code, and it leaves data or weights to train on.",
    );
    expect(
      because(
        "pattern.selective-access",
        gated,
        TO_FEW,
        recipient("r", { kind: "academic", channel: "direct-briefing" }),
      ),
    ).toMatch(/goes to “Recipient r”, and .*its release is called gated\.$/);
  });

  it("is told by whom it goes to, and where it is handed on inside alone as no more than that", () => {
    const staged = output("o", { ...corpus, release: "staged" });
    const builders = { kind: "frontier-developer", channel: "internal-handover" };
    expect(because("pattern.data-or-weights-reuse", staged, TO_FEW, recipient("r", builders))).toMatch(
      /^“Output o” is handed on inside, to “Recipient r”, under a release that is called staged, and /,
    );
  });

  it("is through a product alone for those who use it and don’t receive it", () => {
    const told = because(
      "pattern.selective-access",
      output("o", { form: "weights", "makes-easier": ["deployable"], release: "closed" }),
      recipient("r", { kind: "product-company", channel: "product-integration" }),
    );
    expect(told).toContain(
      "“Output o” is used outside through a product by “Recipient r”, and received by nobody outside",
    );
    expect(told).not.toContain("goes to named outsiders");
  });
});

describe("what nobody was asked", () => {
  const hazard = output("o", { form: "evaluation", "makes-easier": ["measurable"], hazard: "some" });
  const syllabus = { pattern: "evaluation-as-target-or-recipe", severity: 4, likelihood: 0.15 };

  it("is no claim that no pathway is of an output, where none says which it needs", () => {
    const text = (more: Readonly<Record<string, Value>>) =>
      rowOf("pattern.hazard-in-write-up", hazard, pathway("s", { ...syllabus, ...more }))?.says?.text;
    expect(text({})).toContain("“Pathway s”, under another name, may be meant");
    expect(text({ outputs: ["o"] })).not.toContain("may be meant");
  });

  it("is asked at what is feared, where that is tied to no output", () => {
    const row = rowOf("turned-round", hazard, use("u", { stance: "feared", "likelihood-5y": 0.3 }));
    expect(row?.answers).toEqual(["uses.list/u/outputs"]);
  });

  it("takes nobody of whom something is feared for nobody", () => {
    const state = recipient("state", { kind: "security-agency" });
    const loyalty = use("u", { stance: "feared", recipient: ["state"], "likelihood-5y": 0.6 });
    expect(rowOf("able-and-opposed", hazard, state, loyalty)?.says?.title).toContain(
      "“Use u” is feared of “Recipient state”",
    );
    expect(rowOf("able-and-opposed", hazard, state)?.says?.title).toContain("no able recipient");
  });
});

describe("acts", () => {
  const sortsOf = (...answers: readonly Answers[]) => actsFor(all(...answers)).map(({ sort }) => sort);
  const treaty = output("o", { form: "policy-text", "makes-easier": ["governable", "monitorable"] });
  const good = use("u", {
    stance: "intended",
    recipient: ["r"],
    place: "policy",
    "likelihood-5y": 0.6,
    "effect-safety": 1,
  });

  it("keep no text from the public that shows no way to cause harm", () => {
    const readers = recipient("r", { kind: "regulator" });
    expect(sortsOf(treaty, readers)).not.toContain("release");
    expect(sortsOf(treaty, { "project.outputs/o/hazard": answered("some") }, readers)).toContain("release");
  });

  it("bind those who can be bound; of others they show what makes them do it", () => {
    expect(sortsOf(treaty, good, recipient("r", { kind: "regulator" }))).toContain("bind");
    for (const kind of ["media", "academic"]) {
      const sorts = sortsOf(treaty, good, recipient("r", { kind }));
      expect(sorts).toContain("show-why");
      expect(sorts).not.toContain("bind");
    }
  });

  it("bind nobody by a contract who can't be bound, and of a mixed lot those who can", () => {
    const answers = all(treaty, good, recipient("r", { kind: "media" }));
    const shown = actsFor(answers).find(({ sort }) => sort === "show-why");
    expect(shown?.paths).toEqual(["uses.list/u/enforced-by"]);
    const press = use("v", {
      stance: "intended",
      recipient: ["p"],
      place: "policy",
      "likelihood-5y": 0.6,
      "effect-safety": 1,
    });
    const mixed = all(
      treaty,
      good,
      press,
      recipient("r", { kind: "regulator" }),
      recipient("p", { kind: "media" }),
    );
    const acts = actsFor(mixed);
    expect(acts.map(({ sort }) => sort)).not.toContain("show-why");
    expect(acts.find(({ sort }) => sort === "bind")).toMatchObject({
      about: ["Recipient r"],
      others: ["Recipient p"],
      paths: ["uses.list/u/enforced-by", "recipients.list/r/constraint", "uses.list/v/enforced-by"],
    });
  });

  it("validate a claim that no use is said to rest on only together with naming it beside one", () => {
    const claim: Answers = {
      "evidence.claims/c": answered("c"),
      "evidence.claims/c/claim": answered("The terms hold"),
      "evidence.claims/c/asserts": answered("validation"),
    };
    const tie: Answers = {
      "evidence.assumptions/s": answered("s"),
      "evidence.assumptions/s/claims": answered(["c"]),
      "evidence.assumptions/s/uses": answered(["u"]),
    };
    const regulator = recipient("r", { kind: "regulator" });
    const act = (...more: readonly Answers[]) =>
      actsFor(all(treaty, good, regulator, claim, ...more)).find(({ sort }) => sort.startsWith("check-"));
    expect(act()).toMatchObject({ sort: "check-and-name", about: ["The terms hold", "Use u"] });
    expect(act(tie)).toMatchObject({ sort: "check-outside", about: ["The terms hold"] });
    expect(act(tie)?.paths.join()).not.toContain("assumptions");
  });
});
