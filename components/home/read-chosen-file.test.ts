import { expect, test } from "vitest";
import { readChosenFile } from "@/components/home/read-chosen-file";
import { MAX_FILE_BYTES } from "@/lib/domain/file/limits";

const chosen = (...parts: (string | Buffer<ArrayBuffer>)[]) => readChosenFile(new File(parts, "a.txt"));

test("text in UTF-8 is read without a question", async () => {
  expect(await chosen("Größe 研究 \uf0fe")).toEqual({ ok: true, text: "Größe 研究 \uf0fe", doubt: null });
});

test("another encoding, lost characters and glyphs nobody knows are shown before they are read in", async () => {
  expect(await chosen(Buffer.from("plain\nGröße", "latin1"))).toMatchObject({
    text: "plain\nGröße",
    doubt: { sentence: expect.stringContaining("from line 2 on"), lines: ["Größe"] },
  });
  expect(await chosen("plain\nGr\ufffd\ufffde \uf123")).toMatchObject({
    doubt: {
      sentence: expect.stringMatching(/^2 characters were lost .+ One sign is a glyph/),
      lines: ["Gr\ufffd\ufffde \uf123"],
    },
  });
});

test("what is no text, too large or not there is refused with what to do", async () => {
  const sentenceOn = async (...parts: Parameters<typeof chosen>) => {
    const read = await chosen(...parts);
    return read.ok ? null : read.sentence;
  };
  expect(await sentenceOn("%PDF-1.4")).toContain("This is a PDF");
  expect(await sentenceOn("PK\u0003\u0004")).toContain("Word document");
  expect(await sentenceOn("a\u0000b\u0000")).toContain("Save it as UTF-8");
  expect(await sentenceOn("x".repeat(MAX_FILE_BYTES + 1))).toContain("1 MiB");
  expect(await readChosenFile(undefined)).toMatchObject({ ok: false });
});
