import { readFile } from "@/components/questionnaire/documents/read-file";
import type { ReadResult } from "@/components/questionnaire/documents/read-result";
import { propose } from "@/lib/domain/proposing/propose";
import type { Proposed } from "@/lib/domain/proposing/proposed";
import { type Part, readDocument } from "@/lib/domain/proposing/read-document";

/** What is asked of the worker, each once. */
export type Asked =
  | { readonly type: "file"; readonly bytes: Uint8Array }
  | { readonly type: "proposals"; readonly text: string };

export type ReadProposals = { readonly parts: readonly Part[]; readonly proposals: readonly Proposed[] };

export type Told = ReadResult | ReadProposals;

/** What the worker says; PDF.js, which may run in it, says other things as well. */
export type Reply = { readonly told: Told };

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  self.postMessage({ told: await answer(data) } satisfies Reply);
};

async function answer(asked: Asked): Promise<Told> {
  if (asked.type === "file") return readFile(asked.bytes);
  const parts = readDocument(asked.text);
  return { parts, proposals: propose(parts) };
}
