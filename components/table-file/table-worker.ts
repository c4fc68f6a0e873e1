import { readTableFile, type TableRead } from "@/components/table-file/read-table-file";

/** What is told of a file, once. */
export type TableReply = { readonly told: TableRead };

self.onmessage = async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  self.postMessage({ told: await readTableFile(data) } satisfies TableReply);
};
