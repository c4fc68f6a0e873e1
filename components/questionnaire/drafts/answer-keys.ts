import type { Answer } from "@/lib/domain/assessment/answer";

type Keys = Pick<
  KeyboardEvent,
  "code" | "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing"
>;

/** What keys ask for: to say something of an answer besides its value, to open its tools, to accept what is suggested for it, or to go on. */
export type AskedByKey =
  | Exclude<Answer["status"], "answered">
  | "tools"
  | "accept"
  | "next-question"
  | "previous-question"
  | "next-record"
  | "previous-record";

/** I, J, K and L lie as arrows do: up, left, down, right. */
const MEANINGS: { readonly [code: string]: AskedByKey } = {
  KeyU: "unknown",
  KeyN: "not-applicable",
  Period: "tools",
  KeyA: "accept",
  KeyK: "next-question",
  KeyI: "previous-question",
  KeyL: "next-record",
  KeyJ: "previous-record",
};

/**
 * What keys ask for on a section page; null where they ask for nothing, above all where they write a letter. On a Mac Option
 * writes in every box (Option U begins ü, Option N begins ñ), so it is Control and Shift there, and elsewhere Alt by itself: with
 * Control it is AltGr. The place of the key counts, whatever alphabet is on it.
 */
export function askedByKey(event: Keys, mac: boolean): AskedByKey | null {
  const { code, key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing || key === "Dead" || metaKey) return null;
  const isHeld = mac ? ctrlKey && shiftKey && !altKey : altKey && !ctrlKey && !shiftKey;
  return (isHeld && MEANINGS[code]) || null;
}

/** The same keys for `aria-keyshortcuts`. */
export function ariaKeys(key: "U" | "N" | ".", mac: boolean): string {
  return mac ? `Control+Shift+${key}` : `Alt+${key}`;
}
