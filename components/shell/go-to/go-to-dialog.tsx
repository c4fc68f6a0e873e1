"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, startTransition, useRef, useState } from "react";
import { focusOnArrival } from "@/components/shell/go-to/focus-on-arrival";
import { PlaceList } from "@/components/shell/go-to/place-list";
import { groupsFor, type Place, placesEverywhere } from "@/components/shell/go-to/places";
import type { GoToProps, Show } from "@/components/shell/go-to/shown";
import { ShownDialog } from "@/components/shell/go-to/shown-dialog";
import { useFoundPlaces } from "@/components/shell/go-to/use-found-places";
import { leaveApp } from "@/components/shell/leave-app";
import { Button } from "@/components/ui/button";
import { goToDialog } from "@/messages/shell";

const LIST = "go-to-list";
const optionId = (place: Place | undefined) => place && `go-to ${place.id}`.replaceAll(" ", "-");

/** One field that leads everywhere: pages, assessments, sections, questions, and what can be done from anywhere. */
export function GoToDialog(props: GoToProps & { readonly show: Show }) {
  const { member, navigation, chooseTheme, show } = props;
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState("");
  const found = useFoundPlaces(member, query);
  const groups = groupsFor(query, [...found.places, ...placesEverywhere(navigation)]);
  const places = groups.flatMap((group) => group.places);
  const active = places.find(({ id }) => id === chosen) ?? places[0];

  const follow = ({ leads }: Place) => {
    dialog.current?.close();
    if ("to" in leads) {
      router.push(leads.to);
      focusOnArrival(leads.to);
    } else if ("theme" in leads) {
      startTransition(() => chooseTheme(leads.theme));
    } else if (leads.does === "sign-out") void leaveApp(member, "sign-out");
    else show("keys");
  };
  const press = (event: KeyboardEvent) => {
    const { key, nativeEvent, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (nativeEvent.isComposing || shiftKey || altKey || ctrlKey || metaKey || !active) return;
    const place = key === "Enter" ? active : places.at(nextAt(key, places.indexOf(active), places.length));
    if (!place || !KEYS.has(key)) return;
    event.preventDefault();
    if (key === "Enter") return follow(place);
    setChosen(place.id);
    document.getElementById(optionId(place) ?? "")?.scrollIntoView({ block: "nearest" });
  };
  return (
    <ShownDialog
      dialog={dialog}
      label={goToDialog.label}
      onClosed={() => show((now) => (now === "places" ? null : now))}
      className="overflow-hidden open:flex open:flex-col"
    >
      <div className="flex items-center gap-2 border-b p-3">
        <input
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: a dialog that was just asked for begins where one types.
          autoFocus
          role="combobox"
          aria-label={goToDialog.search}
          aria-expanded={places.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={optionId(active)}
          autoComplete="off"
          spellCheck={false}
          placeholder={goToDialog.placeholder}
          className="control"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen("");
          }}
          onKeyDown={press}
        />
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          {goToDialog.close}
        </Button>
      </div>
      <PlaceList
        id={LIST}
        groups={groups}
        active={active}
        optionId={optionId}
        follow={follow}
        choose={setChosen}
      />
      <p role="status" className="border-t px-4 py-2.5 text-sm text-quiet empty:hidden">
        {saysOf(query, places.length, found)}
      </p>
    </ShownDialog>
  );
}

const KEYS = new Set(["ArrowDown", "ArrowUp", "Home", "End", "Enter"]);

/** Where a key leads from a place in the list, round its ends; negative counts from the last. */
function nextAt(key: string, at: number, count: number): number {
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return at - 1;
  return key === "End" ? -1 : 0;
}

function saysOf(query: string, count: number, found: { isLooking: boolean; trouble: string | null }): string {
  if (found.trouble) return goToDialog.trouble(found.trouble);
  if (count > 0) return goToDialog.count(count);
  return found.isLooking ? goToDialog.looking : goToDialog.nothingFound(query.trim());
}
