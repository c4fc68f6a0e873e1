import type { MarkState } from "@/lib/domain/terms/mark-states";
import { markLooks } from "@/messages/questionnaire/marks";

/** How a mark is drawn under its words: told apart by the line itself, never by colour alone. */
export const MARK_LINES: Record<MarkState, string> = {
  undefined: "underline decoration-dotted decoration-2 decoration-concern underline-offset-[0.22em]",
  defined: "underline decoration-solid decoration-1 decoration-hairline underline-offset-[0.22em]",
  "other-sense": "underline decoration-wavy decoration-1 decoration-serious underline-offset-[0.22em]",
  "absolute-phrase": "underline decoration-dashed decoration-2 decoration-serious underline-offset-[0.22em]",
};

/** What the state of a mark is called. */
export const MARK_WORDS: Record<MarkState, string> = markLooks.states;
