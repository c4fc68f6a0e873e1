import { MAKES_EASIER } from "@/lib/content/options/makes-easier";
import type { MadeEasier } from "@/lib/domain/instrument/misuse-pattern";
import { lowerFirst } from "@/lib/domain/ledger/named";

/** What an output makes easier, in the words of its option, within a sentence. */
export function madeEasier(values: readonly MadeEasier[]): string {
  const words = values.map((value) => MAKES_EASIER.find((option) => option.value === value)?.label ?? value);
  return words.map((each) => lowerFirst(each)).join("; ");
}
