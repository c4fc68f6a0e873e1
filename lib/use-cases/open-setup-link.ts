import { z } from "zod";
import { asVisitor } from "@/lib/data/as-visitor";
import { getSetupLink, type SetupLinkView } from "@/lib/data/sign-in";
import { asResult } from "@/lib/use-cases/define-use-case";
import { type Result, refuse } from "@/lib/use-cases/result";
import { hashToken } from "@/lib/use-cases/token";
import { refusals } from "@/messages/refusals";

export const setupToken = z.string().max(100);
export const LINK_SPENT = refusals.linkSpent;

/** What a one-time link is good for, before it is used. */
export function openSetupLink(given: { token: string }): Promise<Result<SetupLinkView>> {
  return asResult(async () => {
    const token = setupToken.safeParse(given.token);
    const view = token.success ? await asVisitor((tx) => getSetupLink(tx, hashToken(token.data))) : null;
    if (!view) throw refuse("not-found", LINK_SPENT);
    return view;
  });
}
