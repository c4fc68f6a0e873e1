import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { RevisionChangesView } from "@/components/report-changes/revision-changes-view";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { answerSections } from "@/lib/domain/report/parts/answer-sections";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { answerChanges } from "@/lib/domain/report-changes/answer-changes";
import { reportChanges } from "@/lib/domain/report-changes/report-changes";
import { changed, gone } from "@/lib/testing/rule-cases/rule-case";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "",
  team: "",
  authors: [],
  handling: "team",
  revision: null,
  example: null,
};
const BEFORE = WORKED_EXAMPLES.find(({ key }) => key === "human-preferences")?.answers ?? {};
const NOW = changed(BEFORE, {
  "project.team": "Two people & a <script>",
  "recipients.list/uninvited": gone,
  "screening.anyway": "later",
  "timelines.shift": { p10: -3, p50: -1, p90: 2 },
});

/** Two revisions of these answers, as the page shows them. */
function page(before: Answers, now: Answers, isSameRules: boolean | null = true): string {
  const [was, is] = [before, now].map((answers) =>
    evaluateAssessment({ answers, meta: META, skipsSearch: true }),
  ) as [ReturnType<typeof evaluateAssessment>, ReturnType<typeof evaluateAssessment>];
  return renderToStaticMarkup(
    createElement(RevisionChangesView, {
      assessment: "a",
      before: { revision: { number: 1 }, report: was },
      now: { revision: { number: 2 }, report: is },
      isSameRules,
      changes: reportChanges(was, is),
      answers: answerChanges(answerSections(INSTRUMENT, before), answerSections(INSTRUMENT, now)),
      responses: [
        {
          fingerprint: "counterfactual",
          response: "disputed",
          words: "It carries less than that.",
          by: { name: "Rosa" },
          commitment: null,
          as: "author",
          revisionNumber: 2,
          at: "2026-11-01T10:00:00.000Z",
        },
      ],
    }),
  );
}

describe("the comparison of two revisions", () => {
  const markup = page(BEFORE, NOW);

  it("has no anchor twice, and names each change in words, not by colour alone", () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(markup).toMatch(/<ins[^>]*><span class="sr-only"> \[added: /);
    expect(markup).toMatch(/<del[^>]*><span class="sr-only"> \[removed: /);
    expect(markup).toContain("Left out: ");
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).not.toContain("<script");
  });

  it("leads from what was cleared to the revision that has it, with what was said to it", () => {
    expect(markup).toContain('href="/assessments/a/revisions/1#finding-counterfactual"');
    expect(markup).toContain("It carries less than that.");
  });

  it("sets a figure that changed beside the other, and shows one that did not once", () => {
    expect(markup).toContain('id="figure-axes-before"');
    expect(markup).toContain('id="figure-axes-now"');
    expect(markup).toContain('id="figure-factors"');
    expect(markup).not.toContain('id="figure-factors-before"');
  });

  it("says so where the rules were others, and only there", () => {
    expect(markup).not.toMatch(/rozen under different rules/);
    expect(page(BEFORE, NOW, false)).toContain("Frozen under different rules");
    expect(page(BEFORE, NOW, null)).toContain("Perhaps frozen under different rules");
  });

  it("says that nothing differs where nothing does", () => {
    const same = page(BEFORE, BEFORE);
    for (const words of [
      "The findings are the same.",
      "No answer differs.",
      "The picture is the same in both.",
    ]) {
      expect(same).toContain(words);
    }
  });
});
