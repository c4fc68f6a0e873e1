/** In UTF-8. File systems take 255 for a whole name, some of them 143. */
const MOST_BYTES = 90;
const MOST_CHARACTERS = 60;

/**
 * A title as the beginning of a file's name: letters and digits of every script, in lower case, with hyphens for everything
 * else, so that no file system and no shell reads a sign in it; cut between characters. Empty if the title has neither.
 */
export function titleInFileName(title: string): string {
  const slug = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^[-\p{M}]+/u, "");
  let kept = "";
  let bytes = 0;
  let characters = 0;
  for (const { segment } of new Intl.Segmenter().segment(slug)) {
    bytes += new TextEncoder().encode(segment).byteLength;
    characters += 1;
    if (bytes > MOST_BYTES || characters > MOST_CHARACTERS) break;
    kept += segment;
  }
  return kept.replace(/-$/, "");
}

/** A file's name for what reads ASCII only: without accents, and without what then is left over. */
export function asciiFileName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w.-]+/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^[-.]+/, "");
}
