/** The address nearest to us, from `X-Forwarded-For`: what the last proxy, or else the server itself, wrote down. */
export function networkAddress(forwardedFor: unknown): string {
  return typeof forwardedFor === "string" ? (forwardedFor.split(",").at(-1)?.trim() ?? "") : "";
}
