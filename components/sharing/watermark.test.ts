import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Watermark } from "@/components/sharing/watermark";

const markupOf = (...lines: string[]) => renderToStaticMarkup(createElement(Watermark, { lines }));
const textsOf = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
const widthOf = (markup: string) => Number(/<pattern[^>]* width="([\d.]+)"/.exec(markup)?.[1]);

describe("the watermark", () => {
  it("says whom it is for and when, and is hidden from screen readers and the pointer", () => {
    const markup = markupOf("Prepared for Ola", "26 November 2026");
    expect(textsOf(markup)).toEqual(["Prepared for Ola", "26 November 2026"]);
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).toContain("pointer-events-none");
  });

  it("keeps every word of the longest name, on lines that fit its tile", () => {
    const name = Array.from({ length: 15 }, (_, n) => `part-${n}`)
      .join(" ")
      .slice(0, 120);
    expect(textsOf(markupOf(`Prepared for ${name}`)).join(" ")).toBe(`Prepared for ${name}`);
    expect(textsOf(markupOf("x".repeat(133))).join("")).toBe("x".repeat(133));
    expect(textsOf(markupOf("李".repeat(133))).join("")).toBe("李".repeat(133));
    expect(widthOf(markupOf("Prepared for Ola Outsider"))).toBeGreaterThan(widthOf(markupOf("Ola")));
  });

  it("shows markup in a name as it is written", () => {
    const markup = markupOf("<script>alert(1)</script>");
    expect(markup).not.toContain("<script");
    expect(textsOf(markup)).toEqual(["&lt;script&gt;alert(1)&lt;/script&gt;"]);
  });
});
