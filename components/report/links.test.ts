import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ReportView } from "@/components/report/report-view";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { reportOnce } from "@/lib/testing/report-once";

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

describe.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
  "the page of %s",
  (_key, answers) => {
    const report = reportOnce(answers, META);
    const markup = renderToStaticMarkup(createElement(ReportView, { report }));
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = new Set([...markup.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id));

    it("has no anchor twice, and no link that leads nowhere", () => {
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect([...links].filter((link) => !ids.includes(link))).toEqual([]);
    });

    it("has an anchor for every finding, answer, and record, such as a recipient or a misuse pathway", () => {
      const lines = report.answers.flatMap((section) => section.lines);
      const wanted = [
        ...report.findings.map(({ fingerprint }) => findingAnchor(fingerprint)),
        ...lines.map(({ path }) => answerAnchor(path)),
        ...report.misuse.pathways.map(({ path }) => answerAnchor(path)),
        ...report.model.nodes.flatMap(({ path }) => (path ? [answerAnchor(path)] : [])),
      ];
      expect(wanted.filter((anchor) => !ids.includes(anchor))).toEqual([]);
      for (const { fingerprint } of report.findings) expect(links).toContain(findingAnchor(fingerprint));
    });

    it("leads from every answer that a finding rests on to the finding", () => {
      const shown = new Set(ids);
      for (const { fingerprint, answers: rested } of report.findings) {
        for (const { path } of rested.filter((answer) => shown.has(answerAnchor(answer.path)))) {
          const at = markup.indexOf(` id="${answerAnchor(path)}"`);
          const rest = markup.slice(at);
          expect(rest.includes(`href="#${findingAnchor(fingerprint)}"`), `${path} to ${fingerprint}`).toBe(
            true,
          );
        }
      }
    });
  },
);
