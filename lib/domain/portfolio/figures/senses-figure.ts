import { type Drawing, type Mark, text } from "@/lib/domain/figures/drawing";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { shortened } from "@/lib/domain/figures/text/wrap-text";
import { grouped } from "@/lib/domain/grouped";
import { nameKey } from "@/lib/domain/portfolio/concluding/sameness";
import { facetKey, senseInWords, senseValue } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { inThousands } from "@/lib/domain/quantities/in-words";

/** Terms shown: those that most projects use. */
const MOST_TERMS = 12;

type Part = {
  readonly words: string;
  readonly count: number;
  readonly facet: string;
  readonly isDefined: boolean;
};
type TermRow = {
  readonly term: string;
  readonly of: number;
  readonly several: number;
  readonly parts: readonly Part[];
};

/** Which sense each project states for a term, and who uses it without one. Null where no term is used. */
export function sensesFigure(projects: readonly DatedProject[]): PortfolioFigure | null {
  const terms = termRows(projects);
  const widest = terms.toSorted((a, b) => senses(b) - senses(a) || b.of - a.of)[0];
  if (!widest) return null;
  const several = terms.reduce((sum, row) => sum + row.several, 0);
  const shown = terms.slice(0, MOST_TERMS);
  return {
    id: "senses",
    title: `“${widest.term}” means ${senses(widest) === 1 ? "one thing" : `${senses(widest)} things`} here${several > 0 ? `; ${several === 1 ? "one project uses" : `${several} projects use`} a term in two senses at once` : ""}`,
    note: `Number of projects by the sense they state; one that states two counts in both. Dashed: used, and not defined.${terms.length > MOST_TERMS ? ` Shown are the ${MOST_TERMS} most used of ${terms.length} terms.` : ""}`,
    drawings: [drawingOf(shown)],
    columns: ["Term", "Sense", "Projects"],
    rows: shown.flatMap(({ term, parts }) =>
      parts.map(({ words, count, facet }) => ({ cells: [term, words, String(count)], facet })),
    ),
  };
}

const senses = ({ parts }: TermRow) => parts.filter(({ isDefined }) => isDefined).length;

/** Of one project: its terms by key, each with the senses it states; none where it is used without one. */
type Stated = ReadonlyMap<string, { readonly term: string; readonly senses: ReadonlySet<string> }>;

function statedBy({ facts }: DatedProject): Stated {
  const stated = new Map<string, { term: string; senses: Set<string> }>();
  const row = (term: string) => {
    const key = nameKey(term);
    const found = stated.get(key) ?? { term: term.toLowerCase(), senses: new Set<string>() };
    stated.set(key, found);
    return found;
  };
  for (const { term, sense } of facts.senses) row(term).senses.add(sense);
  for (const term of facts.undefinedTerms) row(term);
  return stated;
}

function termRows(projects: readonly DatedProject[]): readonly TermRow[] {
  const mentions = projects.flatMap((project) =>
    [...statedBy(project)].map(([key, stated]) => ({ key, ...stated })),
  );
  return [...grouped(mentions, ({ key }) => key)]
    .map(([key, uses]): TermRow => {
      const term = uses[0]?.term ?? "";
      const stated = new Set(uses.flatMap((use) => [...use.senses]));
      const undefinedIn = uses.filter((use) => use.senses.size === 0).length;
      const defined = [...stated]
        .map((sense) => ({
          words: senseInWords(sense),
          facet: facetKey("sense", senseValue(term, sense)),
          isDefined: true,
          count: uses.filter((use) => use.senses.has(sense)).length,
        }))
        .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
      return {
        term,
        of: uses.length,
        several: uses.filter((use) => use.senses.size > 1).length,
        parts: [
          ...defined,
          ...(undefinedIn > 0
            ? [
                {
                  words: "not defined",
                  facet: facetKey("undefined", key),
                  isDefined: false,
                  count: undefinedIn,
                },
              ]
            : []),
        ],
      };
    })
    .sort((a, b) => b.of - a.of || (a.term < b.term ? -1 : 1));
}

const WIDTH = 660;
const LABELS = 150;
const BARS = WIDTH - LABELS - 4;
const ROW = 34;
/** Room below which a label cut short says nothing. */
const CUT = 70;

function drawingOf(rows: readonly TermRow[]): Drawing {
  const most = Math.max(...rows.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)), 1);
  return {
    width: WIDTH,
    height: rows.length * ROW + 2,
    name: "",
    marks: rows.flatMap(({ term, parts }, at): readonly Mark[] => {
      const y = at * ROW;
      const starts = parts.map((_, before) =>
        parts.slice(0, before).reduce((sum, { count }) => sum + count, 0),
      );
      return [
        text(LABELS - 10, y + 17, shortened(term, LABELS - 12, 13), { anchor: "end", size: 13 }),
        ...parts.map(({ words, count, facet, isDefined }, part): Mark => {
          const x = LABELS + (BARS * (starts[part] ?? 0)) / most;
          const width = Math.max((BARS * count) / most - 3, 2);
          const whole = `${inThousands(count)} ${words}`;
          const label =
            [whole, width < CUT ? "" : shortened(whole, width - 10, 11.5), String(count)].find(
              (each) => each !== "" && textWidth(each, 11.5) < width - 8,
            ) ?? "";
          return {
            type: "group",
            details: `${term}, ${words}: ${inThousands(count)} ${count === 1 ? "project" : "projects"}`,
            to: { type: "group", id: facet },
            marks: [
              {
                type: "rect",
                x,
                y: y + 2,
                width,
                height: 23,
                fill: isDefined ? "sunk" : "paper",
                stroke: "line",
                ...(!isDefined && { dash: "dashed" as const }),
              },
              ...(label ? [text(x + 5, y + 17.5, label, { size: 11.5 })] : []),
            ],
          };
        }),
      ];
    }),
  };
}
