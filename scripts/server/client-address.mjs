/** The header in which the server's code finds who asks. What comes under its name from outside is taken off. */
export const ADDRESS_HEADER = "x-landfall-address";

/**
 * The network address a request comes from. Without proxies that is the other end of the connection, whatever the request says
 * of itself. With some, it is what the outermost of them wrote down: the entry of `X-Forwarded-For` that many places from the
 * right. Where there are fewer entries the request came past a proxy, and what it says is not believed.
 *
 * @param {{ readonly socket: string | undefined, readonly forwardedFor: string | undefined }} request
 * @param {number} proxies how many proxies stand in front
 * @returns {string}
 */
export function clientAddress({ socket = "", forwardedFor = "" }, proxies) {
  if (proxies === 0) return socket;
  const entries = forwardedFor.split(",").map((entry) => entry.trim());
  return entries.at(-proxies) || socket;
}

/**
 * How many proxies `LANDFALL_PROXIES` says stand in front.
 *
 * @param {string | undefined} word
 * @returns {number | undefined} undefined: it is no number from 0 to 9
 */
export function parseProxies(word) {
  if (!word) return 0;
  return /^\d$/.test(word) ? Number(word) : undefined;
}
