/** Parts of the Markdown report that older documents lack. */

import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { table, text } from "@/lib/domain/report/markdown-writing";
import type { FactorsPart, WorldviewsPart } from "@/lib/domain/report/report-document";

/** The profile of security factors and the two loops; empty texts are left out. */
export function factorsMarkdown(factors: FactorsPart): string {
  const loops = [
    ["Loop", factors.loop],
    ["How soon", factors.loopWhen],
    ["Work on capabilities becomes faster", factors.capabilities?.label ?? ""],
    ["Work on safety, risk evaluation or restraint becomes faster", factors.safety?.label ?? ""],
    ["By these steps", factors.mechanism],
    ["Rests on general capacity", factors.backdrop],
  ].filter(([, words]) => words !== "");
  return [
    text(factors.sentence),
    table(
      ["Factor", "Effect"],
      factors.effects.map(({ label, words }) => [label, words]),
    ),
    ...(loops.length > 0
      ? [loops.map(([name = "", words = ""]) => `- ${name}: ${text(words)}`).join("\n")]
      : []),
  ].join("\n\n");
}

/** Findings × worldviews, and what each view assumes. */
export function worldviewsMarkdown({ views, underAll, dependent }: WorldviewsPart): string {
  return [
    `${underAll} ${underAll === 1 ? "finding holds" : "findings hold"} under every view below${dependent.length > 0 ? "; these turn on what one believes:" : "."}`,
    ...(dependent.length > 0
      ? [
          table(
            ["Finding", ...views.map(({ label }) => label)],
            dependent.map(({ title, severity, holdsUnder }) => [
              `${SEVERITY_LABELS[severity]}: ${title}`,
              ...views.map(({ id }) => (holdsUnder.includes(id) ? "holds" : "does not")),
            ]),
          ),
        ]
      : []),
    views
      .map(
        ({ label, isAuthors, believes, doubts, source }) =>
          `- **${text(label)}**${isAuthors ? " (closest to the author’s)" : ""}. Believes: ${text(believes.join(" "))} Doubts: ${text(doubts.join(" "))} ${text(source)}`,
      )
      .join("\n"),
  ].join("\n\n");
}
