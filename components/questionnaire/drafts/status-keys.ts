import type { Answer } from "@/lib/domain/assessment/answer";

type Keys = Pick<
  KeyboardEvent,
  "code" | "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing"
>;

const STATUSES: { readonly [code: string]: Answer["status"] } = {
  KeyU: "unknown",
  KeyN: "not-applicable",
};

/**
 * What keys say of an answer besides its value; null where they say nothing, above all where they write a letter. On a Mac Option
 * writes in every box (Option U begins ü, Option N begins ñ), so it is Control and Shift there, and elsewhere Alt by itself: with
 * Control it is AltGr. The place of the key counts, whatever alphabet is on it.
 */
export function statusAskedFor(event: Keys, mac: boolean): Answer["status"] | null {
  const { code, key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event;
  if (isComposing || key === "Dead" || metaKey) return null;
  const isHeld = mac ? ctrlKey && shiftKey && !altKey : altKey && !ctrlKey && !shiftKey;
  return (isHeld && STATUSES[code]) || null;
}

/** The same keys for `aria-keyshortcuts`. */
export function ariaKeys(letter: "U" | "N", mac: boolean): string {
  return mac ? `Control+Shift+${letter}` : `Alt+${letter}`;
}
