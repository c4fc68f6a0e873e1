import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { evidenced } from "@/lib/domain/ledger/evidence";

export type ClaimFacts = {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
  readonly asserts: string;
  readonly shownBy: string;
  readonly checker: string;
  /** By validation, with evidence, and not by an AI judge. */
  readonly isValidated: boolean;
  /** Checked outside the team, with evidence of its own. */
  readonly isOutside: boolean;
  readonly paths: readonly Path[];
};

/** Who looks from outside the team. */
export const OUTSIDE: ReadonlySet<string> = new Set(["other-team", "external"]);

/** The claims listed, in their order. */
export function claimFacts(answers: Answers): readonly ClaimFacts[] {
  const list = "evidence.claims";
  const shown = evidenced(answers);
  return recordsOf(answers, list).map(({ id }) => {
    const at = (field: string) => recordPath(list, id, field);
    const checker = textAt(answers, at("checker"));
    const shownBy = textAt(answers, at("shown-by"));
    return {
      id,
      path: recordPath(list, id),
      name: recordName(answers, list, id, "claim", unnamed("claim")),
      asserts: textAt(answers, at("asserts")),
      shownBy,
      checker,
      isValidated: shownBy === "validation" && checker !== "ai" && shown.has(at("shown-by")),
      isOutside: OUTSIDE.has(checker) && shown.has(at("checker")),
      paths: [at("claim"), at("shown-by"), at("checker")],
    };
  });
}
