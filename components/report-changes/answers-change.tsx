import { ChangeWords } from "@/components/questionnaire/history/change-words";
import { Tag } from "@/components/ui/tag";
import type { AnswerLine } from "@/lib/domain/report/report-document";
import type { GroupChange, LineChange, SectionChange } from "@/lib/domain/report-changes/answer-changes";
import { answersChange } from "@/messages/report-changes";

type Props = {
  readonly sections: readonly SectionChange[];
  /** Where the answers of a section stand whole. */
  readonly hrefOf: (section: string) => string;
};

/** The answers that differ, word by word, by section and record; what is the same is counted. */
export function AnswersChange({ sections, hrefOf }: Props) {
  const differing = sections.filter(({ groups }) => groups.length > 0);
  const same = sections.filter(({ groups }) => groups.length === 0).reduce((sum, each) => sum + each.same, 0);
  return (
    <div className="space-y-10">
      {differing.length === 0 && <p>{answersChange.none}</p>}
      {differing.map((section) => (
        <div key={section.id} id={`answers-${section.id}`}>
          <h3 className="border-b border-line pb-1.5 text-lg">{section.title}</h3>
          {section.groups.map((group) => (
            <Group key={group.path} group={group} />
          ))}
          {section.same > 0 && (
            <p className="mt-3 text-sm text-quiet">
              <a href={hrefOf(section.id)}>{answersChange.same(section.same)}</a>
            </p>
          )}
        </div>
      ))}
      {same > 0 && (
        <p className="text-sm text-quiet">
          {sections
            .filter(({ groups, same: count }) => groups.length === 0 && count > 0)
            .map(({ title }) => title)
            .join(", ")}
          {": "}
          {answersChange.same(same)}
        </p>
      )}
    </div>
  );
}

function Group({ group: { name, formerName, mark, lines } }: { readonly group: GroupChange }) {
  return (
    <div className="border-b py-4 last:border-b-0">
      {name !== null && (
        <h4 className="flex flex-wrap items-baseline gap-x-3 font-serif font-semibold wrap-anywhere">
          {name}
          <Tag>{answersChange.marks[mark]}</Tag>
          {formerName !== undefined && (
            <span className="font-sans text-sm font-normal text-quiet">
              {answersChange.formerly(formerName)}
            </span>
          )}
        </h4>
      )}
      <dl className="max-w-measure">
        {lines.map((line) => (
          <Line
            key={(line.now ?? line.before)?.path}
            line={line}
            isRecords={name !== null && mark !== "changed"}
          />
        ))}
      </dl>
    </div>
  );
}

type LineProps = {
  readonly line: LineChange;
  /** The whole record is new or gone, which its heading says. */
  readonly isRecords: boolean;
};

function Line({ line: { mark, before, now }, isRecords }: LineProps) {
  return (
    <div className="mt-3">
      <dt className="text-sm font-semibold text-quiet">
        {(now ?? before)?.asked}
        {!isRecords && <span className="font-normal"> ({answersChange.marks[mark]})</span>}
      </dt>
      <dd className="mt-0.5">
        <ChangeWords before={before ? wholeOf(before) : ""} after={now ? wholeOf(now) : ""} />
      </dd>
    </div>
  );
}

/** The answer with its confidence, note and evidence, each on a line of its own. */
function wholeOf({ text, confidence, note, evidence }: AnswerLine): string {
  return [
    text,
    confidence && answersChange.confidence(confidence),
    note && answersChange.noteOf(note),
    evidence && answersChange.evidence(evidence),
  ]
    .filter(Boolean)
    .join("\n");
}
