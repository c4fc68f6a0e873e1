import { SAFETY_EFFECT } from "@/lib/content/options/safety-effect";
import { SPEED_UP } from "@/lib/content/options/speed-up";
import { textAt } from "@/lib/domain/assessment/records";
import { sharedWords } from "@/lib/domain/ledger/bearing";
import { isPull, type UseFacts } from "@/lib/domain/ledger/described-uses";
import { type LedgerRow, type Level, levelNear } from "@/lib/domain/ledger/ledger-row";
import { listed, named, quoted, titled } from "@/lib/domain/ledger/named";
import { numberAt } from "@/lib/domain/ledger/pathway-facts";
import { gravestChannel, pullInWords } from "@/lib/domain/ledger/pull";
import type { Reading } from "@/lib/domain/ledger/reading";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { oddsInWords } from "@/lib/domain/quantities/chance-shown";

const SCALE: readonly string[] = ["building, by far", "building", "about even", "safety", "safety, by far"];
const PLACES: ReadonlySet<string> = new Set(["safety-practice", "policy"]);
/** Where something for safety is put into use by those who build: it counts where that is what is intended. */
const BUILT_IN: ReadonlySet<string> = new Set(["product", "developer-tool"]);

/**
 * Who gains more, both by how strongly and how likely: those who build, by the greater pull; safety, by the strongest use in safety
 * practice or policy, or intended in products and developers’ tools, that makes humanity safer, one more where others than builders
 * carry such a use as well, research counting one at most. A strength is never drawn from this row: hiding a use would earn it.
 */
export function differentialRow(reading: Reading): LedgerRow {
  const uses = reading.uses
    .map((use) => ({ use, gain: gainForSafety(use) }))
    .filter(({ gain }) => gain > 0)
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        Number(isToRead(a.use)) - Number(isToRead(b.use)) ||
        Number(isOfTheTitle(b.use, reading)) - Number(isOfTheTitle(a.use, reading)) ||
        (b.use.likelihood ?? 0) - (a.use.likelihood ?? 0),
    );
  const carried = uses[0];
  const second = secondCarrier(uses.map(({ use }) => use));
  const safety = Math.min(3, (carried?.gain ?? 0) + (second ? 1 : 0));
  const at = (building: number) => levelOfGains(safety - building, building);
  const building = reading.pull.described;
  const start = at(reading.pull.structural);
  // One use against another is little of a comparison, where nothing made easier pulls beside it.
  const isOneUse = reading.pull.structural < 2 && builtBy(reading.uses) < 2;
  const level = levelNear(Math.max(start, at(building) - (isOneUse ? 1 : 0)));
  const [capabilities, safer] = speedUps(reading);
  const channel = gravestChannel(reading);
  const pull = reading.pulls[channel];
  // A use beside what pulls as strongly without it is no side of the comparison.
  const isByBox =
    pull.described === pull.structural &&
    !pull.from.some(({ path }) =>
      reading.uses.some(
        (use) =>
          path.startsWith(`${use.path}/`) &&
          use.isByBuilder &&
          use.timing === "sooner" &&
          use.band >= pull.described,
      ),
    );
  const pulled = pull.from
    .toSorted((a, b) => Number(isOfUse(a) === isByBox) - Number(isOfUse(b) === isByBox))
    .slice(0, 1);
  const served = carried
    ? [
        {
          path: `${carried.use.path}/effect-safety`,
          why: `${titled(carried.use.name)} makes it safer${second ? `, and ${titled(second.name)} too` : ""}`,
        },
      ]
    : [];
  // On the axis what is hoped for counts less where harm in the same places weighs as much; the level goes by what is hoped for alone.
  const offset = safety > building ? harmBeside(reading.uses, carried?.gain ?? 0) : undefined;
  const from = [...pulled, ...served, ...(offset ? [harmIn(offset)] : [])].slice(0, 2);
  const gained = gainInWords(carried?.use, second);
  const pulling = pulled[0]?.why ?? "what the outputs are";
  const strengths = `The pull on ${CHANNELS[channel]} is ${pullInWords(building)}, the gain for safety ${pullInWords(safety)}. `;
  return {
    subject: "timing.differential",
    cause: "timing",
    label: "Who gains more, building or safety",
    claims: ["AF-4", "AF-5", "AL-10"],
    start,
    level,
    because:
      building === 0
        ? "Nothing in the model leads to those who build."
        : `For building: ${pulled[0]?.why ?? "what the outputs are"}. ${gained}`,
    moves: [],
    answers: [
      ...new Set([
        ...from.map(({ path }) => path),
        "factors.capabilities-speed-up",
        "factors.safety-speed-up",
      ]),
    ],
    isRaised: level > start,
    beside: {
      implied: 2 + Math.max(-2, Math.min(2, safety - building - (offset ? 1 : 0))),
      stated:
        capabilities === null || safer === null ? null : 2 + Math.max(-2, Math.min(2, safer - capabilities)),
      scale: SCALE,
      from,
      statedAt:
        capabilities === null || safer === null
          ? []
          : ["factors.capabilities-speed-up", "factors.safety-speed-up"],
    },
    says: {
      // How fast research gets is another quantity than what products and tools gain: it stands beside, and contradicts nothing.
      kind: "risk",
      title: `${difference(safety - building)}: ${against(pulling, carried?.use)}`,
      text: `${strengths}${gained}${howItCounts(carried)}${besideIn(uses.map(({ use }) => use).filter((use) => use !== second))}${capabilities !== null && safer !== null ? ` Stated of the speed of research: capabilities ${speedWords(capabilities)} faster, safety ${speedWords(safer)}.` : ""}${turnsOn(reading.answers)}`.trim(),
      resolve:
        "Change what goes out, or to whom first, until safety gains at least as much; or bind the builder who would do the good, and show what binds them.",
      weight: 10 * building,
      argued: [],
    },
  };
}

