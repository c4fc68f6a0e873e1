import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { parsePath, recordPath } from "@/lib/domain/assessment/path";
import type { AnswerLine, AnswerSection } from "@/lib/domain/report/report-document";
import { paths } from "@/lib/paths";
import { answersToCheck } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessment: string;
  readonly sections: readonly AnswerSection[];
  /** Required and without an answer. */
  readonly missing: ReadonlySet<string>;
  readonly mayEdit: boolean;
};

/** Every answer in words, by section and record, each with the way to change it. */
export function AnswersToCheck({ assessment, sections, missing, mayEdit }: Props) {
  return sections.map((section) => (
    <Section
      key={section.id}
      id={`answers-${section.id}`}
      title={section.title}
      note={mayEdit && <a href={paths.section(assessment, section.id)}>{answersToCheck.openSection}</a>}
    >
      {groupsOf(section.lines).map(({ key, title, lines }) => (
        <div key={key} className="not-first:mt-6">
          {title !== null && <h3 className="pb-1.5 font-sans text-sm font-semibold">{title}</h3>}
          <dl className={title === null ? "border-t" : "ms-3 border-t"}>
            {lines.map((line) => (
              <div
                key={line.path}
                className="grid gap-x-6 gap-y-1 border-b py-3 sm:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_4rem]"
              >
                <dt className="text-sm font-semibold text-quiet">{line.label.split(" › ").at(-1)}</dt>
                <dd className="min-w-0">
                  <AnswerWords line={line} isMissing={missing.has(line.path)} />
                </dd>
                {mayEdit && (
                  <dd className="sm:text-end">
                    <a
                      href={paths.section(assessment, section.id, line.path)}
                      className="link inline-block min-h-6 text-sm"
                    >
                      {line.status === "unanswered" ? answersToCheck.answer : answersToCheck.change}
                      <span className="sr-only">: {line.label}</span>
                    </a>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  ));
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
      const title = record === null ? null : (line.label.split(" › ").at(-2) ?? "");
      groups.push({ key: record ?? line.path, title, lines: [line] });
    }
  }
  return groups;
}

function AnswerWords({ line, isMissing }: { readonly line: AnswerLine; readonly isMissing: boolean }) {
  const isOpen = line.status !== "answered";
  return (
    <>
      <p
        dir="auto"
        className={`max-w-measure wrap-anywhere whitespace-pre-line ${isOpen ? "text-faint italic" : "font-serif"}`}
      >
        {line.text}
      </p>
      {isMissing && <p className="text-sm font-semibold text-concern">{answersToCheck.required}</p>}
      {(line.confidence || line.note || line.evidence) && (
        <div className="mt-1 max-w-measure space-y-1 text-sm text-quiet">
          {line.confidence && <Tag>{answersToCheck.confidence(line.confidence)}</Tag>}
          {line.note && (
            <p dir="auto" className="whitespace-pre-line">
              {answersToCheck.note(line.note)}
            </p>
          )}
          {line.evidence && (
            <p dir="auto" className="wrap-anywhere">
              {answersToCheck.evidence(line.evidence)}
            </p>
          )}
        </div>
      )}
    </>
  );
}
