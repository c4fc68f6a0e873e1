import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { valueAt, withAnswers } from "@/lib/domain/assessment/records";
import { answered, type EvasiveEdit, keyOf } from "@/lib/domain/ledger/evasive-edit";

const BOXES: ReadonlySet<string> = new Set(["screening.makes-easier", "project.outputs/makes-easier"]);

type Boxes = readonly string[];

/** What is ticked of what becomes easier, at a path. */
function boxesAt(answers: Answers, path: Path): Boxes {
  const value = valueAt(answers, path);
  return Array.isArray(value) ? value.filter((each) => each !== "none") : [];
}

const MADE_EASIER = MAKES_EASIER.filter(({ value }) => value !== "none");

/** Leaves fewer boxes ticked where they are as `only` says: in one list, or in all such lists at once. */
function fewerBoxes(
  id: string,
  words: string,
  {
    only,
    left,
    isEverywhere,
  }: {
    readonly only: (boxes: Boxes) => boolean;
    readonly left: (boxes: Boxes) => Boxes;
    readonly isEverywhere: boolean;
  },
): EvasiveEdit {
  const lists = (answers: Answers) =>
    Object.keys(answers).filter((path) => BOXES.has(keyOf(path)) && only(boxesAt(answers, path)));
  return {
    id,
    words,
    at: (answers) => (!isEverywhere ? lists(answers) : lists(answers).length > 0 ? [""] : []),
    apply: (answers, at) =>
      withAnswers(
        answers,
        Object.fromEntries(
          (isEverywhere ? lists(answers) : [at]).map((path) => [
            path,
            answered([...left(boxesAt(answers, path))]),
          ]),
        ),
      ),
    isOfBoxes: true,
  };
}

/** One box is left unticked, where others stay: in one list, and in all. */
const UNTICKED: readonly EvasiveEdit[] = MADE_EASIER.flatMap(({ value, label }) => {
  const box = String(value);
  const only = (boxes: Boxes) => boxes.includes(box) && boxes.length > 1;
  const left = (boxes: Boxes) => boxes.filter((each) => each !== box);
  return [
    fewerBoxes(`untick-${box}`, `Leave “${label}” unticked beside others`, {
      only,
      left,
      isEverywhere: false,
    }),
    fewerBoxes(`untick-${box}-everywhere`, `Leave “${label}” unticked wherever others are ticked`, {
      only,
      left,
      isEverywhere: true,
    }),
  ];
});

/** The mildest box alone, wherever any is ticked. */
const MILDEST: readonly EvasiveEdit[] = MADE_EASIER.filter(({ value }) =>
  ["measurable", "governable", "monitorable", "reusable-data-or-weights"].includes(String(value)),
).map(({ value, label }) =>
  fewerBoxes(`only-${value}`, `Tick “${label}” alone wherever anything is ticked`, {
    only: (boxes) => boxes.length > 0,
    left: () => [String(value)],
    isEverywhere: true,
  }),
);

/** Ways to leave boxes unticked of what becomes easier. */
export const BOX_EDITS: readonly EvasiveEdit[] = [...UNTICKED, ...MILDEST];
