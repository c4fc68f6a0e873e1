"use client";

import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useTallied } from "@/components/review/desk/judged-tally";
import {
  JudgementForm,
  type JudgementInput,
  type StoredJudgement,
} from "@/components/review/desk/judgement-form";
import {
  type AskedSubject,
  judgementStored,
  judgementToSave,
  linesOfJudgement,
} from "@/components/review/desk/judgement-words";
import type { FormAction } from "@/components/ui/form-action";
import { subjectAnchor } from "@/lib/domain/review/subject-anchor";
import { judgementDesk as words } from "@/messages/judgement";

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly subject: AskedSubject;
  readonly label: string;
  readonly stored: StoredJudgement;
  readonly judge: FormAction<JudgementInput, { readonly version: number }>;
  readonly isOpen: boolean;
  /** In the line that is always there. */
  readonly heading: ReactNode;
  /** The place to argue against it. */
  readonly argue?: ReactNode;
  /** What is judged, in full. */
  readonly children?: ReactNode;
};

const ROWS = "details[data-judged]";

/**
 * One thing that is put to a reviewer: a line with what they said of it, and, open, everything it rests on with the judgement beside
 * it. One is open at a time. While it has the focus, and not in a text: J and K go on and back, digits judge, C is for words, X argues.
 */
export function JudgedRow(props: Props) {
  const { assessmentId, revisionId, subject, label, stored, judge, heading, argue, children } = props;
  const [isOpenFirst] = useState(props.isOpen);
  const tallied = useTallied();
  // What was saved here holds until the page is told what is stored: brought over from an earlier revision, say.
  const [saved, setSaved] = useState<{ readonly over: number; readonly text: string } | null>(null);
  const said = saved?.over === stored.version ? saved.text : inShort(subject, stored);
  return (
    <details
      data-judged
      name="judged"
      open={isOpenFirst}
      onKeyDown={goByKey}
      className="group/judged border-t border-hairline first:border-t-0 open:border-t-accent"
    >
      <summary className="grid min-h-8 cursor-pointer items-baseline gap-x-8 py-1 lg:grid-cols-[minmax(0,1fr)_14rem] lg:group-open/judged:grid-cols-[minmax(0,1fr)_22rem]">
        <span className="min-w-0 wrap-anywhere">{heading}</span>
        <span className="min-w-0 truncate text-sm text-quiet">{said || words.nothingYet[subject.kind]}</span>
      </summary>
      <div
        id={subjectAnchor(subject.name)}
        className="grid gap-x-8 gap-y-3 pt-1 pb-4 lg:grid-cols-[minmax(0,1fr)_22rem]"
      >
        <div className="min-w-0">{children}</div>
        <div className="min-w-0">
          <JudgementForm
            assessmentId={assessmentId}
            revisionId={revisionId}
            subject={subject}
            label={label}
            stored={stored}
            save={judge}
            onSaved={(values) => {
              setSaved({
                over: stored.version,
                text: linesInShort(linesOfJudgement(subject, values)),
              });
              const read = judgementToSave(subject, values);
              tallied(subject.name, read.fault === null && read.judgement !== null);
            }}
          />
          {argue}
        </div>
      </div>
    </details>
  );
}

function inShort(subject: AskedSubject, stored: StoredJudgement): string {
  if (stored.version === 0) return "";
  return linesInShort(linesOfJudgement(subject, judgementStored(subject, stored)));
}

function linesInShort(lines: ReturnType<typeof linesOfJudgement>): string {
  return lines.flatMap(([, text]) => (text === "" ? [] : [text])).join(words.joint);
}

function goByKey(event: KeyboardEvent<HTMLDetailsElement>) {
  const { currentTarget: row, target, key } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  if (target.matches("textarea, select, input:not([type=radio])")) return;
  const act = actOf(row, key.toLowerCase());
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(row: HTMLDetailsElement, key: string): (() => void) | null {
  const step = key === "j" ? 1 : key === "k" ? -1 : 0;
  if (step !== 0) {
    const rows = [...document.querySelectorAll<HTMLDetailsElement>(ROWS)];
    const next = rows[rows.indexOf(row) + step];
    return next ? () => openRow(next) : null;
  }
  if (/^[1-9]$/.test(key)) {
    const choice = row.querySelectorAll<HTMLInputElement>("input[name=verdict]")[Number(key) - 1];
    return choice && row.open ? () => choice.click() : null;
  }
  const fold = { c: "[data-words]", x: "[data-argue] details" }[key];
  const details = fold && row.querySelector<HTMLDetailsElement>(fold);
  return details
    ? () => {
        details.open = true;
        details.querySelector<HTMLTextAreaElement>("textarea:last-of-type")?.focus();
      }
    : null;
}

function openRow(row: HTMLDetailsElement) {
  row.open = true;
  row.querySelector("summary")?.focus();
  row.scrollIntoView({ block: "nearest" });
}
