/** What stands between a label and what it leads to: a label that ends in a mark of its own needs no colon. */
export function colonAfter(label: string): string {
  return /[?!:…]["”’)]*$/u.test(label.trimEnd()) ? " " : ": ";
}

/** Without the full stop at its end, for where the sentence goes on. Marks that mean something stay. */
export function withoutStop(text: string): string {
  const trimmed = text.trimEnd();
  return /(?<!\.)\.$/u.test(trimmed) ? trimmed.slice(0, -1) : trimmed;
}

/** With a full stop at its end, unless it ends in a mark of its own or is cut. */
export function stopped(text: string): string {
  const kept = withoutStop(text);
  return /[?!…]["”’)]*$/u.test(kept) ? kept : `${kept}.`;
}

/** "A; B (twice); C (3 times)": each once, in the order of their first. */
export function listedOnce(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text}${times(count)}`).join("; ");
}

function times(count: number): string {
  if (count === 1) return "";
  return count === 2 ? " (twice)" : ` (${count} times)`;
}
