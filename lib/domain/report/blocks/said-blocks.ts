import { SECTIONS } from "@/lib/content/sections";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import { answerAnchor } from "@/lib/domain/report/anchors";
import {
  type Block,
  type Inline,
  linkIf,
  list,
  sentence,
  strong,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter, withoutStop } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import type { ReportDocument } from "@/lib/domain/report/report-document";

type Linkable = ReadonlySet<string>;

/** Each claim that words alone answer, with the words, for somebody who says whether they hold. */
export function toCheckBlocks(
  toCheck: NonNullable<ReportDocument["toCheck"]>,
  linkable: Linkable,
): readonly Block[] {
  if (toCheck.length === 0) return [list([{ inlines: [words("Nothing rests on words alone.")] }])];
  return [
    list(
      toCheck.map(({ title, text: why, words: said }) => ({
        inlines: [strong(title), words(". "), sentence(why)],
        items: said.map((answer) => ({
          inlines: [...labelOf(answer, linkable), words(colonAfter(answer.label)), text(answer.text)],
        })),
      })),
    ),
  ];
}

/** Every gap in one compact table, by section. */
export function notSaidBlocks(
  notSaid: NonNullable<ReportDocument["notSaid"]>,
  linkable: Linkable,
): readonly Block[] {
  return [
    table(
      "What was not said",
      ["Section", "What is missing", "Where it would be said"],
      notSaid.map(({ theme, title, resolve, answers }) => [
        SECTIONS.find(({ id }) => id === theme)?.title ?? theme,
        resolve === "" ? [sentence(title)] : [sentence(withoutStop(title)), words(". "), sentence(resolve)],
        answers
          .slice(0, MOST)
          .flatMap((answer, at) => [
            ...(at > 0 ? [words("; ")] : []),
            ...labelOf(answer, linkable),
            ...(at === MOST - 1 && answers.length > MOST
              ? [words(` and ${answers.length - MOST} more`)]
              : []),
          ]),
      ]),
      { isNamed: true, empty: "Nothing that is asked for is missing." },
    ),
  ];
}

/** Places that a row names before it says how many more there are. */
const MOST = 3;

function labelOf({ path, label }: QuotedAnswer, linkable: Linkable): readonly Inline[] {
  return linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path));
}
