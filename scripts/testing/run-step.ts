import { step } from "@/scripts/bootstrap/progress.mjs";
import { describeFailure } from "@/scripts/process/failure";
import { oneFailed, type Tally } from "@/scripts/testing/tally";

/** Shows a step that yields a tally; whatever it throws is shown and counts as one failure. */
export async function runStep(
  name: string,
  work: () => Promise<{ tally: Tally; output: string }>,
): Promise<Tally> {
  let result = { tally: oneFailed, output: "" };
  await step(name, async () => {
    try {
      result = await work();
    } catch (error) {
      result = { tally: oneFailed, output: describeFailure(error) };
    }
    const { passed, failed } = result.tally;
    return failed > 0 ? `${failed} failed` : `${passed} passed`;
  });
  if (result.tally.failed > 0) console.log(`\n${result.output.trim().split("\n").slice(-150).join("\n")}\n`);
  return result.tally;
}
