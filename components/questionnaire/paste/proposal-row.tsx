import type { Item } from "@/components/questionnaire/paste/use-proposals";
import { proposalRow as words } from "@/messages/questionnaire/paste";

/** A proposal that is not open: what became of it, its kind and name. Pressed, it opens. */
export function ProposalRow({ item, show }: { readonly item: Item; readonly show: () => void }) {
  const { proposal, edited, state } = item;
  const isPast = state === "skipped" || state === "there";
  return (
    <li className="border-b">
      <button
        type="button"
        onClick={show}
        className="grid w-full grid-cols-[1.125rem_6.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1.5 text-start text-sm hover:bg-sunk pointer-coarse:min-h-11"
      >
        <Mark state={state} />
        <span className="text-xs text-faint">{words.kinds[proposal.kind]}</span>
        <span
          className={`line-clamp-2 wrap-anywhere ${isPast ? "text-faint" : ""} ${state === "skipped" ? "line-through" : ""}`}
        >
          <span className="sr-only">{words.states[state]} </span>
          {edited.name}
        </span>
        <span className="text-xs text-faint tabular-nums">
          <span className="sr-only">{words.sentence} </span>
          {proposal.sentence}
        </span>
      </button>
    </li>
  );
}

function Mark({ state }: Pick<Item, "state">) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3 self-center">
      {state === "open" && (
        <circle cx="7" cy="7" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
      {(state === "accepted" || state === "there") && (
        <path
          d="M2 7.5 5.5 11 12 3.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          className={state === "accepted" ? "text-strength" : "text-faint"}
        />
      )}
    </svg>
  );
}
