import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { hardFacts } from "@/lib/domain/ledger/hard-facts";
import { hazardSaidAt, isRunByAnybody, type OutputFacts } from "@/lib/domain/ledger/output-facts";

/** Outputs that anybody can have and run. */
export type RunByAnybody = {
  /** That are answered to show a way to cause harm in earnest: nothing else has to be shown of them. */
  readonly serious: readonly OutputFacts[];
  /** Of which nothing shows how far they show a way to cause harm. */
  readonly unshown: readonly OutputFacts[];
  /** Of which there is evidence, with its place, that it is less than serious. */
  readonly shown: readonly OutputFacts[];
};

/**
 * Outputs that anybody can have and that are more than told, of work on systems that can do much. By what they are, how they go out and
 * on which systems alone, whatever is ticked of them; where none is listed, the work. An output that is called a way to cause harm in
 * earnest is shown as nothing less.
 */
export function runByAnybody(answers: Answers): RunByAnybody {
  const { outputs, systems } = hardFacts(answers);
  const run = outputs.filter((output) => isRunByAnybody(output, systems));
  const serious = run.filter((output) => textAt(answers, hazardSaidAt(output)) === "serious");
  const others = run.filter((output) => !serious.includes(output));
  const isShown = (output: OutputFacts) => evidenced(answers).has(hazardSaidAt(output));
  return {
    serious,
    unshown: others.filter((each) => !isShown(each)),
    shown: others.filter(isShown),
  };
}
