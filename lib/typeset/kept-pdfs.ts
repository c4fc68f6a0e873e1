/** What was set lately, by a digest of what it was set from: a revision is frozen, so its PDF is asked for again as it was. */
const lately = new Map<string, Uint8Array<ArrayBuffer>>();
/** Bytes kept in all; what was asked for longest ago goes first. */
const MOST_KEPT = 30_000_000;

export function keptPdf(name: string): Uint8Array<ArrayBuffer> | undefined {
  const pdf = lately.get(name);
  // To the end: the first is the one asked for longest ago.
  if (pdf && lately.delete(name)) lately.set(name, pdf);
  return pdf;
}

export function keepPdf(name: string, pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  lately.set(name, pdf);
  let bytes = [...lately.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  for (const [oldest, { byteLength }] of lately) {
    if (bytes <= MOST_KEPT) break;
    lately.delete(oldest);
    bytes -= byteLength;
  }
  return pdf;
}
