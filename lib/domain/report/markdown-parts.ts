/** Parts of the Markdown report that older documents lack. */

import { SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { table, text } from "@/lib/domain/report/markdown-writing";
import { CHANCES_METHOD } from "@/lib/domain/report/parts/axis-chances";
import type {
  Axes,
  FactorsPart,
  WhatWouldChangePart,
  WorldviewsPart,
} from "@/lib/domain/report/report-document";

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

/** The chances of either side of zero, an axis a paragraph. */
export function signsMarkdown({ timelineShift, safetyEffect }: NonNullable<Axes["signs"]>): string {
  const sentences = [timelineShift, safetyEffect].flatMap((axis) => axis?.sentence ?? []);
  return [...sentences, CHANCES_METHOD].map(text).join("\n\n");
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

/** What would clear one finding, as a line of its list; empty where the search found nothing. */
export function clearingMarkdown(part: WhatWouldChangePart | undefined, fingerprint: string): string {
  const ways = part?.clearing.find((each) => each.fingerprint === fingerprint)?.ways ?? [];
  return ways
    .map(({ steps, alsoClears, raises }) => {
      const changes = steps.map(
        ({ label, from, to }) => `${text(label)}: ${from ? `${text(from)} → ` : ""}${text(to)}`,
      );
      const also = alsoClears.length > 0 ? ` Clears also: ${text(alsoClears.join("; "))}.` : "";
      const instead = raises.length > 0 ? ` Raises: ${text(raises.join("; "))}.` : "";
      return `\n- Would clear it: ${changes.join("; and ")}.${also}${instead}`;
    })
    .join("");
}

/** The open answers that conclusions turn on, first what to find out first. */
export function findOutFirstMarkdown({ findOutFirst }: WhatWouldChangePart): string {
  return table(
    ["Find out", "Now", "Could clear", "Could raise", "Scrutiny could become"],
    findOutFirst.map(({ label, why, couldClear, couldRaise, scrutiny }) => [
      label,
      why,
      couldClear.join("; "),
      couldRaise.join("; "),
      scrutiny.join("; "),
    ]),
  );
}
