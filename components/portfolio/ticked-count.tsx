"use client";

import { useEffect, useRef, useState } from "react";
import { TICKED } from "@/components/portfolio/portfolio-ticked";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { portfolioTable as words } from "@/messages/portfolio";

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
    const latest = storedLatest();
    const isFirst = !isCome;
    isCome = true;
    if (isFirst && isBackOrForward() && latest && isInAddress(latest) && !isSame(latest, ticked())) {
      location.replace(addressWith(latest));
      return;
    }
    const keep = () => {
      const all = ticked();
      setCount(all.length);
      storeLatest(all);
      if (isInAddress(all)) history.replaceState(history.state, "", addressWith(all));
    };
    setCount(ticked().length);
    storeLatest(ticked());
    form.addEventListener("change", keep);
    return () => form.removeEventListener("change", keep);
  }, []);
  return (
    <span ref={here} role="status" className="text-sm font-semibold empty:hidden">
      {count > 0 && words.ticked(count)}
    </span>
  );
}

/** Null where nothing was kept yet, or the browser keeps nothing; empty where none was ticked. */
function storedLatest(): readonly string[] | null {
  try {
    return sessionStorage.getItem(LATEST)?.split(" ").filter(Boolean) ?? null;
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, the address alone has them. */
function storeLatest(ticked: readonly string[]): void {
  try {
    sessionStorage.setItem(LATEST, ticked.join(" "));
  } catch {
    // Storage is blocked, or full.
  }
}

/** Whether there are so few that an address takes them all. */
const isInAddress = (ticked: readonly string[]) => ticked.length <= COUNT_LIMITS.ticked;

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
