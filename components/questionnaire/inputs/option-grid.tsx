"use client";

import { type ComponentProps, type CSSProperties, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import type { Option } from "@/lib/domain/instrument/question";

type Props = {
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly options: readonly (Omit<Option, "detail"> & { readonly detail?: string | undefined })[];
  /** What an option's box is registered with, `value` included. */
  readonly control: (value: string) => ComponentProps<"input">;
  /** The one chosen when this is first shown. */
  readonly chosen?: string | null | undefined;
  /** Points of a scale: in one row from the lowest to the highest where there is room. */
  readonly isScale?: boolean;
};

/** Options with fewer letters than this in all stand in one row, each as wide as its words. */
const ONE_ROW = 44;

/**
 * Options side by side, as many in a row as fit; on a phone one below the other. What one means stands below them while it is
 * pointed at, has the focus, or is the one chosen; always to a screen reader.
 */
export function OptionGrid({ id, type, options, control, chosen, isScale = false }: Props) {
  const told = useRef<HTMLParagraphElement>(null);
  const hasDetails = options.some(({ detail }) => detail);
  // Written past React: pointing at options renders nothing.
  const tell = (value?: string) => {
    const box = told.current;
    if (!box) return;
    const group = box.parentElement;
    const at =
      value ??
      (type === "radio" ? group?.querySelector<HTMLInputElement>("input:checked")?.value : undefined);
    box.textContent = options.find((option) => option.value === at)?.detail ?? "";
  };
  const isShort = options.reduce((sum, { label }) => sum + label.length + 3, 0) <= ONE_ROW;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only shows what a screen reader is told anyway.
    <div className="max-w-measure" onPointerLeave={() => tell()} onBlur={() => tell()}>
      <div
        style={{ "--points": options.length } as CSSProperties}
        className={classNames(
          "grid gap-px sm:gap-1",
          isShort
            ? "max-sm:auto-cols-fr max-sm:grid-flow-col sm:flex sm:flex-wrap"
            : isScale
              ? "sm:grid-cols-[repeat(var(--points),minmax(0,1fr))]"
              : "sm:grid-cols-[repeat(auto-fill,minmax(10rem,1fr))]",
        )}
      >
        {options.map((option) => (
          <label
            key={option.value}
            htmlFor={`${id}-${option.value}`}
            onPointerEnter={() => tell(option.value)}
            className={classNames(
              "relative flex min-h-9 min-w-0 items-center gap-2 rounded-control border border-hairline bg-raised px-2.5 py-1 text-sm leading-tight hover:border-ink has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-checked:shadow-[inset_0_-2px_0_var(--color-accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent pointer-coarse:min-h-11",
              isScale && "sm:px-2 sm:text-xs",
            )}
          >
            <input
              id={`${id}-${option.value}`}
              type={type}
              aria-describedby={option.detail ? `${id}-${option.value}-detail` : undefined}
              className={classNames(
                "shrink-0 accent-accent",
                type === "radio" ? "absolute inset-0 z-10 size-full opacity-0" : "size-4",
              )}
              onFocus={() => tell(option.value)}
              {...control(option.value)}
            />
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {option.label}
            </span>
          </label>
        ))}
      </div>
      {options.map(
        ({ value, detail }) =>
          detail && (
            <span key={value} id={`${id}-${value}-detail`} hidden>
              {detail}
            </span>
          ),
      )}
      {hasDetails && (
        <p ref={told} aria-hidden="true" className="mt-1 min-h-[1.4em] text-xs text-quiet">
          {options.find(({ value }) => value === chosen)?.detail}
        </p>
      )}
    </div>
  );
}
