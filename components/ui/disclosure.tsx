import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"details">, "children"> & {
  readonly summary: ReactNode;
  readonly children: ReactNode;
};

/** Opens and closes without JavaScript; found by the browser's search; printed open. */
export function Disclosure({ summary, children, className, ...rest }: Props) {
  return (
    <details className={className} {...rest}>
      <summary className="inline-flex min-h-6 items-baseline gap-2 text-sm font-semibold text-accent hover:text-accent-strong">
        <svg
          viewBox="0 0 10 10"
          aria-hidden="true"
          className="size-2.5 shrink-0 self-center transition-transform [details[open]>summary_&]:rotate-90"
        >
          <path d="M2 0.5 8 5 2 9.5Z" fill="currentColor" />
        </svg>
        <span className="underline decoration-1 underline-offset-[0.18em]">{summary}</span>
      </summary>
      <div className="mt-2 border-s border-hairline ps-4">{children}</div>
    </details>
  );
}
