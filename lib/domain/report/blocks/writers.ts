import type { Block, FlatBlock, Inline } from "@/lib/domain/report/blocks/block";

/** A function for each kind: a kind without its own does not compile. */
export type WritersOf<Kind extends { readonly type: string }, Made, Given extends readonly unknown[] = []> = {
  readonly [type in Kind["type"]]: (what: Extract<Kind, { type: type }>, ...given: Given) => Made;
};

/** What makes something of every kind of block that documents set; `given` is what blocks name and do not hold. */
export function blockWriter<Made, Given extends readonly unknown[] = []>(
  writers: WritersOf<FlatBlock, Made, Given>,
): (block: FlatBlock, ...given: Given) => Made {
  return writer(writers);
}

/** The same for the whole tree, where things are folded. */
export function treeWriter<Made, Given extends readonly unknown[] = []>(
  writers: WritersOf<Block, Made, Given>,
): (block: Block, ...given: Given) => Made {
  return writer(writers);
}

/** What makes something of every kind of inline. */
export function inlineWriter<Made, Given extends readonly unknown[] = []>(
  writers: WritersOf<Inline, Made, Given>,
): (inline: Inline, ...given: Given) => Made {
  return writer(writers);
}

function writer<Kind extends { readonly type: string }, Made, Given extends readonly unknown[]>(
  writers: WritersOf<Kind, Made, Given>,
) {
  return (what: Kind, ...given: Given): Made => {
    const write = writers[what.type as Kind["type"]] as (what: Kind, ...given: Given) => Made;
    return write(what, ...given);
  };
}
