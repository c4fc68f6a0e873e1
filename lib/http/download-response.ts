import { NextResponse } from "next/server";
import { asciiFileName } from "@/lib/domain/file/file-name";
import type { ExportedFile, FileBody } from "@/lib/use-cases/export-report";

/** A file to be kept, not shown: whatever it holds, no browser runs it, and no cache keeps it. */
export function downloadResponse({ fileName, mediaType, body }: ExportedFile<FileBody>): NextResponse {
  return new NextResponse(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": attachment(fileName),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** Both forms RFC 6266 wants: the true name, and one in ASCII for what doesn't know RFC 8187. */
export function attachment(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${asciiFileName(fileName)}"; filename*=UTF-8''${encoded}`;
}
