import { LABELS } from "@/lib/content/labels";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { conclude } from "@/lib/domain/findings/conclude";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { COMES_OUT_LIGHT } from "@/lib/testing/judged/point";

/** Something that a report says about a work. */
export type Conclusion = {
  /** Subjects of the ledger and rules that it speaks for. */
  readonly rows: readonly string[];
  /** `below`: a claim answered in words alone, a gap, or a row that became no finding. */
  readonly kind: "finding" | "strength" | "below";
  /** As read: title, text, the answers quoted. */
  readonly text: string;
  /** Whether it rests on something that this work's authors answered. */
  readonly quotes: boolean;
};

/** What is concluded of answers: the findings that lead, the others in the order of the report, strengths, and what is below. */
export function conclusionsOf(answers: Answers): readonly Conclusion[] {
  const { findings, toCheck, notSaid } = conclude(RULEBOOK, answers);
  const strengths = findings.filter(({ kind }) => kind === "strength");
  const leading = leadingFindings({ findings, rulebookVersion: LABELS.rulebook });
  const others = findings.filter((each) => !strengths.includes(each) && !leading.includes(each));
  const below = (rows: readonly string[], words: readonly string[], quoted: readonly QuotedAnswer[]) => ({
    rows,
    kind: "below" as const,
    text: [...words, ...quoted.map(({ text }) => text)].join(" "),
    quotes: isAnswered(answers, quoted),
  });
  return [
    ...light(answers),
    ...[...leading, ...others].map((finding) => said(answers, finding, "finding")),
    ...strengths.map((finding) => said(answers, finding, "strength")),
    ...toCheck.map(({ subjects, title, text, words }) => below(subjects, [title, text], words)),
    ...notSaid.map(({ id, title, resolve, answers: blank }) => below([id], [title, resolve], blank)),
    ...ledgerOf(answers)
      .filter(({ level }) => level > 0)
      .map(({ subject, label, because }) => below([subject], [label, because], [])),
  ];
}

function said(answers: Answers, finding: Finding, kind: Conclusion["kind"]): Conclusion {
  const { ruleId, subjects = [], title, explanation, points = [], answers: quoted } = finding;
  return {
    rows: [ruleId, ...subjects],
    kind,
    text: [title, explanation, ...points, ...quoted.map(({ text }) => text)].join(" "),
    quotes: isAnswered(answers, quoted),
  };
}

function light(answers: Answers): readonly Conclusion[] {
  const { level, tooLittle } = decideScrutiny(answers);
  if (level !== "light" || tooLittle.length > 0) return [];
  return [{ rows: [COMES_OUT_LIGHT], kind: "strength", text: "", quotes: true }];
}

function isAnswered(answers: Answers, quoted: readonly { readonly path: Path }[]): boolean {
  return quoted.some(
    ({ path }) =>
      answers[path]?.status === "answered" || Object.keys(answers).some((at) => at.startsWith(`${path}/`)),
  );
}
