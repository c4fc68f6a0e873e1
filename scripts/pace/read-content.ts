import type { Answers } from "@/lib/domain/assessment/answer";
import { readAssessment } from "@/scripts/landfall/read-assessment";

/** Of the size that the budgets are for: 3 outputs, 4 recipients, 5 uses, 4 pathways, every question answered. */
const OWN = "scripts/pace/plan-readers.json";

/** The answers of a file, or of the one in the repository; read as people's files are. */
export async function readPaceContent(
  name = OWN,
): Promise<
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly string[] }
> {
  const read = await readAssessment(name);
  return read.ok ? { ok: true, answers: read.file.answers } : { ok: false, faults: read.outcome.faults };
}
