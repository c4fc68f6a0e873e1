import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { isTypedInto } from "@/components/ui/is-typed-into";

const PLACE = "landfall-triage-keys";
const CHANGED = "landfall-triage-keys-changed";

/** Whether letters and digits judge: as this browser was last told, else yes. */
export function useKeysOn(): readonly [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    (changed) => {
      addEventListener(CHANGED, changed);
      return () => removeEventListener(CHANGED, changed);
    },
    () => localStorage.getItem(PLACE) !== "off",
    () => true,
  );
  return [
    isOn,
    (next) => {
      localStorage.setItem(PLACE, next ? "on" : "off");
      dispatchEvent(new Event(CHANGED));
    },
  ];
}

/** Tells single keys, while they are on and no text is being typed: a digit or an upper-case letter, with or without shift. */
export function useTriageKeys(isOn: boolean, press: (key: string, isShifted: boolean) => boolean): void {
  const latest = useRef(press);
  // Before the row can be seen, so that no key pressed at it is lost.
  useLayoutEffect(() => {
    latest.current = press;
  });
  useLayoutEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTypedInto(event.target)) return;
      const key = /^(?:Digit|Numpad|Key)([0-9A-Z])$/.exec(event.code)?.[1];
      if (key && latest.current(key, event.shiftKey)) event.preventDefault();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [isOn]);
}
