import { NextResponse } from "next/server";
import type { Refusal, RefusalCode } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** To a page elsewhere that led a signed-in browser to a file of ours. */
export const FILE_ASKED_ELSEWHERE: Refusal = { code: "not-allowed", sentence: refusals.fileAskedElsewhere };

const STATUS: Record<RefusalCode, number> = {
  "not-found": 404,
  "not-allowed": 403,
  "wrong-state": 409,
  invalid: 422,
  "too-long": 413,
  stale: 409,
  session: 401,
  unconfirmed: 403,
  throttled: 429,
  unavailable: 503,
};

/** A refusal as JSON, `{ refusal }`, with the status that fits its code. */
export function refusalResponse(refusal: Refusal): NextResponse {
  return NextResponse.json(
    { refusal },
    {
      status: STATUS[refusal.code],
      headers: {
        "cache-control": "private, no-store",
        ...(refusal.retryAfterSeconds && { "retry-after": String(refusal.retryAfterSeconds) }),
      },
    },
  );
}
