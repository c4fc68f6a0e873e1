import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { findFindings } from "@/lib/domain/findings/find";
import type { Finding } from "@/lib/domain/findings/finding";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/** What a knowledgeable reviewer would expect to read about each, and what would be wrong to say of it. */
const EXPECTED: {
  readonly [example: string]: {
    readonly scrutiny: ScrutinyLevel;
    /** Fingerprint → what its explanation has to speak of. */
    readonly found: { readonly [fingerprint: string]: RegExp };
    /** Rules that must not fire. */
    readonly absent: readonly string[];
  };
} = {
  "human-preferences": {
    scrutiny: "standard",
    found: {
      "misuse.patterns-considered": /Obedience/,
      "timelines.channels-admitted": /Products: .+Developers’ own tools: /s,
      "evidence.verification-for-validation@values": /human values/,
      "evidence.fragile-assumption@visible": /clip/,
      "recipients.group-missing": /governments/,
      "factors.feeds-capabilities": /A lot \(3\).+Noticeably \(2\)/s,
      "factors.no-restraint-gained": /Weakens it slightly/,
    },
    absent: [
      "factors.keeps-pace",
      "factors.restraint-served",
      "factors.developer-tools-without-speed-up",
      "misuse.safeguard-removal-open",
      "misuse.serious-hazard-open",
      "misuse.evaluation-as-target-or-recipe",
      "misuse.unaddressed-obedience",
      "uses.serves-decisions",
    ],
  },
  "refusal-direction": {
    scrutiny: "hold-for-discussion",
    found: {
      "misuse.safeguard-removal-open": /Directly.+Open.+Irreversible/s,
      "misuse.serious-hazard-open": /Open/,
      "misuse.out-for-good-unmitigated@future": /Irreversible/,
      "misuse.residual-not-lower": /Removing refusal/,
      "release.no-triggers": /Open/,
      "uses.serves-decisions": /Evidence for those who decide/,
      "factors.restraint-served": /Weakens it slightly: Restraint: attitudes/,
      "labour.some-speed-up-unmeasured": /not measured/,
    },
    absent: [
      "factors.feeds-capabilities",
      "factors.cover-denied",
      "labour.circular",
      "labour.uncontained-reach",
      "misuse.evaluation-as-target-or-recipe",
      "misuse.unaddressed-safeguard-removal",
      "inaction.nobody-consulted",
    ],
  },
  "dangerous-capabilities": {
    scrutiny: "deep",
    found: {
      "uses.serves-decisions": /Evidence for those who decide; Safety culture/,
      "misuse.evaluation-as-target-or-recipe": /As both/,
      "uses.against-incentives@decisions": /Deciding on training/,
      "evidence.verification-for-validation@nothingstrong": /dangerous capability/,
      "inaction.outsiders-changed-it": /forecasters/,
      "factors.keeps-pace": /Noticeably \(2\).+Hardly \(1\)/s,
      "factors.restraint-served": /coordination/,
    },
    absent: [
      "factors.side-effects-unguarded",
      "factors.feeds-capabilities",
      "misuse.safeguard-removal-open",
      "misuse.serious-hazard-open",
      "misuse.unaddressed-interpretability",
      "release.no-triggers",
    ],
  },
  "ai-scientist": {
    scrutiny: "deep",
    found: {
      "labour.no-sabotage-defence": /Nothing so far/,
      "labour.judged-by-another-system": /Another AI system/,
      "labour.speed-up-unmeasured": /not measured/,
      "labour.validation-handed-over": /Choosing the problem/,
      "factors.feeds-capabilities": /capabilities loop/,
      "evidence.verification-for-validation@reviewer": /judges about as well as people/,
      "terms.claim-falls-with-sense@review": /flaws are found/,
    },
    absent: [
      "labour.elicitation-missing",
      "labour.circular",
      "labour.uncontained-reach",
      "labour.relied-on-without-motives",
      "misuse.none-claimed",
    ],
  },
  "catching-a-chinchilla": {
    scrutiny: "standard",
    found: {
      "evidence.fragile-assumption@will": /cannot enforce alone/,
      "evidence.nothing-shown-yet@detects": /detect a large training run/,
      "evidence.only-self-checked": /giving away/,
      "factors.restraint-served": /coordination/,
      "factors.both-edges": /Monitoring/,
      "terms.claim-weakens-with-sense@capabilities": /somebody can do with it/,
      "terms.claim-weakens-with-sense@privacy": /somebody does look/,
      "evidence.nothing-shown-yet@authentic": /open problem/,
      "misuse.pattern-without-pathway": /Complacency/,
      "release.no-triggers": /Open; how far it can be undone: Irreversible/,
      "uses.serves-decisions": /Standards/,
    },
    absent: [
      "misuse.unaddressed-oversight-as-surveillance",
      "factors.monitoring-edge-denied",
      "timelines.channel-unanswered",
      "misuse.serious-hazard-open",
      "inaction.nobody-consulted",
      "inaction.stake-and-alone",
      "recipients.no-use",
    ],
  },
  "securing-model-weights": {
    scrutiny: "deep",
    found: {
      "misuse.out-for-good-unmitigated@walls": /inside the walls/,
      "factors.both-edges": /Computer security/,
      "factors.restraint-served": /options and enforcement/i,
      "recipients.early-access-in-a-race": /Developers of frontier models/,
      "terms.claim-weakens-with-sense@security": /they themselves prevail/,
      "terms.rests-partly-on-field": /./,
      "inaction.outsiders-changed-it": /Experts in security/,
    },
    absent: [
      "factors.hardening-one-edged",
      "factors.cyber-edge-denied",
      "misuse.unaddressed-red-team-as-attack",
      "recipients.group-missing",
    ],
  },
  "sparse-autoencoders": {
    scrutiny: "deep",
    found: {
      "misuse.unnoticed@faster": /speeds building/,
      "timelines.channels-admitted": /debug faster/,
      "recipients.early-access-in-a-race": /within the same developer/,
      "recipients.opposed-and-unbound@uninvited": /watch or filter/,
      "terms.claim-falls-with-sense@features": /concept/,
      "evidence.verification-for-validation@meaning": /Features/,
      "factors.both-edges": /Monitoring.+forbidden subject/s,
    },
    absent: [
      "factors.hardening-one-edged",
      "factors.monitoring-edge-denied",
      "factors.keeps-pace",
      "misuse.safeguard-removal-open",
      "misuse.serious-hazard-open",
      "misuse.unaddressed-interpretability",
      "uses.serves-decisions",
    ],
  },
};

