/**
 * Pages that the database is out of reach for. Next.js answers what a page throws with status 500 and a document that is empty
 * without JavaScript, and gives a page no way to say otherwise; so what is sent for such a page is replaced on its way out.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { unavailableDocument } from "@/lib/http/unavailable-document";
import { isUnavailable } from "@/lib/unavailable";

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

// Next.js loads this file more than once; the request under way is the same.
const kept = globalThis as { landfallExchange?: AsyncLocalStorage<Exchange> };

function exchanges(): AsyncLocalStorage<Exchange> {
  kept.landfallExchange ??= new AsyncLocalStorage();
  return kept.landfallExchange;
}

/** Remembers, throughout what a request sets off, where its response goes. Call once. */
export function watchResponses(): void {
  subscribe("http.server.request.start", (message) => exchanges().enterWith(message as Exchange));
}

/** If the error says that the database is out of reach, and a browser wants a page: 503 and a page that says so. */
export function answerUnavailable(error: unknown): void {
  const exchange = exchanges().getStore();
  if (!exchange || !isUnavailable(error) || !wantsDocument(exchange.request)) return;
  if (!exchange.response.headersSent) replace(exchange);
}

/** Parts of pages, which the router of Next.js asks for, say the same in the browser (`app/(app)/error.tsx`). */
function wantsDocument({ headers }: IncomingMessage): boolean {
  return headers.rsc === undefined && headers.accept?.includes("text/html") === true;
}

/** Sends the page in place of whatever is written next, and nothing of that. */
function replace({ request, response }: Exchange): void {
  const writeHead = response.writeHead.bind(response);
  const end = response.end.bind(response);
  const send = () => {
    if (response.headersSent) return;
    const { body, policy } = unavailableDocument(request.url ?? "/", request.headers.cookie);
    for (const name of response.getHeaderNames()) {
      if (/^(content-|transfer-|etag|link|vary|set-cookie)/.test(name)) response.removeHeader(name);
    }
    writeHead(503, {
      "content-type": "text/html; charset=utf-8",
      "content-length": Buffer.byteLength(body),
      "content-security-policy": policy,
      "cache-control": "private, no-store",
      "retry-after": "5",
    });
    end(body);
  };
  response.writeHead = () => {
    send();
    return response;
  };
  response.write = () => {
    send();
    return true;
  };
  response.end = () => {
    send();
    return response;
  };
}
