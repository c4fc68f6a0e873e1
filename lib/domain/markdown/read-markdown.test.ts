import { describe, expect, it } from "vitest";
import { DEEPEST, readMarkdown } from "@/lib/domain/markdown/read-markdown";

type Tree = { readonly type: string; readonly value?: string; readonly children?: readonly Tree[] };

const read = (text: string) => readMarkdown(text) as Tree;
const typesOf = (tree: Tree): readonly string[] => [tree.type, ...(tree.children ?? []).flatMap(typesOf)];
const wordsOf = (tree: Tree): string => tree.value ?? (tree.children ?? []).map(wordsOf).join("");
const values = (tree: Tree): readonly string[] =>
  tree.value === undefined ? (tree.children ?? []).flatMap(values) : [tree.value];
const depthOf = (tree: Tree): number => 1 + Math.max(0, ...(tree.children ?? []).map(depthOf));

/** One thing over and over, of the length that an answer may have. */
const LONGEST = 20_000;
const over = (unit: string) => unit.repeat(Math.floor(LONGEST / unit.length));

describe("Markdown nested without end", () => {
  it.each([
    ["quotations", over(">")],
    ["quotations with spaces", over("> ")],
    ["lists in a line", `${over("- ")}x`],
    ["numbered lists in a line", `${over("1. ")}x`],
    ["lists by indents", Array.from({ length: 180 }, (_, deep) => `${" ".repeat(deep)}- x`).join("\n")],
    [
      "lists by indents in a quotation",
      Array.from({ length: 170 }, (_, deep) => `> ${" ".repeat(deep)}- x`).join("\n"),
    ],
    ["emphasis in emphasis", "_x__y".repeat(400)],
    ["stars on both sides", `${"*".repeat(9_000)}x${"*".repeat(9_000)}`],
    ["stars before letters", over("*x")],
    ["links in links", over("[x](")],
    ["pictures in links", over("![")],
    ["headings underlined", over("x\n=\n")],
    ["lines below a quotation", `${">".repeat(9)}${over("x\n").slice(0, 19_000)}`],
    ["a row of cells without end", `${"|x".repeat(3_000)}|\n${"|-".repeat(3_000)}|\n`],
    ["broken entities", over("&#")],
  ])("is read, and no deeper than can be shown: %s", (_what, text) => {
    const tree = read(text);
    expect(depthOf(tree)).toBeLessThanOrEqual(4 * DEEPEST);
    const letters = (words: string) => words.replace(/[^x]/g, "");
    expect(letters(wordsOf(tree))).toBe(letters(text));
  });

  it("leaves the paragraphs around it as they are", () => {
    const { children = [] } = read(`**one**\n\n${">".repeat(9_000)}\n\n- two`);
    expect(children.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "list"]);
    expect(typesOf(children[0] as Tree)).toContain("strong");
    expect(wordsOf(children[1] as Tree)).toBe(">".repeat(9_000));
  });

  it("shows ten quotations in each other, and what is in the eleventh as it was written", () => {
    const types = typesOf(read(`${">".repeat(DEEPEST + 2)} x`));
    expect(types.filter((type) => type === "blockquote")).toHaveLength(DEEPEST);
    expect(wordsOf(read(`${">".repeat(DEEPEST + 2)} x`))).toBe(">> x");
  });

  it("is Markdown still where it is what people write", () => {
    const list = Array.from(
      { length: 300 },
      (_, index) => `- **point ${index}**, see [that](https://example.org/${index})`,
    );
    expect(typesOf(read(list.join("\n"))).filter((type) => type === "link")).toHaveLength(300);
    const types = typesOf(read("- a\n  - b\n    - c\n      - d\n\n- - - - - - - - - - - - - - - - - - -"));
    expect(types.filter((type) => type === "list")).toHaveLength(4);
    expect(types).toContain("thematicBreak");
  });
});

describe("Markdown", () => {
  it("has a break where somebody ended a line", () => {
    expect(typesOf(read("one\ntwo\r\nthree")).filter((type) => type === "break")).toHaveLength(2);
    expect(wordsOf(read("one\ntwo"))).toBe("onetwo");
  });

  it("keeps no blank where a line begins, in what is read as text either", () => {
    const deep = `${">".repeat(20)} x\n  \tindented`;
    expect(values(read(deep))).toEqual([`${">".repeat(20)} x`, "indented"]);
  });

  it("has tags as text, and a column for every cell", () => {
    expect(wordsOf(read("<b>x</b>\n\n<div>\ny\n</div>"))).toBe("<b>x</b><div>y</div>");
    expect(wordsOf(read("| a |\n| - |\n| b | c |"))).toBe("abc");
  });

  it("shows a definition that nothing refers to, and no link in a link", () => {
    expect(wordsOf(read("[1]: Smith"))).toBe("[1]: Smith");
    expect(wordsOf(read("[x][1]\n\n[1]: https://example.org"))).toBe("x");
    const types = typesOf(read("[a <https://b.example> c](https://d.example)"));
    expect(types.filter((type) => type === "link")).toHaveLength(1);
  });
});
