import { getDocumentProxy } from "unpdf";
import { DOCUMENT_LIMITS } from "@/components/questionnaire/documents/document-limits";
import { pageLines, type Run } from "@/components/questionnaire/documents/page-lines";
import { refuseBombs } from "@/components/questionnaire/documents/pdf-bombs";
import { CannotRead } from "@/components/questionnaire/documents/read-result";

/** The words of a PDF, line by line, with a form feed between pages; lines set larger than the text are headings. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  refuseBombs(bytes);
  const document = await open(bytes);
  if (document.numPages > DOCUMENT_LIMITS.pages) throw new CannotRead("too-many-pages");
  const pages: (readonly Run[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ("str" in item ? [runOf(item)] : [])));
    page.cleanup();
  }
  const text = pageLines(pages);
  const signs = text.replace(/\s/g, "").length;
  if (signs < DOCUMENT_LIMITS.leastOfPage * pages.length) throw new CannotRead("pictures");
  return text;
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    throw new CannotRead(error instanceof Error && error.name === "PasswordException" ? "locked" : "broken");
  }
}

function runOf(item: {
  str: string;
  transform: unknown[];
  height: number;
  width: number;
  hasEOL: boolean;
}): Run {
  const [, , , , x, y] = item.transform as number[];
  return {
    text: item.str,
    x: x ?? 0,
    y: y ?? 0,
    width: item.width,
    height: item.height,
    endsLine: item.hasEOL,
  };
}
