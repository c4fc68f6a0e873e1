import { EXIT } from "@/scripts/landfall/exit-codes";

/** What a command says and how it ends. `out` is its result; `faults`, a line each, go to standard error. */
export type Outcome = {
  readonly out: string;
  readonly faults: readonly string[];
  readonly exit: number;
};

export function done(out: string): Outcome {
  return { out, faults: [], exit: EXIT.done };
}
