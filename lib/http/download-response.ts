import { NextResponse } from "next/server";
import type { ExportedFile, FileBody } from "@/lib/use-cases/export-report";

/** A file to be kept, not shown: whatever it holds, no browser runs it, and no cache keeps it. */
export function downloadResponse({ fileName, mediaType, body }: ExportedFile<FileBody>): NextResponse {
  return new NextResponse(body, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
