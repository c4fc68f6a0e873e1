import { withinTime } from "@/lib/within-time";

/** Milliseconds that the server is given; a large report takes it one or two seconds. */
const PATIENCE = 30_000;

/**
 * A part of a page as the server renders it. Null where it is refused: signed out, or no longer for this reader; the page itself
 * knows what to say then. Throws when the server can't be reached, or doesn't answer in time.
 */
export function fetchMarkup(address: string, signal: AbortSignal | null = null): Promise<string | null> {
  const asked = fetch(address, { signal });
  return withinTime(
    PATIENCE,
    asked.then((response) => (response.ok ? response.text() : null)),
  );
}
