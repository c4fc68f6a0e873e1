import type { Item } from "@/components/questionnaire/paste/use-proposals";
import { NAME_LIMITS } from "@/lib/domain/proposing/proposed";

/** Whether a proposal can be entered: a text has words and a question to go to, anything else a name that fits. */
export function isComplete({ proposal: { kind }, edited }: Item): boolean {
  if (kind === "text") return edited.question !== null && (edited.text ?? "").trim() !== "";
  const fits = (text: string | null, most: number) => (text ?? "").length <= most;
  return (
    edited.name.trim() !== "" &&
    fits(edited.name, NAME_LIMITS[kind]) &&
    (kind !== "pathway" || fits(edited.by, NAME_LIMITS.recipient))
  );
}
