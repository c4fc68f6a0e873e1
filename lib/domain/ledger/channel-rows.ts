import type { Path } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import { channelSays } from "@/lib/domain/ledger/channel-says";
import type { LedgerRow, Level } from "@/lib/domain/ledger/ledger-row";
import { named } from "@/lib/domain/ledger/named";
import { lackOfPrice, priceOf } from "@/lib/domain/ledger/price";
import { pullInWords } from "@/lib/domain/ledger/pull";
import { CHANNEL_WORDS, type Channel, PULL_SCALE, STATED_PULL } from "@/lib/domain/ledger/pull-tables";
import type { Reading } from "@/lib/domain/ledger/reading";
import { PRICE_STATED } from "@/lib/domain/ledger/size-row";

const ASKED_AT: Readonly<Record<Channel, readonly [Path, Path]>> = {
  products: ["timelines.products", "screening.product-use"],
  "developer-tools": ["timelines.developer-tools", "screening.developer-tool-use"],
};

/**
 * A row for each of the two main channels (SM-8): its level is the pull that the model implies. One that is admitted (stated, at most
 * a step below), and whose price is stated and can be checked, is one lighter; a denial moves nothing.
 */
export function channelRows(reading: Reading): readonly LedgerRow[] {
  return (["products", "developer-tools"] as const).map((channel) => rowOf(channel, reading));
}

function rowOf(channel: Channel, reading: Reading): LedgerRow {
  const { structural, described, from, shown } = reading.pulls[channel];
  const statedAt = ASKED_AT[channel].filter((path) => textAt(reading.answers, path) !== "").slice(0, 1);
  const said = textAt(reading.answers, statedAt[0] ?? "");
  const stated = STATED_PULL[said] ?? null;
  const price = priceOf(reading.answers);
  const isAdmitted = stated !== null && stated > 0 && stated >= described - 1;
  const isPriced = described >= 2 && isAdmitted && price !== null;
  const level = (isPriced ? described - 1 : described) as Level;
  const beside = { implied: described, stated, scale: PULL_SCALE, from, statedAt };
  return {
    subject: `timing.${channel}`,
    cause: "timing",
    label: `Pull on ${CHANNEL_WORDS[channel]}`,
    claims: channel === "products" ? ["SM-8", "AL-1"] : ["SM-8"],
    start: structural as Level,
    level,
    because: from[0]
      ? `The model implies a ${pullInWords(described)} pull: ${from.map(({ why }) => why).join("; ")}.`
      : "Nothing in the model leads there.",
    moves: [
      ...(described > structural
        ? [
            {
              to: described as Level,
              why: "the uses described go beyond what the outputs lead one to expect",
              paths: from.slice(0, 1).map(({ path }) => path),
            },
          ]
        : []),
      ...(shown
        ? [
            {
              to: level,
              why: `there is evidence, with its place, that ${named(shown.name)} brings nothing sooner`,
              paths: [`${shown.path}/effect-timelines`],
              isUnread: true,
            },
          ]
        : []),
      ...(isPriced ? [{ to: level, why: PRICE_STATED, paths: price, isUnread: true }] : []),
    ],
    answers: [...new Set([...from.map(({ path }) => path), ...statedAt, ...(isPriced ? price : [])])],
    isRaised: described > structural,
    beside,
    says: channelSays(channel, beside, reading.answers, lackOfPrice(reading.answers, price)),
  };
}
