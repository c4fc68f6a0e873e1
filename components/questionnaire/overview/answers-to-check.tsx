import { CheckPart } from "@/components/questionnaire/overview/check-part";
import { CheckedAnswers } from "@/components/questionnaire/overview/checked-answers";
import { labelSteps } from "@/lib/domain/assessment/label-steps";
import { parsePath, recordPath } from "@/lib/domain/assessment/path";
import type { AnswerLine, AnswerSection } from "@/lib/domain/report/report-document";
import { answersToCheck } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly sections: readonly AnswerSection[];
  /** Required and without an answer. */
  readonly missing: ReadonlySet<string>;
  readonly mayEdit: boolean;
};

/** Every answer in words, folded by section, by record, each with the way to change it. */
export function AnswersToCheck({ assessment, sections, missing, mayEdit }: Props) {
  return (
    <CheckPart id="answers" title={answersToCheck.title} note={answersToCheck.inWords}>
      <CheckedAnswers
        sections={sections.map(({ id, title, lines }) => ({
          id,
          title: answersToCheck.section(
            title,
            lines.filter(({ status }) => status !== "unanswered").length,
            lines.length,
          ),
          groups: groupsOf(lines).map(({ title: record, lines: grouped, key }) => ({
            key,
            record,
            lines: grouped.map((line) => checkedLine(line, missing.has(line.path))),
          })),
        }))}
        changeAt={mayEdit ? assessment : null}
      />
    </CheckPart>
  );
}

/** What is shown of an answer and no more: there are hundreds, and all are sent. */
function checkedLine(
  { path, label, status, text, confidence, note, evidence }: AnswerLine,
  isMissing: boolean,
) {
  return {
    ...{ path, label, text },
    ...(status !== "answered" && {
      open: status === "unanswered" ? ("unanswered" as const) : ("other" as const),
    }),
    ...(isMissing && { isMissing }),
    ...(confidence && { confidence }),
    ...(note && { note }),
    ...(evidence && { evidence }),
  };
}

type Group = { readonly key: string; readonly title: string | null; readonly lines: AnswerLine[] };

/** Lines of one record together under its name; the others as they come. */
function groupsOf(lines: readonly AnswerLine[]): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const parsed = parsePath(line.path);
    const isField = parsed?.type === "field";
    const record = isField ? recordPath(parsed.question, parsed.record) : null;
    const last = groups.at(-1);
    if (last && (record === null ? last.title === null : last.key === record)) last.lines.push(line);
    else {
      const title = record === null ? null : labelSteps(line.label, line.path).record;
      groups.push({ key: record ?? line.path, title, lines: [line] });
    }
  }
  return groups;
}
