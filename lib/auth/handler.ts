import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, UNAVAILABLE_NOW } from "@/lib/auth/options";

/** next-auth's route: sign-in, callbacks, sign-out. */
export async function handler(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const response: Response = await NextAuth(request, context, authOptions());
  // It calls every failed attempt unauthorised.
  if (response.status !== 401 || !(await response.clone().text()).includes(`error=${UNAVAILABLE_NOW}`)) {
    return response;
  }
  return new Response(response.body, { status: 503, headers: response.headers });
}