const found = new Map(
  WORKED_EXAMPLES.map(({ key, answers }) => {
    const { findings } = findFindings(INSTRUMENT, RULEBOOK, answers);
    return [key, { findings, scrutiny: decideScrutiny(answers).level }] as const;
  }),
);

describe.each(Object.entries(EXPECTED))("The findings of the worked example %s", (key, expected) => {
  const findings: readonly Finding[] = found.get(key)?.findings ?? [];

  test.each(Object.entries(expected.found))("hold %s", (fingerprint, speaksOf) => {
    const finding = findings.find((one) => one.fingerprint === fingerprint);
    expect(finding?.explanation).toMatch(speaksOf);
  });

  test("leave out what would be wrong", () => {
    const rules = new Set(RULEBOOK.map(({ id }) => id));
    expect(expected.absent.filter((id) => !rules.has(id))).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => expected.absent.includes(id))).toEqual([]);
  });

  test("speak neither of slips in the numbers nor of contradictions in the misuse table", () => {
    const slips = [
      "uses.likelihoods-reversed",
      "timelines.quantiles-out-of-order",
      "misuse.pattern-denied-yet-described",
      "terms.absolute-phrase",
      "terms.swapped",
    ];
    expect(slips.filter((id) => !RULEBOOK.some((rule) => rule.id === id))).toEqual([]);
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => slips.includes(id))).toEqual([]);
  });

  test("lead to the scrutiny due", () => {
    expect(found.get(key)?.scrutiny).toBe(expected.scrutiny);
  });

  test("name strengths beside risks", () => {
    expect(findings.filter(({ kind }) => kind === "strength").length).toBeGreaterThanOrEqual(4);
    expect(findings.filter(({ kind }) => kind === "risk").length).toBeGreaterThanOrEqual(1);
  });
});

test("The light example has nothing above a note, so that the screening is enough for it", () => {
  expect(found.get("literature-review")).toMatchObject({ scrutiny: "light" });
  expect(found.get("literature-review")?.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});

test("Every worked example says what it does to the factors, and which loop it feeds, where that is asked", () => {
  const unstated = ["factors.profile-missing", "factors.loop-unstated", "factors.effect-without-mechanism"];
  expect(unstated.filter((id) => !RULEBOOK.some((rule) => rule.id === id))).toEqual([]);
  for (const [, { findings }] of found) {
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => unstated.includes(id))).toEqual([]);
  }
});

test("Only examples that go out for good, with something grave and nothing against it, have a blocking finding", () => {
  const blocked = [...found].flatMap(([key, { findings }]) =>
    findings
      .filter(({ severity }) => severity === "blocking")
      .map(({ fingerprint }) => `${key}: ${fingerprint}`),
  );
  expect(blocked).toEqual([
    "securing-model-weights: misuse.out-for-good-unmitigated@walls",
    "refusal-direction: misuse.out-for-good-unmitigated@future",
  ]);
});