const isOfUse = ({ path }: { readonly path: string }) => path.startsWith("uses.list/");

/** How many uses in products and developers’ tools pull on building at all; a place that isn’t said may be either. */
const builtBy = (uses: readonly UseFacts[]) =>
  uses.filter((use) => use.band > 0 && isPull(use) && (BUILT_IN.has(use.place) || use.place === "")).length;

const CHANNELS = { products: "products and profit", "developer-tools": "developers’ own tools" } as const;

/** Of two that gain as much, what is only researched further is told after what is done. */
const isToRead = ({ place }: UseFacts) => place === "further-research";

/** Of two that gain as much, the one that the work is called after is told: what else its results serve comes behind. */
const isOfTheTitle = ({ name }: UseFacts, { answers }: Reading) =>
  sharedWords(name, textAt(answers, "project.title")) >= OF_THE_TITLE;

/** Words that a use has in common with the title at least. */
const OF_THE_TITLE = 2;

const TURNS_ON = "timelines.safety-effect-why";

/** What the effect on safety turns on, in the authors’ words: which way it goes wrong stands there. */
const turnsOn = (answers: Reading["answers"]) =>
  saysSomething(answers, TURNS_ON)
    ? ` What the effect on safety turns on: ${quoted(textAt(answers, TURNS_ON))}.`
    : "";

/** “slightly safer”. */
const effectOf = ({ effect }: UseFacts) =>
  SAFETY_EFFECT.find(({ value }) => value === effect)?.label.toLowerCase() ?? "safer";

/** “slightly safer, 95 %”. */
const saferBy = (use: UseFacts) => `${effectOf(use)}, ${oddsInWords(use.likelihood)}`;

/** Why the strongest gain is no stronger, where its odds alone would make one think it is. */
function howItCounts(carried: { readonly use: UseFacts; readonly gain: number } | undefined): string {
  if (!carried || carried.use.band <= carried.gain) return "";
  const { use, gain } = carried;
  const isByPlace = isToRead(use) && (use.effect ?? 0) > gain;
  const what = isByPlace ? "is only researched further" : `makes humanity ${effectOf(use)}`;
  return ` Strength is compared, not odds: what ${what} counts as ${pullInWords(gain)}, however likely.`;
}

