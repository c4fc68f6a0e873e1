import type { Answers } from "@/lib/domain/assessment/answer";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { findOutFirst, type Outcome, type TurningFact } from "@/lib/domain/changes/find-out-first";
import { movesInWords, namesInWords } from "@/lib/domain/report/parts/moves-in-words";
import { SCRUTINY_LABELS } from "@/lib/domain/report/parts/summary";
import type { FindOutFirstLine } from "@/lib/domain/report/report-document";

const SORTS: { readonly [sort in TurningFact["sort"]]: string } = {
  assumption: "Assumption",
  forecast: "Forecast",
  use: "Likelihood of a use",
  pathway: "Likelihood of a misuse pathway",
  quantity: "Estimate",
};

/** Characters of a statement. */
const NAME = 160;

/** What to find out first, in words: what it is, the author's number, and what moves if it is otherwise. */
export function findOutFirstPart(answers: Answers): readonly FindOutFirstLine[] {
  return findOutFirst(answers).map(({ path, sort, name, number, outcomes }) => ({
    path,
    sort: SORTS[sort],
    name: excerpt(name, NAME),
    number,
    outcomes: outcomes.map(inWords),
  }));
}

function inWords({ if: clause, moves, scrutiny, falling, weaker, claims, isSaid }: Outcome): string {
  const effects = [
    ...(falling.length > 0
      ? [
          isSaid
            ? `${namesInWords(falling)} ${falling.length === 1 ? "falls" : "fall"} with it`
            : "the case falls by its own account; which uses fall with it isn’t said",
        ]
      : []),
    ...(weaker.length > 0
      ? [`${namesInWords(weaker)} ${weaker.length === 1 ? "becomes" : "become"} less likely with it`]
      : []),
    ...(claims.length > 0 ? [`${namesInWords(claims)} ${claims.length === 1 ? "rests" : "rest"} on it`] : []),
    ...movesInWords(moves),
    ...(scrutiny ? [`scrutiny becomes ${SCRUTINY_LABELS[scrutiny].toLowerCase()}`] : []),
  ];
  return `If ${clause}: ${effects.join("; ")}.`;
}
