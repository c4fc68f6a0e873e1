import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { withValue } from "@/lib/domain/changes/sample-answer";
import { withoutLooseEnds } from "@/lib/domain/file/without-loose-ends";
import type { Instrument } from "@/lib/domain/instrument/question";
import { namesRecord } from "@/lib/domain/rules/compare-answer";
import type { TriedChange } from "@/lib/domain/what-if/written-change";

/** Lists whose records are a recipient's own: without the recipient there is nobody to do what they describe. */
const OF_A_RECIPIENT = ["uses.list", "misuse.pathways"] as const;

/** A scratch copy of answers with changes made, and which records went with those left out. */
export type Tried = {
  readonly answers: Answers;
  /** Paths of records that went because a recipient did. */
  readonly alsoWithout: readonly Path[];
};

/**
 * The answers with the changes made; the given ones stay as they are. A record goes with its fields and with every reference to
 * it, and a recipient also with the uses it makes and the misuse pathways that lead through it. Confidence, note and evidence of an
 * answer stay with it. No changes give equal answers.
 */
export function tryChanges(instrument: Instrument, answers: Answers, changes: readonly TriedChange[]): Tried {
  const without = changes.filter(({ type }) => type === "without").map(({ path }) => path);
  const alsoWithout = without
    .flatMap((path) => goingWith(answers, path))
    .filter((path) => !without.includes(path));
  const gone = new Set([...without, ...alsoWithout]);
  const next: { [path: Path]: Answer } = {};
  for (const [path, answer] of Object.entries(answers)) {
    if (!gone.has(path.split("/").slice(0, 2).join("/"))) next[path] = answer;
  }
  for (const change of changes) {
    if (change.type === "set") next[change.path] = withValue(answers[change.path], change.value);
  }
  return { answers: gone.size > 0 ? withoutLooseEnds(instrument, next) : next, alsoWithout };
}

function goingWith(answers: Answers, path: Path): readonly Path[] {
  const [list, recipient = ""] = path.split("/");
  if (list !== "recipients.list") return [];
  return OF_A_RECIPIENT.flatMap((of) =>
    recordsOf(answers, of)
      .filter(({ fields }) => namesRecord(fields.recipient, recipient))
      .map(({ id }) => recordPath(of, id)),
  );
}
