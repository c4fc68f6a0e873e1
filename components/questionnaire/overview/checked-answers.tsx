"use client";

import { startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { labelSteps } from "@/lib/domain/assessment/label-steps";
import { paths } from "@/lib/paths";
import { answersToCheck } from "@/messages/questionnaire/overview";

export type CheckedLine = {
  readonly path: string;
  /** The whole way to it. */
  readonly label: string;
  readonly text: string;
  /** It has no value. */
  readonly open?: "unanswered" | "other";
  /** Required, and without any answer. */
  readonly isMissing?: boolean;
  readonly confidence?: string;
  readonly note?: string;
  readonly evidence?: string;
};

type Group = { readonly key: string; readonly record: string | null; readonly lines: readonly CheckedLine[] };

type Props = {
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly groups: readonly Group[];
  }[];
  /** The draft in which they are changed; null where they may not be. */
  readonly changeAt: string | null;
};

/** Milliseconds until what is folded is made though nobody opened it: so that the browser's own search finds it. */
const SOON = 1_500;

/** Answers by section, each made when it is opened, before printing, or once the page stands: most look at a few. */
export function CheckedAnswers({ sections, changeAt }: Props) {
  const [isWhole, setWhole] = useState(sections.length === 1);
  const [opened, setOpened] = useState<readonly string[]>([]);
  useEffect(() => {
    const soon = setTimeout(() => startTransition(() => setWhole(true)), SOON);
    const now = () => flushSync(() => setWhole(true));
    addEventListener("beforeprint", now);
    return () => {
      clearTimeout(soon);
      removeEventListener("beforeprint", now);
    };
  }, []);
  return sections.map(({ id, title, groups }) => (
    <Disclosure
      key={id}
      id={`answers-${id}`}
      open={sections.length === 1}
      className="border-b py-1"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened((known) => (known.includes(id) ? known : [...known, id]));
      }}
      summary={title}
    >
      {(isWhole || opened.includes(id)) &&
        groups.map(({ key, record, lines }) => (
          <div key={key} className="not-first:mt-3">
            {record !== null && <h3 className="font-sans text-sm font-semibold">{record}</h3>}
            <dl className="border-t">
              {lines.map((line) => (
                <AnswerRow
                  key={line.path}
                  line={line}
                  change={changeAt === null ? null : paths.section(changeAt, id, line.path)}
                />
              ))}
            </dl>
          </div>
        ))}
    </Disclosure>
  ));
}

function AnswerRow({
  line,
  change,
}: {
  readonly line: CheckedLine;
  /** Where it is changed; null where it may not be. */
  readonly change: string | null;
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-b py-1 text-sm sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]">
      <dt className="text-quiet">{labelSteps(line.label, line.path).asked}</dt>
      <dd className="min-w-0 max-sm:order-last max-sm:col-span-2">
        <AnswerWords line={line} />
      </dd>
      {change !== null && (
        <dd>
          <a href={change} className="link inline-block min-h-6">
            {line.open === "unanswered" ? answersToCheck.answer : answersToCheck.change}
            <span className="sr-only">: {line.label}</span>
          </a>
        </dd>
      )}
    </div>
  );
}

function AnswerWords({ line }: { readonly line: CheckedLine }) {
  return (
    <>
      <p
        dir="auto"
        className={`max-w-measure wrap-anywhere whitespace-pre-line ${line.open ? "text-faint italic" : "font-serif"}`}
      >
        {line.text}
      </p>
      {line.isMissing && <p className="font-semibold text-concern">{answersToCheck.required}</p>}
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
