import { computing, type Effort, interleave } from "@/bench/measure/interleave";
import { type Row, rowOf } from "@/bench/measure/row";
import { proposeAssignment } from "@/lib/domain/review/propose-assignment";

const EACH = 3;
/** Submissions and reviewers. */
const SIZES = [
  [100, 20],
  [3_000, 200],
] as const;

/** A tenth of all pairs is a conflict, and a sixth of the projects is for a fifth of the people alone. */
function mayReview(submission: string, reviewer: string): boolean {
  const [s, r] = [Number(submission), Number(reviewer)];
  return (s * 7_919 + r * 104_729) % 10 !== 0 && (s % 6 !== 0 || r % 5 === 0);
}

/** Reviewers proposed for all submissions, against giving each to whoever has least so far, which promises nothing of how even it is. */
export async function assigningRows(effort: Effort): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [count, people] of SIZES) {
    const submissions = Array.from({ length: count }, (_, at) => ({
      id: String(at),
      wanted: EACH,
      asked: [],
    }));
    const reviewers = Array.from({ length: people }, (_, at) => ({ id: String(at), load: 0 }));
    const propose = () => proposeAssignment(submissions, reviewers, mayReview);
    const startedAt = performance.now();
    const { pairs, lacking } = propose();
    const seconds = (performance.now() - startedAt) / 1_000;
    const loads = reviewers.map(({ id }) => pairs.filter(({ reviewer }) => reviewer === id).length);
    const broken = pairs.filter(({ submission, reviewer }) => !mayReview(submission, reviewer)).length;
    const missing = lacking.reduce((sum, each) => sum + each.missing, 0);
    rows.push(
      rowOf({
        part: "assigning",
        what: `${EACH} reviewers proposed for each of ${count.toLocaleString("en-GB")} among ${people}`,
        against: "the least loaded, one after the other",
        comparison: { of: "time", target: null },
        rounds: await interleave(
          computing(propose),
          computing(() => leastLoaded(submissions, reviewers)),
          effort,
        ),
        notes: [
          `Once: ${seconds.toFixed(2)} s, of 60 s that it may take; ${broken} conflicts, ${missing} reviewers missing, loads from ${Math.min(...loads)} to ${Math.max(...loads)}. One after the other they are from ${leastLoaded(submissions, reviewers).join(" to ")}.`,
        ],
      }),
    );
  }
  return rows;
}

/** @returns the least and the most that anybody gets. */
function leastLoaded(
  submissions: readonly { readonly id: string; readonly wanted: number }[],
  reviewers: readonly { readonly id: string }[],
): readonly [least: number, most: number] {
  const loads = new Map(reviewers.map(({ id }) => [id, 0]));
  for (const { id, wanted } of submissions) {
    const able = reviewers.filter((reviewer) => mayReview(id, reviewer.id)).map((reviewer) => reviewer.id);
    const chosen = able.sort((a, b) => (loads.get(a) ?? 0) - (loads.get(b) ?? 0)).slice(0, wanted);
    for (const reviewer of chosen) loads.set(reviewer, (loads.get(reviewer) ?? 0) + 1);
  }
  return [Math.min(...loads.values()), Math.max(...loads.values())];
}
