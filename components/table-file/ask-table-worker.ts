import type { TableRead } from "@/components/table-file/read-table-file";
import type { TableReply } from "@/components/table-file/table-worker";
import { BROWSER_LIMITS } from "@/lib/time-limits";

/** The cells of a file. Whatever it does, the page goes on: it is read in a worker that is ended when its time is over. */
export async function readTableApart(file: Blob): Promise<TableRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL("./table-worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve) => {
    const end = (told: TableRead) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(told);
    };
    const timer = setTimeout(() => end({ ok: false, why: "slow" }), BROWSER_LIMITS.document);
    worker.onmessage = ({ data }: MessageEvent<TableReply>) => end(data.told);
    worker.onerror = () => end({ ok: false, why: "broken" });
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
