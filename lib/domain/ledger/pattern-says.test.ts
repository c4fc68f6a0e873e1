import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { answeredBy, setAgainst } from "@/lib/domain/ledger/pathway-answered";
import type { PathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { anyAnswers } from "@/lib/testing/random-answers";

const said = (answers: Readonly<Record<string, Value>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { status: "answered", value }]));

const WORK = said({
  "screening.outputs-leave": "public",
  "release.form": "open",
  "screening.systems": "frontier",
  "screening.makes-easier": ["attackable"],
  "project.outputs/o": "a",
  "project.outputs/o/name": "Edit of weights",
  "project.outputs/o/form": "method",
  "project.outputs/o/makes-easier": ["attackable"],
});
const PATHWAY = "misuse.pathways/p";
const pathway = (pattern: string, severity: number, likelihood: number, more: Answers = {}): Answers => ({
  ...WORK,
  ...said({
    [PATHWAY]: "a",
    [`${PATHWAY}/name`]: "Edit on an abler model",
    [`${PATHWAY}/pattern`]: pattern,
    [`${PATHWAY}/severity`]: severity,
    [`${PATHWAY}/likelihood`]: likelihood,
  }),
  ...more,
});
const rowOf = (answers: Answers, pattern: string) =>
  ledgerOf(answers).find(({ subject }) => subject === `pattern.${pattern}`);

describe("whoever would do the harm", () => {
  const by = (anyway: string) =>
    pathway("red-team-as-attack", 3, 0.04, {
      ...said({ [`${PATHWAY}/recipient`]: ["r"] }),
      ...said({ "recipients.list/r": "a", "recipients.list/r/name": "Hobbyists" }),
      ...said(anyway === "" ? {} : { "recipients.list/r/anyway": anyway }),
    });
  const textOf = (anyway: string) => rowOf(by(anyway), "red-team-as-attack")?.says?.text;

  it("is told to have it anyway, or not, as its authors say, and no level moves by it", () => {
    expect(textOf("soon")).toContain(
      "“Hobbyists” would have the outputs, or as good, within about a year without the project, as stated here.",
    );
    expect(textOf("unlikely")).toContain("“Hobbyists” would probably not have the same without the project,");
    for (const anyway of ["", "later"]) expect(textOf(anyway)).not.toContain("“Hobbyists” would");
    const levels = ["soon", "unlikely", ""].map((each) => rowOf(by(each), "red-team-as-attack")?.level);
    expect(new Set(levels).size).toBe(1);
  });
});

describe("what its authors rule out for a reason", () => {
  const REASON = "Backdoors in competition answers give a malicious programmer nothing";
  const ruledOut = (why: string): Answers =>
    pathway("red-team-as-attack", 3, 0.2, {
      ...said({
        "project.outputs/o/form": "code",
        [`${PATHWAY}/outputs`]: ["o"],
        "misuse.patterns": { "offensive-cyber": "does-not-apply", "safeguard-removal": "does-not-apply" },
        "misuse.patterns-why": why,
      }),
    });
  const concluded = (why: string) =>
    ledgerFindings(ledgerOf(ruledOut(why)), (path) => ({ path, label: path, text: "" }));
  const pointsOf = (why: string) =>
    concluded(why)
      .findings.flatMap(({ finding }) => finding.points ?? [])
      .join(" ");

  it("is told with the reason beside what is expected, once, and put to a reader, and moves no level", () => {
    const told = pointsOf(REASON);
    expect(told).toContain(`Expected besides, ruled out here (“${REASON}”; nobody has read that yet)`);
    expect(told.split(REASON)).toHaveLength(2);
    const { argued } = concluded(REASON);
    const grave = argued.filter(({ row }) => row.level > 2).map(({ row, words }) => [row.subject, words]);
    expect(grave).toContainEqual(["pattern.offensive-cyber", ["misuse.patterns-why"]]);
    const levels = (why: string) => ledgerOf(ruledOut(why)).map(({ subject, level }) => [subject, level]);
    expect(levels(REASON)).toEqual(levels("x"));
  });

  it("is not told with a reason that is given for other patterns by name", () => {
    const told = pointsOf(`Complacency: ${REASON}`);
    expect(told).toContain("ruled out here (the reason given is for complacency; nobody has read");
    expect(told).not.toContain(REASON);
  });

  it("is expected as before without a reason of substance", () => {
    expect(pointsOf("x")).not.toContain("ruled out");
    expect(pointsOf("x")).toContain("Expected besides, under no pathway by that name");
    expect(concluded("x").argued.filter(({ row }) => row.level > 2)).toEqual([]);
  });
});

