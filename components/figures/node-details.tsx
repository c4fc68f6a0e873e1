"use client";

import { useEffect, useState } from "react";

type Shown = { readonly words: string; readonly left: number; readonly top: number };

const NODES = "svg a[aria-label], svg g[aria-label]";
const WIDTH = 352;

/**
 * Shows what a node of a drawing says whole and in words while it is focused by keyboard; a pointer has the browser's own tooltip, a
 * screen reader the node's label. Stands once on a page of figures, which are complete without it.
 */
export function NodeDetails() {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const hide = () => setShown(null);
    const show = ({ target }: FocusEvent) => {
      const node =
        target instanceof Element && target.matches(":focus-visible") ? target.closest(NODES) : null;
      setShown(node && besideNode(node));
    };
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === "Escape") hide();
    };
    document.addEventListener("focusin", show);
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", dismiss);
    return () => {
      document.removeEventListener("focusin", show);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", dismiss);
    };
  }, []);
  if (!shown) return null;
  return (
    <p
      aria-hidden="true"
      style={{ left: shown.left, top: shown.top, maxWidth: WIDTH }}
      className="no-print absolute z-10 rounded-panel border border-line bg-raised px-3 py-2 text-sm wrap-anywhere shadow-float"
    >
      {shown.words}
    </p>
  );
}

/** Below the node, within the width of the page. */
function besideNode(node: Element): Shown {
  const { left, bottom } = node.getBoundingClientRect();
  const room = document.documentElement.clientWidth - WIDTH - 8;
  return {
    words: node.getAttribute("aria-label") ?? "",
    left: Math.max(8, Math.min(left, room)) + scrollX,
    top: bottom + 8 + scrollY,
  };
}
