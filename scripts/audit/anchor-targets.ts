import { isAbsolute } from "node:path";

/** Where anchors of the trail go; nowhere with neither. */
export interface AnchorTargets {
  /** A file that is only added to. */
  readonly file: string | null;
  /** An address that takes them by POST. */
  readonly address: string | null;
}

/**
 * What `LANDFALL_AUDIT_ANCHOR` says: the path of a file, an address of https, or both with a blank between. Null: it says
 * something else. Without TLS only this machine is trusted to be whom the address names.
 */
export function parseAnchorTargets(word: string | undefined): AnchorTargets | null {
  const parts = (word ?? "").split(/\s+/).filter(Boolean);
  const files = parts.filter((part) => isAbsolute(part));
  const addresses = parts.filter((part) => isTrustedAddress(part));
  if (files.length + addresses.length < parts.length || files.length > 1 || addresses.length > 1) return null;
  return { file: files[0] ?? null, address: addresses[0] ?? null };
}

function isTrustedAddress(part: string): boolean {
  if (!URL.canParse(part)) return false;
  const { protocol, hostname } = new URL(part);
  return (
    protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}
