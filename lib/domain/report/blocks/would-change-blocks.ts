import { answerAnchor } from "@/lib/domain/report/anchors";
import {
  type Block,
  heading,
  type Item,
  linkIf,
  list,
  sentence,
  table,
  text,
  words,
} from "@/lib/domain/report/blocks/block";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import type { ChangeLine, FindOutFirstLine, WouldChangePart } from "@/lib/domain/report/report-document";

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
        [sentence(outcomes.join(" "))],
      ]),
      { isNamed: true, empty: "No conclusion turns on a fact that has a number here." },
    ),
  ];
}

const LISTS: readonly {
  readonly id: keyof WouldChangePart;
  readonly title: string;
  readonly none: string;
}[] = [
  { id: "couldDo", title: "What you could do", none: "No act that is tried makes a conclusion lighter." },
  {
    id: "wouldBeTrue",
    title: "What would have to be true",
    none: "What is concluded rests on what there will be and where it goes, not on an estimate.",
  },
  { id: "toSay", title: "What to say", none: "Nothing waits for an answer." },
];

/** The three lists, each under its heading. */
export function wouldChangeBlocks(part: WouldChangePart): readonly Block[] {
  return LISTS.flatMap(({ id, title, none }): readonly Block[] => [
    heading(3, title),
    list(part[id].length > 0 ? part[id].map(itemOf) : [{ inlines: [words(none)] }]),
  ]);
}

function itemOf({ line, effects }: ChangeLine): Item {
  return { inlines: [sentence(line), words(colonAfter(line)), sentence(effects.join("; ")), words(".")] };
}
