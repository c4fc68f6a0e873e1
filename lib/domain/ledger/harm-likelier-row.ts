import { byWhom, isHarm, type UseFacts } from "@/lib/domain/ledger/described-uses";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { capital, listed, named, titled } from "@/lib/domain/ledger/named";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/**
 * A use that does harm, at least as likely as what is hoped for: of the same recipient, else of all. By the authors' own
 * likelihoods, so null where they describe none; a likelihood not given is certain for harm, and none for good.
 */
export function harmLikelierRow({ uses }: Reading): LedgerRow | null {
  const harmful = uses.filter(isHarm);
  const hoped = uses.filter(({ stance, effect }) => stance === "intended" && (effect ?? 1) >= 0);
  const worst = harmful.toSorted((a, b) => harmOf(b) - harmOf(a));
  const same = worst.flatMap((harm) => {
    const good = hoped
      .filter(({ recipient }) => recipient !== null && recipient.id === harm.recipient?.id)
      .toSorted((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0))[0];
    return good && oddsOfHarm(harm) >= (good.likelihood ?? 0) ? [{ harm, good, isSame: true }] : [];
  })[0];
  const best = hoped.toSorted((a, b) => (b.likelihood ?? 0) - (a.likelihood ?? 0))[0];
  const over = best && worst.find((harm) => oddsOfHarm(harm) >= (best.likelihood ?? 0));
  const found = same ?? (best && over ? { harm: over, good: best, isSame: false } : null);
  if (!found) return null;
  const { harm, good, isSame } = found;
  const pays = harm.costsRecipient === "no" && good.costsRecipient === "yes";
  const { likelihood: hope } = good;
  const areOddsGiven = harm.likelihood !== null && hope !== null;
  const others = worst.filter(
    (each) => areOddsGiven && each !== harm && each.likelihood !== null && each.likelihood >= hope,
  );
  const isLikely = !areOddsGiven
    ? "is not said to be any less likely than"
    : oddsOfHarm(harm) > (hope ?? 0)
      ? "is likelier than"
      : "is as likely as";
  return {
    subject: "harm-likelier",
    cause: "case",
    label: "Harm at least as likely as what is hoped for",
    claims: ["SM-11", "SM-12"],
    start: 0,
    level: 2,
    because: `${inWords(harm)}, against ${inWords(good)}.`,
    moves: [],
    answers: [
      `${harm.path}/likelihood-5y`,
      `${harm.path}/stance`,
      `${good.path}/likelihood-5y`,
      `${harm.path}/effect-safety`,
    ],
    isRaised: true,
    says: {
      kind: "risk",
      title: `${titled(harm.name)} (${oddsOf(harm)}) ${isLikely} ${isSame ? `${titled(good.name)} (${oddsOf(good)}), which is hoped of the same recipient` : `any use that is intended, ${titled(good.name)} (${oddsOf(good)}) included`}`,
      text: `${byWhomInWords(harm, good, isSame)}${pays ? " The first costs whoever does it nothing; the second costs something." : ""}${besideInWords(others, hope ?? 0, good)}`,
      resolve:
        "Say why the good outweighs what is likelier, or what would make the good likelier than the harm: another recipient, another form, another order.",
      weight: Math.min(100, 15 * harmOf(harm) + 20),
      argued: [],
      joins: "turned-round",
      isAhead: true,
    },
  };
}

/** The other harmful uses at least as likely as what is hoped for: as likely only at the same odds as shown, and as what. */
function besideInWords(others: readonly UseFacts[], hope: number, good: UseFacts): string {
  const isAlike = ({ likelihood }: UseFacts) => likelihood === hope;
  const alike = others.filter(isAlike);
  const likelier = others.filter((each) => !isAlike(each));
  const each = (some: readonly UseFacts[]) =>
    listed(some.map((use) => `${named(use.name)} (${oddsOf(use)})`));
  const be = (some: readonly UseFacts[]) => (some.length === 1 ? "is" : "are");
  return [
    likelier.length > 0 ? ` Likelier than ${named(good.name)} ${be(likelier)} ${each(likelier)} too.` : "",
    alike.length > 0
      ? ` As likely as ${named(good.name)} ${be(alike)} ${listed(alike.map(({ name }) => named(name)))}.`
      : "",
  ].join("");
}

/** Whose the one is and whose the other. */
function byWhomInWords(harm: UseFacts, good: UseFacts, isSame: boolean): string {
  const [by, of] = [harm, good].map(({ recipient }) => recipient && named(recipient.name));
  if (isSame && by) return `Both are what ${by} would do.`;
  const who = [
    by ? `the first is what ${by} would do` : "",
    of ? (by ? `the second, ${of}` : `the second is what ${of} would do`) : "",
  ].filter((each) => each !== "");
  return who.length > 0 ? `${capital(who.join(", "))}.` : "So the odds are given here.";
}

const oddsOfHarm = ({ likelihood }: UseFacts) => likelihood ?? 1;
/** Likelihood × how much less safe, which counts as a little where it isn't said. */
const harmOf = (use: UseFacts) => oddsOfHarm(use) * Math.max(1, -(use.effect ?? -1));

const oddsOf = ({ likelihood }: UseFacts) =>
  likelihood === null ? "no likelihood given" : chanceShown(likelihood);

function inWords(use: UseFacts): string {
  return `${byWhom(use, named)}, ${oddsOf(use)}`;
}
