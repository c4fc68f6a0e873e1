import type { Path } from "@/lib/domain/assessment/path";
import { evidenced } from "@/lib/domain/ledger/evidence";
import type { LedgerRow, Level } from "@/lib/domain/ledger/ledger-row";
import type { Reading } from "@/lib/domain/ledger/reading";

/** Whose incentives the good rests on: uses that do good, carried by a builder or costing their recipient. */
export function incentivesRow({ uses, answers }: Reading): LedgerRow {
  const good = uses.filter(
    ({ stance, effect, place }) =>
      stance !== "feared" &&
      (effect === null ? place === "safety-practice" || place === "policy" : effect >= 1),
  );
  const shown = evidenced(answers);
  const open = good.filter(
    ({ path }) => !shown.has(`${path}/against-incentives`) && !shown.has(`${path}/enforced-by`),
  );
  const telling = open.filter(({ isByBuilder, costsRecipient }) => isByBuilder || costsRecipient !== "no");
  const named = telling.length > 0 ? telling : open;
  const level: Level = good.length > 0 && open.length === 0 ? 1 : 2;
  const paths = named.slice(0, 3).map(({ path }) => `${path}/against-incentives` as Path);
  return {
    subject: "incentives",
    cause: "incentives",
    label: "Whose incentives the good rests on",
    claims: ["SM-26", "AF-14"],
    start: 2,
    level,
    because:
      good.length === 0
        ? "No use described does humanity’s safety any good, so nobody’s incentives carry it."
        : named.length === 0
          ? "What makes each recipient do it is shown."
          : `${named
              .slice(0, 3)
              .map(
                ({ name, recipient, costsRecipient }) =>
                  `“${name}” rests on ${recipient?.name ?? "somebody unnamed"}${costsRecipient === "yes" ? ", against what their setting rewards" : ""}`,
              )
              .join("; ")}${named.length > 3 ? `; and ${named.length - 3} more` : ""}.`,
    moves: [],
    answers: paths,
    isRaised: false,
  };
}