describe("an attack on able systems that anybody can have and run", () => {
  const HAZARD = "project.outputs/o/hazard";
  const code = (more: Answers = {}) => ({ ...WORK, ...said({ "project.outputs/o/form": "code" }), ...more });
  const rowWith = (more: Answers) => rowOf(code(more), "red-team-as-attack");
  const some = (evidence: string): Answers => ({ [HAZARD]: { status: "answered", value: "some", evidence } });

  it("is held however little of a way to cause harm it is said to show", () => {
    for (const more of [{}, said({ [HAZARD]: "no" }), some(""), said({ [HAZARD]: "serious" })]) {
      expect(rowWith(more)).toMatchObject({ start: 4, level: 4, isRaised: false });
    }
    expect(rowWith(some(""))?.because).toContain("is stated without evidence");
    expect(rowWith({})?.because).toContain("how far it shows a way to cause harm isn’t said");
  });

  it("is lighter by evidence with its place at that very answer, and says so", () => {
    const row = rowWith(some("https://example.org/report p. 12"));
    expect(row).toMatchObject({ start: 4, level: 3 });
    expect(row?.moves).toMatchObject([{ to: 3, isUnread: true, paths: [HAZARD] }]);
    expect(rowWith(some("https://example.org/report"))?.level).toBe(4);
  });

  it("starts lower where it is told and not run, goes to few, or concerns small systems", () => {
    const lower: readonly Readonly<Record<string, Value>>[] = [
      { "project.outputs/o/form": "method" },
      { "screening.systems": "small-models" },
      { "screening.outputs-leave": "named-outsiders", "release.form": "gated" },
    ];
    for (const more of lower) expect(rowWith(said(more))?.level).toBeLessThan(4);
  });
});

describe("why a pathway’s pattern is expected", () => {
  const OTHER: Readonly<Record<string, Value>> = {
    "project.outputs/t": "b",
    "project.outputs/t/name": "Table of results",
    "project.outputs/t/form": "paper",
  };
  const WITHIN = "“Edit of weights” becomes public";
  const needing = (output: string, severity: number, more: Readonly<Record<string, Value>> = {}) =>
    rowOf(
      pathway(
        "red-team-as-attack",
        severity,
        0.04,
        said({ ...OTHER, [`${PATHWAY}/outputs`]: [output], ...more }),
      ),
      "red-team-as-attack",
    )?.says?.text ?? "";

  it("is said of an output that it needs, and of no other", () => {
    expect(needing("o", 5)).toContain(WITHIN);
    expect(needing("t", 5)).not.toContain(WITHIN);
  });

  it("is said of another only as apart from it, where the grade goes by that", () => {
    const beside = {
      "misuse.pathways/q": "b",
      "misuse.pathways/q/name": "Milder use",
      "misuse.pathways/q/pattern": "red-team-as-attack",
      "misuse.pathways/q/severity": 2,
      "misuse.pathways/q/likelihood": 0.04,
      "misuse.pathways/q/outputs": ["o"],
    };
    expect(needing("t", 3, beside)).toContain(
      `By severity and likelihood it would be a note; its pattern stands higher: apart from this pathway ${WITHIN}, and it makes systems easier to attack.`,
    );
  });
});

describe("what stands in the way of a pathway", () => {
  const textWith = (more: Readonly<Record<string, Value>>) =>
    rowOf(pathway("red-team-as-attack", 3, 0.3, said(more)), "red-team-as-attack")?.says?.text;

  it("is given in its authors’ words, where these are few or say that nothing does", () => {
    const text = textWith({
      [`${PATHWAY}/barriers`]: "None.",
      [`${PATHWAY}/mitigation`]: "Nothing is planned",
    });
    expect(text).toContain("What stands in the way today: “None”.");
    expect(text).toContain("What is to be added: “Nothing is planned”.");
    const whole = "Partners countersign custody terms before receiving probes";
    expect(textWith({ [`${PATHWAY}/mitigation`]: whole })).toContain(
      "What stands in the way today isn’t said.",
    );
    expect(textWith({ [`${PATHWAY}/barriers`]: whole })).toContain("What is to be added isn’t said.");
  });
});

