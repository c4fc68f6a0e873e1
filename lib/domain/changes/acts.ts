import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { type Path, parsePath, recordPath } from "@/lib/domain/assessment/path";
import { referredAt, textAt, valueAt, withAnswers } from "@/lib/domain/assessment/records";
import { type Moved, movedBy, STANDS } from "@/lib/domain/changes/level-moves";
import { carryingClaims, isGood } from "@/lib/domain/ledger/carrying-claims";
import { claimFacts } from "@/lib/domain/ledger/claim-facts";
import { describedUses, isHarm } from "@/lib/domain/ledger/described-uses";
import { hardFacts } from "@/lib/domain/ledger/hard-facts";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { canMend, orderOf, whenAt } from "@/lib/domain/ledger/order";
import { type OutputFacts, outputId } from "@/lib/domain/ledger/output-facts";
import { numberAt, pathwayFacts } from "@/lib/domain/ledger/pathway-facts";
import { BUILDERS, DECIDERS } from "@/lib/domain/ledger/pattern-classes";
import { REACHES } from "@/lib/domain/ledger/reach";
import { readingOf } from "@/lib/domain/ledger/reading";
import { isOfKind, type RecipientFacts, reachOf } from "@/lib/domain/ledger/recipient-facts";
import { saysSomething } from "@/lib/domain/ledger/substance";
import { leastShown, oddsOfClaims } from "@/lib/domain/ledger/validity-row";

/** Something the authors could do. What it changes is what is done, never how something is rated. */
export type Act = {
  readonly sort:
    | "release"
    | "order"
    | "check-before"
    | "own"
    | "describe"
    | "check-outside"
    | "check-and-name"
    | "bind"
    | "show-why"
    | "judge";
  /** Names of what it is about, as the authors call it, or as the catalogue does. */
  readonly about: readonly string[];
  /** Where some are to be bound: those who can't be, of whom it is to be shown what makes them do it. Of an order: who has it first already. */
  readonly others?: readonly string[];
  /** The answers that would be others. */
  readonly paths: readonly Path[];
} & Moved;

type Tried = Pick<Act, "sort" | "about" | "others"> & {
  readonly to: { readonly [path: Path]: Answer };
  readonly without?: readonly Path[];
};

/**
 * The structured moves to a lighter column, each tried by building the ledger again: those that make something lighter that stands,
 * the most telling first. An act of one kind is one act, whatever it answers.
 */
export function actsFor(answers: Answers): readonly Act[] {
  const tried = [
    ...lessOpenly(answers),
    ...toldFirst(answers),
    ...checkedBefore(answers),
    ...owned(answers),
    ...described(answers),
    ...checkedOutside(answers),
    ...bound(answers),
    ...judgedByPeople(answers),
  ];
  return tried
    .map(({ sort, about, others = [], to, without = [] }) => ({
      sort,
      about,
      others,
      paths: [...Object.keys(to).filter((path) => parsePath(path)?.type !== "record"), ...without],
      ...honestly(sort, movedBy(answers, withAnswers(answers, to, [...without]))),
    }))
    .filter(({ moves }) => lightened(moves) > 0)
    .toSorted((a, b) => lightened(b.moves) - lightened(a.moves));
}

/** Rows about some having it and others not: to give it to fewer, or to some first, is no way to make them lighter. */
const OF_SELECTING: ReadonlySet<string> = new Set(["pattern.selective-access", "power"]);

/** What an act is told to make lighter: nothing that it brings about. */
const honestly = (sort: Act["sort"], { moves, scrutiny }: Moved): Moved => ({
  moves:
    sort === "release" || sort === "order"
      ? moves.filter(({ subject, from, to }) => to > from || !OF_SELECTING.has(subject))
      : moves,
  scrutiny,
});

function lightened(moves: Moved["moves"]): number {
  return moves.reduce((sum, { from, to }) => sum + (from - to), 0);
}

const said = (value: Value, evidence?: string): Answer => ({
  status: "answered",
  value,
  ...(evidence !== undefined && { evidence }),
});

/** Stand in for what somebody would write; nothing of them is shown. */
const PLAN = "Partners countersign custody terms before receiving probes, audited quarterly by insurers";
const source = (at: number) => `https://example.org/record, table ${at}`;

/** To named outsiders where it goes to the public; within the organisation where it goes to named outsiders. */
function lessOpenly(answers: Answers): readonly Tried[] {
  const { reach, outputs } = hardFacts(answers);
  // What is only read, and shows no way to cause harm, is no better for fewer readers.
  if (reach < 2 || !outputs.some((output) => output.reach === reach && isMoreThanRead(output))) return [];
  const next = (reach - 1) as 1 | 2;
  const beyond = hardFacts(answers).recipients.filter((recipient) => reachOf(recipient) > next);
  const isGone = ({ id }: RecipientFacts) => beyond.some((each) => each.id === id);
  const uses = describedUses(answers, hardFacts(answers)).filter(
    ({ recipient }) => recipient && isGone(recipient),
  );
  return [
    {
      sort: "release",
      about: [REACHES[next] ?? "", textAt(answers, "release.form")],
      to: {
        "screening.outputs-leave": said(REACHES[next] ?? ""),
        "release.form": said(next === 2 ? "gated" : "closed"),
      },
      without: [...beyond, ...uses].map(({ path }) => path),
    },
  ];
}

