"use client";

import { useRef, useState } from "react";
import { ShownDialog } from "@/components/shell/go-to/shown-dialog";
import { KeyList } from "@/components/shell/key-list";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-group";
import { keysDialog } from "@/messages/shell";

/** Read where the key is heard; says nothing about a person. */
const SETTING = "landfall-keys";

/** Every shortcut there is, and whether “?” opens this: a key without Ctrl or Alt can be in the way of speech input. */
export function KeysDialog({ close }: { readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setOn] = useState(() => localStorage.getItem(SETTING) !== "off");
  return (
    <ShownDialog dialog={dialog} label={keysDialog.keyboard} onClosed={close} className="overflow-y-auto">
      <div className="p-6">
        <h2 className="text-xl">{keysDialog.keyboard}</h2>
        <div className="mt-4">
          <KeyList />
        </div>
        <ChoiceRow
          id="keys-on"
          type="checkbox"
          className="mt-4"
          choice={{ value: "on", label: keysDialog.openWithKey }}
          checked={isOn}
          onChange={(event) => {
            setOn(event.target.checked);
            localStorage.setItem(SETTING, event.target.checked ? "on" : "off");
          }}
        />
        <Button className="mt-5" onClick={() => dialog.current?.close()}>
          {keysDialog.close}
        </Button>
      </div>
    </ShownDialog>
  );
}
