"use client";

import { useEffect } from "react";

/** Stands once on every page: text areas grow with their content also where the browser doesn't know `field-sizing`. */
export function GrowingTextAreas() {
  useEffect(() => {
    if (CSS.supports("field-sizing", "content")) return;
    let stop: (() => void) | undefined;
    let isGone = false;
    // Without it they scroll.
    import("@/components/ui/grow-text-areas").then(
      ({ growTextAreas }) => {
        if (!isGone) stop = growTextAreas();
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      stop?.();
    };
  }, []);
  return null;
}
