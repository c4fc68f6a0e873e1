import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { choicesAt, recordName, recordsOf, textAt } from "@/lib/domain/assessment/records";
import { unnamed } from "@/lib/domain/assessment/unnamed";
import { CHANNEL_REACH, PUBLIC_KINDS, PUBLISHED, type Reach } from "@/lib/domain/ledger/reach";

export type RecipientFacts = {
  readonly id: string;
  readonly path: Path;
  readonly name: string;
  /** All that its authors call it; what the gravest of them does counts. Empty where it is not said. */
  readonly kinds: readonly string[];
  /** All ways by which it reaches them; the widest counts. Empty where it is not said. */
  readonly channels: readonly string[];
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
      kinds: choicesAt(answers, recordPath(list, id, "kind")),
      channels: choicesAt(answers, recordPath(list, id, "channel")),
      outputs: Array.isArray(outputs) ? outputs : [],
    };
  });
}

/** Whether one of a recipient's kinds is among these. */
export const isOfKind = ({ kinds }: Pick<RecipientFacts, "kinds">, among: ReadonlySet<string>): boolean =>
  kinds.some((kind) => among.has(kind));

/** Whether they are called uninvited, whatever else they are called. */
export const isUninvited = ({ kinds }: Pick<RecipientFacts, "kinds">): boolean => kinds.includes("uninvited");

/** Whether they are called nothing but uninvited: then nothing is given to them, and they have what is published. */
export const isOnlyUninvited = (recipient: Pick<RecipientFacts, "kinds">): boolean =>
  isUninvited(recipient) && recipient.kinds.length === 1;

/** How far the channels and kinds of a recipient carry something, by the widest; the uninvited have what is published, and nothing else. */
export function reachOf(recipient: RecipientFacts): Reach {
  const { channels } = recipient;
  if (isOnlyUninvited(recipient)) return channels.some((channel) => PUBLISHED.has(channel)) ? 3 : 0;
  if (isOfKind(recipient, PUBLIC_KINDS)) return 3;
  return reachOfChannels(channels);
}

/** Where no channel is said. */
const UNSAID: Reach = 2;

/** How far the widest of these channels carries something; to named outsiders where none is said. */
export const reachOfChannels = (channels: readonly string[]): Reach =>
  channels.length === 0
    ? UNSAID
    : (Math.max(...channels.map((channel) => CHANNEL_REACH[channel] ?? UNSAID)) as Reach);

/** Whether it reaches them inside a product and by no other channel: then it is used, not had. */
export const isThroughProductAlone = ({ channels }: Pick<RecipientFacts, "channels">): boolean =>
  channels.length > 0 && channels.every((channel) => channel === "product-integration");
