"use client";

import type { Dispatch, SetStateAction } from "react";
import { GoToDialog } from "@/components/shell/go-to/go-to-dialog";
import { KeysDialog } from "@/components/shell/go-to/keys-dialog";
import type { Navigation } from "@/components/shell/navigation";

export type GoToProps = {
  /** Who is signed in: nothing is given to anybody else. */
  readonly member: string;
  readonly navigation: Navigation;
  readonly chooseTheme: (theme: string) => Promise<void>;
};

/** Which dialog is open. */
export type Shown = "places" | "keys" | null;

export type Show = Dispatch<SetStateAction<Shown>>;

export type DialogsProps = GoToProps & { readonly shown: Shown; readonly show: Show };

/** The dialogs that a key or the button in the header opens; loaded when one is first wanted. */
export function GoToDialogs({ shown, show, ...given }: DialogsProps) {
  if (shown === "places") return <GoToDialog {...given} show={show} />;
  return shown === "keys" ? <KeysDialog close={() => show((now) => (now === "keys" ? null : now))} /> : null;
}
