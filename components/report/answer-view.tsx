import { inOrder } from "@/components/report/in-order";
import { Markdown } from "@/components/report/markdown";
import type { PageHooks } from "@/components/report/page-hooks";
import { asidesOf } from "@/lib/domain/report/blocks/asides";
import type { AnswerBlock, Block, LinkedFinding, RecordBlock } from "@/lib/domain/report/blocks/block";
import type { AnswerLine } from "@/lib/domain/report/report-document";
import { answerView } from "@/messages/report";

/** Answers under what was asked, each with the findings that rest on it. */
export function AnswersView({
  answers,
  hooks: { beside, findingsAt },
}: {
  readonly answers: readonly AnswerBlock[];
  readonly hooks: PageHooks;
}) {
  return (
    <dl className="answer-list">
      {inOrder(answers, ({ anchor, line, findings }) => (
        <div id={anchor}>
          <dt>{line.asked}</dt>
          <dd>
            <Words line={line} />
            {asidesOf(line) !== "" && <p>{asidesOf(line)}</p>}
            <Resting findings={findings} at={findingsAt} />
            {beside?.(line)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The answers of one record under its name. */
export function RecordView({ record, hooks }: { readonly record: RecordBlock; readonly hooks: PageHooks }) {
  const { name, anchors, naming, findings, answers } = record;
  return (
    <div id={anchors[0]} className="border-b pt-4 pb-3 last:border-b-0">
      <h4 dir="auto" id={anchors[1]} className="font-serif font-semibold">
        {name}
      </h4>
      <div className="text-sm text-quiet">
        <Resting findings={findings} at={hooks.findingsAt} />
        {naming && hooks.beside?.(naming.line)}
      </div>
      {answers.length > 0 && <AnswersView answers={answers} hooks={hooks} />}
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

/** What rests on a list as a whole. */
export function RestingOnList({
  resting: { anchor, findings },
  hooks,
}: {
  readonly resting: Extract<Block, { type: "resting" }>;
  readonly hooks: PageHooks;
}) {
  return (
    <div id={anchor} className="text-sm text-quiet">
      <Resting findings={findings} at={hooks.findingsAt} lead={answerView.findingsRestingOnList} />
    </div>
  );
}

/** The findings that rest on something; none leave no trace. */
function Resting({
  findings,
  at: page = "",
  lead = answerView.findingsRestingOnThis,
}: {
  readonly findings: readonly LinkedFinding[];
  readonly at: string | undefined;
  readonly lead?: string;
}) {
  if (findings.length === 0) return null;
  return (
    <p>
      {lead}{" "}
      {inOrder(findings, ({ number, title, anchor }, at) => (
        <>
          {at > 0 && ", "}
          <a href={`${page}#${anchor}`} title={title}>
            {number}
          </a>
        </>
      ))}
    </p>
  );
}
