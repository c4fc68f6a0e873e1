import { channelsInWords } from "@/lib/domain/ledger/channel-in-words";
import { listed, named } from "@/lib/domain/ledger/named";
import type { OutputFacts } from "@/lib/domain/ledger/output-facts";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import { mostBy, PEOPLE_REACH_WORDS, REACH_WORDS, RELEASE_REACH } from "@/lib/domain/ledger/reach";
import { isThroughProductAlone, reachOf } from "@/lib/domain/ledger/recipient-facts";

/** Whether it goes further than its form of release says: closed, and outside; gated, and to everybody. */
export const isFurtherThanSaid = ({ release, reach }: Pick<OutputFacts, "release" | "reach">): boolean =>
  reach > mostBy(release);

/**
 * How far an output goes, behind its name: “becomes public”. Where that is further than its form of release says, who has it by which channel;
 * what reaches those outside through a product alone is used, and not received. Named are those to whom it goes, where it goes to few.
 */
export function goesOut(output: OutputFacts): string {
  const { release, reach, recipients, handed, form } = output;
  if (AMONG_PEOPLE.has(form)) return PEOPLE_REACH_WORDS[reach] ?? "";
  // As far as that, it goes by the form of release of the whole alone: who has it, and that form, say as much as is known.
  if (handed < reach && RELEASE_REACH[release] === reach) return underForm(output);
  if (!isFurtherThanSaid(output)) return reach === FEW ? toNamed(output) : (REACH_WORDS[reach] ?? "");
  const beyond = recipients.filter((each) => reachOf(each) > mostBy(release));
  if (release === "closed" && beyond.length > 0 && beyond.every(isThroughProductAlone))
    return `is used outside through a product by ${listed(beyond.map(({ name }) => named(name)))}, and received by nobody outside`;
  const how = beyond.map(({ name, channels }) => `${named(name)} by ${channelsInWords(channels)}`);
  return `is called ${release}, and ${how.length > 0 ? `reaches ${listed(how, 2)}` : `${REACH_WORDS[reach]} by the screening`}`;
}

/** Named outsiders. */
const FEW = 2;

/** To whom, where somebody is named; of what is handed on inside alone, that nothing but a form of release takes it further. */
function toNamed(output: OutputFacts): string {
  const { reach, release, recipients } = output;
  const outside = recipients.filter((each) => reachOf(each) >= FEW);
  if (outside.length > 0) return `goes to ${namesOf(outside)}`;
  const isInside = release !== "" && recipients.some((each) => reachOf(each) > 0);
  return isInside ? underForm(output) : (REACH_WORDS[reach] ?? "");
}

/** Who has it, and that nothing but the form of release of the whole takes it further. */
function underForm({ release, recipients }: OutputFacts): string {
  const outside = recipients.filter((each) => reachOf(each) >= FEW);
  const inside = recipients.filter((each) => reachOf(each) > 0);
  const who =
    outside.length > 0
      ? `goes to ${namesOf(outside)}`
      : inside.length > 0
        ? `is handed on inside, to ${namesOf(inside)}`
        : "is made";
  return `${who}, under a release that is called ${release}`;
}

const namesOf = (some: OutputFacts["recipients"]) =>
  listed(
    some.map(({ name }) => named(name)),
    2,
  );
