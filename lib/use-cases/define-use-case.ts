/**
 * lib/use-cases: one command or view a file. Each takes a session and an input, asks the access table, works in one
 * transaction with its audit row, and returns a typed result. It knows the domain and lib/data; it refuses to know requests,
 * pages, cookies and the database client.
 */
import "server-only";
import type { z } from "zod";
import {
  asViewer,
  type Reader,
  readAsViewer,
  type Session,
  SessionRevoked,
  type Tx,
  type Viewer,
} from "@/lib/data/as-viewer";
import { RuleBroken } from "@/lib/data/broken-rule";
import { addReadings, notedReadings, writeReadings } from "@/lib/data/readings";
import { Unavailable } from "@/lib/data/unavailable";
import { bringUpToDate, OlderDraft } from "@/lib/use-cases/bring-up-to-date";
import { refusalOfRule } from "@/lib/use-cases/broken-rules";
import { refusalOf } from "@/lib/use-cases/input";
import { Refused, type Result, SESSION_OVER, UNAVAILABLE_NOW } from "@/lib/use-cases/result";

export type UseCase<Input, Value> = (session: Session, input: Input) => Promise<Result<Value>>;

/** Any use case, called with what came from outside and was read by nobody: its strict schema reads it. */
export type FromOutside<Value> = { act(session: Session, given: unknown): Promise<Result<Value>> }["act"];

/**
 * A use case from its schema and its body. The body runs in one transaction that carries the viewer; it returns a value or
 * throws a `Refused`, which undoes everything it did. Bugs throw through.
 */
export function defineUseCase<Schema extends z.ZodType, Value>(
  schema: Schema,
  body: (given: { tx: Tx; viewer: Viewer; input: z.output<Schema> }) => Promise<Value>,
): UseCase<z.input<Schema>, Value> {
  return async (session, input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
    return asResult(() =>
      onNewestDraft(session, () =>
        asViewer(session, async (tx, viewer) => {
          const value = await body({ tx, viewer, input: parsed.data });
          await addReadings(tx, viewer, notedReadings(tx));
          return value;
        }),
      ),
    );
  };
}

/** A view: a use case that only reads. What it notes as read is written down before anybody sees it. */
export function defineView<Schema extends z.ZodType, Value>(
  schema: Schema,
  body: (given: { tx: Reader; viewer: Viewer; input: z.output<Schema> }) => Promise<Value>,
): UseCase<z.input<Schema>, Value> {
  return async (session, input) => {
    const parsed = schema.safeParse(input);
    if (!parsed.success) return { ok: false, refusal: refusalOf(parsed.error) };
    return asResult(() =>
      onNewestDraft(session, async () => {
        const { value, readings } = await readAsViewer(session, async (tx, viewer) => ({
          value: await body({ tx, viewer, input: parsed.data }),
          readings: notedReadings(tx),
        }));
        await writeReadings(session, readings);
        return value;
      }),
    );
  };
}

/** Does the work; if it meets a draft of an older version of the instrument, brings that up to date and does it again. */
async function onNewestDraft<Value>(session: Session, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OlderDraft)) throw error;
    await asViewer(session, (tx, viewer) => bringUpToDate(tx, viewer, error.assessmentId));
    return work();
  }
}

/** Turns what a use case throws on purpose into its result. */
export async function asResult<Value>(work: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof SessionRevoked) return { ok: false, refusal: SESSION_OVER };
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    if (error instanceof RuleBroken) {
      // It was let through before: a race, or a question that the application forgot to ask.
      console.error(error.message);
      return { ok: false, refusal: refusalOfRule(error.rule) };
    }
    if (error instanceof Unavailable) {
      console.error(error.message);
      return { ok: false, refusal: UNAVAILABLE_NOW };
    }
    throw error;
  }
}
