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
            className="grid gap-x-3 gap-y-1 border-b py-2.5 md:grid-cols-[11.5rem_minmax(0,1fr)] md:items-start"
          >
            <legend className="sr-only">{row.label}</legend>
            <div>
              <p aria-hidden="true" className="font-semibold">
                {row.label}
              </p>
              {row.detail && (
                <p id={`${id}-${row.value}-detail`} className="text-sm text-quiet">
                  {row.detail}
                </p>
              )}
            </div>
            <div className="grid grid-cols-2 gap-x-1 sm:flex sm:flex-wrap">
              {kind.options.map((option) => (
                <label
                  key={option.value}
                  className="flex min-h-8 items-center gap-2 rounded-control px-2 text-sm hover:bg-sunk has-checked:bg-accent-wash"
                >
                  <input
                    type="radio"
                    className="size-5 shrink-0"
                    {...registerRadio(form, `${name}.matrix.${row.value}`, option.value)}
                  />
                  {option.label}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
    </div>
  );
}
