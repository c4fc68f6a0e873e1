import { classNames } from "@/components/ui/class-names";
import { wordmark } from "@/messages/shell";

/** The name with its mark: land seen over a waterline. */
export function Wordmark({ large = false }: { readonly large?: boolean }) {
  return (
    <span
      className={classNames(
        "inline-flex items-baseline gap-2.5 font-serif text-ink",
        large ? "text-3xl" : "text-xl",
      )}
    >
      <svg viewBox="0 0 34 18" aria-hidden="true" className="h-[0.62em] w-auto shrink-0 overflow-visible">
        <path
          d="M3 12.5C8.5 12.5 9.5 3 15 3c3.2 0 4 3.4 6.2 3.4 2 0 2.6-1.6 4.3-1.6 2.6 0 3.2 7.7 7 7.7Z"
          className="fill-accent"
        />
        <path d="M0 12.5h34M5 17h10M19 17h9" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
      <span className="font-semibold tracking-[-0.015em]">{wordmark.landfall}</span>
    </span>
  );
}
