import { textAt } from "@/lib/domain/assessment/records";
import { channelsInWords } from "@/lib/domain/ledger/channel-in-words";
import { evidenced } from "@/lib/domain/ledger/evidence";
import type { LedgerRow, Says, Unsaid } from "@/lib/domain/ledger/ledger-row";
import { isLeftOpen } from "@/lib/domain/ledger/left-open";
import { BINDING } from "@/lib/domain/ledger/lighter-answers";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import { AMONG_PEOPLE } from "@/lib/domain/ledger/output-form";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import type { Reading } from "@/lib/domain/ledger/reading";
import { isUninvited, type RecipientFacts } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { oddsInWords } from "@/lib/domain/quantities/chance-shown";

type Able = {
  readonly recipient: RecipientFacts;
  /** Null where it isn’t said, which counts as able. */
  readonly ability: number | null;
  readonly aims: number | null;
  readonly constraint: string;
  readonly isShown: boolean;
};

/** Able to change it to a purpose of their own. */
const ABLE = 3;

/**
 * Somebody able and opposed, or whom nobody invited, bound by little (SM-11). A concern wherever outputs leave the organisation:
 * who isn't named weighs no less. What binds a recipient counts with evidence.
 */
export function ableAndOpposedRow(reading: Reading): LedgerRow {
  const { facts, answers } = reading;
  const able = ableIn(reading);
  const loose = able.filter(({ isShown }) => !isShown);
  const [first] = loose.toSorted((a, b) => weightOf(b) - weightOf(a));
  const level = facts.reach >= 2 ? 2 : 0;
  const says = level === 0 ? null : first ? saysOf(first, answers) : expectedOf(able, reading);
  return {
    subject: "able-and-opposed",
    cause: "release",
    label: "Somebody able and opposed, or uninvited",
    claims: ["SM-11", "SM-23"],
    start: level,
    level,
    because:
      level === 0
        ? "It stays within the organisation."
        : first
          ? `${named(first.recipient.name)} ${canDo(first)}, ${boundBy(first)}.`
          : able[0]
            ? `${named(able[0].recipient.name)} is bound by ${CONSTRAINTS[able[0].constraint] ?? "something"}, with evidence.`
            : `It leaves the organisation, and ${nobodyAble(facts.recipients, answers)}.`,
    moves: [],
    answers: first
      ? ["kind", "aims", "ability", "constraint"].map((field) => `${first.recipient.path}/${field}`)
      : ["recipients.list", "screening.outputs-leave"],
    isRaised: false,
    ...(says ? { says } : level > 0 && { unsaid: whoElse(reading) }),
  };
}

/** Recipients who are uninvited, or whose aims are opposed, and who are able; an ability not said counts as able. */
function ableIn({ facts, answers }: Reading): readonly Able[] {
  return facts.recipients.flatMap((recipient) => {
    const at = (field: string) => `${recipient.path}/${field}`;
    const aims = numberAt(answers, at("aims"));
    const ability = numberAt(answers, at("ability"));
    const constraint = textAt(answers, at("constraint"));
    const isUnwanted = isUninvited(recipient) || (aims !== null && aims < 0);
    const isShown =
      BINDING.has(constraint) &&
      ["constraint", "constraint-how"].some((field) => evidenced(answers).has(at(field)));
    return isUnwanted && (ability ?? ABLE) >= ABLE ? [{ recipient, ability, aims, constraint, isShown }] : [];
  });
}

const isUnwelcome = (recipient: RecipientFacts, answers: Reading["answers"]) =>
  isUninvited(recipient) || (numberAt(answers, `${recipient.path}/aims`) ?? 0) < 0;

/** That nobody is able and opposed, told apart from nobody being listed, or those who are opposed being able to do little. */
function nobodyAble(recipients: readonly RecipientFacts[], answers: Reading["answers"]): string {
  if (recipients.length === 0) return "no recipient is listed";
  const unwelcome = recipients.filter((each) => isUnwelcome(each, answers));
  return unwelcome.length > 0
    ? littleOf(unwelcome, answers)
    : "nobody in the list of recipients is uninvited, or has aims that are called opposed";
}

/** What the ablest of them is rated as able to do, in the words of the scale. */
function littleOf(unwelcome: readonly RecipientFacts[], answers: Reading["answers"]): string {
  const most = Math.max(...unwelcome.map(({ path }) => numberAt(answers, `${path}/ability`) ?? 0));
  const is = unwelcome.length === 1 ? "is" : "are";
  return `${listed(unwelcome.map(({ name }) => named(name)))} ${is} uninvited or opposed, and ${is} rated as able to ${most <= 1 ? "read it" : "use it as it is"}, and not to adapt it`;
}

const CONSTRAINTS: Readonly<Record<string, string>> = {
  norms: "norms",
  contract: "a contract",
  law: "the law",
  technical: "technical limits",
};
const ABILITIES: readonly string[] = ["adapt it", "build on it", "take it to the frontier"];

const canDo = ({ ability }: Able) =>
  ability === null ? "may be able to adapt it" : `can ${ABILITIES[ability - ABLE]}`;

