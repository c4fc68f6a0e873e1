import { BROWSER_LIMITS } from "@/lib/time-limits";

/**
 * `fetch` that ends: rejects when neither reply nor failure came in time, also while the reply is still arriving. What is large
 * is given longer, for slow lines.
 */
export function limitedFetch(address: string, init: RequestInit = {}): Promise<Response> {
  const kib = typeof init.body === "string" ? init.body.length / 1024 : 0;
  const limit = AbortSignal.timeout(Math.round(BROWSER_LIMITS.reply + kib * BROWSER_LIMITS.perKiB));
  return fetch(address, { ...init, signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit });
}
