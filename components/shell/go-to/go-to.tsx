"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { DialogsProps } from "@/components/shell/go-to/go-to-dialogs";
import type { GoToProps, Shown } from "@/components/shell/go-to/shown";
import { useIsLive } from "@/components/ui/use-is-live";
import { isMac, useIsMac } from "@/components/ui/use-is-mac";
import { goTo } from "@/messages/shell";

type Dialogs = ComponentType<DialogsProps>;

/**
 * The button and the keys that open what leads everywhere. Every page carries this file, so it holds nothing else: the dialogs
 * come when they are first asked for.
 */
export function GoTo(given: GoToProps) {
  const isLive = useIsLive();
  const [shown, show] = useState<Shown>(null);
  const [loaded, setLoaded] = useState<{ readonly Dialogs: Dialogs }>();
  const mac = useIsMac();
  const open = (what: Shown) =>
    void import("@/components/shell/go-to/go-to-dialogs").then(
      ({ GoToDialogs }) => {
        setLoaded({ Dialogs: GoToDialogs });
        show(what);
      },
      () => undefined,
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it does never changes.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const what = askedFor(event);
      if (!what) return;
      event.preventDefault();
      open(what);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <button
        type="button"
        disabled={!isLive}
        aria-keyshortcuts={mac ? "Meta+K" : "Control+K"}
        className="button inline-flex min-h-8 items-center gap-2 rounded-control px-2 py-1 text-sm font-semibold hover:bg-sunk"
        onClick={() => open("places")}
      >
        {goTo.open}
        <kbd className="font-sans text-xs font-normal text-faint max-md:hidden">
          {mac ? goTo.keyOnMac : goTo.key}
        </kbd>
      </button>
      {loaded && <loaded.Dialogs {...given} shown={shown} show={show} />}
    </>
  );
}

function askedFor(event: KeyboardEvent): Shown {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.isComposing || altKey) return null;
  // On a Mac, Ctrl+K deletes to the end of the line.
  const command = isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;
  if (command && !shiftKey && key.toLowerCase() === "k") return "places";
  if (key !== "?" || ctrlKey || metaKey) return null;
  const typing = "input:not([type=radio],[type=checkbox]),textarea,select,[contenteditable]";
  return (event.target as Element).closest?.(typing) || localStorage["landfall-keys"] === "off"
    ? null
    : "keys";
}
