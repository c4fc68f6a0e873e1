import type { ReactNode } from "react";
import { Markdown } from "@/components/report/markdown";
import type { Finding } from "@/lib/domain/findings/finding";
import { answerAnchor, findingAnchor, listOf } from "@/lib/domain/report/anchors";
import { isOnlyName } from "@/lib/domain/report/blocks/record-name";
import type { AnswerLine, AnswerSection } from "@/lib/domain/report/report-document";
import { answersPart } from "@/messages/report";

type Props = {
  readonly sections: readonly AnswerSection[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** Something beside an answer, such as a reviewer's rating. */
  readonly beside?: (line: AnswerLine) => ReactNode;
};

/** Every answer in words, by section and record, each with the findings that rest on it. */
export function AnswersPart({ sections, findings, beside }: Props) {
  return (
    <div className="space-y-12">
      {sections.map((section) => (
        <div key={section.id}>
          <h3 id={`answers-${section.id}`} className="border-b border-line pb-1.5 text-lg">
            {section.title}
          </h3>
          {groupsOf(section.lines).map(({ name, path, naming, lines, firstOf }) => (
            <div
              key={path}
              id={name === null ? undefined : answerAnchor(path)}
              className={name === null ? "border-b py-1" : "border-b pt-4 pb-3 last:border-b-0"}
            >
              {firstOf !== null && (
                <div id={answerAnchor(firstOf)} className="text-sm text-quiet">
                  <Conclusions findings={findings.get(firstOf) ?? []} />
                </div>
              )}
              {name !== null && (
                <>
                  <h4
                    dir="auto"
                    id={naming ? answerAnchor(naming.path) : undefined}
                    className="font-serif font-semibold"
                  >
                    {name}
                  </h4>
                  <div className="text-sm text-quiet">
                    <Conclusions findings={restingOn(findings, path, naming)} />
                    {naming && beside?.(naming)}
                  </div>
                </>
              )}
              {lines.length > 0 && (
                <dl className="answer-list">
                  {lines.map((line) => (
                    <Line key={line.path} line={line} findings={findings.get(line.path) ?? []}>
                      {beside?.(line)}
                    </Line>
                  ))}
                </dl>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

type Group = {
  readonly name: string | null;
  readonly path: string;
  /** The first answer of a record where it says only the name, which stands above as a heading. */
  readonly naming: AnswerLine | null;
  readonly lines: readonly AnswerLine[];
  /** The list of which it is the first record. */
  readonly firstOf: string | null;
};

/** Lines of one record stay together under its name; every other line is a group of its own. */
function groupsOf(lines: readonly AnswerLine[]): readonly Group[] {
  const groups: (Group & { readonly lines: AnswerLine[] })[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.record && last?.path === line.record.path) {
      last.lines.push(line);
      continue;
    }
    const list = line.record && listOf(line.record.path);
    const naming = isOnlyName(line) ? line : null;
    groups.push({
      name: line.record?.name ?? null,
      path: line.record?.path ?? line.path,
      naming,
      lines: naming ? [] : [line],
      firstOf: list === (last?.name != null ? listOf(last.path) : null) ? null : list,
    });
  }
  return groups;
}

/** The findings that rest on a record as a whole, or on its name. */
function restingOn(findings: Props["findings"], path: string, naming: AnswerLine | null): readonly Finding[] {
  const all = [path, ...(naming ? [naming.path] : [])].flatMap((each) => findings.get(each) ?? []);
  return [...new Set(all)];
}

type LineProps = {
  readonly line: AnswerLine;
  readonly findings: readonly Finding[];
  readonly children: ReactNode;
};

function Line({ line, findings, children }: LineProps) {
  return (
    <div id={answerAnchor(line.path)}>
      <dt>{line.asked}</dt>
      <dd>
        <Words line={line} />
        <Asides line={line} />
        <Conclusions findings={findings} />
        {children}
      </dd>
    </div>
  );
}

/** Characters that can mean something in Markdown; most answers have none and need no parser. */
const MARKUP = /[*_`#<>[\]~|\\&]|^\s*([-+=]|\d+[.)]\s)|\n\s*\n|^(\t| {4})/m;

function Words({ line }: { readonly line: AnswerLine }) {
  if (line.status !== "answered") return <p data-open="">{line.text}</p>;
  if (line.isMarkdown && MARKUP.test(line.text)) return <Markdown text={line.text} className="text-base" />;
  return <p dir="auto">{line.text}</p>;
}

function Asides({ line }: { readonly line: AnswerLine }) {
  if (!line.confidence && !line.note && !line.evidence) return null;
  return (
    <p>
      {line.confidence && <>{answersPart.confidence(line.confidence)} </>}
      {line.note && <>{answersPart.note(line.note)} </>}
      {line.evidence && <>{answersPart.evidence(line.evidence)}</>}
    </p>
  );
}

function Conclusions({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <p>
      {answersPart.findingsRestingOnThis}{" "}
      {findings.map((finding, index) => (
        <span key={finding.fingerprint}>
          {index > 0 && "; "}
          <a href={`#${findingAnchor(finding.fingerprint)}`}>{finding.title}</a>
        </span>
      ))}
    </p>
  );
}
