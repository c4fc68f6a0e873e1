import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { readAssessment } from "@/scripts/landfall/read-assessment";

/** Whether files are in order: a line each for those that are, every fault of those that are not. */
export async function validate(files: readonly string[]): Promise<Outcome> {
  const lines: string[] = [];
  const faults: string[] = [];
  const exits: number[] = [EXIT.done];
  for (const name of files) {
    const read = await readAssessment(name);
    if (read.ok) {
      const count = Object.keys(read.file.answers).length;
      const answers = count === 1 ? "1 answer" : `${count} answers`;
      const from = read.update ? `, brought up from version ${read.update.fromVersion}` : "";
      const version = `version ${read.file.instrumentVersion} of the questions${from}`;
      lines.push(`${name}: in order, ${answers}, ${version}\n`);
      faults.push(...read.notes);
    } else {
      faults.push(...read.outcome.faults);
      exits.push(read.outcome.exit);
    }
  }
  // A file that isn't there outweighs one with faults.
  return { out: lines.join(""), faults, exit: Math.max(...exits) };
}
