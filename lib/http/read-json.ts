import type { Refusal } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** The longest answer with note and evidence, in the widest characters, fits. */
const LIMIT_BYTES = 192 * 1024;

type Read = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly refusal: Refusal };

/** Reads a JSON body of bounded size. Refuses other types, other origins' forms, and bodies that don't end in time. */
export async function readJson(request: Request): Promise<Read> {
  if (!request.headers.get("content-type")?.toLowerCase().startsWith("application/json")) {
    return refused("invalid", refusals.jsonExpected);
  }
  const declared = request.headers.get("content-length");
  if (Number(declared ?? 0) > LIMIT_BYTES) return refused("too-long", refusals.tooMuch);
  // No more than was declared arrives, and reading it piece by piece takes a good part of a save.
  const text = await (declared === null ? readPieces(request) : readWhole(request)).catch(() => undefined);
  if (text === undefined) return refused("invalid", refusals.malformedJson);
  if (text === null) return refused("too-long", refusals.tooMuch);
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return refused("invalid", refusals.malformedJson);
  }
}

/** The body as text; null if it is longer than allowed. Throws on what is not UTF-8. */
async function readWhole(request: Request): Promise<string | null> {
  const bytes = await request.arrayBuffer();
  return bytes.byteLength > LIMIT_BYTES ? null : new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** The same of a body whose length nothing tells; no more of it is kept than is allowed. */
async function readPieces(request: Request): Promise<string | null> {
  if (!request.body) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body.getReader();
  let bytes = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMIT_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refused(code: Refusal["code"], sentence: string): Read {
  return { ok: false, refusal: { code, sentence } };
}
