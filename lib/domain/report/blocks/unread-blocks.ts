import type { Unread } from "@/lib/domain/findings/support";
import { lighterInWords } from "@/lib/domain/findings/unread-in-words";
import { answerAnchor } from "@/lib/domain/report/anchors";
import { type Block, linkIf, list, sentence, strong, text, words } from "@/lib/domain/report/blocks/block";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";

/** What it is, with the first of what would stand without it. */
export function unreadInShort(unread: Unread): Block {
  return list(
    unread.supports.map((support) => {
      const [first = "", ...others] = lighterInWords(support, unread);
      const more = others.length > 0 ? `, and ${others.length} more` : "";
      return { inlines: [strong(support.title), words(". "), sentence(`${first}${more}.`)] };
    }),
  );
}

/** Each with its words, its source and place, and all that would stand without it: for somebody who says whether it holds. */
export function unreadBlocks(unread: Unread, linkable: ReadonlySet<string>): readonly Block[] {
  return [
    list(
      unread.supports.map((support) => ({
        inlines: [strong(support.title), words(".")],
        items: [
          ...support.words.map(({ path, label, text: said }) => ({
            inlines: [
              ...linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path)),
              words(colonAfter(label)),
              text(said),
            ],
          })),
          ...(support.source === "" ? [] : [{ inlines: [words("Evidence: "), text(support.source)] }]),
          ...lighterInWords(support, unread).map((line) => ({ inlines: [sentence(`${line}.`)] })),
        ],
      })),
    ),
  ];
}
