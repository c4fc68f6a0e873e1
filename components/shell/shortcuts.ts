/** Every key with a meaning of ours, and those of the browser that help most. The help page and the list under “?” show it. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["Ctrl", "K"], does: "Go to a page, assessment, section or question; ⌘ K on a Mac." },
  { keys: ["?"], does: "This list of keys, except while typing in a field." },
  { keys: ["Alt", "U"], does: "In a question: I don’t know yet." },
  { keys: ["Alt", "N"], does: "In a question: not applicable." },
  { keys: ["Ctrl", "V"], does: "In a long answer: pastes a document as Markdown." },
  { keys: ["Ctrl", "Shift", "V"], does: "Pastes the words alone." },
  { keys: ["Tab"], does: "To the next control; Shift and Tab to the one before." },
  { keys: ["Enter"], does: "Opens a link, presses a button." },
  { keys: ["Space"], does: "Ticks a box, opens and closes a folded part." },
  { keys: ["Arrow keys"], does: "Choose among options; scroll a wide table." },
  { keys: ["Esc"], does: "Closes a dialog or menu." },
];
