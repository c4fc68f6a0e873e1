"use client";

import { useEffect } from "react";
import { fetchMarkup } from "@/components/kept-markup/fetch-markup";
import { findIn, opened } from "@/components/report/find-in-report";
import { findingView, reportContents } from "@/messages/report";

/**
 * What a script adds to the report, by delegation, since its markup is kept and never rendered in a browser: links that copy
 * themselves, the box that searches, what is folded opened for a link in browsers that don't, and fetched, once the page stands or
 * as soon as somebody opens it, and the answers from their own page. Without it every link leads where it says.
 */
export function ReportTools() {
  useEffect(() => {
    const follow = async () => {
      const name = decodeURIComponent(location.hash.slice(1));
      if (name !== "" && !document.getElementById(name)) await restOf();
      const place = document.getElementById(name);
      if (place?.closest(".report")) opened(place).scrollIntoView();
    };
    void follow();
    // Soon, so that the browser's own search finds it and printing prints it.
    const waiting = setInterval(() => {
      if (!document.querySelector(".report")) return;
      clearInterval(waiting);
      void restOf();
    }, SOON);
    addEventListener("hashchange", follow);
    document.addEventListener("click", onClick);
    document.addEventListener("toggle", onToggle, true);
    document.addEventListener("input", onInput);
    document.addEventListener("keydown", onKey);
    return () => {
      clearInterval(waiting);
      removeEventListener("hashchange", follow);
      document.removeEventListener("click", onClick);
      document.removeEventListener("toggle", onToggle, true);
      document.removeEventListener("input", onInput);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  return null;
}

const SEARCH = "[data-report-search]";
/** Milliseconds until what is folded is fetched though nobody opened it. */
const SOON = 1_500;

function onClick(event: MouseEvent) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link?.closest(".report")) return;
  if ("copy" in link.dataset) {
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    void navigator.clipboard?.writeText(link.href).then(() => {
      link.textContent = findingView.copied;
    });
    return;
  }
  const part = document.querySelector<HTMLDetailsElement>("[data-from]");
  if (!part?.dataset.from || link.pathname !== new URL(part.dataset.from, location.href).pathname) return;
  event.preventDefault();
  void answersIn(part).then((isThere) => {
    if (!isThere) return location.assign(link.href);
    part.open = true;
    location.hash = link.hash || "#answers";
  });
}

/** The answers come when their part is opened, and what else is folded with the first that is. */
function onToggle({ target }: Event) {
  if (!(target instanceof HTMLDetailsElement) || !target.open) return;
  if (target.dataset.from) void answersIn(target);
  if (target.closest("[data-rest-at]")) void restOf();
}

let restUnderWay: Promise<void> | null = null;

/** Puts what is folded where it belongs. Where it can't be fetched, its links lead to it, and the next who opens asks again. */
function restOf(): Promise<void> {
  const report = document.querySelector<HTMLElement>("[data-rest-at]");
  if (!report?.dataset.restAt) return Promise.resolve();
  restUnderWay ??= fillIn(report, report.dataset.restAt)
    .catch(() => {})
    .finally(() => {
      restUnderWay = null;
    });
  return restUnderWay;
}

async function fillIn(report: HTMLElement, at: string): Promise<void> {
  const markup = await fetchMarkup(at.replace("?", "/markup?"));
  if (markup === null) return;
  const whole = document.createElement("template");
  whole.innerHTML = markup;
  for (const place of report.querySelectorAll("[data-rest]")) {
    const full = whole.content.getElementById(place.id);
    if (!full) continue;
    place.replaceChildren(...full.childNodes);
    place.removeAttribute("data-rest");
  }
  report.removeAttribute("data-rest-at");
}

const underWay = new WeakMap<HTMLElement, Promise<boolean>>();

function answersIn(part: HTMLDetailsElement): Promise<boolean> {
  const known = underWay.get(part);
  if (known) return known;
  const asked = fetched(part).catch(() => false);
  underWay.set(part, asked);
  return asked;
}

async function fetched(part: HTMLDetailsElement): Promise<boolean> {
  const markup = await fetchMarkup(`${part.dataset.from}/markup`);
  const body = part.querySelector("#answers");
  if (markup === null || !body) return false;
  body.innerHTML = markup;
  return true;
}

function onInput({ target }: Event) {
  if (target instanceof HTMLInputElement && target.closest(SEARCH)) void restOf().then(() => show(target, 0));
}

function onKey(event: KeyboardEvent) {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || !target.closest(SEARCH) || key !== "Enter") return;
  event.preventDefault();
  show(target, event.shiftKey ? -1 : 1);
}

/** Finds what is typed; a step goes on to the next place, or back. */
function show(input: HTMLInputElement, step: number) {
  const { at, count } = findIn(input.closest(".report"), input.value.trim(), step);
  const said = input.closest(SEARCH)?.querySelector("output");
  if (said) said.textContent = input.value.trim() === "" ? "" : reportContents.found(at, count);
}
