import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first moment that an archive can name, and local, as it is read: the same bytes in every time zone. */
const THEN = new Date(1980, 0, 1);
const TYPES = "[Content_Types].xml";

/**
 * A Word document in the same bytes each time: the library names links at random, gives every bookmark and picture the same number,
 * and writes down the time of day. `createdAt` is what its properties say, ISO 8601.
 */
export function settled(document: Uint8Array, createdAt: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(document);
  const links = new Map<string, string>();
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === TYPES) - Number(a === TYPES) || (a < b ? -1 : 1),
  );
  // The text first: links are numbered in its order.
  const body = "word/document.xml";
  const written = new Map(
    [body, ...names].map((name) => [name, settledPart(name, parts[name], links, createdAt)]),
  );
  return Uint8Array.from(
    zipSync(Object.fromEntries(names.map((name) => [name, written.get(name) ?? new Uint8Array()])), {
      mtime: THEN,
    }),
  );
}

function settledPart(
  name: string,
  bytes: Uint8Array | undefined,
  links: Map<string, string>,
  createdAt: string,
): Uint8Array {
  if (!bytes) return new Uint8Array();
  if (!/\.(xml|rels)$/.test(name)) return bytes;
  let bookmarks = 0;
  let pictures = 0;
  const text = strFromU8(bytes)
    .replace(/\b(r:id|Id)="rId([a-z0-9_-]{21})"/g, (_, attribute, id) => {
      const link = links.get(id) ?? `rIdLink${links.size + 1}`;
      links.set(id, link);
      return `${attribute}="${link}"`;
    })
    .replace(/<w:bookmark(Start|End)\b[^>]*?\bw:id="\d+"/g, (mark, end) => {
      if (end === "Start") bookmarks += 1;
      return mark.replace(/w:id="\d+"$/, `w:id="${bookmarks}"`);
    })
    .replace(/(<wp:docPr\b[^>]*?\bid=)"\d+"/g, (_, before) => {
      pictures += 1;
      return `${before}"${pictures}"`;
    })
    .replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, (_, before) => `${before}${createdAt}`);
  return strToU8(text);
}
