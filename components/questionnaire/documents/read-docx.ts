import { unzipSync } from "fflate";
import { DOCUMENT_LIMITS } from "@/components/questionnaire/documents/document-limits";
import { docxMarkdown } from "@/components/questionnaire/documents/docx-markdown";
import { CannotRead } from "@/components/questionnaire/documents/read-result";

const BODY = "word/document.xml";
const STYLES = "word/styles.xml";

/** The words of a Word document as Markdown. Only its text and its styles are unpacked, into no more room than they may take. */
export function readDocx(bytes: Uint8Array): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== BODY && name !== STYLES) return false;
      if (originalSize > DOCUMENT_LIMITS.unpacked) throw new CannotRead("bomb");
      return true;
    },
  });
  const body = files[BODY];
  if (!body) throw new CannotRead("kind");
  const decoder = new TextDecoder();
  return docxMarkdown(decoder.decode(body), decoder.decode(files[STYLES] ?? new Uint8Array()));
}
