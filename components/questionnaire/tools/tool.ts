/** The look of the small tools below an answer. */
export const TOOL =
  "inline-flex min-h-6 items-center rounded-control px-1.5 text-xs text-faint underline decoration-hairline underline-offset-[0.2em] hover:bg-sunk hover:text-ink";
