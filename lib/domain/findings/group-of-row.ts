import {
  DESCRIBED,
  EXPECTED,
  GAINS,
  PULLING,
  SIZE,
  STANDING,
  TURNED,
} from "@/lib/domain/findings/finding-groups";
import {
  byGravity,
  isOfExpectation,
  isOfPathways,
  isOfSameUse,
  type Speaking,
} from "@/lib/domain/findings/speaking-row";
import { classOf, MENDED_IF_TOLD } from "@/lib/domain/ledger/pattern-classes";

/** The finding that a row belongs to. */
export function groupOf(row: Speaking, standing: readonly Speaking[]): string {
  const { subject, says, cause } = row;
  if (subject.startsWith("pattern.")) {
    const told = isOfExpectation(row) ? TOLD_BY[subject] : undefined;
    if (told && standing.some((each) => each.subject === told)) return told;
    const pulled =
      cause === "timing" ? pullingIn(standing) : cause === "power" ? powerIn(standing) : undefined;
    const joined = isOfExpectation(row) ? joinedBy(row, standing) : undefined;
    return pulled ?? joined ?? groupOfPattern(row, !standing.some(isOfPathways));
  }
  if (PULLING.includes(subject)) return ofThePull(row, standing);
  const joined = standing.find((each) => each.subject === says.joins);
  return joined ? groupOf(joined, standing) : subject;
}

/** What is expected of people is told by the row on what they do, or on who chose them. */
const TOLD_BY: Readonly<Record<string, string>> = {
  "pattern.talent-turned": "people.leave",
  "pattern.closed-circle": "people.selection",
};

/** The finding on the first pathways that need the same output, where one stands. */
function joinedBy({ says }: Speaking, standing: readonly Speaking[]): string | undefined {
  const [joined] = (says.joinsAny ?? []).flatMap(
    (subject) => standing.find((each) => each.subject === subject && isOfPathways(each)) ?? [],
  );
  return joined && groupOf(joined, standing);
}

/**
 * What is grave is as many findings where a pathway follows it as where, beside others that do, none does. Of a work that describes no pathway
 * at all, what is expected is one finding with a list: its silence is one cause. A pathway that is serious by its rating is no point of
 * another, whatever has been set against it; of those that turn what goes out, which are one, only what is catastrophic or worse.
 */
function groupOfPattern({ subject, level, says }: Speaking, isSilent: boolean): string {
  if (says.kind === "expectation" && (isSilent || level < 3)) return EXPECTED;
  if (level < 3) return says.isApart ? subject : DESCRIBED;
  const pattern = subject.slice("pattern.".length);
  if (MENDED_IF_TOLD.has(pattern)) return says.isWorst ? subject : TURNED;
  // What is only expected stands by itself: no pathway of another pattern follows it.
  return classOf(pattern) === "standing" && says.kind !== "expectation" && !says.isApart ? STANDING : subject;
}

/**
 * Channels stand with the total, and a channel that pulls by the use which who gains more compares with that, so that the use is told once;
 * without a total all stand together. Where no pathway leads the total, who gains more is told with it for the same reason.
 */
function ofThePull(row: Speaking, standing: readonly Speaking[]): string {
  if (!standing.some((each) => each.subject === SIZE)) return pullingIn(standing) ?? row.subject;
  const compared = standing.find(({ subject }) => subject === GAINS);
  if (compared === undefined) return SIZE;
  if (row !== compared && !isOfSameUse(row, compared)) return SIZE;
  const isLed = standing.some((each) => each.cause === "timing" && isOfPathways(each));
  const isToldTwice = standing.some((each) => each !== compared && isOfSameUse(each, compared));
  return isToldTwice && !isLed ? SIZE : GAINS;
}

/** The finding on power, where it stands: who holds what over whom is told once. */
function powerIn(standing: readonly Speaking[]): string | undefined {
  return standing.some(({ subject }) => subject === POWER) ? POWER : undefined;
}

const POWER = "power";

/** The finding on what is built faster; of its rows a contradiction leads, then the gravest. */
function pullingIn(standing: readonly Speaking[]): string | undefined {
  if (standing.some(({ subject }) => subject === SIZE)) return SIZE;
  const precedence = ({ says }: Speaking) => (says.kind === "contradiction" ? 1 : 0);
  return standing
    .filter(({ subject }) => PULLING.includes(subject))
    .toSorted((a, b) => precedence(b) - precedence(a) || byGravity(a, b))[0]?.subject;
}
