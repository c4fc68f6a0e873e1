/** Thrown instead of doing a work that too many wait for already; `retryAfterSeconds` is when it may be worth asking again. */
export class TooManyWait extends Error {
  override name = "TooManyWait";
  constructor(readonly retryAfterSeconds: number) {
    super("Too many wait already.");
  }
}

type Waiting = { readonly start: () => void; readonly giveUp: () => void; readonly timer: NodeJS.Timeout };

/** One work after the other, in the order of asking. More than `most` don't wait, and none waits longer than `longestMs`. */
export function oneAtATime({ most, longestMs }: { readonly most: number; readonly longestMs: number }) {
  const waiting: Waiting[] = [];
  let isBusy = false;

  function next(): void {
    const first = waiting.shift();
    isBusy = first !== undefined;
    if (!first) return;
    clearTimeout(first.timer);
    first.start();
  }

  function turn(): Promise<void> {
    if (!isBusy) {
      isBusy = true;
      return Promise.resolve();
    }
    const busy = () => new TooManyWait(Math.ceil(longestMs / 1_000));
    if (waiting.length >= most) return Promise.reject(busy());
    return new Promise((start, reject) => {
      const giveUp = () => {
        waiting.splice(waiting.indexOf(entry), 1);
        reject(busy());
      };
      const entry: Waiting = { start, giveUp, timer: setTimeout(giveUp, longestMs) };
      waiting.push(entry);
    });
  }

  return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    await turn();
    try {
      return await work();
    } finally {
      next();
    }
  };
}
