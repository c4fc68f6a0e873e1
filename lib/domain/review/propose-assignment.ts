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
  const matching = emptyMatching(submissions, reviewers, mayReview, knows);
  fill(matching);
  evenOut(matching);
  exchangeForKnowing(matching);
  return proposalOf(matching, submissions, reviewers);
}

/** Submissions and reviewers by their places in what was given. */
type Matching = {
  readonly wanted: readonly number[];
  /** By submission, who may review it, in the order of reviewers; and who of these knows it. */
  readonly eligible: readonly (readonly number[])[];
  readonly known: readonly ReadonlySet<number>[];
  /** By submission, who reviews it; by reviewer, what they review, and how many they owe with that. */
  readonly given: readonly Set<number>[];
  readonly of: readonly Set<number>[];
  readonly load: number[];
};

function emptyMatching(
  submissions: readonly WantsReviewers[],
  reviewers: readonly MayBeAsked[],
  mayReview: (submission: string, reviewer: string) => boolean,
  knows: (submission: string, reviewer: string) => boolean,
): Matching {
  const eligible = submissions.map(({ id, asked }) =>
    reviewers.flatMap((reviewer, at) =>
      asked.includes(reviewer.id) || !mayReview(id, reviewer.id) ? [] : [at],
    ),
  );
  return {
    wanted: submissions.map(({ wanted }) => wanted),
    eligible,
    known: submissions.map(
      ({ id }, at) =>
        new Set((eligible[at] ?? []).filter((reviewer) => knows(id, reviewers[reviewer]?.id ?? ""))),
    ),
    given: submissions.map(() => new Set()),
    of: reviewers.map(() => new Set()),
    load: reviewers.map(({ load }) => load),
  };
}

function give({ given, of, load }: Matching, submission: number, reviewer: number): void {
  given[submission]?.add(reviewer);
  of[reviewer]?.add(submission);
  load[reviewer] = (load[reviewer] ?? 0) + 1;
}

function take({ given, of, load }: Matching, submission: number, reviewer: number): void {
  given[submission]?.delete(reviewer);
  of[reviewer]?.delete(submission);
  load[reviewer] = (load[reviewer] ?? 0) - 1;
}

const isKnown = ({ known }: Matching, submission: number, reviewer: number) =>
  known[submission]?.has(reviewer) ?? false;

/** Gives each what it wants, those with the least choice first, from whoever owes least; at equal loads from who knows it. */
function fill(matching: Matching): void {
  const { wanted, eligible, load } = matching;
  const slack = (at: number) => (eligible[at]?.length ?? 0) - (wanted[at] ?? 0);
  for (const at of wanted.map((_, each) => each).sort((a, b) => slack(a) - slack(b) || a - b)) {
    const byLoad = [...(eligible[at] ?? [])].sort(
      (a, b) =>
        (load[a] ?? 0) - (load[b] ?? 0) ||
        Number(isKnown(matching, at, b)) - Number(isKnown(matching, at, a)) ||
        a - b,
    );
    for (const reviewer of byLoad.slice(0, wanted[at] ?? 0)) give(matching, at, reviewer);
  }
}

type Move = readonly [submission: number, by: number, to: number];

/** Passes reviews on, from who has most, until no way makes the loads more even. */
function evenOut(matching: Matching): void {
  const { load } = matching;
  for (let isMended = true; isMended; ) {
    isMended = false;
    const least = Math.min(...load);
    /** Whom somebody with at least as many reached in vain. A round without any way out has looked everywhere. */
    const stuck = new Set<number>();
    for (const from of load.map((_, at) => at).sort((a, b) => (load[b] ?? 0) - (load[a] ?? 0) || a - b)) {
      if (stuck.has(from) || (load[from] ?? 0) < least + 2) continue;
      for (const [submission, by, to] of wayOut(matching, from, stuck) ?? []) {
        take(matching, submission, by);
        give(matching, submission, to);
        isMended = true;
      }
    }
  }
}

/** The shortest way from somebody to anybody with two reviews fewer, as moves from the last to the first. */
function wayOut(
  { eligible, given, of, load }: Matching,
  from: number,
  stuck: Set<number>,
): readonly Move[] | null {
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
}

function movesTo(
  last: number,
  reached: ReadonlyMap<number, readonly [submission: number, by: number] | null>,
): readonly Move[] {
  const moves: Move[] = [];
  let to = last;
  for (let step = reached.get(to); step; step = reached.get(to)) {
    const [submission, by] = step;
    moves.push([submission, by, to]);
    to = by;
  }
  return moves;
}

/** Exchanges two reviews where more know what they review then; loads stay. */
function exchangeForKnowing(matching: Matching): void {
  const mayTake = matching.eligible.map((all) => new Set(all));
  for (const [submission, reviewing] of matching.given.entries()) {
    for (const from of [...reviewing].sort((a, b) => a - b)) {
      if (isKnown(matching, submission, from)) continue;
      const [other, to] = exchangeOf(matching, mayTake, submission, from) ?? [];
      if (other === undefined || to === undefined) continue;
      take(matching, submission, from);
      take(matching, other, to);
      give(matching, submission, to);
      give(matching, other, from);
    }
  }
}

/** Another's review that somebody who doesn't know theirs could do in exchange, and whose it is. */
function exchangeOf(
  matching: Matching,
  mayTake: readonly ReadonlySet<number>[],
  submission: number,
  from: number,
): readonly [other: number, to: number] | null {
  const { known, given, of } = matching;
  const canTake = (other: number) => mayTake[other]?.has(from) === true && !given[other]?.has(from);
  for (const to of known[submission] ?? []) {
    if (given[submission]?.has(to)) continue;
    for (const other of of[to] ?? []) {
      const isBetter = !isKnown(matching, other, to) || isKnown(matching, other, from);
      if (isBetter && canTake(other)) return [other, to];
    }
  }
  return null;
}

function proposalOf(
  { given }: Matching,
  submissions: readonly WantsReviewers[],
  reviewers: readonly MayBeAsked[],
): Proposal {
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
