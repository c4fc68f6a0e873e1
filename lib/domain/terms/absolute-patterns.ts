import { ABSOLUTE_SENTENCES } from "@/lib/content/glossary/absolute-sentences";
import { ABSOLUTE_TURNS } from "@/lib/content/glossary/absolute-turns";
import { ABSOLUTE_WORDS } from "@/lib/content/glossary/absolute-words";
import { type ClaimPattern, ClaimPatterns } from "@/lib/domain/terms/claim-patterns";

type AbsolutePatterns = {
  readonly all: ClaimPatterns;
  readonly sentences: readonly ClaimPattern[];
  readonly words: readonly ClaimPattern[];
  readonly turns: readonly ClaimPattern[];
};

let known: AbsolutePatterns | undefined;

/** Every pattern of the glossary that a sentence can claim by, by where it stands. Built once, on first use. */
export function absolutePatterns(): AbsolutePatterns {
  if (known) return known;
  const all = new ClaimPatterns();
  known = {
    all,
    sentences: ABSOLUTE_SENTENCES.flatMap(([id, ...patterns]) =>
      patterns.map((pattern) => all.add(id, pattern)),
    ),
    words: ABSOLUTE_WORDS.map(([id, ...patterns]) => all.add(id, patterns.join("|"))),
    turns: ABSOLUTE_TURNS.map(([id, ...patterns]) => all.add(id, patterns.join("|"))),
  };
  return known;
}
