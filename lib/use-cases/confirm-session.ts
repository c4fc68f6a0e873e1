import { z } from "zod";
import { checkOwnPassword } from "@/lib/auth/check-sign-in";
import { readAsViewer, type Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { confirmSessionBy } from "@/lib/data/sign-in";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { asResult } from "@/lib/use-cases/define-use-case";
import { refusalOf } from "@/lib/use-cases/input";
import { Refused, type Result, refuse, SESSION_OVER } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  password: z.string().max(TEXT_LIMITS.password, refusals.tooManyCharacters(TEXT_LIMITS.password)),
});

/**
 * Proves by the viewer's password that it is still they. It is checked and recorded as a sign-in is, with tries of one's own. What
 * the browser calls itself comes from the request, not from who asks.
 */
export function confirmSession(
  session: Session,
  given: unknown,
  from: { readonly device: string },
): Promise<Result<object>> {
  return asResult(async () => {
    const parsed = input.safeParse(given);
    if (!parsed.success) throw new Refused(refusalOf(parsed.error));
    const viewer = await readAsViewer(session, async (_, viewer) => viewer);
    const outcome = await checkOwnPassword(viewer, parsed.data.password, from.device);
    if (!outcome.ok) {
      const { retryAfterSeconds } = outcome;
      if (retryAfterSeconds === null) throw refuse("invalid", refusals.wrongPassword);
      const sentence = refusals.tooManyPasswordsTried(Math.ceil(retryAfterSeconds / 60));
      throw new Refused({ code: "throttled", sentence, retryAfterSeconds });
    }
    const isConfirmed = await asVisitor((tx) => confirmSessionBy(tx, session, outcome.session));
    if (!isConfirmed) throw new Refused(SESSION_OVER);
    return {};
  });
}
