import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { evidenced } from "@/lib/domain/ledger/evidence";
import { isSomebody } from "@/lib/domain/ledger/filler";
import { saysSomething } from "@/lib/domain/ledger/substance";

/** What makes a described pathway a level lighter: a mitigation that somebody has taken on, or evidence. */
export type Credit = {
  readonly kind: "owned" | "evidence";
  readonly why: string;
  readonly paths: readonly Path[];
};

/** The credits of one pathway, none where it has none. */
export function creditsOf(answers: Answers, pathway: string): readonly Credit[] {
  const at = (field: string) => recordPath("misuse.pathways", pathway, field);
  const shown = ["likelihood", "severity", "barriers"].map(at).filter((path) => evidenced(answers).has(path));
  const evidence: readonly Credit[] =
    shown.length === 0
      ? []
      : [
          {
            kind: "evidence",
            why: "there is evidence, with its place, for how likely or how grave it is",
            paths: shown,
          },
        ];
  if (!saysSomething(answers, at("mitigation"))) return evidence;
  const owned = ownedCommitments(answers).find(({ pathways }) => pathways.includes(pathway));
  if (!owned) return evidence;
  const why = `“${owned.what}” is taken on by ${owned.owner}, due ${dateInWords(owned.due)}`;
  return [{ kind: "owned", why, paths: [at("mitigation"), ...owned.paths] }, ...evidence];
}

/** Commitments with what, who and when, whatever they answer. */
export function ownedCommitments(answers: Answers) {
  return recordsOf(answers, "release.commitments").flatMap(({ id }) => {
    const at = (field: string) => recordPath("release.commitments", id, field);
    const [owner = "", due = "", what = ""] = [at("owner"), at("due"), at("what")].map((path) =>
      textAt(answers, path),
    );
    const isTaken = isSomebody(owner) && due !== "" && saysSomething(answers, at("what"));
    const pathways = referredAt(answers, at("pathways"));
    if (!isTaken) return [];
    return [{ owner, due, what, pathways, paths: [at("what"), at("owner"), at("due"), at("pathways")] }];
  });
}
