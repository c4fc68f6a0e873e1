import { paths } from "@/lib/paths";
import { revisionWays as words } from "@/messages/report";

/** From the report of a revision: to the others, to what changed between it and its neighbour, to what would follow from changes. */
export function revisionWays(assessment: string, current: number, numbers: readonly number[]) {
  const compared = neighbours(current, numbers);
  return [
    ...numbers
      .filter((number) => number !== current)
      .map((number) => ({ href: paths.revision(assessment, number), label: words.revision(number) })),
    ...(compared
      ? [
          {
            href: paths.revisionChanges(assessment, compared.before, compared.now),
            label:
              compared.now === current
                ? words.changesSince(compared.before)
                : words.changesUpTo(compared.now),
          },
        ]
      : []),
    { href: paths.whatIf(assessment, current), label: words.whatIf },
  ];
}

/** The revision before this one with this, or of the first this with the next; null where there is only one. */
function neighbours(current: number, numbers: readonly number[]) {
  const before = numbers.findLast((number) => number < current);
  if (before !== undefined) return { before, now: current };
  const next = numbers.find((number) => number > current);
  return next === undefined ? null : { before: current, now: next };
}
