import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import {
  type AnswerBlock,
  type Block,
  heading,
  type LinkedFinding,
  text,
} from "@/lib/domain/report/blocks/block";
import { isOnlyName } from "@/lib/domain/report/blocks/record-name";
import type { AnswerLine, ReportDocument } from "@/lib/domain/report/report-document";

type Resting = ReadonlyMap<string, readonly LinkedFinding[]>;

/** Every answer by section and record, each with the findings that rest on it. */
export function answerBlocks({ answers, findings }: ReportDocument): readonly Block[] {
  const resting = new Map<string, LinkedFinding[]>();
  for (const { answers: read, title, fingerprint } of findings) {
    for (const { path } of read) {
      resting.set(path, [...(resting.get(path) ?? []), { title, anchor: findingAnchor(fingerprint) }]);
    }
  }
  return answers.flatMap((section): readonly Block[] => {
    let record: string | null = null;
    return [
      heading(3, [text(section.title)], `answers-${section.id}`),
      ...section.lines.flatMap((line): readonly Block[] => {
        const isNew = line.record !== null && line.record.path !== record;
        record = line.record?.path ?? null;
        const answer = answerBlock(line, resting);
        if (!isNew || !line.record) return [answer];
        const named = recordBlock(line.record, answer, resting);
        return named.naming ? [named] : [named, answer];
      }),
    ];
  });
}

function answerBlock(line: AnswerLine, resting: Resting): AnswerBlock {
  return { type: "answer", line, anchor: answerAnchor(line.path), findings: resting.get(line.path) ?? [] };
}

/** The heading of a record, in place of its first answer where that says only what the heading does. */
function recordBlock(
  { path, name }: NonNullable<AnswerLine["record"]>,
  first: AnswerBlock,
  resting: Resting,
): Extract<Block, { type: "record" }> {
  const naming = isOnlyName(first.line) ? first : null;
  const findings = [...(resting.get(path) ?? []), ...(naming?.findings ?? [])];
  const unique = new Map(findings.map((finding) => [finding.anchor, finding]));
  return {
    type: "record",
    name,
    anchor: naming?.anchor ?? answerAnchor(path),
    findings: [...unique.values()],
    naming,
  };
}
