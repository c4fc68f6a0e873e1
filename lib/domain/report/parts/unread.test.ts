import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { withAnswers } from "@/lib/domain/assessment/records";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { graverScrutiny, withoutThese } from "@/lib/domain/findings/support";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { unreadIn, withdrawn } from "@/lib/domain/report/parts/unread";
import { anyAnswers } from "@/lib/testing/random-answers";

const levelsOf = (answers: Answers) =>
  new Map(ledgerOf(answers).map(({ subject, level }) => [subject, level]));

/** What is said to stand without all these, against what the ledger comes to where they were never given. */
function expectNoGraver(answers: Answers, failed: readonly string[]) {
  const bare = withdrawn(answers, failed);
  const [given, never] = [levelsOf(answers), levelsOf(bare)];
  const { rows, scrutiny } = withoutThese(unreadIn(answers), new Set(failed));
  for (const { subject, level, without } of rows) {
    expect(level, subject).toBe(given.get(subject) ?? 0);
    expect(without, subject).toBeGreaterThan(level);
    expect(without, subject).toBeLessThanOrEqual(never.get(subject) ?? 0);
  }
  if (scrutiny) {
    const due = decideScrutiny(bare).level;
    expect(graverScrutiny(due, scrutiny)).toBe(due);
  }
}

describe("what makes something lighter and nobody else has read", () => {
  const { answers } = workedExample("catching-a-chinchilla");
  const { supports, jointly } = unreadIn(answers);

  it("is one thing for every row that it lightens, with the level of each without it", () => {
    const [first] = supports;
    expect(first).toMatchObject({ path: "release.commitments/builtin", kind: "commitment" });
    expect(first?.rows.length).toBeGreaterThan(2);
    const never = levelsOf(withdrawn(answers, ["release.commitments/builtin"]));
    expect(first?.rows.map(({ without }) => without)).toEqual(
      first?.rows.map(({ subject }) => never.get(subject)),
    );
  });

  it("tells what stands only where several fail, each of which would do alone", () => {
    const [joint] = jointly;
    const paths = joint?.paths ?? [];
    expect(paths.length).toBeGreaterThan(1);
    const row = joint?.rows[0]?.subject;
    const unread = { supports, jointly };
    const isBack = (failed: readonly string[]) =>
      withoutThese(unread, new Set(failed)).rows.some(({ subject }) => subject === row);
    expect(paths.map((path) => isBack(paths.filter((each) => each !== path)))).toEqual(
      paths.map(() => false),
    );
    expect(isBack(paths)).toBe(true);
  });

  const source = "https://example.org/report, p. 7";
  const evidencedAt = (...paths: readonly string[]): Answers =>
    withAnswers(
      answers,
      Object.fromEntries(
        paths.flatMap((path) => {
          const before = answers[path];
          return before?.status === "answered" ? [[path, { ...before, evidence: source }]] : [];
        }),
      ),
    );
  const pathways = Object.keys(answers).filter((path) => /^misuse\.pathways\/\w+\/likelihood$/u.test(path));

  it("is a source once, however often it is cited; refused, it counts at no other answer instead", () => {
    const cited = evidencedAt(...pathways.slice(0, 2));
    const [counted = ""] = [...evidenced(cited)].filter((path) => pathways.includes(path));
    const bare = withdrawn(cited, [counted]);
    expect([...evidenced(bare)].filter((path) => pathways.includes(path))).toEqual([]);
    expect(levelsOf(bare)).toEqual(levelsOf(answers));
  });

  it("is what shows that an output which anybody can run does no serious harm: without it deep", () => {
    const { answers: open } = workedExample("refusal-direction");
    const outputs = Object.keys(open).filter((path) => /^project\.outputs\/\w+$/u.test(path));
    const shown = withAnswers(
      open,
      Object.fromEntries(
        outputs.map((path, at) => [
          `${path}/hazard`,
          {
            status: "answered" as const,
            value: "no",
            evidence: `https://example.org/hazard, p. ${at + 1}`,
          },
        ]),
      ),
    );
    const found = unreadIn(shown).supports.filter(({ path }) => path.endsWith("/hazard"));
    expect(found.length).toBeGreaterThan(0);
  });

  it("is nothing where nothing is given", () => {
    expect(unreadIn({})).toEqual({ supports: [], jointly: [] });
    expect(unreadIn(workedExample("ai-scientist").answers).supports).toEqual([]);
  });
});

describe("who gives what is refused", () => {
  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "never comes out graver than who gives nothing: %s",
    (_, answers) => {
      const paths = unreadIn(answers).supports.map(({ path }) => path);
      for (const path of paths) expectNoGraver(answers, [path]);
      expectNoGraver(answers, paths);
    },
  );

  it("never does on generated assessments, whatever of it is refused", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), fc.array(fc.nat()), (answers, chosen) => {
        const paths = unreadIn(answers).supports.map(({ path }) => path);
        const failed = paths.filter((_, at) => chosen.some((each) => each % paths.length === at));
        expectNoGraver(answers, failed);
        expectNoGraver(answers, paths);
      }),
      { numRuns: 40 },
    );
  });
});
