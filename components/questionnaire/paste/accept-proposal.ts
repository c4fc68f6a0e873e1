import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { rankAtEnd } from "@/components/questionnaire/autosave/record-order";
import type { Edited, Undo } from "@/components/questionnaire/paste/pasted";
import { MAX_EVIDENCE } from "@/lib/domain/assessment/limits";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import { withTextBelow } from "@/lib/domain/assessment/text-places";
import { seenText } from "@/lib/domain/assessment/visible-text";
import type { Proposed, ProposedKind } from "@/lib/domain/proposing/proposed";
import { acceptProposal as words } from "@/messages/questionnaire/paste";

type RecordKind = Exclude<ProposedKind, "text">;

/** Which list a proposal goes to, and the field that names its records. */
export const LISTS: { readonly [kind in RecordKind]: { readonly list: string; readonly name: string } } = {
  output: { list: "project.outputs", name: "name" },
  recipient: { list: "recipients.list", name: "name" },
  use: { list: "uses.list", name: "name" },
  pathway: { list: "misuse.pathways", name: "name" },
  claim: { list: "evidence.claims", name: "claim" },
  assumption: { list: "evidence.assumptions", name: "statement" },
};

/**
 * Enters a proposal as if it had been typed: through the queue that saves answers, with its sentence as evidence. A record has the
 * id of its proposal, so that two people who accept the same make one. A text goes below what is there. Gives what takes it back.
 */
export function acceptProposal(client: AutosaveClient, proposal: Proposed, edited: Edited): readonly Undo[] {
  if (proposal.kind === "text") return acceptText(client, proposal, edited);
  const { list, name } = LISTS[proposal.kind];
  const path = recordPath(list, proposal.id);
  if (client.answerAt(list)) client.edit(list, null, { now: true });
  const rank = rankAtEnd(recordsOf(client.answers(), list));
  client.edit(path, { status: "answered", value: rank }, { now: true });
  const evidence = evidenceOf(proposal);
  client.edit(
    recordPath(list, proposal.id, name),
    { status: "answered", value: edited.name, evidence },
    { now: true },
  );
  for (const [field, value] of fieldsOf(client, proposal.kind, edited)) {
    client.edit(recordPath(list, proposal.id, field), { status: "answered", value }, { now: true });
  }
  return [{ type: "record", path }];
}

/** Takes back what accepting did. What was changed in a record since goes with it, as when it is removed. */
export function takeBack(client: AutosaveClient, undo: readonly Undo[]): void {
  for (const step of undo) {
    if (step.type === "record") client.removeRecord(step.path);
    else client.put(step.path, step.before);
  }
}

/** The record of this name in a list, as people see names; undefined if there is none. */
export function recordNamed(client: AutosaveClient, kind: RecordKind, called: string): string | undefined {
  const { list, name } = LISTS[kind];
  const answers = client.answers();
  const wanted = seenText(called).toLowerCase();
  return recordsOf(answers, list).find(
    ({ id }) => seenText(textAt(answers, recordPath(list, id, name))).toLowerCase() === wanted,
  )?.id;
}

function acceptText(client: AutosaveClient, proposal: Proposed, { question, text }: Edited): readonly Undo[] {
  const path: Path = question ?? "";
  const before = client.answerAt(path);
  const written = withTextBelow(before ?? undefined, text ?? "");
  client.put(path, before === null ? { ...written, evidence: evidenceOf(proposal) } : written);
  return [{ type: "text", path, before }];
}

function fieldsOf(
  client: AutosaveClient,
  kind: RecordKind,
  { option, channel, by, stance }: Edited,
): readonly (readonly [field: string, value: string | readonly string[]])[] {
  const told = (field: string, value: string | null) => (value ? [[field, value] as const] : []);
  const toldAsOne = (field: string, value: string | null) => (value ? [[field, [value]] as const] : []);
  switch (kind) {
    case "output":
      return told("form", option);
    case "recipient":
      return [...toldAsOne("kind", option), ...toldAsOne("channel", channel)];
    case "use": {
      const recipient = by === null ? undefined : recordNamed(client, "recipient", by);
      return [...told("stance", stance), ...(recipient ? [["recipient", [recipient]] as const] : [])];
    }
    case "pathway":
      return told("actor", by);
    default:
      return [];
  }
}

function evidenceOf({ sentence, quote, kind, name }: Proposed): string {
  return words.evidence(sentence, kind === "text" ? name : quote).slice(0, MAX_EVIDENCE);
}
