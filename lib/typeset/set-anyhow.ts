import { withPlainBlocks } from "@/lib/domain/report/typst/plain-block";
import type { TypstDocument } from "@/lib/domain/report/typst/typst-document";
import { setDocument } from "@/lib/typeset/typesetter";

/** For one document, with all that is tried. */
const LONGEST_MS = 60_000;
/** Kept back for the last try, in which every answer is plain. */
const LAST_MS = 15_000;

export type SetDocument = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Places of the blocks that stand in it as nothing but their words. */
  readonly plain: readonly number[];
};

type Set = (document: string, createdAt: number, longestMs: number) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * A document as PDF, whatever stands in it: blocks that the typesetter can't set are found by halving and stand there as their
 * words, saying so. Throws only where that fails too, or the minute is over.
 */
export async function setAnyhow(
  document: TypstDocument,
  createdAt: number,
  set: Set = setDocument,
): Promise<SetDocument> {
  const until = Date.now() + LONGEST_MS;
  const places = document.blocks.map((_, at) => at);
  const setWith = async (plain: readonly number[], left: number) => {
    if (left <= 0) throw new Error("Typesetting took longer than a document may take.");
    const given = withPlainBlocks(document, new Set(plain));
    return { pdf: await set(JSON.stringify(given), createdAt, left), plain };
  };
  const tried = (plain: readonly number[]) => setWith(plain, until - Date.now() - LAST_MS).catch(() => null);
  const others = (shown: readonly number[]) => places.filter((at) => !shown.includes(at));
  /** Of these, those that can't be set while all others are words. */
  const faulty = async (shown: readonly number[]): Promise<readonly number[]> => {
    if (shown.length === 0 || (await tried(others(shown)))) return [];
    if (shown.length === 1) return shown;
    const middle = shown.length >> 1;
    return [...(await faulty(shown.slice(0, middle))), ...(await faulty(shown.slice(middle)))];
  };
  const whole = await tried([]);
  if (whole) return whole;
  const found = await tried(await faulty(places));
  return found ?? setWith(places, until - Date.now());
}
