import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { CHANNEL_REACH, PUBLIC_KINDS, PUBLISHED, type Reach } from "@/lib/domain/ledger/reach";

export type RecipientFacts = {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
  readonly kind: string;
  readonly channel: string;
  /** Empty where it is not said: then all of them. */
  readonly outputs: readonly string[];
};

/** Whoever it is would have the same, or something as good, soon, its authors say: of others it isn’t said what comes to them. */
export const hasSoon = (answers: Answers, recipient: Path): boolean =>
  textAt(answers, `${recipient}/anyway`) === "soon";

/** The recipients listed, in their order. */
export function recipientFacts(answers: Answers): readonly RecipientFacts[] {
  const list = "recipients.list";
  return recordsOf(answers, list).map(({ id, fields }) => {
    const outputs = fields.outputs?.status === "answered" ? fields.outputs.value : [];
    return {
      id,
      path: recordPath(list, id),
      name: recordName(answers, list, id, "name", unnamed("recipient")),
      kind: textAt(answers, recordPath(list, id, "kind")),
      channel: textAt(answers, recordPath(list, id, "channel")),
      outputs: Array.isArray(outputs) ? outputs : [],
    };
  });
}

/** How far the channel and kind of a recipient carry something; the uninvited have what is published, and nothing else. */
export function reachOf({ kind, channel }: RecipientFacts): Reach {
  if (kind === "uninvited") return PUBLISHED.has(channel) ? 3 : 0;
  return PUBLIC_KINDS.has(kind) ? 3 : (CHANNEL_REACH[channel] ?? 2);
}
