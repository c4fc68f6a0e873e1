/** What waits for reviewers: how many more it wants, and who was asked already, whether or not they were taken off. */
export type WantsReviewers = {
  readonly id: string;
  readonly wanted: number;
  readonly asked: readonly string[];
};
/** Who can be asked, with how many reviews they owe already. */
export type MayBeAsked = { readonly id: string; readonly load: number };

export type Proposal = {
  readonly pairs: readonly { readonly submission: string; readonly reviewer: string }[];
  /** What can't get as many as it wants, because too few may review it, and how many it lacks. */
  readonly lacking: readonly { readonly submission: string; readonly missing: number }[];
};

/**
 * Who could review what: as many reviewers for each as it wants or as may review it, none twice, nobody whom `mayReview` refuses, and
 * the load of all as even as that allows (no way of passing one review on, over any number of people, makes it more even). The same
 * for the same input. At equal loads those come first who know it, and two who review each other's are exchanged where more know what they
 * review then. Greedy, hardest first, and then mended along shortest ways from who has most to whoever has two fewer, which
 * ends in an optimal semi-matching: Harvey, Ladner, Lovász and Tamir, “Semi-matchings for bipartite graphs and load balancing” (2006).
 */
export function proposeAssignment(
  submissions: readonly WantsReviewers[],
  reviewers: readonly MayBeAsked[],
  mayReview: (submission: string, reviewer: string) => boolean,
  knows: (submission: string, reviewer: string) => boolean = () => false,
): Proposal {
  const eligible = submissions.map(({ id, asked }) =>
    reviewers.flatMap((reviewer, at) =>
      asked.includes(reviewer.id) || !mayReview(id, reviewer.id) ? [] : [at],
    ),
  );
  const load = reviewers.map((reviewer) => reviewer.load);
  const given = submissions.map(() => new Set<number>());
  const of = reviewers.map(() => new Set<number>());
  const give = (submission: number, reviewer: number) => {
    given[submission]?.add(reviewer);
    of[reviewer]?.add(submission);
    load[reviewer] = (load[reviewer] ?? 0) + 1;
  };
  const take = (submission: number, reviewer: number) => {
    given[submission]?.delete(reviewer);
    of[reviewer]?.delete(submission);
    load[reviewer] = (load[reviewer] ?? 0) - 1;
  };
  const known = submissions.map(
    ({ id }, at) =>
      new Set((eligible[at] ?? []).filter((reviewer) => knows(id, reviewers[reviewer]?.id ?? ""))),
  );
  const isKnown = (submission: number, reviewer: number) => known[submission]?.has(reviewer) ?? false;
  const mayTake = eligible.map((all) => new Set(all));
  const canTake = (submission: number, reviewer: number) =>
    (mayTake[submission]?.has(reviewer) ?? false) && !given[submission]?.has(reviewer);
  /** Another's review that somebody who doesn't know theirs could do in exchange, so that more know what they review; loads stay. */
  const exchange = (submission: number, from: number): readonly [other: number, to: number] | null => {
    for (const to of known[submission] ?? []) {
      if (given[submission]?.has(to)) continue;
      for (const other of of[to] ?? []) {
        const isBetter = !isKnown(other, to) || isKnown(other, from);
        if (isBetter && canTake(other, from)) return [other, to];
      }
    }
    return null;
  };
  const slack = (at: number) => (eligible[at]?.length ?? 0) - (submissions[at]?.wanted ?? 0);
  for (const at of submissions.map((_, each) => each).sort((a, b) => slack(a) - slack(b) || a - b)) {
    const byLoad = [...(eligible[at] ?? [])].sort(
      (a, b) => (load[a] ?? 0) - (load[b] ?? 0) || Number(isKnown(at, b)) - Number(isKnown(at, a)) || a - b,
    );
    for (const reviewer of byLoad.slice(0, submissions[at]?.wanted ?? 0)) give(at, reviewer);
  }

  /** The shortest way from somebody to anybody with two reviews fewer, as moves from the last to the first. */
  const wayOut = (
    from: number,
    stuck: Set<number>,
  ): readonly (readonly [submission: number, by: number, to: number])[] | null => {
    const reached = new Map<number, readonly [submission: number, by: number] | null>([[from, null]]);
    const queue = [from];
    for (const by of queue) {
      for (const submission of of[by] ?? []) {
        for (const to of eligible[submission] ?? []) {
          if (reached.has(to) || given[submission]?.has(to)) continue;
          reached.set(to, [submission, by]);
          if ((load[to] ?? 0) <= (load[from] ?? 0) - 2) return movesTo(to, reached);
          queue.push(to);
        }
      }
    }
    for (const each of reached.keys()) stuck.add(each);
    return null;
  };
  for (let isMended = true; isMended; ) {
    isMended = false;
    const least = Math.min(...load);
    /** Whom somebody with at least as many reached in vain. A round without any way out has looked everywhere. */
    const stuck = new Set<number>();
    for (const from of reviewers
      .map((_, at) => at)
      .sort((a, b) => (load[b] ?? 0) - (load[a] ?? 0) || a - b)) {
      if (stuck.has(from) || (load[from] ?? 0) < least + 2) continue;
      for (const [submission, by, to] of wayOut(from, stuck) ?? []) {
        take(submission, by);
        give(submission, to);
        isMended = true;
      }
    }
  }

  for (const [submission, reviewing] of given.entries()) {
    for (const from of [...reviewing].sort((a, b) => a - b)) {
      const [other, to] = (isKnown(submission, from) ? null : exchange(submission, from)) ?? [];
      if (other === undefined || to === undefined) continue;
      take(submission, from);
      take(other, to);
      give(submission, to);
      give(other, from);
    }
  }

  return {
    pairs: submissions.flatMap(({ id }, at) =>
      [...(given[at] ?? [])]
        .sort((a, b) => a - b)
        .flatMap((reviewer) => {
          const { id: reviewerId } = reviewers[reviewer] ?? {};
          return reviewerId === undefined ? [] : [{ submission: id, reviewer: reviewerId }];
        }),
    ),
    lacking: submissions.flatMap(({ id, wanted }, at) => {
      const missing = wanted - (given[at]?.size ?? 0);
      return missing > 0 ? [{ submission: id, missing }] : [];
    }),
  };
}

function movesTo(
  last: number,
  reached: ReadonlyMap<number, readonly [submission: number, by: number] | null>,
): readonly (readonly [submission: number, by: number, to: number])[] {
  const moves: (readonly [number, number, number])[] = [];
  let to = last;
  for (let step = reached.get(to); step; step = reached.get(to)) {
    const [submission, by] = step;
    moves.push([submission, by, to]);
    to = by;
  }
  return moves;
}
