/**
 * Whether a request that changes something comes from our own pages. Browsers say so; a request without either header comes
 * from no browser and carries no cookie by itself. Server actions have the same check from Next.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  if (origin === null) return true;
  return isOurs(origin, request);
}

/**
 * Whether somebody asked for a file by GET on purpose: from one of our pages, or by typing or pasting its address. A page elsewhere
 * can lead a signed-in browser to any address, and a browser fetches ahead what may be wanted; neither is to leave an entry in
 * the trail in that person's name. Where a browser doesn't say (older ones, and all over http beyond this machine) the page it
 * comes from decides, if it says that; a page elsewhere can keep it from saying so.
 */
export function isAskedOnPurpose(request: Request): boolean {
  if (request.headers.get("sec-purpose")?.startsWith("prefetch")) return false;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const from = request.headers.get("referer");
  return from === null || isOurs(from, request);
}

function isOurs(address: string, request: Request): boolean {
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(address) && new URL(address).host === host;
}
