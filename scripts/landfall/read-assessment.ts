import { type AssessmentFile, readAssessmentFile } from "@/lib/domain/file/assessment-file";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { readInput } from "@/scripts/landfall/read-input";

/** The assessment in a file, or how the command ends without it. */
export async function readAssessment(
  name: string,
): Promise<
  { readonly ok: true; readonly file: AssessmentFile } | { readonly ok: false; readonly outcome: Outcome }
> {
  const input = await readInput(name);
  if (!input.ok) return { ok: false, outcome: withoutInput(name, input) };
  const read = readAssessmentFile(input.text);
  if (read.ok) return { ok: true, file: read.file };
  const lines = read.faults.map(({ path, sentence }) => `${name}: ${path}: ${sentence}`);
  const more = read.unlisted === 0 ? [] : [`${name}: and ${read.unlisted} more faults.`];
  return { ok: false, outcome: { out: "", faults: [...lines, ...more], exit: EXIT.faults } };
}

/** How a command ends whose input is not there or no text. */
export function withoutInput(
  name: string,
  { why, sentence }: { readonly why: "unreadable" | "unfit"; readonly sentence: string },
): Outcome {
  const exit = why === "unreadable" ? EXIT.noInput : EXIT.faults;
  return { out: "", faults: [`${name}: ${sentence}`], exit };
}
