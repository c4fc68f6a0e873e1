import { SECTIONS } from "@/lib/content/sections";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import { answerAnchor } from "@/lib/domain/report/anchors";
import {
  type Block,
  type Inline,
  linkIf,
  list,
  paragraph,
  sentence,
  strong,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter, withoutStop } from "@/lib/domain/report/blocks/joining";
import { labelInlines } from "@/lib/domain/report/blocks/label";
import type { ReportDocument } from "@/lib/domain/report/report-document";

type Linkable = ReadonlySet<string>;

/** The claims by what they would be if the words don't hold. */
export function toCheckInShort(toCheck: NonNullable<ReportDocument["toCheck"]>): readonly Block[] {
  if (toCheck.length === 0) return [list([{ inlines: [words("Nothing rests on words alone.")] }])];
  return [list(toCheck.map(({ title }) => ({ inlines: [sentence(withoutStop(title)), words(".")] })))];
}

/** Each claim that words alone answer, with the words, for somebody who says whether they hold. */
export function toCheckBlocks(
  toCheck: NonNullable<ReportDocument["toCheck"]>,
  linkable: Linkable,
): readonly Block[] {
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

/** What would be earned, and isn’t counted, each with why. */
export function notEarnedBlocks(notEarned: NonNullable<ReportDocument["notEarned"]>): readonly Block[] {
  if (notEarned.length === 0) return [];
  return [
    paragraph(words("Not counted, and why:")),
    list(notEarned.map(({ title, text: why }) => ({ inlines: [strong(title), words(". "), sentence(why)] }))),
  ];
}

/** Every gap by its title, a line a section. */
export function notSaidInShort(notSaid: NonNullable<ReportDocument["notSaid"]>): readonly Block[] {
  if (notSaid.length === 0) return [paragraph(words("Nothing that is asked for is missing."))];
  const themes = [...new Set(notSaid.map(({ theme }) => theme))];
  return [
    list(
      themes.map((theme) => {
        const titles = notSaid.filter((gap) => gap.theme === theme).map(({ title }) => withoutStop(title));
        return { inlines: [strong(`${sectionOf(theme)}:`), words(" "), sentence(`${titles.join("; ")}.`)] };
      }),
    ),
  ];
}

/** Every gap with what to say, and where. */
export function notSaidList(notSaid: NonNullable<ReportDocument["notSaid"]>, linkable: Linkable): Block {
  return list(
    notSaid.map(({ title, resolve, answers }) => ({
      inlines: [
        strong(withoutStop(title)),
        words(". "),
        ...(resolve === "" ? [] : [sentence(resolve), words(" ")]),
        ...answers
          .slice(0, MOST)
          .flatMap((answer, at) => [words(at > 0 ? "; " : "Where: "), ...labelOf(answer, linkable)]),
        ...(answers.length > MOST ? [words(` and ${answers.length - MOST} more`)] : []),
        ...(answers.length > 0 ? [words(".")] : []),
      ],
    })),
  );
}

const sectionOf = (theme: string) => SECTIONS.find(({ id }) => id === theme)?.title ?? theme;

/** Places that a row names before it says how many more there are. */
const MOST = 3;

function labelOf({ path, label }: QuotedAnswer, linkable: Linkable): readonly Inline[] {
  return linkIf(linkable.has(path), answerAnchor(path), labelInlines(label, path));
}
