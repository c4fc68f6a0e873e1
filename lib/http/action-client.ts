/**
 * lib/http: between requests and use cases. It knows Next, status codes and the session; it decides nothing about the product.
 */

import { revalidatePath } from "next/cache";
import { createSafeActionClient } from "next-safe-action";
import { z } from "zod";
import { getSession } from "@/lib/auth/get-session";
import type { UseCase } from "@/lib/use-cases/define-use-case";
import { PERSON_CHANGED, type Result, SESSION_OVER } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** The one client of server actions. Expected failures are typed results; anything thrown is a bug, logged and not told. */
const actionClient = createSafeActionClient({
  handleServerError(error) {
    console.error(error);
    return refusals.failed;
  },
});

/**
 * A server action from a use case: session, then the use case (its strict schema, access, state, transaction with audit
 * row), then fresh pages, then the result. The browser receives it as `data`. A form says who typed it (`typedBy`): what one
 * account typed is never done under another that signed in meanwhile.
 */
export function actionFor<Input, Value>(run: UseCase<Input, Value>) {
  // The use case's own schema checks the input; here it only passes through with its type.
  return actionClient
    .inputSchema(z.custom<Input>())
    .action(async ({ parsedInput }): Promise<Result<Value>> => {
      const session = await getSession();
      if (!session) return { ok: false, refusal: SESSION_OVER };
      const { typedBy = session.memberId, ...given } = Object(parsedInput) as { readonly typedBy?: unknown };
      if (typedBy !== session.memberId) return { ok: false, refusal: PERSON_CHANGED };
      const result = await run(session, given as Input);
      if (result.ok) revalidatePath("/", "layout");
      return result;
    });
}
