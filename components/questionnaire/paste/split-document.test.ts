import fc from "fast-check";
import { expect, test } from "vitest";
import { splitDocument } from "@/components/questionnaire/paste/split-document";

const pieces = (markdown: string) =>
  splitDocument(markdown).map(({ headings, text }) => [headings.join(" › "), text]);

test("each heading begins a piece, and knows the headings above it", () => {
  const document =
    "# Proposal\n\nWhat it is.\n\n## Risks\n\n### Misuse\n\nSomebody could.\n\nAnd so on.\n\n### Accidents\n\nIt breaks.\n\n## Plan\n\nLater.";
  expect(pieces(document)).toEqual([
    ["Proposal", "What it is."],
    ["Proposal › Risks › Misuse", "Somebody could.\n\nAnd so on."],
    ["Proposal › Risks › Accidents", "It breaks."],
    ["Proposal › Plan", "Later."],
  ]);
});

test("a depth that is left out confuses nothing", () => {
  expect(pieces("### Deep\n\na\n\n# Top\n\nb\n\n#### Deeper\n\nc\n\n## Under\n\nd")).toEqual([
    ["Deep", "a"],
    ["Top", "b"],
    ["Top › Deeper", "c"],
    ["Top › Under", "d"],
  ]);
});

test("text before the first heading is a piece of its own", () => {
  expect(pieces("To whom it may concern.\n\n# Aim\n\nThis.")).toEqual([
    ["", "To whom it may concern."],
    ["Aim", "This."],
  ]);
});

test("underlined headings count; a sign in code, a quote or a list does not", () => {
  const document = "Aim\n===\n\n```sh\n# install\n\n# run\n```\n\n> # quoted\n\n- # listed\n\n    # set in";
  expect(pieces(document)).toEqual([["Aim", document.slice("Aim\n===\n\n".length)]]);
});

test("without headings, paragraphs that are bold from end to end are headings", () => {
  expect(pieces("**1. Aim**\n\nThis is **bold** too.\n\n**2. Plan**\n\n- a\n- b")).toEqual([
    ["1. Aim", "This is **bold** too."],
    ["2. Plan", "- a\n- b"],
  ]);
  expect(pieces("# Aim\n\n**Stressed.**\n\nText.")).toEqual([["Aim", "**Stressed.**\n\nText."]]);
});

test("without any of these, every block is a piece, and lists and tables stay whole", () => {
  const list = "1. one\n\n2. two";
  const table = "| a | b |\n| - | - |\n| 1 | 2 |";
  expect(pieces(`First.\n\n${list}\n\n${table}\n\nLast,\non two lines.`)).toEqual([
    ["", "First."],
    ["", list],
    ["", table],
    ["", "Last,\non two lines."],
  ]);
});

test("an empty document has no pieces", () => {
  expect(pieces("")).toEqual([]);
  expect(pieces(" \n\n ")).toEqual([]);
  expect(pieces("# Only a heading")).toEqual([]);
});

test("no word is lost or moved, whatever is pasted", () => {
  const block = fc.constantFrom(
    "# A",
    "## B",
    "### C",
    "alpha *beta*",
    "- gamma\n- delta",
    "> eps",
    "```\n# zeta\n```",
    "**Eta**",
    "    theta",
    "---",
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
      const words = (text: string) => text.match(/[a-z]{3,}/gi) ?? [];
      const all = splitDocument(blocks.join("\n\n")).flatMap(({ text }) => words(text));
      const bodies = blocks.filter((text) => !text.startsWith("#"));
      const hasReal = bodies.length < blocks.length;
      const kept = hasReal ? bodies : bodies.filter((text) => text !== "**Eta**");
      expect(all).toEqual(words(kept.join("\n\n")));
    }),
  );
});
