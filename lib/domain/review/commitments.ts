import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";

/** The question that lists what authors commit to. */
export const COMMITMENTS = "release.commitments";

/** What somebody will have done by a day (ISO 8601), as the answers say it; empty where they don't. */
export type Commitment = {
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
};

/** What the answers commit to, in their order. None listed, unknown or not applicable: nothing. */
export function commitmentsOf(answers: Answers): readonly Commitment[] {
  return recordsOf(answers, COMMITMENTS).map(({ id }) => {
    const said = (field: string) => textAt(answers, recordPath(COMMITMENTS, id, field));
    return { id, what: said("what"), owner: said("owner"), due: said("due") };
  });
}

/** A commitment in one line: what, who, by when, as far as it is said; empty where nothing is. */
export function commitmentInWords({ what, owner, due }: Omit<Commitment, "id">): string {
  return [what, owner, due && `by ${due}`].filter(Boolean).join("; ");
}
