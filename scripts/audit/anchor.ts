import { z } from "zod";

const anchor = z.strictObject({
  time: z.iso.datetime(),
  organisation: z.uuid(),
  seq: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Where an organisation's trail ended at a time: the number and hash of its newest entry. Holds nothing of what it records. */
export type Anchor = z.output<typeof anchor>;

/** An anchor as a line of a file, without its end. */
export function anchorLine({ time, organisation, seq, hash }: Anchor): string {
  return JSON.stringify({ time, organisation, seq, hash });
}

/** The anchors of a file, and the numbers of lines that are none: a file that is only added to has no such lines. */
export function readAnchors(text: string): {
  readonly anchors: readonly Anchor[];
  readonly spoilt: readonly number[];
} {
  const anchors: Anchor[] = [];
  const spoilt: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "") continue;
    const read = anchor.safeParse(parsed(line));
    if (read.success) anchors.push(read.data);
    else spoilt.push(index + 1);
  }
  return { anchors, spoilt };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
