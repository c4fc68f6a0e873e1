"use client";

import { useEffect } from "react";
import { isTypedInto } from "@/components/ui/is-typed-into";

/** J and K go through the rows of a list (links marked as such), Enter opens the one that has the focus, / goes to the search. */
export function ListKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || isTypedInto(target)) return;
      if (key === "/") {
        event.preventDefault();
        document.getElementById("search")?.focus();
      }
      if (key !== "j" && key !== "k") return;
      const rows = [...document.querySelectorAll<HTMLElement>("[data-list-row]")];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      const next = key === "j" ? at + 1 : at < 0 ? rows.length - 1 : at - 1;
      rows[Math.min(rows.length - 1, Math.max(0, next))]?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
