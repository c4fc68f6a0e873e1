/**
 * Opens a modal dialog. However it is closed, the caret is back where it was in the text field it was opened from. Browsers give back
 * the focus alone: Chromium 156 then leaves the caret at the beginning, and does not hear what is typed.
 */
export function showModal(dialog: HTMLDialogElement): void {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd, selectionDirection } = field;
    const giveBack = () => {
      if (document.activeElement !== field) return;
      field.blur();
      field.focus({ preventScroll: true });
      // A field without a caret, such as a date, has none to put back.
      if (selectionStart === null) return;
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? "none");
    };
    dialog.addEventListener("close", giveBack, { once: true });
  }
  dialog.showModal();
}
