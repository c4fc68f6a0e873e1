import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { deviceOf } from "@/lib/auth/device-of";
import { authOptions, UNAVAILABLE_NOW } from "@/lib/auth/options";
import { readSessionCookie, sessionCookieName } from "@/lib/auth/session-cookie";
import { refusalResponse } from "@/lib/http/refusal-response";
import { signOut } from "@/lib/use-cases/sign-out";
import { refusals } from "@/messages/refusals";

/** next-auth's route: sign-in, callbacks, sign-out. */
export async function handler(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  if (!(await hasReadableBody(request))) {
    return refusalResponse({ code: "invalid", sentence: refusals.malformedJson });
  }
  const { action, before } = await askedBy(request, context);
  const device = deviceOf(request.headers.get("user-agent"));
  const given: Response = await NextAuth(request, context, authOptions(device));
  const response = action === "session" ? withoutSessionCookie(given) : given;
  // Whoever signs in leaves the session behind that this browser had.
  if (action === "callback" && before && setsSession(response)) await signOut(before, {});
  // It calls every failed attempt unauthorised.
  if (response.status !== 401 || !(await response.clone().text()).includes(`error=${UNAVAILABLE_NOW}`)) {
    return response;
  }
  return new Response(response.body, { status: 503, headers: response.headers });
}

async function askedBy(request: NextRequest, context: { params: Promise<{ nextauth: string[] }> }) {
  const action = (await context.params).nextauth[0];
  const jar = Object.fromEntries(request.cookies.getAll().map(({ name, value }) => [name, value]));
  return { action, before: action === "callback" ? await readSessionCookie(jar) : null };
}

const isOfSession = (cookie: string) => cookie.startsWith(`${sessionCookieName()}=`);

function setsSession(response: Response): boolean {
  return response.headers.getSetCookie().some((cookie) => isOfSession(cookie) && !/^[^=]*=;/.test(cookie));
}

/** Asking whether one is signed in changes nothing about it: next-auth would have the browser keep the cookie for longer. */
function withoutSessionCookie(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete("set-cookie");
  for (const cookie of response.headers.getSetCookie()) {
    if (!isOfSession(cookie)) headers.append("set-cookie", cookie);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** next-auth reads JSON without a doubt, and fails on what is none. */
async function hasReadableBody(request: NextRequest): Promise<boolean> {
  const isJson = request.headers.get("content-type")?.includes("application/json");
  if (request.method !== "POST" || !isJson) return true;
  try {
    const body: unknown = JSON.parse(await request.clone().text());
    return typeof body === "object" && body !== null;
  } catch {
    return false;
  }
}
