import { excerpt } from "@/lib/domain/assessment/excerpt";
import { answerAnchor } from "@/lib/domain/report/anchors";
import {
  type Block,
  type Chip,
  chip,
  list,
  strong,
  type TableBlock,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { withoutStop } from "@/lib/domain/report/blocks/joining";
import type { TermRow } from "@/lib/domain/report/report-document";

/** The words in short: whether the claim survives as others read them, or that no sense is stated. */
export function termsInShort(terms: readonly TermRow[]): readonly Block[] {
  if (terms.length === 0) return [];
  return [
    list(
      terms.map(({ term, state, otherReaders, survives }) => ({
        inlines: [
          strong(term),
          words(state === "undefined" ? ": no sense stated" : ""),
          ...(otherReaders === ""
            ? []
            : [words("; others read: "), text(withoutStop(excerpt(otherReaders, READ)))]),
          ...(survives === "" ? [] : [words("; claim survives: "), text(survives.toLowerCase())]),
          words("."),
        ],
      })),
    ),
  ];
}

/** Characters of another reading. */
const READ = 110;

/** The key words of the case: the sense meant, who reads otherwise, and where the author uses them. */
export function termsTable(terms: readonly TermRow[], linkable: ReadonlySet<string>): TableBlock {
  const made = table(
    "The words of the case",
    ["Term", "State", "Sense here", "Others read", "Who gains", "Claim survives"],
    terms.map((row) => [
      row.term,
      [STATES[row.state]],
      row.sense,
      row.otherReaders,
      row.whoGains,
      row.survives,
    ]),
    {
      isNamed: true,
      asCards: true,
      empty: "None of the glossary's words stands in its texts, and no term is defined.",
    },
  );
  return {
    ...made,
    rows: made.rows.map((row, at) => {
      const { term = "", uses = [] } = terms[at] ?? {};
      if (uses.length === 0) return row;
      const linked = uses.map(({ excerpt, label, path }) => ({
        excerpt,
        label,
        ...(linkable.has(path) && { anchor: answerAnchor(path) }),
      }));
      return { ...row, below: [{ type: "excerpts", term, uses: linked }] };
    }),
  };
}

const STATES: { readonly [state in TermRow["state"]]: Chip } = {
  defined: chip("defined", "quiet", "defined"),
  undefined: chip("used without a sense", "concern", "undefined"),
};
