import { strFromU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { writeBlocksDocx } from "@/lib/docx/write-docx";
import { heading, paragraph, words } from "@/lib/domain/report/blocks/block";
import type { LooseDocument } from "@/lib/domain/report/blocks/loose-document";

const bar = (title: string, width: number) =>
  ({
    type: "drawing",
    title,
    sentence: `${width} of a hundred.`,
    drawing: {
      width: 120,
      height: 30,
      name: "",
      marks: [{ type: "rect", x: 10, y: 5, width, height: 9, fill: "ink" }],
    },
  }) as const;

const DOCUMENT: LooseDocument = {
  title: "Where our work lands",
  kicker: "Harbour",
  handling: "For its maker",
  day: "2026-11-30",
  blocks: [heading(2, "Who"), bar("A <third>", 30), paragraph(words("Between.")), bar("Most", 90)],
};

it("has each drawing as a picture with what it shows in words, and its title below", async () => {
  const files = unzipSync(await writeBlocksDocx(DOCUMENT));
  expect(Object.keys(files).filter((name) => name.endsWith(".png"))).toHaveLength(2);
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  expect(xml).toContain('descr="A &lt;third&gt;. 30 of a hundred."');
  expect(xml.indexOf("A &lt;third&gt;")).toBeLessThan(xml.indexOf("Between."));
  expect(xml.indexOf("Between.")).toBeLessThan(xml.indexOf('descr="Most. 90 of a hundred."'));
});

it("is the same bytes for the same blocks", async () => {
  expect(await writeBlocksDocx(DOCUMENT)).toEqual(await writeBlocksDocx(DOCUMENT));
});
