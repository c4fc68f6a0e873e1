"use client";

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { TOOL_ITEM } from "@/components/questionnaire/tools/tool";

/** One thing that can be done: its words, a longer name where the words alone don't say to what, and a key of its own. */
export type ToolItem = {
  readonly words: string;
  readonly act: () => void;
  readonly name?: string;
  readonly ariaKeys?: string;
  readonly keys?: string;
};

type Props = {
  /** What the control shows. */
  readonly label: ReactNode;
  readonly name?: string;
  readonly describedBy?: string;
  readonly ariaKeys?: string;
  /** Found by it: `data-tools`. */
  readonly of: string;
  readonly className: string;
  readonly items: readonly ToolItem[];
};

const HIGH = 320;

/** One control that opens a list of things to do; Escape and leaving it close it, arrows go through it, as Tab does. */
export function ToolMenu({ label, name, describedBy, ariaKeys, of, className, items }: Props) {
  const [open, setOpen] = useState<"below" | "above" | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const show = () => {
    const { bottom = 0, top = 0 } = trigger.current?.getBoundingClientRect() ?? {};
    flushSync(() => setOpen(innerHeight - bottom < HIGH && top > HIGH ? "above" : "below"));
    menu.current?.querySelector("button")?.focus();
  };
  const close = () => setOpen(null);
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      trigger.current?.focus();
      close();
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: closes when the focus leaves it.
    <div
      className="relative"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <button
        ref={trigger}
        type="button"
        data-tools={of}
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        aria-keyshortcuts={ariaKeys}
        aria-label={name}
        aria-describedby={describedBy}
        className={className}
        onClick={() => (open ? close() : show())}
      >
        {label}
      </button>
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrows and Escape as in a menu, beside Tab.
        <div
          ref={menu}
          id={id}
          onKeyDown={press}
          className={`absolute end-0 z-20 w-72 max-w-[85vw] rounded-panel border border-line bg-raised py-1 shadow-float ${open === "above" ? "bottom-full mb-1" : "top-full mt-1"}`}
        >
          {items.map((item) => (
            <button
              key={item.words}
              type="button"
              className={TOOL_ITEM}
              aria-label={item.name}
              aria-keyshortcuts={item.ariaKeys}
              aria-describedby={describedBy}
              onClick={() => {
                // Back to the control, unless what is done moves the focus on.
                trigger.current?.focus();
                close();
                item.act();
              }}
            >
              {item.words}
              {item.keys && (
                <span aria-hidden="true" className="text-xs text-faint">
                  {item.keys}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Three dots: more can be done. */
export function Dots() {
  return (
    <svg viewBox="0 0 16 4" aria-hidden="true" className="w-4">
      <path d="M2 2h.01M8 2h.01M14 2h.01" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
