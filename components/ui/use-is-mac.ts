import { useSyncExternalStore } from "react";

/** Whether the keyboard is an Apple one: ⌘ commands, and Option writes letters. In a browser only. */
export function isMac(): boolean {
  return /Mac|iP/.test(navigator.platform);
}

const never = () => () => undefined;

/** The same while rendering: not so until the page is live. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMac, () => false);
}
