import type { QueueEvent, Send } from "@/components/questionnaire/autosave/autosave-queue";
import type { Answer } from "@/lib/domain/assessment/answer";
import { limitedFetch } from "@/lib/limited-fetch";

/** A body above this is not sent with keepalive: browsers allow 64 KiB of it in all. */
const KEEPALIVE_LIMIT = 12_000;

type Body = {
  readonly version?: number;
  readonly savedAt?: string;
  readonly refusal?: {
    readonly sentence: string;
    readonly conflict?: {
      readonly current: { answer: Answer | null; version: number; byName: string; at: string };
      readonly ancestor: { answer: Answer | null; version: number } | null;
      readonly recordRemoved?: boolean;
    };
  };
};

/**
 * Sends one answer and says what became of it, as an event for the queue. Never throws: no network, a server that is
 * starting or silent, and an unreadable reply are `failed`, which the queue retries.
 */
export async function saveAnswerRequest(
  assessmentId: string,
  memberId: string,
  send: Send,
): Promise<QueueEvent> {
  const { path } = send;
  const body = JSON.stringify({ ...send, member: memberId });
  try {
    const response = await limitedFetch(`/api/assessments/${assessmentId}/answers`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body,
      keepalive: body.length <= KEEPALIVE_LIMIT,
    });
    const reply = (await response.json()) as Body;
    return eventFor(path, response.status, reply, Date.now());
  } catch {
    return { type: "failed", path, at: Date.now() };
  }
}

function eventFor(path: string, status: number, reply: Body, at: number): QueueEvent {
  if (status === 200 && reply.version !== undefined && reply.savedAt !== undefined) {
    return { type: "saved", path, version: reply.version, savedAt: reply.savedAt, at };
  }
  if (status === 401) return { type: "signed-out", path, at };
  const { refusal } = reply;
  // The record is gone: there is nothing of theirs to choose. The text stays in its box, with the sentence.
  if (status === 409 && refusal?.conflict && !refusal.conflict.recordRemoved) {
    const { current, ancestor } = refusal.conflict;
    return { type: "stale", path, theirs: current, ancestor: ancestor?.answer ?? null, at };
  }
  if (status >= 500 || status === 429 || !refusal) return { type: "failed", path, at };
  return { type: "refused", path, sentence: refusal.sentence };
}
