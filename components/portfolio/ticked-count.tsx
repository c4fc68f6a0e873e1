"use client";

import { useEffect, useRef, useState } from "react";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { portfolioTable as words } from "@/messages/portfolio";

/** The name of the boxes, and of the part of the address that keeps them. */
const TICKED = "revision";
/** What was ticked last, in this tab: an address that Back leads to is older. */
const LATEST = "landfall-portfolio-ticked";

/** Only the page that a document comes with was led to by its Back or Forward. */
let isCome = false;

type Props = {
  /** How many are ticked as the page comes. */
  readonly atFirst: number;
};

/**
 * How many rows are ticked, on this page and on others; and the address beside it, which has them as they are ticked, so that reloading,
 * Back and Forward keep them. Without JavaScript the form takes them along.
 */
export function TickedCount({ atFirst }: Props) {
  const [count, setCount] = useState(atFirst);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const ticked = () => new FormData(form).getAll(TICKED).map(String);
    const latest = sessionStorage.getItem(LATEST)?.split(" ").filter(Boolean) ?? [];
    const isFirst = !isCome;
    isCome = true;
    if (isFirst && isBackOrForward() && latest.length > 0 && !isSame(latest, ticked())) {
      location.replace(addressWith(latest));
      return;
    }
    const keep = () => {
      const all = ticked();
      setCount(all.length);
      sessionStorage.setItem(LATEST, all.join(" "));
      if (all.length <= COUNT_LIMITS.ticked) history.replaceState(history.state, "", addressWith(all));
    };
    setCount(ticked().length);
    sessionStorage.setItem(LATEST, ticked().join(" "));
    form.addEventListener("change", keep);
    return () => form.removeEventListener("change", keep);
  }, []);
  return (
    <span ref={here} role="status" className="text-sm font-semibold empty:hidden">
      {count > 0 && words.ticked(count)}
    </span>
  );
}

function addressWith(ticked: readonly string[]): string {
  const address = new URL(location.href);
  address.searchParams.delete(TICKED);
  for (const revision of ticked) address.searchParams.append(TICKED, revision);
  return `${address.pathname}${address.search}`;
}

function isBackOrForward(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type === "back_forward";
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
