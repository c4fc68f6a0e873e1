"use client";

import { Activity, useEffect } from "react";
import type { EarlyInput } from "@/components/shell/early-input-script";

/**
 * Puts back what was typed or ticked before the page's JavaScript arrived, where it went astray: when an extension has changed the
 * page, React makes its elements anew. The boxes' own code is told as if it were typed now. Stands after the page's content, and
 * comes to life with what of it comes last, so that all of it is live when it runs.
 */
export function EarlyInputRestorer() {
  return (
    <Activity>
      <Restorer />
    </Activity>
  );
}

function Restorer() {
  useEffect(() => {
    const early = window.landfallEarlyInput;
    if (!early) return;
    early.end();
    const noted = [...early.noted];
    early.noted.clear();
    for (const [key, input] of noted) {
      const element = elementAt(key, early);
      if (element) restore(element, input);
    }
    const last = noted.at(-1)?.[0];
    if (last !== undefined && document.activeElement === document.body) elementAt(last, early)?.focus();
  }, []);
  return null;
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Noted = EarlyInput["noted"] extends ReadonlyMap<string, infer Input> ? Input : never;

function elementAt(key: string, { keyOf }: EarlyInput): Box | undefined {
  const boxes = document.querySelectorAll<Box>("input, textarea, select");
  return [...boxes].find((box) => keyOf(box) === key);
}

function restore(box: Box, { value, checked }: Noted): void {
  if (box instanceof HTMLInputElement && /^(radio|checkbox)$/.test(box.type)) {
    if (box.checked !== checked) box.click();
    return;
  }
  // What stands there otherwise than it came was put there since.
  const isUntouched = box instanceof HTMLSelectElement || box.value === box.defaultValue;
  if (box.value === value || !isUntouched) return;
  // React looks for changes behind the element's own setter.
  const prototype = Object.getPrototypeOf(box) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(box, value);
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new Event("change", { bubbles: true }));
}
