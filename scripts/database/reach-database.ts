import { withOwner } from "@/scripts/database/owner-client";
import { Failure } from "@/scripts/process/failure";

/** Makes sure that somebody answers at DATABASE_URL. @throws Failure with the reason, without the password. */
export async function reachDatabase(url: string): Promise<void> {
  try {
    await withOwner(url, async () => undefined);
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason = error instanceof Error && error.message ? error.message : String(error);
    throw new Failure(`The database at ${host}${pathname} (DATABASE_URL) can't be reached: ${reason}`);
  }
}
