import { notFound, redirect } from "next/navigation";
import { Unavailable } from "@/lib/data/unavailable";
import { paths } from "@/lib/paths";
import type { Result } from "@/lib/use-cases/result";

/**
 * The value of a page's view. What may not be seen is not found; an ended session leads to signing in; a database out of reach
 * to a page that says so. Any other refusal of a view is a bug in its page, and throws.
 */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  switch (result.refusal.code) {
    case "session":
      return redirect(paths.signIn());
    case "not-found":
    case "not-allowed":
    case "invalid":
    case "too-long":
      return notFound();
    case "unavailable":
      throw new Unavailable(result.refusal.sentence);
    default:
      throw new Error(`A page was refused: ${result.refusal.sentence}`);
  }
}
