// Loaded into the web server before anything else: who asks, the headers of every answer, and what Next.js would answer with 500
// before any code of ours is reached.
import http from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { tellCharset } from "./charset.mjs";
import { ADDRESS_HEADER, clientAddress, parseProxies } from "./client-address.mjs";
import { securityHeaders, workerPolicy } from "./security-headers.mjs";

/** Methods that a Request can't have; constructing one throws. */
const IMPOSSIBLE = new Set(["CONNECT", "TRACE", "TRACK"]);

/**
 * Status and sentence of the refusal, or null for what goes on.
 *
 * @param {string | undefined} method
 * @param {string | undefined} address path and query, as they came
 * @returns {{ status: number, sentence: string } | null}
 */
export function earlyRefusal(method = "GET", address = "/") {
  if (IMPOSSIBLE.has(method.toUpperCase())) {
    return { status: 405, sentence: `${method} is not answered here.` };
  }
  const [path = ""] = address.split("?", 1);
  try {
    decodeURIComponent(path);
  } catch {
    return {
      status: 400,
      sentence: "This address has a % that stands for no character. Check how it was copied.",
    };
  }
  return null;
}

const { createServer } = http;
const headers = Object.entries(securityHeaders(process.env.LANDFALL_URL ?? ""));
const proxies = parseProxies(process.env.LANDFALL_PROXIES) ?? 0;

http.createServer = (...given) => {
  const listener = given.at(-1);
  if (typeof listener !== "function") return createServer(...given);
  return createServer(...given.slice(0, -1), (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const worker = workerPolicy(request.url);
    if (worker) response.setHeader("content-security-policy", worker);
    tellCharset(response);
    request.headers[ADDRESS_HEADER] = clientAddress(
      { socket: request.socket.remoteAddress, forwardedFor: request.headers["x-forwarded-for"] },
      proxies,
    );
    const refusal = earlyRefusal(request.method, request.url);
    if (!refusal) return listener(request, response);
    response.writeHead(refusal.status, { "content-type": "text/plain; charset=utf-8", connection: "close" });
    response.end(`${refusal.sentence}\n`);
  });
};
syncBuiltinESMExports();
