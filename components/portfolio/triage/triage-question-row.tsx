import { classNames } from "@/components/ui/class-names";
import type { TriageQuestion } from "@/lib/domain/project-table/triage";

type Props = {
  readonly question: TriageQuestion;
  readonly marks: readonly string[];
  readonly isCurrent: boolean;
  /** `isMore`: besides what is marked. */
  readonly onMark: (value: string, isMore: boolean) => void;
};

/** One question with its choices, each with the key that marks it; large while it is the one that digits answer. */
export function TriageQuestionRow({
  question: { id, text, choices, isSeveral },
  marks,
  isCurrent,
  onMark,
}: Props) {
  return (
    <fieldset
      aria-current={isCurrent ? "step" : undefined}
      className={classNames(
        "grid gap-x-8 gap-y-1 border-t px-3 py-2 md:grid-cols-[16rem_1fr]",
        isCurrent && "border-accent bg-sunk",
      )}
    >
      <legend className="sr-only">{text}</legend>
      <p aria-hidden="true" className={isCurrent ? "font-serif text-lg" : "pt-1 text-quiet"}>
        {text}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-0.5">
        {choices.map(({ value, label }, at) => {
          const isMarked = marks.includes(value);
          return (
            <button
              key={value}
              type="button"
              aria-pressed={isMarked}
              aria-keyshortcuts={isCurrent ? keyOf(at, choices.length) : undefined}
              onClick={() => onMark(value, isSeveral)}
              className={classNames(
                "inline-flex min-h-8 items-center gap-1.5 rounded-control px-1.5 text-sm hover:bg-wash",
                isMarked ? "font-semibold text-ink underline underline-offset-4" : "text-quiet",
              )}
            >
              <span aria-hidden="true" className="border px-1 font-mono text-xs">
                {keyOf(at, choices.length)}
              </span>
              <span data-choice={`${id} ${value}`}>{label}</span>
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

/** `0` is always what the row doesn't say: the last choice. */
function keyOf(at: number, of: number): string {
  return at === of - 1 ? "0" : String(at + 1);
}
