import type { Answers } from "@/lib/domain/assessment/answer";
import type { Conclusion } from "@/lib/testing/judged/conclusions";
import type { Point } from "@/lib/testing/judged/point";

/** What became of a point, best first. */
export const FATES = ["raised", "touched", "echoed", "missed"] as const;

export type FateOfPoint = {
  readonly fate: (typeof FATES)[number];
  /** Raised by something that has one of the point's own words too: a row about it may speak of something else. */
  readonly isToThePoint: boolean;
  /** Among findings, from 0, where it is raised first; null for a strength or where it isn't. */
  readonly place: number | null;
};

/** Words of one answer that have to be met before it counts as saying a point. */
const ECHO = 2;

/**
 * *Raised*: a finding on one of its rows that quotes an answer of this work; for a point in favour, a strength. *Touched*: only
 * a row below finding, or a gap. *Echoed*: only an answer, with two of its words. *Missed* otherwise. Computed, not judged: that
 * a finding stands on a row doesn't show that it makes the point well.
 */
export function fateOfPoint(point: Point, said: readonly Conclusion[], answers: Answers): FateOfPoint {
  const onItsRows = said.filter(({ rows }) => rows.some((row) => point.rows.includes(row)));
  const wanted = point.isFor ? "strength" : "finding";
  const raising = onItsRows.filter(({ kind, quotes }) => kind === wanted && quotes);
  const findings = said.filter(({ kind }) => kind === "finding");
  const place = findings.findIndex((finding) => raising.includes(finding));
  return {
    fate:
      raising.length > 0
        ? "raised"
        : onItsRows.length > 0
          ? "touched"
          : isEchoed(point, answers)
            ? "echoed"
            : "missed",
    isToThePoint: raising.some(({ text }) => text === "" || wordsMet(point, text) > 0),
    place: place < 0 ? null : place,
  };
}

function isEchoed(point: Point, answers: Answers): boolean {
  return Object.values(answers).some(
    (answer) =>
      answer.status === "answered" &&
      typeof answer.value === "string" &&
      wordsMet(point, answer.value) >= ECHO,
  );
}

/** How many of a point's words begin a word, or words, of a text. */
function wordsMet({ keys }: Point, text: string): number {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}$-]+/gu, " ")}`;
  return keys.filter((key) => words.includes(` ${key}`)).length;
}
