import { Refused } from "@/lib/use-cases/result";

/** What it gives, or why it is refused; for what has written nothing where it is refused. Anything else is thrown through. */
export async function refusedOr<Value>(act: () => Promise<Value>): Promise<Value | string> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refused) return error.refusal.sentence;
    throw error;
  }
}
