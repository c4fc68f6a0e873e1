import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { documentsIn } from "@/lib/domain/ledger/evidence";

/** Where the work is summed up, claimed and given out: what is cited there is its own paper, page or repository. */
const OWN: readonly Path[] = ["project.summary", "terms.central-claim", "release.form"];

/** The work’s own documents, by what its authors cite for it and for each thing that goes out. */
export function ownDocuments(answers: Answers): ReadonlySet<string> {
  const outputs = recordsOf(answers, "project.outputs").map(
    ({ id }): Path => `project.outputs/${id}/description`,
  );
  return new Set([...OWN, ...outputs].flatMap((path) => documentsIn(answers[path])));
}