const isMoreThanRead = ({ weight, hazard, isPresumed }: OutputFacts) =>
  isPresumed || weight !== "light" || Math.max(hazard.structural, hazard.said) > 0;

/**
 * Those who receive it and could mend what it shows have it before everybody; or somebody does, where none of them is listed. Nobody of whom
 * harm is feared or expected is given a head start.
 */
function toldFirst(answers: Answers): readonly Tried[] {
  const { recipients, outputs } = hardFacts(answers);
  const open = outputs.filter((output) => orderOf(answers, outputId(output)) === null);
  // Where recipients race, whoever builds gains a head start by it, which is a fault of its own.
  const isRacing = (numberAt(answers, "recipients.competition") ?? 0) >= RACING;
  const harming = doingHarm(answers);
  const menders = recipients.filter(
    (each) =>
      canMend(each) &&
      !(isRacing && isOfKind(each, BUILDERS)) &&
      !harming.has(each.id) &&
      open.some(isHeldBy(each.id)),
  );
  const reached = open.every((output) => menders.some(({ id }) => isHeldBy(id)(output)));
  if (open.length === 0) return [];
  if (menders.length > 0 && reached) {
    const to = menders.map(({ path }, at) => [whenAt(path), said("before-release", source(60 + at))]);
    const isFirst = ({ path }: RecipientFacts) => textAt(answers, whenAt(path)) === "before-release";
    const [first, later] = [menders.filter(isFirst), menders.filter((each) => !isFirst(each))];
    const names = (of: readonly RecipientFacts[]) => of.map(({ name }) => name);
    return [{ sort: "order", about: names(later), others: names(first), to: Object.fromEntries(to) }];
  }
  const record = recordPath("recipients.list", "tried");
  return [
    {
      sort: "order",
      about: [],
      to: {
        [record]: said("zz"),
        [`${record}/name`]: said(PLAN),
        [`${record}/kind`]: said(["safety-researchers"]),
        [`${record}/channel`]: said(["direct-briefing"]),
        [whenAt(record)]: said("before-release", source(60)),
      },
    },
  ];
}

/** From here on recipients are said to race: the rule on early access reads the same. */
const RACING = 4;

/** Recipients of whom a use that does harm, or a pathway, is described, and those whose aims are said to be opposed to most people's good. */
function doingHarm(answers: Answers): ReadonlySet<string> {
  const facts = hardFacts(answers);
  return new Set([
    ...describedUses(answers, facts).flatMap((use) =>
      isHarm(use) && use.recipient ? [use.recipient.id] : [],
    ),
    ...pathwayFacts(answers).flatMap(({ path }) => referredAt(answers, `${path}/recipient`)),
    ...facts.recipients
      .filter(({ path }) => (numberAt(answers, `${path}/aims`) ?? 0) < 0)
      .map(({ id }) => id),
  ]);
}

const isHeldBy = (recipient: string) => (output: OutputFacts) =>
  output.recipients.some(({ id }) => id === recipient);

function checkedBefore(answers: Answers): readonly Tried[] {
  if (textAt(answers, "release.timing") !== "now") return [];
  return [{ sort: "check-before", about: [], to: { "release.timing": said("after-check") } }];
}

/** A mitigation to each, in words of its own, and a commitment that names the pathways, with owner and date. */
function commitmentTo(answers: Answers, pathways: readonly Path[]) {
  const record = recordPath("release.commitments", "tried");
  const ids = pathways.map((path) => path.slice("misuse.pathways/".length));
  const words = pathways.flatMap((path, at) => [
    ...(saysSomething(answers, `${path}/mitigation`)
      ? []
      : [[`${path}/mitigation`, said(`${PLAN}, part ${"i".repeat(at + 1)}`)] as const]),
    ...(saysSomething(answers, `${path}/actor`, 1)
      ? []
      : [[`${path}/actor`, said("Counterfeit integrators")] as const]),
  ]);
  return {
    ...Object.fromEntries(words),
    [record]: said("zz"),
    [`${record}/what`]: said(PLAN),
    [`${record}/owner`]: said("Robin Okafor"),
    [`${record}/due`]: said("2030-01-01"),
    [`${record}/pathways`]: said(ids),
  };
}

/** Only the pathways for which it makes a difference. */
function owned(answers: Answers): readonly Tried[] {
  const open = pathwayFacts(answers).filter(
    ({ path, credits }) =>
      credits.every(({ kind }) => kind !== "owned") &&
      lightened(movedBy(answers, withAnswers(answers, commitmentTo(answers, [path]))).moves) > 0,
  );
  if (open.length === 0) return [];
  const paths = open.map(({ path }) => path);
  return [{ sort: "own", about: open.map(({ name }) => name), to: commitmentTo(answers, paths) }];
}

