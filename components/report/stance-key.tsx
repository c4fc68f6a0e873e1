import type { Stance } from "@/lib/domain/model/social-model";
import { stanceKey } from "@/messages/report";

/** Line patterns tell stances apart in black and white; the word stands in the node as well. */
export const STANCE_DASH: Record<Stance, string | undefined> = {
  likely: undefined,
  intended: "9 5",
  feared: "2 4",
};

const STANCES: readonly { stance: Stance; words: string; colour: string }[] = [
  { stance: "likely", words: stanceKey.likely, colour: "stroke-line" },
  { stance: "intended", words: stanceKey.intended, colour: "stroke-accent" },
  { stance: "feared", words: stanceKey.feared, colour: "stroke-serious" },
];

/** The key of the three stances: line and word. */
export function StanceKey() {
  return (
    <span className="inline-flex flex-wrap gap-x-5">
      {STANCES.map(({ stance, words, colour }) => (
        <span key={stance} className="inline-flex items-center gap-2 whitespace-nowrap">
          <svg viewBox="0 0 36 6" aria-hidden="true" className="h-1.5 w-9">
            <path
              d="M0 3h36"
              fill="none"
              className={colour}
              strokeWidth={2.5}
              strokeDasharray={STANCE_DASH[stance]}
            />
          </svg>
          {words}
        </span>
      ))}
    </span>
  );
}
