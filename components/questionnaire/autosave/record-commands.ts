import type { AutosaveClient } from "@/components/questionnaire/autosave/autosave-client";
import { newRecordId } from "@/components/questionnaire/autosave/new-record-id";
import { rankAfter, rankAtEnd, rankMoved } from "@/components/questionnaire/autosave/record-order";
import type { Answer } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";

/** Adds an empty record at the end and gives its id. The list is no longer "don't know yet" or "not applicable". */
export function addRecord(client: AutosaveClient, list: string): string {
  const id = newRecordId();
  if (client.answerAt(list)) client.edit(list, null, { now: true });
  client.edit(recordPath(list, id), placed(rankAtEnd(recordsOf(client.answers(), list))), { now: true });
  return id;
}

/** Copies a record with all its answers to the place after it; its name says that it is a copy. Gives the new id. */
export function duplicateRecord(
  client: AutosaveClient,
  list: string,
  record: string,
  nameField: string,
): string {
  const id = newRecordId();
  const answers = client.answers();
  const item = recordsOf(answers, list).find((other) => other.id === record);
  client.edit(recordPath(list, id), placed(rankAfter(recordsOf(answers, list), record)), { now: true });
  for (const field of Object.keys(item?.fields ?? {})) {
    const answer = client.answerAt(recordPath(list, record, field));
    if (answer)
      client.edit(recordPath(list, id, field), field === nameField ? copyOf(answer) : answer, { now: true });
  }
  return id;
}

/** Moves a record one place up or down. Gives whether it moved. */
export function moveRecord(client: AutosaveClient, list: string, record: string, by: -1 | 1): boolean {
  const rank = rankMoved(recordsOf(client.answers(), list), record, by);
  if (rank === null) return false;
  client.edit(recordPath(list, record), placed(rank), { now: true });
  return true;
}

function placed(rank: string): Answer {
  return { status: "answered", value: rank };
}

function copyOf(answer: Answer): Answer {
  return answer.status === "answered" && typeof answer.value === "string"
    ? { ...answer, value: `${answer.value} (copy)` }
    : answer;
}