function boundBy({ constraint }: Able): string {
  if (constraint === "none") return "kept from other uses by nothing named";
  if (constraint === "") return "not said to be kept from other uses";
  return `kept from other uses by ${CONSTRAINTS[constraint] ?? constraint}${BINDING.has(constraint) ? ", without evidence that it holds" : " alone"}`;
}

const weightOf = ({ ability, aims, constraint }: Able) =>
  (ability ?? ABLE) * 5 + (aims === null ? 1 : Math.max(0, -aims)) * 8 + (BINDING.has(constraint) ? 0 : 8);

/** Who isn’t in the list, or what nobody in it is able to do. */
function whoElse({ facts: { recipients }, answers }: Reading): Unsaid {
  const unwelcome = recipients.filter((each) => isUnwelcome(each, answers));
  const besides = listed(
    unwelcome.map(({ name }) => named(name)),
    2,
  );
  return {
    title: `Who could build on it, uninvited or with other aims${unwelcome.length > 0 ? `, besides ${besides}` : ""}`,
    at: ["recipients.list"],
  };
}

function saysOf(able: Able, answers: Reading["answers"]): Says {
  const { recipient, aims } = able;
  const at = (field: string) => `${recipient.path}/${field}`;
  const sentence = (before: string, field: string) =>
    saysSomething(answers, at(field), 2) ? ` ${before} ${quoted(textAt(answers, at(field)))}.` : "";
  const who = isUninvited(recipient) ? "uninvited" : aims === -2 ? "opposed" : "often opposed";
  const anyway = {
    soon: " They would have it without the project within about a year, as stated here.",
    later: "",
    unlikely: " Without the project they would probably not have it, as stated here.",
  }[textAt(answers, at("anyway"))];
  return {
    kind: "risk",
    title: `${named(recipient.name)}, ${who}, ${canDo(able)}, ${boundBy(able)}`,
    text: `${sentence("What they want:", "wants")}${sentence("How they would bend it:", "bend")} It reaches them by ${channelsInWords(recipient.channels)}.${anyway ?? ""}`.trim(),
    resolve:
      "Say which form, or which part of the outputs, would leave them less; what would show that they have begun; and who would act on it.",
    weight: Math.min(100, weightOf(able)),
    argued: ["constraint-how"]
      .map(at)
      .filter((path) => BINDING.has(able.constraint) && saysSomething(answers, path)),
    joins: "turned-round",
  };
}

/** What is feared of them takes no more than that. */
function fearedOf(unwelcome: readonly RecipientFacts[], uses: Reading["uses"]): string {
  const [worst] = uses
    .filter(
      ({ stance, recipient }) => stance === "feared" && unwelcome.some(({ id }) => id === recipient?.id),
    )
    .toSorted((a, b) => (b.likelihood ?? 1) - (a.likelihood ?? 1));
  return worst
    ? ` Feared of them all the same: ${named(worst.name)} (${oddsInWords(worst.likelihood)}).`
    : "";
}

/**
 * Nobody of that sort is in the list, though the outputs lead one to expect somebody: said after looking at every recipient. What anybody
 * can have, on strong systems, leads one to expect it whichever boxes are ticked: leaving one open takes no finding away.
 */
function expectedOf(able: readonly Able[], { facts, answers, uses }: Reading): Says | null {
  const telling =
    facts.outputs.find(
      ({ reach, hazard, weight, form }) =>
        reach === 3 &&
        !AMONG_PEOPLE.has(form) &&
        (hazard.structural > 0 || hazard.said > 0 || weight === "capable"),
    ) ?? facts.outputs.find((output) => isLeftOpen(output, facts));
  if (able.length > 0 || !telling || telling.isPresumed || facts.recipients.length === 0) return null;
  const unwelcome = facts.recipients.filter((each) => isUnwelcome(each, answers));
  const [feared] = uses
    .filter(({ stance, recipient }) => stance === "feared" && recipient !== null)
    .toSorted((a, b) => (b.likelihood ?? 1) - (a.likelihood ?? 1));
  const isFeared = unwelcome.length === 0 && feared?.recipient;
  return {
    kind: "expectation",
    title: isFeared
      ? `${telling.name} is for everybody; ${named(feared.name)} is feared of ${named(feared.recipient.name)}, and nobody listed is called uninvited or opposed`
      : unwelcome.length > 0
        ? `${telling.name} is for everybody, and nobody uninvited or opposed is said to be able to adapt it`
        : `${telling.name} is for everybody, and no able recipient who is uninvited or opposed is described`,
    text: isFeared
      ? `The odds given of that: ${oddsInWords(feared.likelihood)}.`
      : unwelcome.length > 0
        ? `${littleOf(unwelcome, answers)}.${fearedOf(unwelcome, uses)}`
        : `Nobody in the list, from ${named(facts.recipients[0]?.name ?? "")} on, is uninvited or has aims that are called opposed to people’s good.`,
    resolve:
      "Add who would want it most and tell you least: what they can do with it, and what keeps them from it.",
    weight: 30,
    argued: [],
    joins: "turned-round",
  };
}
