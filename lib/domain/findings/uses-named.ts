import type { Finding } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { cutAsQuoted, withinQuotes } from "@/lib/domain/ledger/named";
import type { SocialModel } from "@/lib/domain/model/social-model";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** The uses of a model that the leading findings quote by name, in their order. Null of reports before rulebook 1.10.0, which stay as they were. */
export function usesNamed(of: {
  readonly model: SocialModel;
  readonly findings: readonly Finding[];
  readonly rulebookVersion: string;
}): readonly string[] | null {
  if (isBefore1100(of.rulebookVersion)) return null;
  const uses = [...new Set(of.model.rows.map(({ use }) => use).filter((use) => use !== ""))].map((use) => ({
    use,
    forms: quotedForms(use),
  }));
  return [
    ...new Set(
      leadingFindings(of).flatMap((finding) => {
        const text = wordsOf(finding);
        return uses
          .map(({ use, forms }) => ({ use, at: placeOf(text, forms) }))
          .filter(({ at }) => at >= 0)
          .toSorted((a, b) => a.at - b.at)
          .map(({ use }) => use);
      }),
    ),
  ];
}

const wordsOf = ({ title, explanation, points = [] }: Finding) => [title, explanation, ...points].join("\n");

/** A name as it is quoted, whole or cut as names are. */
const quotedForms = (name: string): readonly string[] =>
  [...new Set([name, ...cutAsQuoted(name)])].map((form) => `“${withinQuotes(form)}”`);

/** Where one of these stands first; −1 where none does. */
function placeOf(text: string, forms: readonly string[]): number {
  const found = forms.map((form) => text.indexOf(form)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
