import type { Context } from "@/lib/domain/rules/answer-context";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import type { FactItem } from "@/lib/domain/rules/fact-item";

const CAPABILITIES = "factors.capabilities-speed-up";
const SAFETY = "factors.safety-speed-up";

/** Work on capabilities is sped up by more, on the same anchors, than work on what keeps it within bounds (AF-4, AL-10). */
export function speedUpLopsided({ answers }: Context): readonly FactItem[] {
  const capabilities = valueIn(answers[CAPABILITIES]);
  const safety = valueIn(answers[SAFETY]);
  if (typeof capabilities !== "number" || typeof safety !== "number" || capabilities <= safety) return [];
  return [{ id: "capabilities", label: "work on capabilities", paths: [CAPABILITIES, SAFETY] }];
}
