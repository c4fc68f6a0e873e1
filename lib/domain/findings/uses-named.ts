import type { Finding } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { cutAsQuoted, withinQuotes } from "@/lib/domain/ledger/named";
import type { NamedUses } from "@/lib/domain/model/landing-uses";
import type { SocialModel } from "@/lib/domain/model/social-model";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

const NONE: NamedUses = { leading: [], others: [] };

/** The uses of a model that findings quote by name, in their order. Of reports before rulebook 1.10.0 none, which stay as they were. */
export function usesNamed(of: {
  readonly model: SocialModel;
  readonly findings: readonly Finding[];
  readonly rulebookVersion: string;
}): NamedUses {
  if (isBefore1100(of.rulebookVersion)) return NONE;
  const uses = [...new Set(of.model.rows.map(({ use }) => use).filter((use) => use !== ""))];
  const namedIn = (findings: readonly Finding[]) => [
    ...new Set(
      findings.flatMap((finding) => {
        const text = wordsOf(finding);
        return uses
          .map((use) => ({ use, at: placeOf(text, use) }))
          .filter(({ at }) => at >= 0)
          .toSorted((a, b) => a.at - b.at)
          .map(({ use }) => use);
      }),
    ),
  ];
  const leading = leadingFindings(of);
  const others = of.findings.filter((each) => each.kind !== "strength" && !leading.includes(each));
  return { leading: namedIn(leading), others: namedIn(others) };
}

const wordsOf = ({ title, explanation, points = [] }: Finding) => [title, explanation, ...points].join("\n");

/** Where it is quoted first, whole or cut as names are; −1 where it isn’t. */
function placeOf(text: string, name: string): number {
  const places = [name, ...cutAsQuoted(name)].map((form) => text.indexOf(`“${withinQuotes(form)}”`));
  const found = places.filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}
