const MOST = 5;
const WITHIN = 10 * 60_000;
const FIRST_WAIT = 1_000;

/**
 * How often what died is started again: at most five times in ten minutes, each time after twice the wait. What dies more often
 * needs a person. Knows no clock: whoever asks says when.
 */
export class Restarts {
  #deaths: number[] = [];

  /** Milliseconds to wait before the next start, after a death at `now`; null if there have been too many. */
  afterDeath(now: number): number | null {
    this.#deaths = this.#deaths.filter((death) => death > now - WITHIN);
    if (this.#deaths.length >= MOST) return null;
    this.#deaths.push(now);
    return FIRST_WAIT * 2 ** (this.#deaths.length - 1);
  }
}

interface Kept {
  /** As the person reads it: "The web server". */
  readonly name: string;
  /** How the last one ended, in words that follow the name: "ended with code 1". */
  readonly ended: string;
  readonly start: () => Promise<void>;
  readonly restarts: Restarts;
  readonly isStopping: () => boolean;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly say?: (words: string) => void;
}

/**
 * Starts what died again, as often as `restarts` allows; a start that fails counts as a death. True once it is up; false if we are
 * stopping meanwhile, or if it died too often, which is said.
 */
export async function startAgain(kept: Kept): Promise<boolean> {
  const { name, start, restarts, isStopping, wait = sleep, say = (words) => console.error(words) } = kept;
  let { ended } = kept;
  while (!isStopping()) {
    const patience = restarts.afterDeath(Date.now());
    if (patience === null) {
      say(`${name} ${ended}, for the ${MOST + 1}th time within ten minutes. It is not started again.`);
      return false;
    }
    say(`${name} ${ended}. It is started again in ${patience / 1000} s.`);
    await wait(patience);
    if (isStopping()) return false;
    try {
      await start();
      if (!isStopping()) say(`${name} is up again.`);
      return true;
    } catch (error) {
      ended = `did not start: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return false;
}

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
