import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { bearsOn } from "@/lib/domain/ledger/bearing";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { isSomebody } from "@/lib/domain/ledger/filler";
import type { Level, Move } from "@/lib/domain/ledger/ledger-row";
import { firstInWords, orderOf } from "@/lib/domain/ledger/order";
import { MENDED_IF_TOLD } from "@/lib/domain/ledger/pattern-classes";
import { saysSomething, saysWho } from "@/lib/domain/ledger/substance";
import { isSaidToPreventNothing, tellsOnly } from "@/lib/domain/ledger/telling";

/** What makes a described pathway a level lighter: a mitigation that somebody has taken on, evidence, or who has it first. */
export type Credit = {
  readonly kind: "owned" | "evidence" | "order";
  readonly why: string;
  /** What is taken on, in its authors' words; of other kinds none. */
  readonly what?: string;
  /** By what is said of it in words, it prevents nothing. */
  readonly isDenied?: boolean;
  readonly paths: readonly Path[];
};

/** What a credit does to a row: it lightens on a claim that nobody has read, and is no strength where its own words deny it. */
export const moveBy = (
  { why, paths, isDenied }: Pick<Credit, "why" | "paths" | "isDenied">,
  to: Level,
): Move => ({
  to,
  why,
  paths,
  isUnread: true,
  ...(isDenied && { isDenied }),
});

/** The credits of one pathway; none where it isn’t rated: what makes a danger smaller than it is rated needs a rating. */
export function creditsOf(answers: Answers, pathway: string): readonly Credit[] {
  const at = (field: string) => recordPath("misuse.pathways", pathway, field);
  if (["severity", "likelihood"].some((field) => typeof valueAt(answers, at(field)) !== "number")) return [];
  const shown = ["likelihood", "severity", "barriers"].map(at).filter((path) => evidenced(answers).has(path));
  const others: readonly Credit[] = [
    ...(shown.length === 0
      ? []
      : [
          {
            kind: "evidence" as const,
            why: "there is evidence, with its place, for how likely or how grave it is",
            paths: shown,
          },
        ]),
    ...orderCredit(answers, pathway),
  ];
  if (!saysWho(answers, at("mitigation"))) return others;
  const owned = ownedCommitments(answers).find(
    ({ pathways, what }) => pathways.includes(pathway) && !tellsOnly(what) && bearsOn(answers, pathway, what),
  );
  if (!owned) return others;
  const why = `“${owned.what}” is taken on by ${owned.owner}, due ${dateInWords(owned.due)}`;
  const paths = [at("mitigation"), ...owned.paths];
  const isDenied = isSaidToPreventNothing(textAt(answers, at("mitigation")));
  return [{ kind: "owned", why, what: owned.what, paths, ...(isDenied && { isDenied }) }, ...others];
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

/** Commitments with what, who and when, whatever they answer: a person, a day, and words of substance on what will be done. */
export function ownedCommitments(answers: Answers) {
  return datedCommitments(answers).filter(({ isSubstantial }) => isSubstantial);
}

/** Commitments with a person and a day; whether they also say enough of what will be done to count is told apart. */
export function datedCommitments(answers: Answers) {
  return recordsOf(answers, "release.commitments").flatMap(({ id }) => {
    const at = (field: string) => recordPath("release.commitments", id, field);
    const [owner = "", due = "", what = ""] = [at("owner"), at("due"), at("what")].map((path) =>
      textAt(answers, path),
    );
    if (!isSomebody(owner) || due === "") return [];
    const paths = [at("what"), at("owner"), at("due"), at("pathways")];
    const isSubstantial = saysSomething(answers, at("what"));
    return [{ id, owner, due, what, isSubstantial, pathways: referredAt(answers, at("pathways")), paths }];
  });
}
