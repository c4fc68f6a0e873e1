import { resolveLabel } from "@/lib/domain/findings/labels";
import { fieldOf, labelOf, listById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { blocks, plain } from "@/lib/domain/method/markdown";
import { type ConditionWords, conditionInWords } from "@/lib/domain/rules/condition-in-words";
import { fillPlaceholders, type Placeholder } from "@/lib/domain/rules/placeholders";
import type { Rule } from "@/lib/domain/rules/rule";
import type { Theme } from "@/lib/domain/rules/theme";
import { assumedInWords } from "@/lib/domain/worldviews/assumption";

/** The themes of the rulebook in words, in the order they are printed. */
export const THEMES: { readonly [theme in Theme]: string } = {
  recipients: "Recipients",
  uses: "Uses",
  timelines: "Timelines and safety",
  misuse: "Misuse",
  factors: "Security factors and loops",
  labour: "AI labour",
  terms: "Terms",
  evidence: "Evidence and assumptions",
  inaction: "Not doing it",
  release: "Release and follow-up",
};

/** Every rule in words, by theme: when it holds, what it says, what resolves it. */
export function rulesPart(instrument: Instrument, rules: readonly Rule[]): string {
  const themes = Object.entries(THEMES).map(([theme, title]) => {
    const own = rules.filter((rule) => rule.theme === theme);
    return own.length === 0
      ? ""
      : blocks(`### Rules: ${title}`, ...own.map((rule) => rulePart(instrument, rule)));
  });
  return blocks(
    "## Rules",
    "Each rule yields a finding when its condition holds. A condition that turns on an answer not yet given is pending: the report names what it waits for. A condition that turns on something said not to apply yields nothing. No rule reads what field a project belongs to, what anything is called or where anybody is, and nothing is added up.",
    ...themes,
  );
}

function rulePart(instrument: Instrument, rule: Rule): string {
  const list = rule.forEach ?? null;
  const each = list === null ? "" : ` · for each ${listById(instrument, list)?.kind.noun ?? "record"}`;
  return blocks(
    `#### ${plain(templateInWords(instrument, list, rule.title))}`,
    `\`${rule.id}\` · ${rule.kind} · ${rule.severity}${each} · claims ${rule.claims.join(", ")}`,
    `Holds when\n\n${outline([conditionInWords(rule.when, instrument, list)], 0)}`,
    `**It says.** ${plain(templateInWords(instrument, list, rule.explanation))}`,
    `**${resolveLabel(rule.kind)}.** ${plain(templateInWords(instrument, list, rule.resolve))}`,
    ...(rule.assumes ? [`**Takes for granted.** ${plain(assumedInWords(rule.assumes).join(" "))}`] : []),
  );
}

function outline(lines: readonly ConditionWords[], depth: number): string {
  return lines
    .map(({ text, children }) => {
      const line = `${"  ".repeat(depth)}- ${plain(text)}`;
      return children.length === 0 ? line : `${line}\n${outline(children, depth + 1)}`;
    })
    .join("\n");
}

/** A template with its placeholders named: ‹What they want›. */
export function templateInWords(instrument: Instrument, list: string | null, template: string): string {
  return fillPlaceholders(
    template,
    (placeholder) => `‹${placeholderInWords(instrument, list, placeholder)}›`,
  );
}

function placeholderInWords(instrument: Instrument, list: string | null, placeholder: Placeholder): string {
  switch (placeholder.type) {
    case "name":
      return `name of the ${(list && listById(instrument, list)?.kind.noun) || "record"}`;
    case "field":
      return (list && fieldOf(instrument, list, placeholder.id)?.label) || placeholder.id;
    case "question":
      return labelOf(instrument, placeholder.id) ?? placeholder.id;
    case "matching":
      return `${listById(instrument, placeholder.id)?.kind.plural ?? placeholder.id} for which it holds`;
    case "fact":
      return "what was found";
    case "unknown":
      return placeholder.written;
  }
}
