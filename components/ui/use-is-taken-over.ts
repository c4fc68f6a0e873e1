import { useSyncExternalStore } from "react";

/**
 * Whether what renders for the first time stands on the page already, as the server sent it: it has to begin with what it was sent with.
 * Unlike `useIsLive` it renders nothing again, and says no after the first time.
 */
export function useIsTakenOver(): boolean {
  // React asks the second reader only on the server, and where it takes over what came from there.
  let isAsked = false;
  useSyncExternalStore(neverChanges, nothing, () => {
    isAsked = true;
    return nothing();
  });
  return isAsked;
}

const neverChanges = () => () => {};
const nothing = () => null;
