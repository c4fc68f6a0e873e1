import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { type Credit, creditsOf } from "@/lib/domain/ledger/credits";
import { type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import type { Expected } from "@/lib/domain/ledger/left-after";
import { type OutputFacts, outputId } from "@/lib/domain/ledger/output-facts";

export type PathwayFacts = Expected & {
  readonly path: Path;
  readonly name: string;
  readonly pattern: string;
  /** By the printed table of severity and likelihood; as grave where no severity is given: a pathway left unrated is no lighter than a rated one. */
  readonly own: Level;
  /** Not to be undone, and nobody would notice. */
  readonly isForGood: boolean;
  readonly credits: readonly Credit[];
  /** The outputs it needs; empty where that isn’t said: then any of them. */
  readonly outputs: readonly string[];
  readonly paths: readonly Path[];
};

/** Severity 1 to 5 × likelihood within five years: under 10 %, to a third, to two thirds, above or not said. */
export const OWN_RISK: readonly (readonly [Level, Level, Level, Level])[] = [
  [0, 1, 1, 1],
  [1, 1, 2, 2],
  [1, 2, 3, 3],
  [2, 3, 3, 4],
  [3, 4, 4, 4],
];

/** A chance of one in three, and of two in three, from which on something is likely; what is left of that is unlikely. */
export const [A_THIRD, LIKELY, UNLIKELY] = [0.33, 0.66, 0.34] as const;

/** From which likelihood on the second, third and fourth band begin. */
export const BANDS: readonly number[] = [0.1, A_THIRD, LIKELY];

/** The band of a likelihood, 0 to 3; not said is the highest. */
export function bandOf(likelihood: number | null): 0 | 1 | 2 | 3 {
  return (likelihood === null ? 3 : BANDS.filter((from) => likelihood >= from).length) as 0 | 1 | 2 | 3;
}

/**
 * A harm that its authors hold to be likely: considerable and two in three or more, grave and as likely as not, or catastrophic and
 * one in three or more. What is taken on against it stands beside it, and doesn't take it out of sight.
 */
export function isLikelyHarm(pathway: Rated): boolean {
  return isLikelyCatastrophe(pathway) || isAtLeast(pathway, GRAVE, EVEN) || isAtLeast(pathway, 2, LIKELY);
}

/** Catastrophic or worse, and one in three or more. */
export function isLikelyCatastrophe(pathway: Rated): boolean {
  return isAtLeast(pathway, GRAVE + 1, A_THIRD);
}

/** What no promise makes a concern of: likely and catastrophic, or existential at one in ten or more. */
export function isGraveWhateverIsPromised(pathway: Rated): boolean {
  return isLikelyCatastrophe(pathway) || isAtLeast(pathway, EXISTENTIAL, A_TENTH);
}

/** Whether a pathway needs an output, as far as it is said which it needs; the work as a whole is needed by any. */
export function needsOutput(
  { outputs }: Pick<PathwayFacts, "outputs">,
  output: Pick<OutputFacts, "path">,
): boolean {
  const id = outputId(output);
  return outputs.length === 0 || id === null || outputs.includes(id);
}

type Rated = Pick<PathwayFacts, "severity" | "likelihood">;

/** From here on a severity is grave; what isn’t said counts as that. */
export const GRAVE = 3;
const EXISTENTIAL = 5;
const [A_TENTH, EVEN] = [0.1, 0.5];

function isAtLeast({ severity, likelihood }: Rated, grave: number, likely: number): boolean {
  return severity !== null && likelihood !== null && severity >= grave && likelihood >= likely;
}

const LIST = "misuse.pathways";

/** The misuse pathways described, in their order; one that `kept` still holds is taken from there. */
export function pathwayFacts(
  answers: Answers,
  kept: (path: Path) => PathwayFacts | undefined = () => undefined,
): readonly PathwayFacts[] {
  return recordsOf(answers, LIST).map(({ id }) => kept(recordPath(LIST, id)) ?? factsOf(answers, id));
}

function factsOf(answers: Answers, id: string): PathwayFacts {
  const at = (field: string) => recordPath(LIST, id, field);
  const severity = numberAt(answers, at("severity"));
  const likelihood = numberAt(answers, at("likelihood"));
  const rated: Expected = {
    severity,
    likelihood,
    left: {
      severity: numberAt(answers, at("residual-severity")),
      likelihood: numberAt(answers, at("residual-likelihood")),
    },
  };
  const isForGood =
    textAt(answers, at("reversibility")) === "irreversible" && textAt(answers, at("noticed")) === "never";
  const risk = OWN_RISK[(severity ?? GRAVE) - 1]?.[bandOf(likelihood)] ?? 0;
  return {
    path: recordPath(LIST, id),
    name: recordName(answers, LIST, id, "name", unnamed("pathway")),
    pattern: textAt(answers, at("pattern")),
    own: levelNear(risk + (isForGood && severity !== null ? 1 : 0)),
    ...rated,
    isForGood,
    credits: creditsOf(answers, id, rated),
    outputs: referredAt(answers, at("outputs")),
    paths: [at("severity"), at("likelihood"), at("pattern"), ...(isForGood ? [at("noticed")] : [])],
  };
}

/** The number of an answered scale or probability; null otherwise. */
export function numberAt(answers: Answers, path: Path): number | null {
  const value = valueAt(answers, path);
  return typeof value === "number" ? value : null;
}
