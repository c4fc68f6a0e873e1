import { EXIT } from "@/scripts/landfall/exit-codes";

/** What a command says and how it ends. `out` is its result, as bytes where it is no text; `faults`, a line each, go to standard error. */
export type Outcome = {
  readonly out: string | Uint8Array;
  readonly faults: readonly string[];
  readonly exit: number;
};

export function done(out: string): Outcome {
  return { out, faults: [], exit: EXIT.done };
}

/** The same for a terminal, which has no use for bytes that are no text. */
export function onlyText(outcome: Outcome): Outcome {
  if (typeof outcome.out === "string") return outcome;
  return { out: "", faults: ["This is no text. Send it to a file: … > report.pdf"], exit: EXIT.usage };
}
