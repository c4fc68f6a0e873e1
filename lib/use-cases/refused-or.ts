import { Refused } from "@/lib/use-cases/result";

/** What it gives, or why it is refused; for what has written nothing where it is refused. Anything else is thrown through. */
export function refusedOr<Value>(act: () => Promise<Value>): Promise<Value | string>;
export function refusedOr<Value>(act: () => Value): Value | string;
export function refusedOr<Value>(
  act: () => Value | Promise<Value>,
): Value | string | Promise<Value | string> {
  try {
    const given = act();
    return given instanceof Promise ? given.catch(sentenceOf) : given;
  } catch (error) {
    return sentenceOf(error);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refused) return error.refusal.sentence;
  throw error;
}
