import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { addRecord } from "@/components/questionnaire/autosave/record-commands";
import type { Answer } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { RECIPIENTS, USES } from "@/lib/domain/model/sketch-lines";

const said = (value: string | readonly string[]): Answer => ({ status: "answered", value });

/**
 * Says by whom a use is: by the recipient of that name, or else by a new one that is called so. It is told of every letter, so that
 * nothing typed is lost: a recipient begun in this cell (`begun`) is renamed, and goes when the name turns out to be another's or
 * empty. Gives the recipient that was begun here, if there is one.
 */
export function nameRecipient(
  client: AutosaveClient,
  use: string,
  typed: string,
  begun: string | null,
): string | null {
  const answers = client.answers();
  const name = typed.trim();
  const refers = recordPath(USES, use, "recipient");
  const isSame = (id: string) =>
    textAt(answers, recordPath(RECIPIENTS, id, "name"))
      .trim()
      .toLowerCase() === name.toLowerCase();
  const known =
    name === "" ? undefined : recordsOf(answers, RECIPIENTS).find(({ id }) => id !== begun && isSame(id))?.id;
  if (name !== "" && known === undefined) {
    const recipient = begun ?? addRecord(client, RECIPIENTS);
    client.edit(recordPath(RECIPIENTS, recipient, "name"), said(name));
    if (referredAt(client.answers(), refers)[0] !== recipient) client.edit(refers, said([recipient]));
    return recipient;
  }
  const isUsedElsewhere = recordsOf(answers, USES).some(
    ({ id }) => id !== use && referredAt(answers, recordPath(USES, id, "recipient")).includes(begun ?? ""),
  );
  if (begun && !isUsedElsewhere) client.removeRecord(recordPath(RECIPIENTS, begun));
  client.edit(refers, known === undefined ? null : said([known]));
  return null;
}
