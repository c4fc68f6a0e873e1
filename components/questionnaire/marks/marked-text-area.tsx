"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSection } from "@/components/questionnaire/context/section-context";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import { MarkedWords } from "@/components/questionnaire/marks/marked-words";
import type { Path } from "@/lib/domain/assessment/path";
import type { StatedMark } from "@/lib/domain/terms/mark-states";

type Props = {
  readonly form: AnswerForm;
  /** Where the draft stands in the form. */
  readonly name: string;
  readonly path: Path;
  /** The text area. */
  readonly children: ReactNode;
};

/** Where words are defined, not used. */
const DEFINITIONS = "terms.list";
const NO_MARKS: readonly StatedMark[] = [];

/** A text area whose words of the glossary are marked as they are typed, and what can be said of them below it. */
export function MarkedTextArea({ form, name, path, children }: Props) {
  const { client } = useSection();
  const box = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [marks, setMarks] = useState(NO_MARKS);
  useEffect(() => {
    const area = box.current?.querySelector("textarea");
    if (!area || !layer.current || path.startsWith(DEFINITIONS)) return;
    const over = layer.current;
    let stop: (() => void) | undefined;
    let isGone = false;
    const begin = async () => {
      const { markTextArea } = await import("@/components/questionnaire/marks/mark-text-area");
      if (isGone) return;
      const marker = markTextArea(area, over, client.answers, setMarks);
      const leaveForm = form.subscribe({
        formState: { values: true },
        callback: ({ name: changed }) => {
          if (changed === undefined || changed.startsWith(`${name}.`) || changed === name) marker.refresh();
        },
      });
      const leaveStructure = client.subscribeStructure(marker.refresh);
      stop = () => {
        marker.stop();
        leaveForm();
        leaveStructure();
      };
    };
    // Off the way to the first question: the glossary is fetched when the page is idle, or when somebody starts to write.
    const waitFor = window.requestIdleCallback ?? ((call: () => void) => setTimeout(call, 1_000));
    const idle = waitFor(() => void begin().catch(() => undefined));
    return () => {
      isGone = true;
      (window.cancelIdleCallback ?? clearTimeout)(idle);
      stop?.();
    };
  }, [client, form, name, path]);
  return (
    <>
      <div ref={box} className="relative max-w-measure">
        {children}
        <div
          ref={layer}
          aria-hidden="true"
          dir="auto"
          className="no-print pointer-events-none absolute inset-0 overflow-hidden border-transparent break-words [contain:strict] whitespace-pre-wrap text-transparent"
        />
      </div>
      <MarkedWords path={path} marks={marks} />
    </>
  );
}
