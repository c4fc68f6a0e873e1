/** The look of what was used of an answer's tools, below it. */
export const TOOL =
  "inline-flex min-h-6 items-center rounded-control px-1.5 text-xs text-faint underline decoration-hairline underline-offset-[0.2em] hover:bg-sunk hover:text-ink";

/** One thing in a menu of tools. */
export const TOOL_ITEM =
  "flex min-h-9 w-full items-center justify-between gap-4 px-3 text-start text-sm hover:bg-accent-wash focus-visible:bg-accent-wash focus-visible:outline-offset-[-3px] pointer-coarse:min-h-11";

/** The control that opens a menu: seen while its `group/tools` has the focus or the pointer, always where there is no pointer. */
export const QUIET_TOOL =
  "inline-flex min-h-6 items-center gap-2 rounded-control border border-line bg-raised px-2 text-xs font-medium text-quiet opacity-0 group-focus-within/tools:opacity-100 group-hover/tools:opacity-100 hover:text-ink aria-expanded:opacity-100 pointer-coarse:min-h-9 pointer-coarse:min-w-9 pointer-coarse:justify-center pointer-coarse:border-transparent pointer-coarse:bg-transparent pointer-coarse:opacity-100";
