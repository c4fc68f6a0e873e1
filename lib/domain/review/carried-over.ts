import type { Answers } from "@/lib/domain/assessment/answer";
import type { Answered } from "@/lib/domain/review/disputed-findings";
import { textWithin } from "@/lib/domain/review/requested-changes";
import type { Subject } from "@/lib/domain/review/subjects";

/** What reviewers judge in one revision: its answers, what is put to each of them, and what was last said to findings up to it. */
export type JudgedRevision = {
  readonly answers: Answers;
  readonly subjects: readonly Subject[];
  readonly responses: readonly Answered[];
};

/** Where the model has what a reviewer may say that it lacks. */
const MODEL = ["recipients.list", "uses.list", "misuse.pathways"];

/** Whatever is promised of how it is released: gates, triggers, commitments, who is told first. */
const RELEASE = "release.";
/** What else makes a pathway lighter by who has the work first. */
const FIRST = ["recipients.list", "project.outputs"];

/**
 * Whether what was judged under a name in one revision is the same in a later one, so that the judgement stands: the answer reads as it
 * did; the finding or claim says what it said, every answer it quotes (in part) reads as it did in full, and its authors answer it as
 * they did; of a pathway, nothing within its record changed, nor in how the work is released and who has it first; the two quantities of
 * the whole case, when no answer did; what is missing, when no recipient, use or pathway did.
 */
export function standsSince(name: string, before: JudgedRevision, after: JudgedRevision): boolean {
  const [was, is] = [subjectOf(name, before), subjectOf(name, after)];
  const isSame = (path: string) => textWithin(before.answers, path) === textWithin(after.answers, path);
  if (!was && !is) return isSame(name);
  if (!was || !is || JSON.stringify(was) !== JSON.stringify(is)) return false;
  switch (was.kind) {
    case "finding":
      return (
        was.finding.answers.every(({ path }) => isSame(path)) &&
        saidTo(was.finding.fingerprint, before) === saidTo(was.finding.fingerprint, after)
      );
    case "claim":
      return was.claim.words.every(({ path }) => isSame(path));
    case "support":
      return [was.support.path, ...was.support.words.map(({ path }) => path)].every(isSame);
    case "missing":
      return MODEL.every(isSame);
    case "quantity":
      return was.of === "misuse"
        ? [name.slice(name.indexOf(":") + 1), ...FIRST].every(isSame) &&
            allOf(before.answers, RELEASE) === allOf(after.answers, RELEASE)
        : allOf(before.answers) === allOf(after.answers);
  }
}

function subjectOf(name: string, { subjects }: JudgedRevision): Subject | undefined {
  return subjects.find((each) => each.name === name);
}

/** How its authors last answered a finding; empty where they didn’t. */
function saidTo(fingerprint: string, { responses }: JudgedRevision): string {
  const said = responses.find((each) => each.as === "author" && each.fingerprint === fingerprint);
  return said ? JSON.stringify([said.response, said.words, said.commitment ?? null]) : "";
}

/** All answers, or those of one part, as one text to compare. */
function allOf(answers: Answers, part = ""): string {
  const chosen = Object.entries(answers).filter(([path]) => path.startsWith(part));
  return JSON.stringify(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
}
