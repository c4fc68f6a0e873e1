import { CheckPart } from "@/components/questionnaire/overview/check-part";
import { Disclosure } from "@/components/ui/disclosure";
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

/** Every answer in words, folded by section, by record, each with the way to change it. */
export function AnswersToCheck({ assessment, sections, missing, mayEdit }: Props) {
  return (
    <CheckPart id="answers" title={answersToCheck.title} note={answersToCheck.inWords}>
      {sections.map(({ id, title, lines }) => (
        <Disclosure
          key={id}
          id={`answers-${id}`}
          open={sections.length === 1}
          className="border-b py-1"
          summary={answersToCheck.section(
            title,
            lines.filter(({ status }) => status !== "unanswered").length,
            lines.length,
          )}
        >
          {groupsOf(lines).map(({ key, title: record, lines: grouped }) => (
            <div key={key} className="not-first:mt-3">
              {record !== null && <h3 className="font-sans text-sm font-semibold">{record}</h3>}
              <dl className="border-t">
                {grouped.map((line) => (
                  <AnswerRow
                    key={line.path}
                    line={line}
                    isMissing={missing.has(line.path)}
                    change={mayEdit ? paths.section(assessment, id, line.path) : null}
                  />
                ))}
              </dl>
            </div>
          ))}
        </Disclosure>
      ))}
    </CheckPart>
  );
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

function AnswerRow({
  line,
  isMissing,
  change,
}: {
  readonly line: AnswerLine;
  readonly isMissing: boolean;
  /** Where it is changed; null where it may not be. */
  readonly change: string | null;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-b py-1 text-sm sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]">
      <dt className="text-quiet">{line.label.split(" › ").at(-1)}</dt>
      <dd className="min-w-0 max-sm:order-last max-sm:col-span-2">
        <AnswerWords line={line} isMissing={isMissing} />
      </dd>
      {change !== null && (
        <dd>
          <a href={change} className="link inline-block min-h-6">
            {line.status === "unanswered" ? answersToCheck.answer : answersToCheck.change}
            <span className="sr-only">: {line.label}</span>
          </a>
        </dd>
      )}
    </div>
  );
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
      {isMissing && <p className="font-semibold text-concern">{answersToCheck.required}</p>}
      {(line.confidence || line.note || line.evidence) && (
        <div className="max-w-measure text-xs text-quiet">
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
