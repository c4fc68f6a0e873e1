import { answerAnchor, findingAnchor } from "@/lib/domain/report/anchors";
import { type Block, heading, text } from "@/lib/domain/report/blocks/block";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** Every answer by section and record, each with the findings that rest on it. */
export function answerBlocks({ answers, findings }: ReportDocument): readonly Block[] {
  const resting = new Map<string, { readonly title: string; readonly anchor: string }[]>();
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
        return [
          ...(isNew && line.record ? [{ type: "record" as const, name: line.record.name }] : []),
          { type: "answer", line, anchor: answerAnchor(line.path), findings: resting.get(line.path) ?? [] },
        ];
      }),
    ];
  });
}
