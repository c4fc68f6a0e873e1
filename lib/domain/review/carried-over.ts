import type { Answers } from "@/lib/domain/assessment/answer";
import { textWithin } from "@/lib/domain/review/requested-changes";
import type { Subject } from "@/lib/domain/review/subjects";

/** What reviewers judge in one revision: its answers, and what is put to each of them. */
export type JudgedRevision = { readonly answers: Answers; readonly subjects: readonly Subject[] };

/** Where the model has what a reviewer may say that it lacks. */
const MODEL = ["recipients.list", "uses.list", "misuse.pathways"];

/**
 * Whether what was judged under a name in one revision is the same in a later one, so that the judgement stands: the answer reads as it
 * did; the finding or claim is there and says what it said; of a pathway, nothing within its record changed; the two quantities of the
 * whole case, when no answer did; what is missing, when no recipient, use or pathway did.
 */
export function standsSince(name: string, before: JudgedRevision, after: JudgedRevision): boolean {
  const [was, is] = [subjectOf(name, before), subjectOf(name, after)];
  const isSame = (path: string) => textWithin(before.answers, path) === textWithin(after.answers, path);
  if (!was && !is) return isSame(name);
  if (!was || !is || was.kind !== is.kind) return false;
  switch (was.kind) {
    case "finding":
    case "claim":
      return JSON.stringify(was) === JSON.stringify(is);
    case "missing":
      return MODEL.every(isSame);
    case "quantity":
      return was.of === "misuse"
        ? isSame(name.slice(name.indexOf(":") + 1))
        : JSON.stringify(sorted(before.answers)) === JSON.stringify(sorted(after.answers));
  }
}

function subjectOf(name: string, { subjects }: JudgedRevision): Subject | undefined {
  return subjects.find((each) => each.name === name);
}

function sorted(answers: Answers) {
  return Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
}
