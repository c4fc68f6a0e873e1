import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { addRecord } from "@/components/questionnaire/autosave/record-commands";
import { recordPath } from "@/lib/domain/assessment/path";
import { textAt } from "@/lib/domain/assessment/records";
import { definitionsOf } from "@/lib/domain/terms/mark-states";

const TERMS = "terms.list";

/** What a word means here: the id of a glossary sense or `own`, and the meaning in words. */
export type TermMeaning = { readonly sense: string; readonly meaning: string };

/** What the list of terms says of a term; null while it has none. */
export function meaningOf(client: AutosaveClient, term: string): TermMeaning | null {
  const path = definitionPath(client, term);
  if (path === null) return null;
  const answers = client.answers();
  return { sense: textAt(answers, `${path}/sense`), meaning: textAt(answers, `${path}/meaning`) };
}

/** Defines a term: in its record of the list of terms, or in a new one under the word as it is written. */
export function defineTerm(
  client: AutosaveClient,
  term: string,
  word: string,
  { sense, meaning }: TermMeaning,
): void {
  const known = definitionPath(client, term);
  const path = known ?? recordPath(TERMS, addRecord(client, TERMS));
  if (!known) client.put(`${path}/term`, { status: "answered", value: word });
  client.put(`${path}/sense`, { status: "answered", value: sense });
  client.put(`${path}/meaning`, meaning.trim() ? { status: "answered", value: meaning } : null);
}

function definitionPath(client: AutosaveClient, term: string): string | null {
  return definitionsOf(client.answers()).get(term)?.[0]?.path ?? null;
}
