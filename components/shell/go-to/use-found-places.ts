import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { askServer } from "@/components/questionnaire/tools/ask-server";
import {
  assessmentPlaces,
  type Found,
  type Outline,
  outlinePlaces,
  type Place,
} from "@/components/shell/go-to/places";

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 180;

type Searched = { readonly text: string; readonly found: Found };

const NOTHING: readonly Place[] = [];

/**
 * What the server knows to go to: in the assessment the page is about, asked once, and the assessments whose title has the words
 * of a query. `isLooking` until the answer for that query is there. `trouble` says why something may be missing.
 */
export function useFoundPlaces(member: string, query: string) {
  const here = /^\/assessments\/([0-9a-f-]{36})/.exec(usePathname())?.[1];
  const [outline, setOutline] = useState(NOTHING);
  const [searched, setSearched] = useState<Searched | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const text = query.trim();
  useEffect(() => {
    if (here === undefined) return;
    let isGone = false;
    void askServer<Outline>("GET", `/api/assessments/${here}/outline`, { member }).then((asked) => {
      // To those who only read it, there is nothing within.
      if (asked.ok && !isGone) setOutline(outlinePlaces(here, asked.value));
    });
    return () => {
      isGone = true;
    };
  }, [here, member]);
  useEffect(() => {
    let isGone = false;
    const ask = async () => {
      const asked = await askServer<{ assessments: Found }>("GET", "/api/assessments", { member, text });
      if (isGone) return;
      setTrouble(asked.ok ? null : asked.sentence);
      setSearched({ text, found: asked.ok ? asked.value.assessments : [] });
    };
    const timer = setTimeout(() => void ask(), text === "" ? 0 : PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [member, text]);
  return {
    places: [...outline, ...assessmentPlaces(searched?.found ?? [])],
    isLooking: searched?.text !== text,
    trouble,
  };
}
