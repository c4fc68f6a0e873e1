import { answerAnchor, findingAnchor, listOf } from "@/lib/domain/report/anchors";
import {
  type AnswerBlock,
  type Block,
  heading,
  type LinkedFinding,
  type RecordBlock,
  text,
} from "@/lib/domain/report/blocks/block";
import { findingNumbers } from "@/lib/domain/report/blocks/finding-numbers";
import { isOnlyName } from "@/lib/domain/report/blocks/record-name";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";

type Resting = (path: string) => readonly LinkedFinding[];
type Recorded = { readonly record: AnswerLine["record"]; readonly lines: AnswerLine[] };

/** Every answer by section and record, each with the findings that rest on it. */
export function answerBlocks({
  answers,
  findings,
}: Pick<ReportDocument, "answers" | "findings">): readonly Block[] {
  const numbers = findingNumbers({ findings });
  const resting = new Map<string, LinkedFinding[]>();
  for (const { answers: read, title, fingerprint } of findings) {
    for (const { path } of read) {
      resting.set(path, [
        ...(resting.get(path) ?? []),
        { number: numbers.get(fingerprint) ?? 0, title, anchor: findingAnchor(fingerprint) },
      ]);
    }
  }
  const on: Resting = (path) => resting.get(path) ?? [];
  return answers.flatMap(({ id, title, lines }): readonly Block[] => [
    heading(3, [text(title)], `answers-${id}`),
    ...byRecord(lines).flatMap(({ record, lines }, at, all): readonly Block[] => {
      const given = lines.map((line) => answerBlock(line, on));
      if (!record) return given;
      const list = listOf(record.path);
      const before = all[at - 1]?.record;
      const isFirst = !before || listOf(before.path) !== list;
      return [
        ...(isFirst ? [{ type: "resting", anchor: answerAnchor(list), findings: on(list) } as const] : []),
        recordBlock(record, given, on),
      ];
    }),
  ]);
}

/** Lines of one record that follow each other, together; the others each by themselves. */
function byRecord(lines: readonly AnswerLine[]): readonly Recorded[] {
  const groups: Recorded[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.record && last?.record?.path === line.record.path) last.lines.push(line);
    else groups.push({ record: line.record, lines: [line] });
  }
  return groups;
}

function answerBlock(line: AnswerLine, on: Resting): AnswerBlock {
  return { type: "answer", line, anchor: answerAnchor(line.path), findings: on(line.path) };
}

/** The heading of a record stands in place of its first answer where that says only what the heading does. */
function recordBlock(
  { path, name }: NonNullable<AnswerLine["record"]>,
  given: readonly AnswerBlock[],
  on: Resting,
): RecordBlock {
  const [first, ...rest] = given;
  const naming = first && isOnlyName(first.line) ? first : null;
  const findings = [...on(path), ...(naming?.findings ?? [])];
  const unique = new Map(findings.map((finding) => [finding.anchor, finding]));
  return {
    type: "record",
    name,
    anchors: [answerAnchor(path), ...(naming ? [naming.anchor] : [])],
    findings: [...unique.values()],
    naming,
    answers: naming ? rest : given,
  };
}
