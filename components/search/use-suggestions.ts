import { useEffect, useState } from "react";
import type { SearchSuggestion } from "@/lib/domain/search/suggest-search";
import { limitedFetch } from "@/lib/limited-fetch";
import { paths } from "@/lib/paths";

/** Milliseconds without a key after which the server is asked. */
const PAUSE = 120;

/** Where the caret stands in what is written. */
export type Written = { readonly text: string; readonly caret: number };

const NOTHING: readonly SearchSuggestion[] = [];

/** What may stand at the caret; nothing for null, and where the server gives no answer: a search can be written without. */
export function useSuggestions(member: string, written: Written | null): readonly SearchSuggestion[] {
  const [suggested, setSuggested] = useState<{ readonly written: Written; readonly all: typeof NOTHING }>();
  useEffect(() => {
    if (!written) return;
    const gone = new AbortController();
    const timer = setTimeout(async () => {
      const all = await ask(member, written, gone.signal);
      if (!gone.signal.aborted) setSuggested({ written, all });
    }, PAUSE);
    return () => {
      gone.abort();
      clearTimeout(timer);
    };
  }, [member, written]);
  return written && suggested?.written === written ? suggested.all : NOTHING;
}

async function ask(member: string, { text, caret }: Written, signal: AbortSignal): Promise<typeof NOTHING> {
  try {
    const query = new URLSearchParams({ member, text, caret: String(caret) });
    const response = await limitedFetch(`${paths.searchSuggestions()}?${query}`, {
      cache: "no-store",
      signal,
    });
    return response.ok ? (await response.json()).suggestions : NOTHING;
  } catch {
    return NOTHING;
  }
}
