import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import type { Path } from "@/lib/domain/assessment/path";
import { findFindings } from "@/lib/domain/findings/find";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { COMES_OUT_LIGHT } from "@/lib/testing/judged/point";

/** Something that a report says about a work. */
export type Conclusion = {
  /** Subjects of the ledger and rules that it speaks for. */
  readonly rows: readonly string[];
  /** `below`: a row that became no finding, or a gap. */
  readonly kind: "finding" | "strength" | "below";
  /** As read: title, text, the answers quoted. */
  readonly text: string;
  /** Whether it rests on something that this work's authors answered. */
  readonly quotes: boolean;
};

/** What is concluded of answers, in the order of the report. */
export function conclusionsOf(answers: Answers): readonly Conclusion[] {
  const rows = ledgerOf(answers).map((row) => ({
    level: row.level,
    rows: [row.subject],
    kind: row.level >= 2 ? ("finding" as const) : ("below" as const),
    text: [row.label, row.because, ...row.moves.map(({ why }) => why), ...inWords(answers, row.answers)],
    quotes: isAnswered(answers, row.answers),
  }));
  const ruled = findFindings(INSTRUMENT, RULEBOOK, answers).findings.map((finding) => ({
    level: SEVERITIES[finding.severity],
    rows: [finding.ruleId],
    kind: KINDS[finding.kind] ?? ("finding" as const),
    text: [finding.title, finding.explanation, ...finding.answers.map(({ text }) => text)],
    quotes: isAnswered(
      answers,
      finding.answers.map(({ path }) => path),
    ),
  }));
  const all = [...rows, ...ruled].sort((a, b) => b.level - a.level);
  return [...light(answers), ...all.map(({ text, ...rest }) => ({ ...rest, text: text.join(" ") }))];
}

const SEVERITIES = { note: 1, concern: 2, serious: 3, blocking: 4 };
const KINDS: Readonly<Record<string, Conclusion["kind"]>> = { strength: "strength", gap: "below" };

function light(answers: Answers): readonly Conclusion[] {
  const { level, tooLittle } = decideScrutiny(answers);
  if (level !== "light" || tooLittle.length > 0) return [];
  return [{ rows: [COMES_OUT_LIGHT], kind: "strength", text: "", quotes: true }];
}

const inWords = (answers: Answers, paths: readonly Path[]) =>
  paths.map((path) => answerInWords(INSTRUMENT, answers, path));

function isAnswered(answers: Answers, paths: readonly Path[]): boolean {
  return paths.some(
    (path) =>
      answers[path]?.status === "answered" || Object.keys(answers).some((at) => at.startsWith(`${path}/`)),
  );
}
