import { readFileSync } from "node:fs";
import { fromHtmlIsomorphic } from "hast-util-from-html-isomorphic";
import { describe, expect, it } from "vitest";
import type { Drawing } from "@/lib/domain/figures/drawing";
import { drawingSvg } from "@/lib/domain/figures/svg/drawing-svg";
import { escapeXml } from "@/lib/domain/figures/svg/escape-xml";
import { PRINT_COLOURS } from "@/lib/domain/figures/svg/print-colours";

const HOSTILE = [
  `</text><script>alert(1)</script>`,
  `" onload="alert(1)`,
  `' style='fill:red`,
  `]]><!ENTITY x SYSTEM "file:///etc/passwd">&x;`,
  `<![CDATA[<a href="javascript:alert(1)">x</a>]]>`,
  `<image href="http://evil.example/x.png"/>`,
];

function drawingOf(words: string): Drawing {
  return {
    width: 100,
    height: 40,
    name: "",
    marks: [
      { type: "rect", x: 0, y: 0, width: 10, height: 10, fill: "wash", stroke: "feared", dash: "dotted" },
      {
        type: "group",
        details: words,
        by: { x: 1, y: 2 },
        to: { type: "answer", path: words },
        marks: [{ type: "text", x: 1, y: 2, text: words }],
      },
    ],
  };
}

describe("a drawing as a file", () => {
  it.each(HOSTILE)("keeps a hostile label as text: %s", (words) => {
    const svg = drawingSvg(drawingOf(words), { title: words, description: words });
    const names = [...svg.matchAll(/<\/?([A-Za-z!?][\w:-]*)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["svg", "title", "desc", "rect", "g", "text"]));
    const attributes = [...svg.matchAll(/ ([\w:-]+)="[^"]*"/g)].map(([, name]) => name);
    expect(attributes.filter((name) => /^on|href|style|class/.test(name ?? ""))).toEqual([]);
    expect(textsOf(svg)).toEqual([words, words, words, words]);
  });

  it("has no characters that XML forbids", () => {
    const words = "a\u0000b\u001fc\ud800d\ufffee\u{1f30d}\tf";
    expect(escapeXml(words)).toBe("a\ufffdb\ufffdc\ufffdd\ufffde\u{1f30d}\tf");
  });

  it("is the same bytes each time and ends in a line break", () => {
    const [first, second] = [1, 2].map(() => drawingSvg(drawingOf("x"), { title: "t", description: "d" }));
    expect(first).toBe(second);
    expect(first?.endsWith("</svg>\n")).toBe(true);
  });

  it("is drawn in the colours of the light theme", () => {
    const css = readFileSync(new URL("../../../../app/globals.css", import.meta.url), "utf8");
    const token = { ...Object.fromEntries(Object.keys(PRINT_COLOURS).map((name) => [name, name])) };
    Object.assign(token, { feared: "serious", wash: "accent-wash" });
    for (const [name, colour] of Object.entries(PRINT_COLOURS)) {
      if (name === "none" || name === "paper") continue;
      expect(css).toContain(`--color-${token[name]}: light-dark(${colour},`);
    }
  });
});

/** What a reader of the file gets as text, element by element. */
function textsOf(svg: string): readonly string[] {
  type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (node.type === "text" && node.value?.trim()) texts.push(node.value);
    node.children?.forEach(walk);
  };
  walk(fromHtmlIsomorphic(svg, { fragment: true }) as Node);
  return texts;
}
