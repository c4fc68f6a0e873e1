import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readTableFile } from "@/components/table-file/read-table-file";

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of one sheet; `more` is packed beside it. */
function workbook(rows: string, more: { readonly [path: string]: Uint8Array } = {}): Uint8Array<ArrayBuffer> {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "xl/workbook.xml": strToU8(
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ),
    ...more,
  }) as Uint8Array<ArrayBuffer>;
}
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe("a file with a table", () => {
  it("is read as CSV in UTF-8, in UTF-16, and with a look at it in Windows-1252", async () => {
    expect(await readTableFile(bytes("title;host\nA;Ü"))).toEqual({
      ok: true,
      table: [
        ["title", "host"],
        ["A", "Ü"],
      ],
      toCheck: [],
    });
    const wrong = Uint8Array.from([0x74, 0x0a, 0xdc, 0x62]) as Uint8Array<ArrayBuffer>;
    expect(await readTableFile(wrong)).toMatchObject({ ok: true, table: [["t"], ["Üb"]], toCheck: ["Üb"] });
  });

  it("is read as XLSX, with the stored value of a formula and nothing computed", async () => {
    const rows = `<row r="1">${cell("A1", "title")}${cell("B1", "amount")}</row><row r="2">${cell("A2", "=cmd")}<c r="B2"><f>1+1</f><v>7</v></c></row>`;
    expect(await readTableFile(workbook(rows))).toEqual({
      ok: true,
      table: [
        ["title", "amount"],
        ["=cmd", "7"],
      ],
      toCheck: [],
    });
  });

  it("is refused where it is hostile or none: more than fits once unpacked, another archive, a picture, an open quote", async () => {
    const bomb = workbook("", { "xl/media/zeros.bin": new Uint8Array(90_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readTableFile(bomb)).toEqual({ ok: false, why: "too-large" });
    expect(await readTableFile(zipSync({ "a.txt": strToU8("a") }) as Uint8Array<ArrayBuffer>)).toEqual({
      ok: false,
      why: "broken",
    });
    expect(await readTableFile(Uint8Array.from([0x89, 0x50, 0, 0]) as Uint8Array<ArrayBuffer>)).toEqual({
      ok: false,
      why: "no-table",
    });
    expect(await readTableFile(bytes('a\n"b'))).toEqual({ ok: false, why: "unclosed", line: 2 });
  });
});
