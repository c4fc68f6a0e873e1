import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { conclusionsOf } from "@/lib/testing/judged/conclusions";
import { type FateOfPoint, fateOfPoint } from "@/lib/testing/judged/fate-of-point";
import type { Point } from "@/lib/testing/judged/point";
import { rankCorrelation } from "@/lib/testing/judged/rank-correlation";
import { type JudgedWork, judgedWorks } from "@/lib/testing/judged/works";
import wrong from "@/lib/testing/judged/wrong.json";

/** Findings among which a reader looks for what an expert would say first. */
const FIRST = 3;

export type Judged = {
  readonly work: JudgedWork;
  readonly points: readonly (FateOfPoint & { readonly point: Point })[];
  readonly findings: number;
  /** The level of “who gains more, building or safety”, and of the gravest row about timelines; 0 without such a row. */
  readonly differential: number;
  readonly timing: number;
};

export type Figures = {
  /** Shares from 0 to 1, of all points and of those an expert opens with. */
  readonly raised: number;
  readonly raisedToThePoint: number;
  readonly leadingRaised: number;
  /** Of leading points that are no praise: praise stands among strengths, never among findings. */
  readonly leadingFirst: number;
  readonly findingsEach: number;
  /** Of the findings that a reader of the reports has judged. */
  readonly wrong: number | null;
  /** How far works that favour safety come out lighter: 1 in just that order, −1 in the opposite one. */
  readonly separation: number | null;
  readonly timingSeparation: number | null;
};

/** Every work that is filled in. */
export function judgedNow(): readonly Judged[] {
  return judgedWorks().flatMap((work) => judged(work) ?? []);
}

function judged(work: JudgedWork): Judged | null {
  const { answers, view } = work;
  if (answers === null) return null;
  const said = conclusionsOf(answers);
  const rows = ledgerOf(answers);
  const gravest = (is: (subject: string) => boolean) =>
    Math.max(0, ...rows.filter(({ subject }) => is(subject)).map(({ level }) => level));
  return {
    work,
    points: view.points.map((point) => ({ point, ...fateOfPoint(point, said, answers) })),
    findings: said.filter(({ kind }) => kind === "finding").length,
    differential: gravest((subject) => subject === "timing.differential"),
    timing: gravest((subject) => subject.startsWith("timing.")),
  };
}

/** Over all of them. @throws Error for none. */
export function figuresOf(works: readonly Judged[]): Figures {
  const points = works.flatMap((each) => each.points);
  const leading = points.filter(({ point }) => point.isLeading);
  const against = leading.filter(({ point }) => !point.isFor);
  const isRaised = ({ fate }: FateOfPoint) => fate === "raised";
  const read = Object.values<number>(wrong.read).reduce((sum, number) => sum + number, 0);
  return {
    raised: share(points, isRaised),
    raisedToThePoint: share(points, ({ isToThePoint }) => isToThePoint),
    leadingRaised: share(leading, isRaised),
    leadingFirst: share(against, ({ place }) => place !== null && place < FIRST),
    findingsEach: works.reduce((sum, { findings }) => sum + findings, 0) / works.length,
    wrong: read === 0 ? null : wrong.findings.length / read,
    separation: lighterForSafety(works, ({ differential }) => differential),
    timingSeparation: lighterForSafety(works, ({ timing }) => timing),
  };
}

function lighterForSafety(works: readonly Judged[], level: (work: Judged) => number): number | null {
  return rankCorrelation(works.map((each) => [each.work.view.differential, -level(each)]));
}

function share<T>(all: readonly T[], is: (each: T) => boolean): number {
  if (all.length === 0) throw new Error("There is nothing to take a share of.");
  return all.filter(is).length / all.length;
}
