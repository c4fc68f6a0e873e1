import "server-only";
import { cookies } from "next/headers";
import { getSession } from "@/lib/auth/get-session";
import { sessionCookieName } from "@/lib/auth/session-cookie";
import { signOut } from "@/lib/use-cases/sign-out";

/**
 * Ends the request's session at the server and forgets it in this browser. Other browsers keep theirs; ending all is
 * `signOutEverywhere`. A session that is over already, or can't be ended because the database is out of reach, is forgotten all
 * the same.
 */
export async function endSession(): Promise<void> {
  const session = await getSession();
  if (session) await signOut(session, {});
  const name = sessionCookieName();
  // Browsers take a change of a __Secure- cookie, its removal included, only with the attribute.
  const secure = name.startsWith("__Secure-");
  (await cookies()).set(name, "", { maxAge: 0, path: "/", httpOnly: true, sameSite: "lax", secure });
}
