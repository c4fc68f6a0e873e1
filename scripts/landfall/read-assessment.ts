import { type ReadFile, readAssessmentFile } from "@/lib/domain/file/assessment-file";
import { jsonPath } from "@/lib/domain/file/file-fault";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { readInput } from "@/scripts/landfall/read-input";

type Read =
  /** `notes`: what of an older file has no place any more, a line each. */
  | (Extract<ReadFile, { ok: true }> & { readonly notes: readonly string[] })
  | { readonly ok: false; readonly outcome: Outcome };

/** The assessment in a file, or how the command ends without it. */
export async function readAssessment(name: string): Promise<Read> {
  const input = await readInput(name);
  if (!input.ok) return { ok: false, outcome: withoutInput(name, input) };
  const read = readAssessmentFile(input.text);
  const odd = input.notes.map((note) => `${name}: ${note}`);
  if (read.ok) return { ...read, notes: [...odd, ...notesOf(name, read)] };
  const lines = read.faults.map(({ path, sentence }) => `${name}: ${path}: ${sentence}`);
  const more = read.unlisted === 0 ? [] : [`${name}: and ${read.unlisted} more faults.`];
  return { ok: false, outcome: { out: "", faults: [...odd, ...lines, ...more], exit: EXIT.faults } };
}

function notesOf(name: string, { update }: Extract<ReadFile, { ok: true }>): readonly string[] {
  const aside = update?.changes.filter(({ what }) => what === "set-aside") ?? [];
  return aside.map(({ path, sentence }) => `${name}: ${jsonPath(["answers", path])}: left out: ${sentence}`);
}

/** How a command ends whose input is not there or no text. */
export function withoutInput(
  name: string,
  { why, sentence }: { readonly why: "unreadable" | "unfit"; readonly sentence: string },
): Outcome {
  const exit = why === "unreadable" ? EXIT.noInput : EXIT.faults;
  return { out: "", faults: [`${name}: ${sentence}`], exit };
}
