import { classNames } from "@/components/ui/class-names";

export type LeftState = "not-begun" | "begun" | "nothing-left";

/** How far something is, of what is asked and what of it is left. */
export function leftState(asked: number, left: number): LeftState {
  return left === 0 ? "nothing-left" : left < asked ? "begun" : "not-begun";
}

/** One mark a state everywhere: a ring, a ring half filled, a tick. Decoration: the words stand beside it. */
export function LeftMark({ state, className }: { readonly state: LeftState; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={classNames(
        "size-3 shrink-0",
        { "not-begun": "text-faint", begun: "text-accent", "nothing-left": "text-strength" }[state],
        className,
      )}
    >
      {state === "nothing-left" ? (
        <path d="m1.5 6.5 3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.75" />
      ) : (
        <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {state === "begun" && <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5Z" fill="currentColor" />}
    </svg>
  );
}
