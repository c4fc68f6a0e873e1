import { describe, expect, test } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import type { Finding } from "@/lib/domain/findings/finding";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/** What a knowledgeable reviewer would expect to read about each, and what would be wrong to say of it. */
const EXPECTED: {
  readonly [example: string]: {
    readonly scrutiny: ScrutinyLevel;
    /** What its authors' own word leads to beside that; left out where to no more. */
    readonly byTheirWord?: ScrutinyLevel;
    /** A rule, or a row of the ledger, → what its finding or the claim to check has to speak of. */
    readonly found: { readonly [id: string]: RegExp };
    /** Rules and rows that are no finding here. */
    readonly absent: readonly string[];
  };
} = {
  "human-preferences": {
    scrutiny: "standard",
    byTheirWord: "deep",
    found: {
      validity:
        /Learning from comparisons.+is claimed of what people need, and shown only against its own specification.+How it is shown/s,
      "timing.differential": /Training assistants and other products/,
    },
    absent: ["pattern.obedience", "misuse.safeguard-removal-open", "labour"],
  },
  "refusal-direction": {
    scrutiny: "deep",
    byTheirWord: "hold-for-discussion",
    found: {
      "misuse.turned":
        /^“Removing refusal.+what is promised against it prevents nothing, by its own words.+Beside it: .+far abler model.+catastrophic, 4 %.+isn’t known yet.+Shows openly how to remove a safeguard/s,
      incentives: /against what their setting rewards/,
    },
    absent: ["factors.cover-denied", "labour.circular", "labour.uncontained-reach"],
  },
  "dangerous-capabilities": {
    scrutiny: "deep",
    found: {
      "pattern.cover": /Nothing found as a licence”: grave, 40 %.+, put at 25 % with its mitigation/,
      validity: /A low result means.+is not shown yet.+Gemini 1\.0/s,
      incentives: /Leaders of the developer who ran the tests.+against what their setting rewards/,
    },
    absent: ["misuse.safeguard-removal-open", "misuse.serious-hazard-open"],
  },
  "ai-scientist": {
    scrutiny: "deep",
    found: {
      "timing.products": /ever abler models.+80 %.+“weak” is stated.+makes? humanity (slightly )?less safe/s,
      "timing.differential": /Building gains more than safety/,
      labour: /central.+another AI system judges.+may go unnoticed.+changed its own time limit/s,
      validity: /judges about as well as people/,
      words: /open-ended discovery.+breaks also on “human-level reviewing”/s,
    },
    absent: ["labour.circular", "labour.uncontained-reach"],
  },
  "catching-a-chinchilla": {
    scrutiny: "standard",
    found: {
      validity: /is not shown yet.+Written on that: “An argument.+Nothing yet shows “A forged record/s,
      power: /Security services of states/,
    },
    absent: ["pattern.oversight-as-surveillance", "factors.monitoring-edge-denied"],
  },
  "securing-model-weights": {
    scrutiny: "standard",
    byTheirWord: "deep",
    found: {
      power: /Security services of states/,
      "pattern.red-team-as-attack": /The list is read as a plan.+ruled out here.+Removal of safeguards/s,
    },
    absent: ["factors.cyber-edge-denied"],
  },
  "sparse-autoencoders": {
    scrutiny: "deep",
    found: {
      "timing.size": /0\.4 months sooner/,
      validity: /Features.+Monitoring deployed models/s,
      "pattern.interpretability": /Understanding that speeds building.+grave, 35 %/,
      words: /concept/,
    },
    absent: ["factors.monitoring-edge-denied", "misuse.safeguard-removal-open"],
  },
};

const concluded = new Map(
  WORKED_EXAMPLES.map(({ key, answers }) => [
    key,
    { ...conclude(RULEBOOK, answers), due: decideScrutiny(answers) },
  ]),
);
const ids = ({ ruleId, subjects = [] }: Finding) => [ruleId, ...subjects];

describe.each(Object.entries(EXPECTED))("What is concluded of the worked example %s", (key, expected) => {
  const { findings = [], toCheck = [], due } = concluded.get(key) ?? {};
  const toAnswer = findings.filter(({ kind }) => kind !== "strength");

  test.each(Object.entries(expected.found))("speaks of %s", (id, speaksOf) => {
    const finding = toAnswer.find((each) => ids(each).includes(id));
    const claim = toCheck.find(({ subjects }) => subjects.includes(id));
    const said = finding
      ? [finding.title, finding.explanation, ...(finding.points ?? [])]
      : [claim?.title, claim?.text];
    expect(said.join("\n")).toMatch(speaksOf);
  });

  test("leaves out what would be wrong", () => {
    expect(toAnswer.flatMap(ids).filter((id) => expected.absent.includes(id))).toEqual([]);
  });

  test("leads to the scrutiny due, and its authors’ word to what stands beside", () => {
    expect(due?.level).toBe(expected.scrutiny);
    expect(due?.byTheirWord?.leadsTo).toBe(expected.byTheirWord);
  });

  test("is something a person can read: not forty findings, and none twice", () => {
    expect(toAnswer.length).toBeGreaterThanOrEqual(7);
    expect(toAnswer.length).toBeLessThanOrEqual(20);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test("is grave by the ledger alone", () => {
    const grave = toAnswer.filter(({ severity }) => severity === "serious" || severity === "blocking");
    expect(grave.every(({ subjects }) => subjects !== undefined)).toBe(true);
  });

  test("names no strength, where what is answered as one is denied by what is written on it", () => {
    const strengths = findings.filter(({ kind }) => kind === "strength");
    expect(strengths).toEqual([]);
  });
});

test("The light example has no finding but its author’s own worst case, so that the screening is enough for it", () => {
  expect(concluded.get("literature-review")).toMatchObject({
    due: { level: "light", byTheirWord: null },
    findings: [{ ruleId: "misuse.worst-unfollowed", severity: "concern" }],
    notSaid: [],
  });
});

test("What is described is no graver than its authors rate it, and what goes out is to be discussed all the same", () => {
  const all = [...concluded].flatMap(([key, { findings }]) => findings.map((finding) => ({ key, finding })));
  expect(all.filter(({ finding }) => finding.severity === "blocking")).toEqual([]);
  const held = all.filter(({ finding }) =>
    finding.explanation.includes("To be discussed before it goes out"),
  );
  expect(held.map(({ key, finding }) => `${key}: ${finding.ruleId}`)).toEqual([
    "refusal-direction: misuse.turned",
  ]);
  expect(all.filter(({ finding }) => finding.holdsApproval)).toEqual(held);
});
