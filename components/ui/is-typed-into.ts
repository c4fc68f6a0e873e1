/** Whether a key pressed there belongs to something else than the page: to a field that takes text or a choice, or to a dialog that is open. */
export function isTypedInto(target: EventTarget | null): boolean {
  return (
    (target instanceof Element &&
      target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null) ||
    document.querySelector("dialog[open]") !== null
  );
}
