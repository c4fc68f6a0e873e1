import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { Beside, Says } from "@/lib/domain/ledger/ledger-row";
import { capital } from "@/lib/domain/ledger/named";
import { REASON } from "@/lib/domain/ledger/price";
import { pullInWords } from "@/lib/domain/ledger/pull";
import { CHANNEL_WORDS, type Channel } from "@/lib/domain/ledger/pull-tables";
import { PRICE_STATED } from "@/lib/domain/ledger/size-row";
import { saysSomething } from "@/lib/domain/ledger/substance";

/** How the row of a channel speaks: what pulls, beside what is stated about it, and what its price lacks (empty where it has one). */
export function channelSays(
  channel: Channel,
  { implied, stated, scale, from }: Beside,
  answers: Answers,
  lack: string,
): Says {
  const pull = `${pullInWords(implied)} pull on ${CHANNEL_WORDS[channel]}`;
  const isApart = stated !== null && Math.abs(stated - implied) >= 2;
  const said = stated === null ? "" : (scale[stated] ?? "");
  const why = from[0]?.why ?? "what the outputs are";
  const also = from.slice(1).map((each) => each.why);
  const argued: readonly Path[] = [`timelines.${channel}-why`, REASON];
  const sentences = [
    also.length > 0 ? `Besides, ${also.join("; ")}.` : "",
    lack ? `${capital(lack)}.` : "",
  ].filter((sentence) => sentence !== "");
  return {
    kind: isApart ? "contradiction" : "risk",
    title: isApart
      ? `The model implies a ${pull}, and “${said}” is stated: ${why}`
      : `${capital(why)}: a ${pull}${stated === null ? ", which isn’t stated" : ""}`,
    text: sentences.length > 0 ? sentences.join(" ") : `${capital(PRICE_STATED)}.`,
    resolve:
      "State the pull, and its price: what the shift does to safety, by what mechanism, with evidence or a forecast about it that will be settled. Or change what goes out, and to whom first.",
    weight: 10 * implied,
    argued: argued.filter((path) => saysSomething(answers, path)),
  };
}
