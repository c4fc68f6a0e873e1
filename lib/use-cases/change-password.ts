import { z } from "zod";
import { checkOwnPassword } from "@/lib/auth/check-sign-in";
import { hashPassword } from "@/lib/auth/password";
import { readAsViewer, type Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { changePasswordBy } from "@/lib/data/sign-in";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { asResult } from "@/lib/use-cases/define-use-case";
import { refusalOf } from "@/lib/use-cases/input";
import { newPassword, requireUnguessable } from "@/lib/use-cases/new-password";
import { Refused, type Result, SESSION_OVER } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  current: z.string().max(TEXT_LIMITS.password, refusals.tooManyCharacters(TEXT_LIMITS.password)),
  password: newPassword(TEXT_LIMITS.password),
});

/**
 * Changes one's own password. The one of before is asked for, as at any sign-in but with tries of its own; every other session of the
 * person ends, and links to set a password with stop.
 */
export function changePassword(session: Session, given: z.input<typeof input>): Promise<Result<object>> {
  return asResult(async () => {
    const parsed = input.safeParse(given);
    if (!parsed.success) throw new Refused(refusalOf(parsed.error));
    const { current, password } = parsed.data;
    const viewer = await readAsViewer(session, async (_, viewer) => viewer);
    requireUnguessable(password, { ...viewer, organisation: viewer.organisationName });
    const outcome = await checkOwnPassword(viewer, current, "");
    if (!outcome.ok) throw refusedPassword(outcome.retryAfterSeconds);
    const passwordHash = await hashPassword(password);
    const changed = await asVisitor((tx) => changePasswordBy(tx, session, outcome.session, passwordHash));
    if (!changed) throw new Refused(SESSION_OVER);
    return {};
  });
}

function refusedPassword(retryAfterSeconds: number | null): Refused {
  if (retryAfterSeconds !== null) {
    const sentence = refusals.tooManyOwnPasswords(Math.ceil(retryAfterSeconds / 60));
    return new Refused({ code: "throttled", sentence, retryAfterSeconds });
  }
  const sentence = refusals.notTheCurrentPassword;
  return new Refused({ code: "invalid", sentence, fields: { current: sentence } });
}
