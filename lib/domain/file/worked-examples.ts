import { EXAMPLE_ENTRIES, type ExampleEntry } from "@/lib/content/examples";
import type { Answers } from "@/lib/domain/assessment/answer";
import { readAssessmentFile } from "@/lib/domain/file/assessment-file";

/** A worked example, with the complete assessment that its file holds, brought up to today's instrument. */
export type WorkedExample = Omit<ExampleEntry, "file"> & { readonly answers: Answers };

/** The worked examples, oldest first. Loaded into a demo organisation and offered when starting an assessment. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = EXAMPLE_ENTRIES.map(({ file, ...entry }) => {
  let answers: Answers | undefined;
  return {
    ...entry,
    /** @throws Error with the place of every fault, where the file would be refused from a user too. */
    get answers() {
      answers ??= answersIn(entry.key, file);
      return answers;
    },
  };
});

/** The one shown to whoever begins: widely known, and it went as its authors and as others meant. */
export const FIRST_EXAMPLE = "human-preferences";

/** @throws Error for a key that no example has. */
export function workedExample(key: string): WorkedExample {
  const example = WORKED_EXAMPLES.find((each) => each.key === key);
  if (!example) throw new Error(`There is no worked example “${key}”.`);
  return example;
}

function answersIn(key: string, file: unknown): Answers {
  const read = readAssessmentFile(JSON.stringify(file));
  if (read.ok) return read.file.answers;
  throw new Error(`${key}: ${JSON.stringify(read)}`);
}
