"use client";

import { GoToDialog } from "@/components/shell/go-to/go-to-dialog";
import { KeysDialog } from "@/components/shell/go-to/keys-dialog";
import type { GoToProps, Show, Shown } from "@/components/shell/go-to/shown";

export type DialogsProps = GoToProps & { readonly shown: Shown; readonly show: Show };

/** The dialogs that a key or the button in the header opens; loaded when one is first wanted. */
export function GoToDialogs({ shown, show, ...given }: DialogsProps) {
  if (shown === "places") return <GoToDialog {...given} show={show} />;
  return shown === "keys" ? <KeysDialog close={() => show((now) => (now === "keys" ? null : now))} /> : null;
}