describe("what is to be added and not known yet", () => {
  it("is told with who is to find out and by when, and not as unsaid", () => {
    const text = rowOf(
      pathway("red-team-as-attack", 3, 0.3, {
        ...said({ [`${PATHWAY}/barriers`]: "None." }),
        [`${PATHWAY}/mitigation`]: { status: "unknown", who: "Second author", by: "2019-05-02" },
      }),
      "red-team-as-attack",
    )?.says?.text;
    expect(text).toContain("What is to be added isn’t known yet; to find out by 2 May 2019: Second author.");
    expect(text).not.toContain("isn’t said");
  });
});

const factsOf = (): PathwayFacts => ({
  path: "misuse.pathways/p",
  name: "A string in a page",
  pattern: "offensive-cyber",
  own: 3,
  severity: 3,
  likelihood: 0.5,
  left: { severity: null, likelihood: null },
  isForGood: false,
  credits: [],
  outputs: [],
  paths: [],
});

describe("a grade beside its rating", () => {
  it("is graver by what goes out, and says so first", () => {
    const row = rowOf(pathway("red-team-as-attack", 3, 0.04), "red-team-as-attack");
    expect(row).toMatchObject({ start: 3, level: 3 });
    expect(row?.says?.text).toMatch(
      /^By severity and likelihood it would be a note; its pattern stands higher: “Edit of weights” becomes public, and it makes systems easier to attack\. The pattern: /,
    );
  });

  it("is lighter by what answers it, each with its reason", () => {
    const owned = said({
      [`${PATHWAY}/mitigation`]: "Partners countersign custody terms before receiving probes",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Partners countersign custody terms before receiving probes",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
      [`${PATHWAY}/residual-likelihood`]: 0.2,
    });
    const rowWith = (likelihood: number, answers: Answers) =>
      rowOf(pathway("red-team-as-attack", 4, likelihood, answers), "red-team-as-attack");
    const shown = {
      [`${PATHWAY}/likelihood`]: { status: "answered", value: 0.3, evidence: "arXiv:2201.11903, p. 7" },
    } as const;
    const row = rowWith(0.3, { ...owned, ...shown });
    expect(row?.level).toBe(2);
    expect(row?.says?.text).toContain(
      "By itself a concern, lighter than its rating, which comes to serious: “Partners countersign custody terms before receiving probes” is taken on (Robin Okafor",
    );
    // What is likely and catastrophic is serious, whatever is promised.
    expect(rowWith(0.5, owned)?.level).toBe(3);
    expect(rowOf(pathway("red-team-as-attack", 5, 0.1, owned), "red-team-as-attack")?.level).toBe(3);
  });

  it("stands beside what a note takes back of what is set against it, whether that counts or only tells", () => {
    const textOf = (what: string, note: string) =>
      rowOf(
        pathway("red-team-as-attack", 4, 0.3, {
          ...said({
            [`${PATHWAY}/mitigation`]: what,
            "release.commitments/c": "a",
            "release.commitments/c/what": what,
            "release.commitments/c/due": "2030-01-01",
            "release.commitments/c/pathways": ["p"],
          }),
          "release.commitments/c/owner": { status: "answered", value: "Robin Okafor", note },
        }),
        "red-team-as-attack",
      );
    const keeps = "Partners countersign custody terms before receiving probes";
    const tells = "Say in the appendix which probes partners receive";
    const none = "Nothing of the kind is promised.";
    expect(textOf(keeps, none)?.says?.text).toContain(
      "Noted beside what is taken on: “Nothing of the kind is promised”.",
    );
    expect(textOf(tells, none)?.says?.text).toContain(
      `Who takes on what is set against it: Robin Okafor. Noted beside that: “Nothing of the kind is promised”.`,
    );
    for (const what of [keeps, tells]) {
      expect(textOf(what, "The source gives no figure.")?.says?.text).not.toContain("Noted beside");
      expect(textOf(what, none)?.level).toBe(textOf(what, "Agreed in May.")?.level);
    }
  });

  it("names what is promised, and that what is added prevents nothing, beside who has it first", () => {
    const fact = (credits: PathwayFacts["credits"]) => ({ ...factsOf(), credits });
    const answers = said({
      "misuse.pathways/p/mitigation": "The paper says so. It adds nothing that prevents it.",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Send a note on strings hidden in pages to the makers of assistants",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
    const ordered = fact([{ kind: "order", why: "", paths: [] }]);
    expect(answeredBy(answers, ordered)).toBe(
      "; whoever could mend something has the outputs first, and what is added prevents nothing, by its own words",
    );
    expect(setAgainst(answers, ordered)).toContain("Set against it (Robin Okafor): “Send a note on strings");
    expect(setAgainst(answers, fact([{ kind: "owned", why: "", what: "", paths: [] }]))).toBe("");
  });

  it("is as grave whatever its authors expect to be left, and tells that as their word", () => {
    const owned = said({
      [`${PATHWAY}/mitigation`]: "Partners countersign custody terms before receiving probes",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Partners countersign custody terms before receiving probes",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
    const left = (likelihood: number) => said({ [`${PATHWAY}/residual-likelihood`]: likelihood });
    const rowWith = (more: Answers) =>
      rowOf(pathway("red-team-as-attack", 4, 0.3, { ...owned, ...more }), "red-team-as-attack");
    for (const more of [{}, left(0.01), left(0.2), left(0.25), left(0.3), left(0.9)])
      expect(rowWith(more)?.level, JSON.stringify(more)).toBe(3);
    expect(rowWith(left(0.01))?.says).toMatchObject({
      title: expect.stringMatching(/, put at 1 % with its mitigation$/),
      text: expect.stringContaining("is stated without evidence"),
      resolve: expect.stringMatching(/^Bring evidence/),
    });
    // Nothing taken on makes it graver: it adds nothing to what evidence does.
    const shown = {
      [`${PATHWAY}/likelihood`]: { status: "answered", value: 0.3, evidence: "arXiv:2201.11903, p. 7" },
    } as const;
    const bare = rowOf(pathway("red-team-as-attack", 4, 0.3, shown), "red-team-as-attack");
    expect(rowWith(shown)?.level).toBeLessThanOrEqual(bare?.level ?? 0);
  });

  it("says of what is taken on that it brings nothing down, where its own numbers say so", () => {
    const owned = said({
      [`${PATHWAY}/mitigation`]: "Partners countersign custody terms before receiving probes",
      "release.commitments/c": "a",
      "release.commitments/c/what": "Partners countersign custody terms before receiving probes",
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
    const saysWith = (more: Readonly<Record<string, Value>>) =>
      rowOf(pathway("red-team-as-attack", 4, 0.5, { ...owned, ...said(more) }), "red-team-as-attack")?.says;
    const textWith = (left: Readonly<Record<string, Value>>) => saysWith(left)?.text;
    const NOTHING = /brings neither severity nor likelihood down/;
    expect(textWith({ [`${PATHWAY}/residual-severity`]: 4 })).toMatch(NOTHING);
    expect(textWith({ [`${PATHWAY}/residual-severity`]: 3 })).not.toMatch(NOTHING);
    expect(
      textWith({ [`${PATHWAY}/residual-severity`]: 4, [`${PATHWAY}/residual-likelihood`]: 0.2 }),
    ).not.toMatch(NOTHING);
    expect(textWith({})).not.toMatch(NOTHING);
    const none = said({
      [`${PATHWAY}/mitigation`]: "None: strength is held for a merit",
      [`${PATHWAY}/residual-severity`]: 4,
    });
    expect(rowOf(pathway("red-team-as-attack", 4, 0.5, none), "red-team-as-attack")?.says?.text).not.toMatch(
      NOTHING,
    );
    expect(saysWith({})?.title).toMatch(/; what its mitigation would leave isn’t said$/);
    expect(textWith({})).toContain(" What would be left with it isn’t said.");
    expect(saysWith({ [`${PATHWAY}/residual-severity`]: 3 })?.title).toMatch(
      /, put at grave with its mitigation$/,
    );
    expect(textWith({ [`${PATHWAY}/residual-severity`]: 5 })).toContain("goes up with it.");
    expect(saysWith({ [`${PATHWAY}/residual-severity`]: 4 })?.title).toMatch(
      /, and no less with its mitigation by its own numbers$/,
    );
    const asked = (more: Readonly<Record<string, Value>>) => saysWith(more)?.resolve;
    expect(asked({})).toMatch(/^Say what would be left with what is taken on, and what else would stop it/);
    expect(asked({ [`${PATHWAY}/residual-likelihood`]: 0.49 })).toMatch(
      /by your own numbers what is taken on leaves it nearly as it is\.$/,
    );
    expect(asked({ [`${PATHWAY}/residual-severity`]: 5 })).toMatch(/what is taken on makes it no better\.$/);
    expect(asked({ [`${PATHWAY}/residual-severity`]: 3 })).toBe(
      "Bring evidence, with its place, on how likely or grave it is with what is taken on.",
    );
    expect(saysWith({ "release.commitments/c/what": "Care" })?.title).toMatch(
      /the commitment set against it, with owner and date, says too little to count$/,
    );
    expect(saysWith({ "release.commitments/c/owner": "" })?.title).toMatch(
      /; no commitment with owner and date is set against it$/,
    );
  });

  it("asks what it rests on to be read where evidence alone makes it lighter: nothing is taken on then", () => {
    const shown: Answers = {
      [`${PATHWAY}/likelihood`]: {
        status: "answered",
        value: 0.2,
        evidence: "https://example.org/record, table 7",
      },
    };
    expect(rowOf(pathway("red-team-as-attack", 2, 0.2, shown), "red-team-as-attack")?.says?.resolve).toBe(
      "Have somebody outside the team read what it rests on.",
    );
  });

  it("is lighter where a rating may raise it no further", () => {
    const row = rowOf(pathway("persuasion", 5, 0.9), "persuasion");
    expect(row).toMatchObject({ start: 0, level: 3 });
    expect(row?.says?.text).toContain(
      " By severity and likelihood it would be blocking; a rating alone makes it serious at most.",
    );
    expect(row?.says?.text).not.toMatch(/^By severity/);
    expect(row?.moves[0]?.why).toContain("blocking; a rating alone makes it serious at most");
  });

  it("is serious where it comes to that, whatever is ticked: no box that is missing makes less of it", () => {
    const rated = pathway("persuasion", 4, 0.5);
    expect(rowOf(rated, "persuasion")).toMatchObject({ start: 0, level: 3 });
    expect(rowOf(pathway("persuasion", 2, 0.5), "persuasion")).toMatchObject({ start: 0, level: 2 });
  });

  it("says nothing where the printed table gives it", () => {
    const text = rowOf(pathway("red-team-as-attack", 4, 0.5), "red-team-as-attack")?.says?.text ?? "";
    expect(text).not.toMatch(/[Gg]raver|Lighter/);
  });

  it("has its reason wherever it is another, in generated answers", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const own = new Map(pathwayFacts(answers).map((each) => [each.pattern, each]));
        for (const { subject, level: stands, says } of ledgerOf(answers)) {
          const level = says?.at ?? stands;
          const described = own.get(subject.replace("pattern.", ""));
          const isOne =
            pathwayFacts(answers).filter((each) => each.pattern === described?.pattern).length === 1;
          if (!described || !isOne || level < 2 || level === described.own) continue;
          expect(says?.text).toMatch(
            level > described.own ? /[Gg]raver|stands higher/ : /Lighter|it would be/,
          );
        }
      }),
      { numRuns: 100, seed: 4711 },
    );
  });
});

describe("what is taken on against a pathway", () => {
  const commitment = (what: string, mitigation = "Partners countersign custody terms for probes") =>
    said({
      [`${PATHWAY}/mitigation`]: mitigation,
      "release.commitments/c": "a",
      "release.commitments/c/what": what,
      "release.commitments/c/owner": "Robin Okafor",
      "release.commitments/c/due": "2030-01-01",
      "release.commitments/c/pathways": ["p"],
    });
  const PROBES = commitment("Have partners countersign custody terms");
  const levelOf = (answers: Answers) => rowOf(answers, "red-team-as-attack")?.level;
  const without = (answers: Answers, ...fields: readonly string[]) =>
    Object.fromEntries(
      Object.entries(answers).filter(([path]) => !fields.some((field) => path === `${PATHWAY}/${field}`)),
    );
  const bare = levelOf(WORK) ?? 0;

  it("makes it one lighter where it bears on it, and no lighter than that, however much is shown besides", () => {
    expect(levelOf(pathway("red-team-as-attack", 2, 0.2, PROBES))).toBe(bare - 1);
    const shown: Answers = {
      [`${PATHWAY}/likelihood`]: {
        status: "answered",
        value: 0.2,
        evidence: "https://example.org/record, table 7",
      },
    };
    expect(levelOf(pathway("red-team-as-attack", 2, 0.2, { ...PROBES, ...shown }))).toBe(bare - 1);
  });

  it("counts for nothing where it has no word in common with the pathway, or denies that anything is done", () => {
    const workshop = commitment("Plant trees around the office in June");
    const row = rowOf(pathway("red-team-as-attack", 2, 0.2, workshop), "red-team-as-attack");
    expect(row?.level).toBe(bare);
    expect(row?.says?.title).toMatch(/; whether what is promised against it helps is for readers to judge$/);
    expect(row?.says?.text).toMatch(/ Set against it \(.+\): “Plant trees around the office in June”\. /);
    const denied = commitment("Have partners countersign custody terms", "None; custody terms bind nobody");
    expect(levelOf(pathway("red-team-as-attack", 2, 0.2, denied))).toBe(bare);
    const edit = commitment("Withhold the edit from hobbyists");
    expect(levelOf(pathway("red-team-as-attack", 2, 0.2, edit))).toBe(bare - 1);
    const titled = said({ "project.title": "An edit that removes refusal" });
    expect(levelOf(pathway("red-team-as-attack", 2, 0.2, { ...edit, ...titled }))).toBe(bare);
  });

  it("counts for nothing where the pathway isn’t rated: it is no lighter than without one", () => {
    const rated = pathway("red-team-as-attack", 2, 0.2, PROBES);
    expect(levelOf(without(rated, "severity"))).toBe(bare);
    expect(levelOf(without(rated, "likelihood"))).toBe(bare);
    expect(levelOf({ ...rated, [`${PATHWAY}/severity`]: { status: "unknown" } })).toBe(bare);
    expect(rowOf(without(rated, "severity"), "red-team-as-attack")?.says?.title).toMatch(
      /; what is promised against it counts once it is rated$/,
    );
  });

  it("takes no likely harm out of sight: it stands beside it", () => {
    for (const [severity, likelihood] of [
      [2, 0.9],
      [3, 0.6],
      [4, 0.4],
    ] as const) {
      const row = rowOf(pathway("persuasion", severity, likelihood, PROBES), "persuasion");
      expect(row?.level).toBeGreaterThanOrEqual(2);
      expect(row?.says?.argued).toEqual([]);
    }
    const durable = rowOf(pathway("durable-harmful-system", 2, 0.9, PROBES), "durable-harmful-system");
    expect(durable).toMatchObject({ level: 2, isRaised: true });
    expect(durable?.moves.at(-1)).toMatchObject({ isUnread: true });
    expect(rowOf(pathway("persuasion", 4, 0.4, PROBES), "persuasion")?.says?.isApart).toBe(true);
  });
});

describe("what is expected beside a pathway", () => {
  const open = { ...WORK, ...said({ "project.outputs/o/form": "code", "screening.hazard": "serious" }) };
  const needing = (outputs: readonly string[], more: Answers = {}) => ({
    ...pathway("safeguard-removal", 3, 0.5, said({ [`${PATHWAY}/outputs`]: outputs })),
    ...open,
    ...more,
  });
  const findings = (answers: Answers) =>
    ledgerFindings(ledgerOf(answers), (path) => ({ path, label: "", text: "" })).findings;

  it("joins the finding on one that needs the same output, which is as grave, and says so", () => {
    const [finding, ...others] = findings(needing(["o"])).filter(({ finding: { subjects = [] } }) =>
      subjects.includes("pattern.offensive-cyber"),
    );
    expect(others).toEqual([]);
    expect(finding?.finding.subjects).toContain("pattern.safeguard-removal");
    expect(finding?.finding.severity).toBe("blocking");
    expect(finding?.finding.points?.join(" ")).toMatch(
      /Expected besides, under no pathway by that name: .*Attack from defence.*Of the same output “Edit on an abler model” is described, as removal of safeguards\./,
    );
  });

  it("says of a pathway of the same output that it is described, once, and never that it tells the rest", () => {
    const points = findings(needing(["o"])).flatMap(({ finding }) => finding.points ?? []);
    const said = points.filter((point) => point.includes("Of the same output “Edit on an abler model”"));
    expect(said).toHaveLength(1);
    expect(points.join(" ")).not.toContain("follows what is done");
  });

  it("is no graver than a pathway that is rated and described, and what goes out is to be discussed all the same", () => {
    const told = { ...needing(["o"]), ...said({ [`${PATHWAY}/needs`]: "A rented machine and an evening" }) };
    const of = (answers: Answers) =>
      findings(answers).find(({ finding: { subjects = [] } }) =>
        subjects.includes("pattern.safeguard-removal"),
      );
    expect(of(told)).toMatchObject({ level: 4, finding: { severity: "serious", holdsApproval: true } });
    expect(of(told)?.finding.explanation).toContain(
      "To be discussed before it goes out, whatever is described: ",
    );
    const unrated = Object.fromEntries(
      Object.entries(told).filter(([path]) => path !== `${PATHWAY}/likelihood`),
    ) as Answers;
    expect(of(unrated)?.finding.severity).toBe("blocking");
    expect(of(unrated)?.finding.holdsApproval).toBeUndefined();
    const mild = { ...told, ...said({ [`${PATHWAY}/severity`]: 1, [`${PATHWAY}/likelihood`]: 0.9 }) };
    expect(of(mild)?.finding.severity).toBe("blocking");
  });

  it("stands alone where the pathway needs another output, or none is described", () => {
    for (const answers of [needing(["other"]), open]) {
      const expected = findings(answers).find(({ finding: { subjects = [] } }) =>
        subjects.includes("pattern.offensive-cyber"),
      );
      expect(expected?.finding.severity).toBe("blocking");
    }
  });

  it("leaves a pathway as its authors rate it where it needs none of the outputs that make it graver", () => {
    const set = said({
      "project.outputs/other": "a",
      "project.outputs/other/name": "A set",
      "project.outputs/other/form": "paper",
      "project.outputs/other/makes-easier": ["measurable"],
    });
    const row = rowOf(needing(["other"], set), "safeguard-removal");
    expect(row?.level).toBe(4);
    expect(row?.says).toMatchObject({ kind: "risk", at: 3 });
    expect(row?.says?.text).not.toMatch(/[Gg]raver|stands higher/);
    expect(row?.expects?.text).toContain("“Edit on an abler model” needs another output.");
    expect(rowOf(needing(["o"]), "safeguard-removal")?.expects).toBeUndefined();
  });
});

describe("a pathway that is named and left unrated", () => {
  const unrated = (pattern: string, likelihood?: number) => {
    const { [`${PATHWAY}/severity`]: _, [`${PATHWAY}/likelihood`]: __, ...rest } = pathway(pattern, 3, 0.5);
    return { ...rest, ...said(likelihood === undefined ? {} : { [`${PATHWAY}/likelihood`]: likelihood }) };
  };

  it.each(["cover", "safeguard-removal", "complacency"])(
    "is no lighter than one rated grave and likely: %s",
    (pattern) => {
      const rated = rowOf(pathway(pattern, 3, 0.5), pattern)?.level ?? 0;
      expect(rated).toBeGreaterThanOrEqual(3);
      expect(rowOf(unrated(pattern), pattern)?.level).toBeGreaterThanOrEqual(rated);
      expect(rowOf(unrated(pattern, 0.5), pattern)?.level).toBe(rated);
      expect(rowOf(unrated(pattern), pattern)?.isRaised).toBe(
        rowOf(pathway(pattern, 3, 0.5), pattern)?.isRaised,
      );
    },
  );
});

it("is said of a pathway left unrated that it isn't said how grave it would be", () => {
  const { [`${PATHWAY}/severity`]: _, ...unrated } = pathway("cover", 3, 0.5);
  expect(rowOf(unrated, "cover")?.moves[0]?.why).toBe(
    "how grave “Edit on an abler model” would be isn’t said",
  );
});

describe("words on what is grave", () => {
  const MITIGATED = said({ [`${PATHWAY}/mitigation`]: "Inspection is limited to listed places and people" });
  const argued = (severity: number) =>
    rowOf(pathway("cover", severity, 0.3, MITIGATED), "cover")?.says?.argued;

  it("stand beside its finding, and don't take it out", () => {
    expect(argued(3)).toEqual([]);
    expect(argued(2)).toEqual([`${PATHWAY}/mitigation`]);
  });

  it("leave a finding on it, where the row is a concern", () => {
    const answers = pathway("cover", 3, 0.3, MITIGATED);
    const { findings, argued: claims } = ledgerFindings(ledgerOf(answers), (path) => ({
      path,
      label: "",
      text: "",
    }));
    expect(findings.flatMap(({ finding }) => finding.subjects ?? [])).toContain("pattern.cover");
    expect(claims.map(({ row }) => row.subject)).not.toContain("pattern.cover");
  });
});
