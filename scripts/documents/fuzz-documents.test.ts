// Every way that an author's Markdown is shown, with Markdown that nobody would write: none may fail, and all must show the
// same words. 300 texts here; `npm run fuzz:documents -- 10000` takes as many as one likes.

import { Document, Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { Markdown } from "@/components/report/markdown";
import { authoredParagraphs, listNumbers } from "@/lib/docx/authored-paragraphs";
import { DOCX_STYLES, NUMBERING } from "@/lib/docx/docx-styles";
import { clean } from "@/lib/docx/run";
import { settled } from "@/lib/docx/settled";
import { stretchesOf } from "@/lib/domain/markdown/stretches";
import { authoredMarkdown } from "@/lib/domain/report/authored-markdown";
import { type AuthoredBlock, type AuthoredInline, authoredBlocks } from "@/lib/domain/report/blocks/authored";
import { breakable } from "@/lib/domain/report/typst/breakable";
import { answersDocument } from "@/lib/domain/report/typst/typst-document";
import { findTerms } from "@/lib/domain/terms/find-terms";
import { setAnyhow } from "@/lib/typeset/set-anyhow";
import { generateMarkdown } from "@/scripts/documents/generate-markdown";
import { faultOfXml } from "@/scripts/documents/well-formed";

const COUNT = Number(process.env.FUZZ_DOCUMENTS ?? 300);
const FIRST = Number(process.env.FUZZ_FIRST ?? 1);
const BATCH = 100;
const MINUTES = 10 * 60_000;

const batches = Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, index) => FIRST + index * BATCH);

describe.each(batches)("a hundred texts from seed %i on", (first) => {
  const seeds = Array.from({ length: Math.min(BATCH, FIRST + COUNT - first) }, (_, index) => first + index);
  let texts: readonly Case[];
  beforeAll(() => {
    texts = seeds.map((seed) => {
      const text = generateMarkdown(seed);
      const blocks = authoredBlocks(text);
      return { seed, text, blocks, words: wordsOf(blocks) };
    });
  }, MINUTES);

  it("show the same words on the page as in documents", { timeout: MINUTES }, () => {
    for (const { seed, text, words } of texts) {
      const page = wordsOfMarkup(renderToStaticMarkup(createElement(Markdown, { text })));
      expect(page, `seed ${seed}`).toBe(letters(words));
    }
  });

  it("are in Markdown what they were, without a heading", { timeout: MINUTES }, () => {
    let cut = 0;
    for (const { seed, blocks, words } of texts) {
      const written = authoredMarkdown(blocks);
      const again = authoredBlocks(written);
      expect(typesIn(again), `seed ${seed}`).not.toContain("heading");
      // What is read in pieces anew, for its depth, may show marks that were none.
      if (stretchesOf(written).length > 1) cut += 1;
      else expect(letters(wordsOf(again)), `seed ${seed}`).toBe(letters(words));
    }
    expect(cut).toBeLessThan(texts.length / 5);
  });

  it("are a Word document that is well-formed and has their words", { timeout: MINUTES }, async () => {
    const numbers = listNumbers();
    const children = texts.flatMap(({ blocks }) => authoredParagraphs(blocks, { numbers }));
    const document = new Document({ styles: DOCX_STYLES, numbering: NUMBERING, sections: [{ children }] });
    const parts = unzipSync(settled(await Packer.toBuffer(document), "1980-01-01T00:00:00Z"));
    for (const [name, bytes] of Object.entries(parts)) expect(faultOfXml(strFromU8(bytes)), name).toBeNull();
    const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const shown = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = ""]) =>
      unescaped(words),
    );
    expect(letters(shown.join(""))).toBe(letters(texts.map(({ words }) => clean(words)).join("")));
  });

  it("are set as PDF, none as plain text", { timeout: MINUTES }, async () => {
    const answers = texts.map(({ seed, blocks }) => ({ asked: `Seed ${seed}`, blocks }));
    const { pdf, plain } = await setAnyhow(answersDocument(answers), 0);
    expect(plain.map((at) => answers[at]?.asked)).toEqual([]);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
  });

  it("are looked through for terms", () => {
    for (const { text } of texts) findTerms(text);
  });
});

type Case = {
  readonly seed: number;
  readonly text: string;
  readonly blocks: readonly AuthoredBlock[];
  /** Of its blocks. */
  readonly words: string;
};

/** Letters and numbers, which no writer may lose or add to. */
function letters(text: string): string {
  return (breakable(text).match(/[\p{L}\p{N}]/gu) ?? []).join("");
}

function wordsOf(value: readonly (AuthoredBlock | AuthoredInline)[] | readonly unknown[]): string {
  return value.map((each) => textOf(each)).join(" ");
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return wordsOf(value);
  if (typeof value !== "object" || value === null) return "";
  const node = value as { readonly [key: string]: unknown };
  const own = typeof node.text === "string" ? node.text : "";
  return [own, ...["inlines", "blocks", "items", "columns", "rows"].map((name) => textOf(node[name]))].join(
    " ",
  );
}

function typesIn(blocks: readonly AuthoredBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    const inside =
      block.type === "quotation" ? block.blocks : block.type === "list" ? block.items.flat() : [];
    return [block.type, ...typesIn(inside)];
  });
}

function wordsOfMarkup(markup: string): string {
  return letters(unescaped(markup.replace(/<[^>]*>/g, " ")));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
