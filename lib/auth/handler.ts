import "server-only";
import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, UNAVAILABLE_NOW } from "@/lib/auth/options";
import { refusalResponse } from "@/lib/http/refusal-response";
import { refusals } from "@/messages/refusals";

/** next-auth's route: sign-in, callbacks, sign-out. */
export async function handler(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  if (!(await hasReadableBody(request))) {
    return refusalResponse({ code: "invalid", sentence: refusals.malformedJson });
  }
  const response: Response = await NextAuth(request, context, authOptions());
  // It calls every failed attempt unauthorised.
  if (response.status !== 401 || !(await response.clone().text()).includes(`error=${UNAVAILABLE_NOW}`)) {
    return response;
  }
  return new Response(response.body, { status: 503, headers: response.headers });
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
