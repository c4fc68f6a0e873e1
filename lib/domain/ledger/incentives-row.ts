import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import { UNNAMED_PERSON } from "@/lib/domain/assessment/unnamed";
import type { UseFacts } from "@/lib/domain/ledger/described-uses";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { notKnownYet } from "@/lib/domain/ledger/finder";
import type { LedgerRow, Level, Says } from "@/lib/domain/ledger/ledger-row";
import { listed, named as quoted, titled, quoted as words } from "@/lib/domain/ledger/named";
import type { Reading } from "@/lib/domain/ledger/reading";
import { saysNobody, saysSomething, saysWho } from "@/lib/domain/ledger/substance";

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
  const shownAt =
    level === 2
      ? []
      : good.flatMap(({ path }) =>
          ["against-incentives", "enforced-by"]
            .map((field) => `${path}/${field}` as Path)
            .filter((each) => shown.has(each)),
        );
  const paths = named.slice(0, 3).map(({ path }) => `${path}/against-incentives` as Path);
  const lead = leadOf(named);
  const cost = lead
    ? [`${lead.path}/adoption-cost` as Path].filter((at) => saysSomething(answers, at, 1))
    : [];
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
                  `${titled(name)} rests on ${recipient?.name ?? UNNAMED_PERSON}${costsRecipient === "yes" ? ", against what their setting rewards" : ""}`,
              )
              .join("; ")}${named.length > 3 ? `; and ${named.length - 3} more` : ""}.`,
    moves:
      level === 1
        ? [
            {
              to: 1,
              why: `there is evidence, with its place, of what makes each recipient do ${listed(good.map(({ name }) => quoted(name)))}`,
              paths: shownAt,
              isUnread: true,
            },
          ]
        : [],
    answers: [...paths, ...cost, ...shownAt],
    isRaised: false,
    ...(lead
      ? { says: saysOf(named, lead, cost, answers) }
      : level > 1 && {
          unsaid: {
            title: "Which use does humanity’s safety any good, and in whose hands",
            at: ["uses.list"],
          },
        }),
  };
}

/** The one that costs its recipient something, else the first. */
const leadOf = (uses: readonly UseFacts[]): UseFacts | undefined =>
  uses.find(({ costsRecipient }) => costsRecipient === "yes") ?? uses[0];

/** Of the uses that the good rests on, the one that leads before the others; `cost`: where it is said what adopting it costs. */
function saysOf(uses: readonly UseFacts[], lead: UseFacts, [cost]: readonly Path[], answers: Answers): Says {
  const who = lead.recipient ? quoted(lead.recipient.name) : UNNAMED_PERSON;
  const isCostly = lead.costsRecipient === "yes";
  const others = uses.filter(({ path }) => path !== lead.path);
  // That a use pays its recipient is said of it: the question is open only of those that cost, or of which it isn't said.
  const isPaying = ({ costsRecipient }: UseFacts) => isCostly && costsRecipient === "no";
  const namesOf = (some: readonly UseFacts[]) => some.map(({ name }) => quoted(name));
  const [open, paying] = [others.filter((use) => !isPaying(use)), others.filter(isPaying)];
  const enforced = uses
    .map(({ path }) => `${path}/enforced-by` as Path)
    .filter((path) => saysWho(answers, path));
  const isNobody = saysNobody(answers, `${lead.path}/enforced-by`);
  const by = isNobody ? words(textAt(answers, `${lead.path}/enforced-by`)) : "";
  const price = cost ? ` What adopting it costs them: ${words(textAt(answers, cost))}.` : "";
  return {
    kind: "risk",
    title: isCostly
      ? `The good of ${quoted(lead.name)} rests on ${who}, against what their setting rewards`
      : `The good of ${quoted(lead.name)} rests on ${who}${lead.isByBuilder ? ", whom building pays" : ""}`,
    text: `${enforced.includes(`${lead.path}/enforced-by`) ? "What makes them do it is said in words, without evidence." : isNobody ? `What makes them do it, as answered: ${by}.` : unsaidIn(answers, `${lead.path}/enforced-by`)}${open.length > 0 ? ` So ${open.length === 1 ? "does" : "do"} ${listed(namesOf(open))}, with the same question open.` : ""}${paying.length > 0 ? ` Of ${listed(namesOf(paying))} it is stated that it pays whoever does it.` : ""}${price}`,
    resolve:
      "Show what makes them do it (a law, a contract, technical means, a customer who asks for it), or count on the use that pays.",
    weight: isCostly ? 28 : 8 + 4 * lead.band,
    argued: enforced,
    joins: isCostly ? "one-recipient" : "timing.differential",
  };
}

/** Who finds out, and by when, where that is said. */
const unsaidIn = (answers: Answers, at: Path) =>
  notKnownYet("What makes them do it", answers[at]) || "What makes them do it isn’t said.";
