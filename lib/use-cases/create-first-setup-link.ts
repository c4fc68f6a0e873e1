import { asVisitor } from "@/lib/data/as-visitor";
import { insertFirstSetupLink } from "@/lib/data/sign-in";
import { paths } from "@/lib/paths";
import { FIRST_RUN_DAYS, newSetupToken } from "@/lib/use-cases/setup-token";

/**
 * A one-time link for the first administrator, to be printed on the console; links printed before stop working. Null once
 * there is an organisation.
 */
export async function createFirstSetupLink(): Promise<{ link: string } | null> {
  const { token, tokenHash, expiresAt } = newSetupToken(FIRST_RUN_DAYS);
  const opened = await asVisitor((tx) => insertFirstSetupLink(tx, tokenHash, expiresAt));
  return opened ? { link: paths.setUp(token) } : null;
}
