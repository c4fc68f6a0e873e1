import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, linesToCheck } from "@/lib/domain/file/decode-text";

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [part])));

describe("bytes that are text", () => {
  test("are read in UTF-8, with or without a mark, and in UTF-16 with one", () => {
    const text = "Prüfer – 研究 😀\n";
    const big = Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    for (const encoded of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      big,
    ]) {
      expect(decodeText(encoded)).toEqual({ is: "text", text });
    }
  });

  test("come back as they were, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff") && !text.startsWith("%PDF"));
        expect(decodeText(Buffer.from(text))).toEqual({ is: "text", text });
      }),
    );
  });
});

describe("bytes that are not UTF-8", () => {
  test("are offered in Windows-1252 where they can be that, and never read by themselves", () => {
    expect(decodeText(bytes("One\nna", 0xef, "ve ", 0x93, "caf", 0xe9, 0x94, " ", 0x80))).toEqual({
      is: "perhaps-windows-1252",
      line: 2,
      text: "One\nnaïve “café” €",
    });
  });

  test("are no text where they can't", () => {
    expect(decodeText(bytes("na", 0xef, "ve", 0x81))).toEqual({ is: "no-text", why: "binary" });
    expect(decodeText(bytes("a", 0, "b", 0))).toEqual({ is: "no-text", why: "binary" });
    expect(decodeText(bytes(0xff, 0xfe, 0x00))).toEqual({ is: "no-text", why: "binary" });
    expect(decodeText(bytes("%PDF-1.7\n", 0xe2))).toEqual({ is: "no-text", why: "pdf" });
    expect(decodeText(bytes("PK", 3, 4, 0x14))).toEqual({ is: "no-text", why: "archive" });
  });

  test("never come with a sign that stands for a lost one", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (given) => {
        const read = decodeText(given);
        // Bytes may spell the sign itself in UTF-8; then it is what the file says.
        const spelt =
          Buffer.from(given).includes(Buffer.from("\ufffd")) || given[0] === 0xff || given[0] === 0xfe;
        expect(read.is !== "no-text" && !spelt && read.text.includes("\ufffd")).toBe(false);
      }),
    );
  });
});

test("the lines to look at are those with a sign outside ASCII, shortened around it", () => {
  const long = `${"a".repeat(60)}é${"b".repeat(200)}`;
  expect(linesToCheck(`plain\rnaïve\r\n${long}\nplain`)).toEqual([
    "naïve",
    `…${"a".repeat(40)}é${"b".repeat(79)}…`,
  ]);
});
