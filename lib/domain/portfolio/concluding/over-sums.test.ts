import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { RECIPIENT_KINDS } from "@/lib/content/options/recipient-kinds";
import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import {
  concludeOverSums,
  concludePortfolio,
  portfolioRules,
} from "@/lib/domain/portfolio/concluding/conclude-portfolio";
import type { PortfolioFinding, Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { type ProjectFacts, projectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { sumsOf } from "@/lib/domain/portfolio/testing/sums-of";

const TODAY = "2026-11-29";
const NOTHING = projectFacts({});
const SUMMED = portfolioRules(TODAY).filter(({ overSums }) => typeof overSums !== "string");

/** One of what is most often said, so that rules speak; now and then of what is seldom, and nothing. */
const mostly = <T>(often: T, ...seldom: readonly T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(often) },
    { weight: 1, arbitrary: fc.constantFrom(often, ...seldom) },
  );
const tenths = fc.integer({ min: -15, max: 15 }).map((number) => number / 10);
const shift = fc
  .tuple(tenths, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
  .map(([p50, below, above]) => ({ p10: p50 - below / 10, p50, p90: p50 + above / 10 }));

const facts: fc.Arbitrary<ProjectFacts> = fc
  .record({
    kinds: mostly(["interpretability"], [], ["governance-and-policy", "data"], ["theory"]),
    recipients: fc.array(
      mostly("evaluator", "", ...RECIPIENT_KINDS.map(({ value }) => value)).map((kind) => ({
        name: "Harbour",
        kind,
        constraint: "",
        aims: null,
        outputs: [],
      })),
      { maxLength: 3 },
    ),
    pathways: fc.array(
      fc.record({
        name: fc.constant("Turned round"),
        pattern: mostly("persuasion", "", ...MISUSE_PATTERNS.map(({ id }) => id)),
        severity: fc.constantFrom(null, 1, 3, 5),
        likelihood: fc.constantFrom(null, 0.2),
        outputs: fc.constant([]),
      }),
      { maxLength: 3 },
    ),
    factors: fc.dictionary(
      fc.constantFrom(...SECURITY_FACTORS.map(({ value }) => value)),
      mostly("none", "unsure", "strengthens", "strengthens-slightly", "weakens", "weakens-slightly"),
    ),
    shift: fc.option(shift),
    direction: mostly("sooner", "later", "", "unsure"),
    shiftEffect: fc.constantFrom(null, -1, 0, 2),
    anyway: fc.constantFrom("soon", "", "unlikely"),
    lean: mostly("do", "", "do-modified"),
    release: fc.constantFrom("", "open", "closed", "gated", "staged"),
    claims: fc.array(
      fc.record({
        claim: fc.constant("It detects"),
        isValidated: fc.boolean(),
        isOutside: mostly(false, true),
      }),
      { maxLength: 2 },
    ),
  })
  .map((given) => ({ ...NOTHING, ...given }));

const portfolio = (all: readonly ProjectFacts[]): readonly Project[] =>
  all.map((each, at) => ({ id: `p${at}`, title: `Project ${at}`, facts: each }));

/** What both ways have to give. Text that names what sums can’t is left out, and so is the chance that they don’t hold. */
const told = ({ rule, about, severity, title, resolve, unsaid, claims }: Omit<PortfolioFinding, "from">) => ({
  rule,
  about,
  severity,
  title,
  resolve,
  unsaid,
  claims,
});

function compare(all: readonly Project[]): readonly string[] {
  const rules = SUMMED.map(({ id }) => id);
  const one = concludePortfolio(all, TODAY, 1).filter(({ rule }) => rules.includes(rule));
  const summed = concludeOverSums(sumsOf(all), TODAY);
  expect(summed.map(told)).toEqual(one.map(told));
  expect(summed.map(({ among }) => among)).toEqual(
    one.map(({ from }) => new Set(from.map(({ project }) => project)).size),
  );
  return summed.map(({ rule }) => rule);
}

describe("conclusions from sums", () => {
  it("are those that the projects give one by one, in the same order", () => {
    const spoke = new Set<string>();
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 14 }), (all) => {
        for (const rule of compare(portfolio(all))) spoke.add(rule);
      }),
      { seed: 17, numRuns: 400 },
    );
    expect([...spoke].sort()).toEqual(SUMMED.map(({ id }) => id).sort());
  });

  it("are the same over the worked examples, once and many times over", () => {
    const examples = WORKED_EXAMPLES.map(({ answers }) => projectFacts(answers));
    expect(compare(portfolio(examples)).length).toBeGreaterThan(0);
    compare(portfolio([...examples, ...examples, ...examples]));
  });

  it("can be drawn by eleven rules or more", () => {
    expect(SUMMED.length).toBeGreaterThanOrEqual(11);
  });
});
