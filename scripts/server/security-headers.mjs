/** What every answer carries unless its page says something stricter: no answer is left out, refusals and files included. */
const ALWAYS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  // Pages set their own, with a nonce (proxy.ts). What is no page runs nothing, loads nothing and stands in no frame.
  "content-security-policy":
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Two years, for every name below ours as well. */
const HTTPS_ONLY = { "strict-transport-security": "max-age=63072000; includeSubDomains" };

/**
 * @param {string} url the address people use; browsers are held to https only where it is one
 * @returns {Readonly<Record<string, string>>}
 */
export function securityHeaders(url) {
  return url.startsWith("https://") ? { ...ALWAYS, ...HTTPS_ONLY } : ALWAYS;
}

/** The program that a worker of ours begins with; its name is longer, with signs escaped, where pages are compiled as they are asked for. */
const WORKER = /^\/_next\/static\/chunks\/turbopack-worker-(?:[\w.-]|%5[BD])+\.js(?:\?|$)/;

/**
 * What a worker is held to: it loads our programs and reaches nobody, so that no file it reads leaves the browser. Null for any other address.
 *
 * @param {string | undefined} address path and query
 * @returns {string | null}
 */
export function workerPolicy(address) {
  return WORKER.test(address ?? "")
    ? ALWAYS["content-security-policy"].replace("default-src 'none'", "default-src 'none'; script-src 'self'")
    : null;
}
