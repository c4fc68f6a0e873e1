import type { Quantiles } from "@/lib/domain/assessment/answer";
import { EFFECTS } from "@/lib/domain/model/social-model";
import { axesSentence } from "@/lib/domain/report/parts/axes";
import { effectChancesInWords, shiftChancesInWords } from "@/lib/domain/report/parts/axis-chances";
import { summaryLines } from "@/lib/domain/report/parts/summary";
import type { Axes, AxisChances, ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore190, isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/**
 * A report as it is shown. Sentences that earlier versions froze with it and that were not true of its own numbers are said
 * anew from those numbers; the stored document stays as it is, and so does everything it concludes. What is evaluated today
 * comes out as it went in. A redacted copy was made of a mended report and is not touched again.
 */
export function mended(report: ReportDocument): ReportDocument {
  if (report.redaction) return report;
  const known = made.get(report);
  if (known) return known;
  const axes = mendedAxes(report.axes, report.rulebookVersion);
  const parts = { ...report, axes, model: mendedModel(report.model) };
  const whole = { ...parts, summary: mendedSummary(report, parts) };
  made.set(report, whole);
  made.set(whole, whole);
  return whole;
}

const made = new WeakMap<ReportDocument, ReportDocument>();

/** Reports of the first instrument have lines of their own; of these only the one about the axes was false. */
function mendedSummary(report: ReportDocument, parts: ReportDocument): readonly string[] {
  if (report.whatWouldChange ?? report.findOutFirst) return summaryLines(parts);
  return report.summary.map((line) => (line === report.axes.sentence ? parts.axes.sentence : line));
}

function mendedAxes({ signs, ...axes }: Axes, rulebookVersion: string): Axes {
  const former = { isFormer: isBefore190(rulebookVersion) };
  const said = (axis: AxisChances | null, quantiles: Quantiles | null, words: typeof shiftChancesInWords) =>
    axis?.chances && quantiles ? { ...axis, sentence: words(axis.chances, quantiles, former) } : axis;
  return {
    ...axes,
    sentence: axesSentence(axes.timelineShift, axes.safetyEffect, isBefore1100(rulebookVersion)),
    ...(signs && {
      signs: {
        ...signs,
        timelineShift: said(signs.timelineShift, axes.timelineShift, shiftChancesInWords),
        safetyEffect: said(signs.safetyEffect, axes.safetyEffect, effectChancesInWords),
      },
    }),
  };
}

/** Effects are told by their nodes; in the table they stand in words alone. */
function mendedModel(model: ReportDocument["model"]): ReportDocument["model"] {
  const renamed = new Map(
    model.nodes.flatMap(({ id, label }) => {
      const words = EFFECTS_BY_NODE.get(id);
      return words && words !== label ? [[label, words] as const] : [];
    }),
  );
  if (renamed.size === 0) return model;
  return {
    ...model,
    nodes: model.nodes.map((node) => ({ ...node, label: EFFECTS_BY_NODE.get(node.id) ?? node.label })),
    rows: model.rows.map((row) => ({
      ...row,
      effects: row.effects.map((effect) => renamed.get(effect) ?? effect),
    })),
  };
}

const EFFECTS_BY_NODE: ReadonlyMap<string, string> = new Map(
  Object.entries(EFFECTS).map(([effect, words]) => [`effect:${effect}`, words]),
);
