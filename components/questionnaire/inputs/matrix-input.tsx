"use client";

import { useFromAnswers, useSection } from "@/components/questionnaire/context/section-context";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio } from "@/components/questionnaire/drafts/register-input";
import { visibleRows } from "@/lib/domain/assessment/visibility";
import type { ScalarKind } from "@/lib/domain/instrument/question";

type Matrix = Extract<ScalarKind, { type: "matrix" }>;

/** One choice for each row. Each row is a group of its own, so that it reads well aloud and on a phone. */
export function MatrixInput({ form, name, path, kind, id }: InputProps<Matrix>) {
  const { instrument } = useSection();
  const shown = useFromAnswers((answers) =>
    visibleRows(instrument, answers, path)
      .map(({ value }) => value)
      .join(" "),
  );
  const rows = new Set(shown.split(" "));
  return (
    <div className="max-w-measure border-t">
      {kind.rows
        .filter(({ value }) => rows.has(value))
        .map((row) => (
          <fieldset
            key={row.value}
            aria-describedby={row.detail ? `${id}-${row.value}-detail` : undefined}
            title={row.detail}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0.5 border-b py-1"
          >
            <legend className="sr-only">{row.label}</legend>
            <span aria-hidden="true" className="min-w-40 flex-1 text-sm">
              {row.label}
            </span>
            {row.detail && (
              <span id={`${id}-${row.value}-detail`} hidden>
                {row.detail}
              </span>
            )}
            <span className="flex flex-wrap gap-1">
              {kind.options.map((option) => (
                <label
                  key={option.value}
                  className="relative flex min-h-7 items-center rounded-control border border-hairline bg-raised px-2 text-xs hover:border-ink has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-checked:shadow-[inset_0_-2px_0_var(--color-accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent pointer-coarse:min-h-11"
                >
                  <input
                    type="radio"
                    className="absolute inset-0 z-10 size-full opacity-0"
                    {...registerRadio(form, `${name}.matrix.${row.value}`, option.value)}
                  />
                  {option.label}
                </label>
              ))}
            </span>
          </fieldset>
        ))}
    </div>
  );
}
