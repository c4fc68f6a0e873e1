import type { Asked, ReadProposals, Reply, Told } from "@/components/questionnaire/documents/document-worker";
import type { ReadResult } from "@/components/questionnaire/documents/read-result";
import { BROWSER_LIMITS } from "@/lib/time-limits";

/** The words of a file. Whatever it does, the page goes on: it is read in a worker that is ended when its time is over. */
export async function readFileApart(file: Blob): Promise<ReadResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await ask<ReadResult>({ type: "file", bytes }, [bytes.buffer])) ?? { ok: false, reason: "slow" };
}

/** What a text proposes; null if it took too long. */
export function proposeApart(text: string): Promise<ReadProposals | null> {
  return ask<ReadProposals>({ type: "proposals", text });
}

function ask<T extends Told>(asked: Asked, transfer: Transferable[] = []): Promise<T | null> {
  const worker = new Worker(new URL("./document-worker.ts", import.meta.url), { type: "module" });
  return new Promise((resolve) => {
    const end = (told: T | null) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(told);
    };
    const timer = setTimeout(() => end(null), BROWSER_LIMITS.document);
    worker.onmessage = ({ data }: MessageEvent<Partial<Reply>>) => {
      if (data.told !== undefined) end(data.told as T);
    };
    worker.onerror = () => end(null);
    worker.postMessage(asked, transfer);
  });
}
