import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { evidenced } from "@/lib/domain/ledger/evidence";

/** What differs between answers and those they were made of. */
export type Touched = {
  /** Questions, lists among them, of which any answer is another, or whose evidence counts where it didn't, or no more. */
  readonly questions: ReadonlySet<string>;
  /** Records, by path, of which that is so. */
  readonly records: ReadonlySet<Path>;
};

const TITLE: Path = "project.title";

/** By identity, so nothing that differs is left out. Null where everything may: words are held against the title everywhere. */
export function touchedBetween(before: Answers, after: Answers): Touched | null {
  if (before[TITLE] !== after[TITLE]) return null;
  const paths = [
    ...Object.keys(after).filter((path) => after[path] !== before[path]),
    ...Object.keys(before).filter((path) => !(path in after)),
    ...apart(evidenced(before), evidenced(after)),
  ];
  return {
    questions: new Set(paths.map((path) => path.split("/", 1)[0] ?? "")),
    records: new Set(paths.map((path) => path.split("/", 2).join("/"))),
  };
}

function apart(before: ReadonlySet<Path>, after: ReadonlySet<Path>): readonly Path[] {
  return [
    ...[...before].filter((path) => !after.has(path)),
    ...[...after].filter((path) => !before.has(path)),
  ];
}
