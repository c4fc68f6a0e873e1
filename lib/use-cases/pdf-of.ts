import { TooManyWait } from "@/lib/typeset/one-at-a-time";
import { typesetBlocks, typesetReport } from "@/lib/typeset/typeset-report";
import { Refused } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** The report as PDF. Refused, to be asked for again, where too many others wait for theirs. */
export function pdfOf(
  ...asked: Parameters<typeof typesetReport>
): Promise<Awaited<ReturnType<typeof typesetReport>>> {
  return orRefused(() => typesetReport(...asked));
}

/** Blocks of no report as PDF; refused as above. */
export function pdfOfBlocks(
  ...asked: Parameters<typeof typesetBlocks>
): Promise<Awaited<ReturnType<typeof typesetBlocks>>> {
  return orRefused(() => typesetBlocks(...asked));
}

async function orRefused<T>(set: () => Promise<T>): Promise<T> {
  try {
    return await set();
  } catch (error) {
    if (!(error instanceof TooManyWait)) throw error;
    const { retryAfterSeconds } = error;
    throw new Refused({ code: "unavailable", sentence: refusals.tooManyPdfs, retryAfterSeconds });
  }
}