/** Patterns that stand and have no pathway: one is described, and answered for. */
function described(answers: Answers): readonly Tried[] {
  const has = new Set(pathwayFacts(answers).map(({ pattern }) => pattern));
  const standing = new Set(
    ledgerOf(answers)
      .filter(({ level }) => level >= STANDS)
      .map(({ subject }) => subject),
  );
  const open = MISUSE_PATTERNS.filter(({ id }) => standing.has(`pattern.${id}`) && !has.has(id));
  if (open.length === 0) return [];
  const records = open.map(({ id }, at) => [recordPath("misuse.pathways", `tried${at}`), id] as const);
  const to = Object.fromEntries(
    records.flatMap(([path, pattern]) => [
      [path, said("zz")],
      [`${path}/pattern`, said(pattern)],
      [`${path}/mitigation`, said(`${PLAN}, part ${pattern}`)],
      [`${path}/actor`, said("Counterfeit integrators")],
    ]),
  );
  const paths = records.map(([path]) => path);
  return [
    {
      sort: "describe",
      about: open.map(({ label }) => label),
      to: { ...to, ...commitmentTo(withAnswers(answers, to), paths) },
    },
  ];
}

/**
 * A claim that a good rests on is validated by somebody outside, with a place for each; where none is said to be rested on, it is named
 * beside a use as well: validated alone it would lighten nothing.
 */
function checkedOutside(answers: Answers): readonly Tried[] {
  const list = "evidence.claims";
  const reading = readingOf(answers);
  const claims = claimFacts(answers);
  const carried = carryingClaims(reading).find(({ isOutside }) => !isOutside);
  const claim = carried ?? leastShown(claims, oddsOfClaims(reading));
  if (!claim) return [];
  const use = carried ? undefined : reading.uses.find(isGood);
  const name = textAt(answers, recordPath(list, claim.id, "claim"));
  return [
    {
      sort: use ? "check-and-name" : "check-outside",
      about: use ? [name, use.name] : [name].filter(Boolean),
      to: {
        [recordPath(list, claim.id, "shown-by")]: said("validation", source(1)),
        [recordPath(list, claim.id, "checker")]: said("external", source(2)),
        ...(use && tieBetween(claim.id, use.path)),
      },
    },
  ];
}

/** Who can be bound by law, contract or technical means to a use: who builds, sells, enforces or sets the terms of it. */
const BINDABLE: ReadonlySet<string> = new Set([...DECIDERS, "evaluator"]);

/** An assumption that both rest on. */
function tieBetween(claim: string, use: Path): { readonly [path: Path]: Answer } {
  const record = recordPath("evidence.assumptions", "tried");
  return {
    [record]: said("zz"),
    [`${record}/claims`]: said([claim]),
    [`${record}/uses`]: said([use.split("/")[1] ?? ""]),
  };
}

/**
 * Those who carry what is good for safety, and are bound to it by nothing evidenced. Nobody binds those whose judgement is free for good
 * reason: of them it can be shown what makes them do it.
 */
function bound(answers: Answers): readonly Tried[] {
  const uses = describedUses(answers, hardFacts(answers)).flatMap(
    ({ path, stance, effect, isBound, recipient }) =>
      stance !== "feared" && (effect ?? 0) >= 1 && !isBound && recipient !== null
        ? [{ path, recipient }]
        : [],
  );
  const bindable = uses.filter(({ recipient }) => isOfKind(recipient, BINDABLE));
  const free = uses.filter((use) => !bindable.includes(use));
  if (bindable.length === 0 || free.length === 0) return uses.length > 0 ? [boundTo(bindable, free)] : [];
  // Of some alone, where that makes as much lighter.
  const ways = [boundTo(bindable, []), boundTo([], free), boundTo(bindable, free)].map((way) => ({
    way,
    by: lightened(movedBy(answers, withAnswers(answers, way.to)).moves),
  }));
  return ways
    .toSorted((a, b) => b.by - a.by)
    .slice(0, 1)
    .map(({ way }) => way);
}

type Carrying = { readonly path: Path; readonly recipient: RecipientFacts };

/** Some are bound, of others it is shown what makes them do it; not both are empty. */
function boundTo(bindable: readonly Carrying[], free: readonly Carrying[]): Tried {
  const names = (of: readonly Carrying[]) => [...new Set(of.map(({ recipient }) => recipient.name))];
  const to = [...bindable, ...free].flatMap(({ path, recipient }, at): readonly [Path, Answer][] => [
    [`${path}/enforced-by`, said(PLAN, source(3 + 2 * at))],
    ...(at < bindable.length
      ? [[`${recipient.path}/constraint`, said("contract", source(4 + 2 * at))] as [Path, Answer]]
      : []),
  ]);
  return bindable.length > 0
    ? { sort: "bind", about: names(bindable), others: names(free), to: Object.fromEntries(to) }
    : { sort: "show-why", about: names(free), to: Object.fromEntries(to) };
}

function judgedByPeople(answers: Answers): readonly Tried[] {
  if (valueAt(answers, "labour.judged-by") === undefined && hardFacts(answers).labour === "no") return [];
  return [{ sort: "judge", about: [], to: { "labour.judged-by": said("people-blind", source(90)) } }];
}
