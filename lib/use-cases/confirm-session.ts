import { z } from "zod";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { ownAccount } from "@/lib/auth/known-device";
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
 * Proves by the viewer's password that it is still they. It is a sign-in like any other: checked, throttled and recorded alike.
 * From where it is asked comes from the request, not from who asks.
 */
export function confirmSession(
  session: Session,
  given: z.input<typeof input>,
  from: { readonly networkAddress: string; readonly device: string },
): Promise<Result<object>> {
  return asResult(async () => {
    const parsed = input.safeParse(given);
    if (!parsed.success) throw new Refused(refusalOf(parsed.error));
    const { id: viewerId, email } = await readAsViewer(session, async (_, viewer) => viewer);
    const { password } = parsed.data;
    // Tries of one's own, as for the change of a password: strangers' don't count against them.
    const outcome = await checkSignIn({ email, password, knownDevice: ownAccount(viewerId), ...from });
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