/** The other uses that make it safer, none of which is stronger. */
function besideIn([, ...others]: readonly UseFacts[]): string {
  const names = others.map((use) => `${named(use.name)} (${saferBy(use)})`);
  if (names.length === 0) return "";
  return ` No stronger ${names.length === 1 ? "is" : "are"} ${listed(names)}; of several the strongest counts.`;
}

/** The use that does most harm in safety practice or policy, by how much less safe it makes and how likely, where that is as much as the gain. */
function harmBeside(uses: readonly UseFacts[], gain: number): UseFacts | undefined {
  const harmOf = ({ effect, band }: UseFacts) => Math.min(-(effect ?? 0), band);
  return uses
    .filter((use) => PLACES.has(use.place) && harmOf(use) >= Math.max(1, gain))
    .toSorted((a, b) => harmOf(b) - harmOf(a))[0];
}

const harmIn = (use: UseFacts) => ({
  path: `${use.path}/effect-safety`,
  why: `${titled(use.name)} (${oddsInWords(use.likelihood)}) makes it less safe`,
});

/** What safety gains by, and whom nothing evidenced binds to it; a sentence. */
function gainInWords(first: UseFacts | undefined, second: UseFacts | undefined): string {
  if (!first)
    return "Among the uses described, none makes humanity safer in safety practice, policy, or in what is built.";
  const isLoose = first.isByBuilder && !first.isBound;
  const loose = isLoose
    ? `; nothing on record obliges ${first.recipient ? named(first.recipient.name) : "whoever would do so"}`
    : "";
  return `Safety gains by ${listed([first, second].flatMap((use) => (use ? titled(use.name) : [])))}${loose}.`;
}

const difference = (by: number) =>
  by >= 0 ? "Building gains as much as safety" : "Building gains more than safety";

/** Both sides of it: what pulls on building, and what makes it safer most, with its effect and odds. */
function against(pulling: string, safer: UseFacts | undefined): string {
  return safer
    ? `${pulling}, against ${titled(safer.name)} (${saferBy(safer)})`
    : `${pulling}, and no use described makes humanity safer where it is practised or built in`;
}

const speedWords = (value: number) => `“${optionWords(value)}”`;
const optionWords = (value: number) =>
  SPEED_UP.find((each) => each.value === value)?.label.toLowerCase() ?? String(value);

/** How likely, and no more than how much safer: a little at 90 % is weak. */
function gainForSafety({ stance, effect, likelihood, place, band }: UseFacts): number {
  if (stance === "feared" || effect === null || effect < 1 || likelihood === null) return 0;
  if (place === "further-research") return Math.min(1, band);
  return PLACES.has(place) || (BUILT_IN.has(place) && stance === "intended") ? Math.min(effect, band) : 0;
}

/** A use in practice or policy that another recipient carries than the first; nobody to count on where all of them build. */
function secondCarrier(uses: readonly UseFacts[]): UseFacts | undefined {
  const inPractice = uses.filter(
    ({ place, recipient }) => place !== "further-research" && recipient !== null,
  );
  const [first] = inPractice;
  return inPractice.find(
    ({ recipient, isByBuilder }) =>
      recipient?.id !== first?.recipient?.id && !(isByBuilder && first?.isByBuilder),
  );
}

/** What those who build gain; one less where safety gains as much, two where it gains more. Whoever denies it and who admits it stand alike. */
export function levelOfGains(difference: number, building: number): Level {
  return levelNear(building - (difference >= 1 ? 2 : difference === 0 ? 1 : 0));
}

function speedUps({ answers }: Reading): readonly [number | null, number | null] {
  return [numberAt(answers, "factors.capabilities-speed-up"), numberAt(answers, "factors.safety-speed-up")];
}
