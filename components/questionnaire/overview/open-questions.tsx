import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { Time } from "@/components/ui/time";
import type { OpenQuestion } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { openQuestions } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly questions: readonly OpenQuestion[];
  /** ISO 8601 date from which on an earlier one is past. */
  readonly today: string;
};

/** What the authors don't know yet, with who finds it out and by when: what the assessment waits for. */
export function OpenQuestions({ assessment, questions, today }: Props) {
  if (questions.length === 0) return null;
  return (
    <Section
      id="open-questions"
      title={openQuestions.title}
      aside={String(questions.length)}
      note={openQuestions.note}
    >
      <ul className="border-b">
        {questions.map(({ path, label, who, by, note }) => (
          <li
            key={path}
            className="grid gap-x-8 gap-y-0.5 border-t py-3 first:border-t-0 first:pt-0 sm:grid-cols-[minmax(0,1fr)_12rem]"
          >
            <div className="min-w-0 max-w-measure">
              <a href={paths.section(assessment, sectionOfPath(path), path)}>{label}</a>
              {note && (
                <p dir="auto" className="text-sm wrap-anywhere whitespace-pre-line text-quiet">
                  {note}
                </p>
              )}
            </div>
            <div className="min-w-0 text-sm">
              <p className="wrap-anywhere">{who || openQuestions.nobody}</p>
              {by && (
                <p className="text-quiet">
                  {openQuestions.by(<Time value={by} as="short" />)}{" "}
                  {by < today && <Badge tone="concern">{openQuestions.past}</Badge>}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
