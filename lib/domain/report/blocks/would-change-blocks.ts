import { answerAnchor } from "@/lib/domain/report/anchors";
import {
  type Block,
  heading,
  type Item,
  linkIf,
  list,
  sentence as say,
  strong,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import { movedFirst } from "@/lib/domain/report/blocks/moved-first";
import type { ChangeLine, FindOutFirstLine, WouldChangePart } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

/** The same in short: each with its number, and from rulebook 1.10.0 on the first few with what falls or moves first. */
export function findOutFirstList(
  lines: readonly FindOutFirstLine[],
  linkable: ReadonlySet<string>,
  rulebookVersion: string,
): ReturnType<typeof list> {
  if (lines.length === 0) return list([{ inlines: [words(NO_FACT)] }]);
  const isOlder = isBefore1100(rulebookVersion);
  return list(
    (isOlder ? lines : lines.slice(0, IN_SHORT)).map(({ path, name, number, outcomes }) => ({
      inlines: [
        ...linkIf(linkable.has(path), answerAnchor(path), [text(name)]),
        words(colonAfter(name)),
        strong(number),
        ...(isOlder ? [] : [words(". "), say(movedFirst(outcomes))]),
      ],
    })),
  );
}

const IN_SHORT = 4;

/** The acts that would make a conclusion lighter, without what each would do; first what its author would do otherwise, if that is said. */
export function wouldChangeInShort({ couldDo }: WouldChangePart, otherwise: string): ReturnType<typeof list> {
  const lines = [
    ...(otherwise === "" ? [] : [otherwise]),
    ...couldDo.slice(0, SHOWN).map(({ line }) => line),
  ];
  if (lines.length === 0) return list([{ inlines: [words(LISTS[0].none)] }]);
  return list(lines.map((line) => ({ inlines: [say(line), words(".")] })));
}

const SHOWN = 3;
const NO_FACT = "No conclusion turns on a fact that has a number here.";

/** Facts about the world that conclusions turn on, first what to find out first. */
export function findOutFirstBlocks(
  lines: readonly FindOutFirstLine[],
  linkable: ReadonlySet<string>,
): readonly Block[] {
  return [
    table(
      "Facts about the world, and what turns on each",
      ["Find out", "What it is", "As answered", "What would move"],
      lines.map(({ path, sort, name, number, outcomes }) => [
        linkIf(linkable.has(path), answerAnchor(path), [text(name)]),
        sort,
        number,
        [say(outcomes.join(" "))],
      ]),
      { isNamed: true, empty: NO_FACT },
    ),
  ];
}

const LISTS = [
  { id: "couldDo", title: "What you could do", none: "No act that is tried makes a conclusion lighter." },
  {
    id: "wouldBeTrue",
    title: "What would have to be true",
    none: "What is concluded rests on what there will be and where it goes, not on an estimate.",
  },
  { id: "toSay", title: "What to say", none: "Nothing waits for an answer." },
] as const satisfies readonly {
  readonly id: keyof WouldChangePart;
  readonly title: string;
  readonly none: string;
}[];

/** The three lists, each under its heading. */
export function wouldChangeBlocks(part: WouldChangePart): readonly Block[] {
  return LISTS.flatMap(({ id, title, none }): readonly Block[] => [
    heading(3, title),
    list(part[id].length > 0 ? part[id].map(itemOf) : [{ inlines: [words(none)] }]),
  ]);
}

function itemOf({ line, effects }: ChangeLine): Item {
  return { inlines: [say(line), words(colonAfter(line)), say(effects.join("; ")), words(".")] };
}
