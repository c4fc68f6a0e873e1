import { z } from "zod";
import { hashPassword } from "@/lib/auth/password";
import { asViewer } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { endOwnSession } from "@/lib/data/sessions";
import { applySetupLink, getSetupLink, listSignIns, openSession } from "@/lib/data/sign-in";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { asResult } from "@/lib/use-cases/define-use-case";
import { email, refusalOf, text } from "@/lib/use-cases/input";
import { loadExamples } from "@/lib/use-cases/load-examples";
import { newPassword, requireUnguessable } from "@/lib/use-cases/new-password";
import { LINK_SPENT, setupToken } from "@/lib/use-cases/open-setup-link";
import { Refused, type Result, refuse } from "@/lib/use-cases/result";
import { hashToken } from "@/lib/use-cases/token";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  token: setupToken,
  /** For the first administrator only. */
  organisationName: text(TEXT_LIMITS.organisationName).optional(),
  name: text(TEXT_LIMITS.personName),
  /** For the first administrator; an invitation keeps the address it was sent to. */
  email,
  password: newPassword(TEXT_LIMITS.password),
});

/** Uses a one-time link: founds the organisation with its administrator, or sets an invited member's password. */
export function completeSetup(given: z.input<typeof input>): Promise<Result<{ email: string }>> {
  return asResult(async () => {
    const parsed = input.safeParse(given);
    if (!parsed.success) throw new Refused(refusalOf(parsed.error));
    const { token, organisationName, name, email, password } = parsed.data;
    const tokenHash = hashToken(token);
    const link = await asVisitor((tx) => getSetupLink(tx, tokenHash));
    if (!link) throw refuse("not-found", LINK_SPENT);
    if (link.kind === "first-run" && !organisationName) throw refuse("invalid", refusals.organisationNeeded);
    requireUnguessable(password, {
      email: link.kind === "first-run" ? email : link.email,
      name,
      organisation: organisationName ?? link.organisationName ?? "",
    });
    const passwordHash = await hashPassword(password);
    const signInAs = await asVisitor((tx) =>
      applySetupLink(tx, tokenHash, { organisationName: organisationName ?? "", name, email, passwordHash }),
    );
    if (signInAs === null) throw refuse("not-found", LINK_SPENT);
    if (link.kind === "first-run") await loadFirstExamples(signInAs);
    return { email: signInAs };
  });
}

/** Gives a new organisation something to read. It stands without them too, so a refusal here is no reason to fail. */
async function loadFirstExamples(email: string): Promise<void> {
  const session = await asVisitor(async (tx) => {
    const [account] = await listSignIns(tx, email);
    return account ? openSession(tx, { ...account, means: "installation", device: "" }) : null;
  });
  if (!session) return;
  await loadExamples(session);
  await asViewer(session, (tx, viewer) => endOwnSession(tx, viewer.sessionId));
}
