import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt, withAnswers } from "@/lib/domain/assessment/records";
import { factsOfTheWorld } from "@/lib/domain/changes/facts-of-the-world";
import { type LevelMove, movedBy } from "@/lib/domain/changes/level-moves";

/** A fact of the world that levels rest on: were it not so, and shown, these would be lighter. */
export type RestsOn = {
  readonly path: Path;
  readonly sort: "use" | "pathway";
  readonly name: string;
  /** The authors' own number in words. */
  readonly number: string;
  readonly moves: readonly LevelMove[];
};

/**
 * Uses and pathways of which it would make something lighter to learn that they don't come about. It is about the world: what would
 * have to be shown, not what somebody should answer. Where nothing becomes lighter the levels rest on what there will be.
 */
export function factsRestedOn(answers: Answers): readonly RestsOn[] {
  return factsOfTheWorld(answers).flatMap(({ path, sort, name, number }) => {
    if (sort !== "use" && sort !== "pathway") return [];
    const shown: Answer = { status: "answered", value: 0.01, evidence: SHOWN };
    const { moves } = movedBy(answers, withAnswers(answers, { [path]: shown }));
    const isWished = sort === "use" && textAt(answers, path.replace(/[^/]+$/, "stance")) === "intended";
    const lighter = moves.filter(({ from, to }) => to < from);
    return lighter.length === 0 || isWished ? [] : [{ path, sort, name, number, moves: lighter }];
  });
}

const SHOWN = "https://example.org/record, table 99";
