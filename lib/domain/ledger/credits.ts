import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { noteAt, recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { bearsOn, copiedMitigations, inOneWriting } from "@/lib/domain/ledger/bearing";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { isSomebody } from "@/lib/domain/ledger/filler";
import type { Level, Move } from "@/lib/domain/ledger/ledger-row";
import type { Expected } from "@/lib/domain/ledger/left-after";
import { firstInWords, orderOf } from "@/lib/domain/ledger/order";
import { MENDED_IF_TOLD } from "@/lib/domain/ledger/pattern-classes";
import { saysSomething, saysWho } from "@/lib/domain/ledger/substance";
import { isSaidToPreventNothing, keepsFrom, tellsOnly } from "@/lib/domain/ledger/telling";

/** What makes a described pathway a level lighter: a mitigation that somebody has taken on, evidence, or who has it first. */
export type Credit = {
  readonly kind: "owned" | "evidence" | "order";
  readonly why: string;
  /** What is taken on, in its authors' words; of other kinds none. */
  readonly what?: string;
  /** What a note beside it takes back of it; of most none. */
  readonly noted?: string;
  readonly paths: readonly Path[];
};

/** What a credit does to a row: it lightens on a claim that nobody has read. */
export const moveBy = ({ why, paths }: Pick<Credit, "why" | "paths">, to: Level): Move => ({
  to,
  why,
  paths,
  isUnread: true,
});

/** The credits of one pathway, as it is rated; none where it isn’t: what makes a danger smaller than it is rated needs a rating. */
export function creditsOf(answers: Answers, pathway: string, rated: Expected): readonly Credit[] {
  const at = (field: string) => recordPath("misuse.pathways", pathway, field);
  if (rated.severity === null || rated.likelihood === null) return [];
  const others: readonly Credit[] = [...evidenceCredit(answers, at), ...orderCredit(answers, pathway)];
  // What is set against it and said to prevent nothing answers nothing.
  if (!saysWho(answers, at("mitigation")) || isSaidToPreventNothing(textAt(answers, at("mitigation"))))
    return others;
  const owned = ownedCommitments(answers).find(
    ({ pathways, what, onlyFor }) =>
      pathways.includes(pathway) &&
      (onlyFor === null || onlyFor === pathway) &&
      !tellsOnly(what) &&
      !(keepsFrom(what) && isEverybodys(answers, pathway)) &&
      bearsOn(answers, pathway, what),
  );
  if (!owned) return others;
  return [
    {
      kind: "owned",
      why: `“${owned.what}” is taken on (${owned.owner}, due ${dateInWords(owned.due)})`,
      what: owned.what,
      ...(owned.noted !== "" && { noted: owned.noted }),
      paths: [at("mitigation"), ...owned.paths],
    },
    ...others,
  ];
}

/** What evidence of a pathway is on. */
const SHOWN: readonly (readonly [string, string])[] = [
  ["likelihood", "for how likely it is"],
  ["severity", "for how grave it is"],
  ["barriers", "on what stands in the way"],
];

function evidenceCredit(answers: Answers, at: (field: string) => Path): readonly Credit[] {
  const shown = SHOWN.filter(([field]) => evidenced(answers).has(at(field)));
  if (shown.length === 0) return [];
  const on = shown.map(([, words]) => words).join(", and ");
  const paths = shown.map(([field]) => at(field));
  return [{ kind: "evidence", why: `there is evidence, with its place, ${on}`, paths }];
}

/** All that it is done with, or all there is where that isn’t said, is first with somebody who could mend what it shows. */
function orderCredit(answers: Answers, pathway: string): readonly Credit[] {
  const at = (field: string) => recordPath("misuse.pathways", pathway, field);
  if (!MENDED_IF_TOLD.has(textAt(answers, at("pattern")))) return [];
  const named = referredAt(answers, at("outputs"));
  const outputs = named.length > 0 ? named : recordsOf(answers, "project.outputs").map(({ id }) => id);
  const orders = (outputs.length > 0 ? outputs : [null]).map((output) => orderOf(answers, output));
  const [order] = orders;
  if (!order || orders.includes(null)) return [];
  const paths = [...new Set(orders.flatMap((each) => each?.paths ?? []))];
  return [{ kind: "order", why: firstInWords(order), paths }];
}

/** All that a pathway needs, or all there is where that isn’t said, goes out openly: nobody is kept from it by who may have it. */
function isEverybodys(answers: Answers, pathway: string): boolean {
  const needed = referredAt(answers, recordPath("misuse.pathways", pathway, "outputs"));
  const all = recordsOf(answers, "project.outputs").map(({ id }) => id);
  const outputs = all.filter((id) => needed.length === 0 || needed.includes(id));
  const releaseOf = (id: string) =>
    textAt(answers, recordPath("project.outputs", id, "release")) || textAt(answers, "release.form");
  return outputs.length > 0 && outputs.every((id) => releaseOf(id) === "open");
}

/** Commitments with what, who and when, whatever they answer: a person, a day, and words of substance on what will be done. */
export function ownedCommitments(answers: Answers) {
  return datedCommitments(answers).filter(({ isSubstantial }) => isSubstantial);
}

/**
 * Commitments with a person and a day; whether they also say enough of what will be done to count is told apart, and for which pathway alone,
 * where several say the same, but for a number: a promise counts once, for one of those that its first writing names, as a source does. Said
 * once, it counts for each pathway that it names and is about (null).
 */
export function datedCommitments(answers: Answers): DatedCommitments {
  const found = known.get(answers) ?? datedIn(answers);
  known.set(answers, found);
  return found;
}

type DatedCommitments = ReturnType<typeof datedIn>;

/** Asked for each pathway, and of the same answers by several rows. */
const known = new WeakMap<Answers, DatedCommitments>();

function datedIn(answers: Answers) {
  const dated = recordsOf(answers, "release.commitments").flatMap(({ id }) => {
    const at = (field: string) => recordPath("release.commitments", id, field);
    const [owner = "", due = "", what = ""] = [at("owner"), at("due"), at("what")].map((path) =>
      textAt(answers, path),
    );
    if (!isSomebody(owner) || due === "") return [];
    const paths = [at("what"), at("owner"), at("due"), at("pathways")];
    const noted = paths.map((path) => noteAt(answers, path).trim()).find(takesBack) ?? "";
    const isSubstantial = saysSomething(answers, at("what"));
    const pathways = referredAt(answers, at("pathways"));
    return [{ id, owner, due, what, promise: inOneWriting(what), isSubstantial, pathways, paths, noted }];
  });
  return dated.map(({ promise, ...each }) => {
    const copies = promise === "" ? [] : dated.filter((other) => other.promise === promise);
    const first = copies.length > 1 ? copies[0] : undefined;
    return { ...each, onlyFor: first ? gravestOf(answers, first.pathways, first.what) : null };
  });
}

/** “Nothing of the kind is promised”, “no such commitment is published”, “was in fact done before”. English; in other languages notes stand beside their answers. */
const TAKEN_BACK =
  /\b(?:no|none|nothing|nobody|not|never|nor|without)\b[^.;:]*\b(?:agree\p{L}*|commit\p{L}*|decid\p{L}*|intend\p{L}*|kind|plan|plans|planned|promis\p{L}*|publish\p{L}*|terms)\b|\bin fact\b|\bso far\b/iu;

/** A note that takes back what stands beside it, or part of it. Nothing is lighter or graver by it: it is for a reader. */
const takesBack = (note: string) => TAKEN_BACK.test(note);

/** Of pathways that words are about the one that is rated gravest, then likeliest; empty where there is none. */
function gravestOf(answers: Answers, pathways: readonly string[], what: string): string {
  const ratedAt = (pathway: string, field: string) => {
    const value = valueAt(answers, recordPath("misuse.pathways", pathway, field));
    return typeof value === "number" ? value : null;
  };
  const rated = pathways.flatMap((pathway) => {
    const [severity, likelihood] = [ratedAt(pathway, "severity"), ratedAt(pathway, "likelihood")];
    return severity !== null && likelihood !== null && bearsOn(answers, pathway, what)
      ? [{ pathway, severity, likelihood }]
      : [];
  });
  const [gravest] = rated.toSorted((a, b) => b.severity - a.severity || b.likelihood - a.likelihood);
  return gravest?.pathway ?? "";
}

/** Whether what answers one pathway goes by others too: a promise, or what is to be added, that is said of more than one. */
export const isSomethingCopied = (answers: Answers): boolean =>
  datedCommitments(answers).some(({ onlyFor }) => onlyFor !== null) || copiedMitigations(answers).size > 0;
