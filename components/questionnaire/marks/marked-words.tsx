"use client";

import { type ComponentType, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { MARK_LINES, MARK_WORDS } from "@/components/questionnaire/marks/mark-looks";
import type { MarkPanelProps } from "@/components/questionnaire/marks/mark-panel";
import type { Path } from "@/lib/domain/assessment/path";
import type { StatedMark } from "@/lib/domain/terms/mark-states";
import { markedWords } from "@/messages/questionnaire/marks";

type Props = { readonly path: Path; readonly marks: readonly StatedMark[] };

/** The marked words that need a look, once each; pressing one says why and lets it be defined. */
export function MarkedWords({ path, marks }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const [Panel, setPanel] = useState<ComponentType<MarkPanelProps> | null>(null);
  const words = new Map<string, StatedMark>();
  for (const mark of marks) if (mark.state !== "defined" && !words.has(mark.id)) words.set(mark.id, mark);
  const opened = marks.find(({ id }) => id === open);
  const toggle = (id: string) => {
    setOpen(open === id ? null : id);
    if (Panel) return;
    import("@/components/questionnaire/marks/mark-panel").then(
      (loaded) => setPanel(() => loaded.MarkPanel),
      () => setOpen(null),
    );
  };
  const box = useRef<HTMLDivElement>(null);
  /** Back to the word; to the text, if there is nothing left to look at in it. */
  const close = () => {
    const line = box.current;
    const text = document.getElementById(`${path}--input`);
    flushSync(() => setOpen(null));
    (line?.querySelector<HTMLElement>(`[data-word="${opened?.id}"]`) ?? text)?.focus();
  };
  if (words.size === 0 && !opened) return null;
  return (
    <div ref={box} className="no-print mt-1 max-w-measure">
      <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-faint">
        <span>{markedWords.label}</span>
        {[...words.values()].map((mark) => (
          <button
            key={mark.id}
            type="button"
            data-word={mark.id}
            aria-expanded={open === mark.id}
            onClick={() => toggle(mark.id)}
            className="min-h-6 rounded-control px-0.5 text-ink hover:bg-sunk"
          >
            <span className={MARK_LINES[mark.state]}>{mark.text}</span>
            <span className="sr-only">, {MARK_WORDS[mark.state]}</span>
          </button>
        ))}
      </p>
      {opened && Panel && <Panel key={opened.id} path={path} mark={opened} onClose={close} />}
    </div>
  );
}
