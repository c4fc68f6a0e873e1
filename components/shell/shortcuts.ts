import { shortcuts } from "@/messages/shell";
/** Every key with a meaning of ours, and those of the browser that help most. The help page and the list under “?” show it. */
export const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: [shortcuts.ctrl, "K"], does: shortcuts.goTo },
  { keys: ["?"], does: shortcuts.thisList },
  { keys: [shortcuts.alt, "K / I"], does: shortcuts.nextQuestion },
  { keys: [shortcuts.alt, "L / J"], does: shortcuts.nextRecord },
  { keys: [shortcuts.alt, "."], does: shortcuts.tools },
  { keys: [shortcuts.alt, "U"], does: shortcuts.unknown },
  { keys: [shortcuts.alt, "N"], does: shortcuts.notApplicable },
  { keys: [shortcuts.alt, "A"], does: shortcuts.acceptEdit },
  { keys: ["J / K", "/"], does: shortcuts.list },
  { keys: ["X", "A", "T", "R", "M", "F", "Z"], does: shortcuts.queue },
  { keys: [shortcuts.ctrl, "V"], does: shortcuts.paste },
  { keys: [shortcuts.ctrl, shortcuts.shift, "V"], does: shortcuts.pastePlain },
  { keys: [shortcuts.tab], does: shortcuts.nextControl },
  { keys: [shortcuts.enter], does: shortcuts.press },
  { keys: [shortcuts.space], does: shortcuts.tick },
  { keys: [shortcuts.arrowKeys], does: shortcuts.choose },
  { keys: [shortcuts.esc], does: shortcuts.close },
];
