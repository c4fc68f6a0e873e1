import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/content/claims-register";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import {
  concludeOverSums,
  concludePortfolio,
  portfolioRules,
  summedFindings,
} from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type { Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { type ProjectFacts, projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { RULES_READ } from "@/lib/domain/portfolio/portfolio-sums";
import { sumsOf } from "@/lib/domain/portfolio/testing/sums-of";

const TODAY = "2026-11-28";
const NOTHING = projectFacts({});

/** Projects that say nothing but what is given, in order. */
const projects = (...given: readonly Partial<ProjectFacts>[]): readonly Project[] =>
  given.map((facts, at) => ({ id: `p${at}`, title: `Project ${at}`, facts: { ...NOTHING, ...facts } }));

const findingsOf = (rule: string, all: readonly Project[]) =>
  concludePortfolio(all, TODAY).filter((finding) => finding.rule === rule);

const recipient = (name: string, more: Partial<ProjectFacts["recipients"][number]> = {}) => ({
  name,
  kind: "evaluator",
  constraint: "",
  aims: null,
  outputs: [],
  ...more,
});
const use = (more: Partial<ProjectFacts["uses"][number]>) => ({
  name: "Ship it",
  recipient: "OpenLab",
  recipientKind: "frontier-developer",
  stance: "likely",
  place: "product",
  likelihood: 0.6,
  timing: "sooner",
  effect: null,
  ...more,
});
const output = (name: string, more: Partial<ProjectFacts["outputs"][number]>) => ({
  name,
  form: "code",
  reach: 3,
  hazard: 0,
  easier: [],
  ...more,
});
const pathway = (more: Partial<ProjectFacts["pathways"][number]>) => ({
  name: "Turned on critics",
  pattern: "persuasion",
  severity: 3,
  likelihood: 0.2,
  outputs: [],
  ...more,
});
const commitment = (more: Partial<ProjectFacts["commitments"][number]>) => ({
  what: "Keep logs of every request for a year",
  owner: "Ada Obi",
  due: "2027-01-01",
  pathways: 1,
  ...more,
});
const assumption = (statement: string, more: Partial<ProjectFacts["assumptions"][number]> = {}) => ({
  statement,
  probability: 0.4,
  weight: "case-falls",
  uses: ["Gate releases"],
  ...more,
});
const factors = (effect: string) => ({
  "safety-progress": effect,
  "risk-evaluation": effect,
  "restraint-caution": effect,
  "restraint-coordination": effect,
  "restraint-options": effect,
  "restraint-attitudes": effect,
});
const person = (id: string) => ({ id, name: `Person ${id}` });
/** Projects by who wrote them and who reviewed them. */
const judged = (...given: readonly (readonly [string, readonly string[]])[]): readonly Project[] =>
  given.map(([author, reviewers], at) => ({
    id: `p${at}`,
    title: `Project ${at}`,
    facts: NOTHING,
    judged: {
      authors: [person(author)],
      reviews: reviewers.map((of) => ({ reviewer: person(of), recommendation: null, judgements: [] })),
    },
  }));
const shift = (p50: number) => ({ p10: p50 - 0.4, p50, p90: p50 + 0.4 });
const three = <T>(make: (at: number) => T) => [0, 1, 2].map(make);
const five = <T>(make: (at: number) => T) => [0, 1, 2, 3, 4].map(make);

/** A portfolio that each rule speaks about, and the nearest one it doesn't. */
const CASES: {
  readonly [rule: string]: { readonly says: readonly Project[]; readonly quiet: readonly Project[] };
} = {
  "recipients.one-in-many": {
    says: projects(
      ...three((at) => ({ recipients: [recipient(at === 1 ? "The Openlab, Inc." : "OpenLab")] })),
    ),
    quiet: projects(...three((at) => ({ recipients: [recipient(`Lab ${at}`)] }))),
  },
  "recipients.one-kind": {
    says: projects(...five((at) => ({ recipients: at === 4 ? [] : [recipient(`Lab ${at}`)] }))),
    quiet: projects(
      ...five((at) => ({
        recipients: [recipient(`Lab ${at}`, { kind: at < 3 ? "evaluator" : "regulator" })],
      })),
    ),
  },
  "recipients.described-two-ways": {
    says: projects(
      { recipients: [recipient("OpenLab", { aims: 1 })] },
      { recipients: [recipient("Openlab", { aims: -1 })] },
    ),
    quiet: projects(
      { recipients: [recipient("OpenLab", { aims: 1 })] },
      { recipients: [recipient("OpenLab", { aims: 0 })] },
    ),
  },
  "uses.race-each-other": {
    says: projects({ uses: [use({})] }, { uses: [use({ recipient: "Deep Co" })] }),
    quiet: projects({ uses: [use({})] }, { uses: [use({})] }),
  },
  "outputs.combine": {
    says: projects(
      { outputs: [output("Attack set", { easier: ["attackable"] })] },
      { outputs: [output("Open model", { form: "weights", easier: ["deployable"] })] },
    ),
    quiet: projects(
      {
        outputs: [
          output("Attack set", { easier: ["attackable"] }),
          output("Open model", { form: "weights", easier: ["deployable"] }),
        ],
      },
      {},
    ),
  },
  "outputs.several-to-one": {
    says: projects(
      { outputs: [output("Recipe", { hazard: 2 })], recipients: [recipient("OpenLab")] },
      { outputs: [output("Tool", {})], recipients: [recipient("OpenLab")] },
    ),
    quiet: projects(
      { outputs: [output("Recipe", { hazard: 1 })], recipients: [recipient("OpenLab")] },
      { outputs: [output("Tool", {})], recipients: [recipient("OpenLab")] },
    ),
  },
  "misuse.rests-on-staying-closed": {
    says: projects(...three(() => ({ release: "gated", pathways: [pathway({ severity: 4 })] }))),
    quiet: projects(
      ...three((at) => ({ release: at ? "gated" : "open", pathways: [pathway({ severity: 4 })] })),
    ),
  },
  "misuse.same-pattern": {
    says: projects(...three(() => ({ pathways: [pathway({})] }))),
    quiet: projects({ pathways: [pathway({}), pathway({}), pathway({})] }, { pathways: [pathway({})] }),
  },
  "case.shared-assumption": {
    says: projects(
      { assumptions: [assumption("Developers will act on a failed evaluation")] },
      { assumptions: [assumption("That developers will act on failed evaluations, a failed evaluation")] },
    ),
    quiet: projects(
      { assumptions: [assumption("Developers will act on a failed evaluation")] },
      { assumptions: [assumption("Regulators read technical reports before hearings")] },
    ),
  },
  "case.shared-mitigation": {
    says: projects(
      { commitments: [commitment({})] },
      { commitments: [commitment({ owner: "Somebody Else" })] },
    ),
    quiet: projects({ commitments: [commitment({})] }, { commitments: [commitment({ pathways: 0 })] }),
  },
  "case.one-owner": {
    says: projects(
      { commitments: [commitment({ what: "One" }), commitment({ what: "Two" })] },
      { commitments: [commitment({ what: "Three" }), commitment({ what: "Four", owner: "ada obi" })] },
    ),
    quiet: projects({ commitments: five((at) => commitment({ what: String(at) })) }, {}),
  },
  "reviews.ring": {
    says: judged(["a", ["b", "x"]], ["b", ["c", "y"]], ["c", ["a", "z"]]),
    quiet: judged(["a", ["b", "x"]], ["b", ["c", "y"]], ["c", ["d", "z"]]),
  },
  "words.senses-apart": {
    says: projects(
      { senses: [{ term: "Alignment", sense: "intent", meaning: "" }] },
      { senses: [{ term: "alignment", sense: "values", meaning: "" }] },
    ),
    quiet: projects(
      { senses: [{ term: "Alignment", sense: "intent", meaning: "" }] },
      { senses: [{ term: "alignment", sense: "intent", meaning: "" }] },
    ),
  },
  "case.nobody-outside": {
    says: projects(
      ...three(() => ({ claims: [{ claim: "It detects", isValidated: true, isOutside: false }] })),
    ),
    quiet: projects(
      ...three((at) => ({ claims: [{ claim: "It detects", isValidated: true, isOutside: at === 2 }] })),
    ),
  },
  "factors.nobody-serves": {
    says: projects(...three(() => ({ factors: factors("weakens") }))),
    quiet: projects(...three((at) => ({ factors: factors(at ? "none" : "strengthens-slightly") }))),
  },
  "timing.one-way": {
    says: projects(...five(() => ({ direction: "sooner", shift: shift(-3) }))),
    quiet: projects(...five((at) => ({ direction: at ? "sooner" : "later" }))),
  },
  "case.all-lean-to-do": {
    says: projects(...five(() => ({ lean: "do" }))),
    quiet: projects(...five((at) => ({ lean: at ? "do" : "do-modified" }))),
  },
  "timing.adds-up": {
    says: projects(...five(() => ({ shift: shift(-0.8) }))),
    quiet: projects(...five((at) => ({ shift: shift(at % 2 ? 0.8 : -0.8) }))),
  },
  "timing.opposite-prices": {
    says: projects({ direction: "sooner", shiftEffect: 1 }, { direction: "sooner", shiftEffect: -2 }),
    quiet: projects({ direction: "sooner", shiftEffect: 1 }, { direction: "later", shiftEffect: -2 }),
  },
  "kinds.no-strategy": {
    says: projects(...five(() => ({ kinds: ["interpretability"] }))),
    quiet: projects(
      ...five((at) => ({ kinds: at ? ["interpretability"] : ["data", "governance-and-policy"] })),
    ),
  },
  "case.little-added": {
    says: projects(...three((at) => ({ anyway: at ? "soon" : "unlikely" }))),
    quiet: projects(...three((at) => ({ anyway: at ? "unlikely" : "soon" }))),
  },
  "follow-up.stale": {
    says: projects({ followUp: "2026-11-27" }, {}),
    quiet: projects({ followUp: TODAY }, {}),
  },
};

describe("what a portfolio shows", () => {
  it("has a case both ways for every rule, and no rule of a single project", () => {
    expect(Object.keys(CASES).sort()).toEqual(
      portfolioRules(TODAY)
        .map(({ id }) => id)
        .sort(),
    );
    expect(portfolioRules(TODAY).length).toBeGreaterThanOrEqual(15);
    for (const { says } of Object.values(CASES))
      expect(concludePortfolio(says.slice(0, 1), TODAY)).toEqual([]);
  });

  it.each(Object.entries(CASES))("%s speaks where it should and not beside it", (rule, { says, quiet }) => {
    const found = findingsOf(rule, says);
    expect(found.length).toBeGreaterThan(0);
    expect(findingsOf(rule, quiet)).toEqual([]);
    for (const { title, text, resolve, from, unsaid } of found) {
      expect(title).not.toMatch(/[.]$|undefined|NaN|null/);
      expect(`${text} ${resolve}`).not.toMatch(/undefined|NaN|null| {2}/);
      expect(from.every(({ project }) => says.some(({ id }) => id === project))).toBe(true);
      expect(unsaid).toBeLessThanOrEqual(says.length);
    }
  });

  it.each(Object.entries(CASES))("%s does not depend on the order of projects", (rule, { says }) => {
    const ids = (all: readonly Project[]) =>
      findingsOf(rule, all).map(({ about, severity }) => [about, severity]);
    expect(ids([...says].reverse())).toEqual(ids(says));
  });

  it.each(Object.entries(CASES))("%s concludes the same from sums, or says why it can’t", (rule, cases) => {
    const isSummed = portfolioRules(TODAY).some(
      ({ id, overSums }) => id === rule && typeof overSums !== "string",
    );
    for (const all of [cases.says, cases.quiet]) {
      const summed = concludeOverSums(sumsOf(all), TODAY).filter((finding) => finding.rule === rule);
      const one = concludePortfolio(all, TODAY, 1).filter((finding) => finding.rule === rule);
      expect(summed.map(({ title }) => title)).toEqual(isSummed ? one.map(({ title }) => title) : []);
    }
  });

  it("concludes nothing from sums that lack what rules read, and says of how many", () => {
    const all = CASES["factors.nobody-serves"]?.says ?? [];
    const sums = new Map(sumsOf(all));
    expect(summedFindings(sums, TODAY)).toMatchObject({ projects: 3, older: 0 });
    expect(summedFindings(sums, TODAY).findings.length).toBeGreaterThan(0);
    sums.set(RULES_READ, { count: 2, total: 0 });
    expect(summedFindings(sums, TODAY)).toMatchObject({ projects: 3, older: 1, findings: [] });
  });

  it("finds nothing lighter because a project says nothing of what is asked for the lighter answer", () => {
    const lighter: readonly (keyof ProjectFacts)[] = ["factors", "claims", "lean", "kinds", "anyway"];
    for (const [rule, { says }] of Object.entries(CASES)) {
      const before = findingsOf(rule, says).length;
      for (const fact of lighter) {
        const silent = says.map((project, at) =>
          at === 0 ? { ...project, facts: { ...project.facts, [fact]: NOTHING[fact] } } : project,
        );
        expect([rule, fact, findingsOf(rule, silent).length]).toEqual([rule, fact, before]);
      }
    }
  });

  it("names the part of restraint that no project strengthens, apart from the others", () => {
    const all = { ...factors("strengthens"), "restraint-options": "none" };
    const found = findingsOf("factors.nobody-serves", projects(...three(() => ({ factors: all }))));
    expect(found.map(({ about }) => about)).toEqual(["restraint-options"]);
  });

  it("adds up shifts that are each too small to count", () => {
    const [found] = findingsOf("timing.adds-up", projects(...five(() => ({ shift: shift(-0.8) }))));
    expect(found?.title).toMatch(/^5 small shifts come to (3\.9|4|4\.1) months sooner together$/);
  });

  it("tells a portfolio without work on what to do that it has none", () => {
    const [found] = findingsOf("kinds.no-strategy", projects(...five(() => ({ kinds: ["security"] }))));
    expect(found?.title).toBe("None of 5 projects asks what should be built, by whom and when");
  });

  it("names claims of the register, and gravest first", () => {
    const claims = new Set(CLAIMS.map(({ id }) => id));
    for (const rule of portfolioRules(TODAY))
      for (const claim of rule.claims) expect(claims).toContain(claim);
    const examples = WORKED_EXAMPLES.map(({ key, title, answers }) => ({
      id: key,
      title,
      facts: projectFacts(answers),
    }));
    const found = concludePortfolio(examples, TODAY);
    expect(found.length).toBeGreaterThan(2);
    const gravity = found.map(({ severity }) => ["note", "concern", "serious"].indexOf(severity));
    expect(gravity).toEqual([...gravity].sort((a, b) => b - a));
  });
});
