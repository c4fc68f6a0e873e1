/** What was done in boxes before the page was live, in the order it was last done. */
export type EarlyInput = {
  readonly noted: Map<string, { readonly value: string; readonly checked: boolean }>;
  /** What tells a box from all others, before the page is live and after. */
  readonly keyOf: (box: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) => string;
  /** Notes nothing any more. */
  readonly end: () => void;
};

declare global {
  interface Window {
    landfallEarlyInput?: EarlyInput;
  }
}

/**
 * Stands in the page itself, before its content, and runs before anything else arrives. Keeps no password, and nothing a box can't
 * give, such as half a date.
 */
export const EARLY_INPUT_SCRIPT = `(() => {
  const noted = new Map();
  const keyOf = (box) => [
    box.closest("[data-answer]")?.dataset.answer ?? "", box.id, box.name,
    /^(radio|checkbox)$/.test(box.type) ? box.value : "",
  ].join("\\n");
  const note = ({ target: box }) => {
    if (!box.matches?.("input, textarea, select") || /^(password|file|hidden)$/.test(box.type)) return;
    if (box.validity.badInput) return;
    const key = keyOf(box);
    noted.delete(key);
    noted.set(key, { value: box.value, checked: box.checked === true });
  };
  document.addEventListener("input", note, true);
  window.landfallEarlyInput = { noted, keyOf, end: () => document.removeEventListener("input", note, true) };
})();`;
