import { TooManyWait } from "@/lib/typeset/one-at-a-time";
import { typesetReport } from "@/lib/typeset/typeset-report";
import { Refused } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** The report as PDF. Refused, to be asked for again, where too many others wait for theirs. */
export async function pdfOf(
  ...asked: Parameters<typeof typesetReport>
): Promise<Awaited<ReturnType<typeof typesetReport>>> {
  try {
    return await typesetReport(...asked);
  } catch (error) {
    if (!(error instanceof TooManyWait)) throw error;
    const { retryAfterSeconds } = error;
    throw new Refused({ code: "unavailable", sentence: refusals.tooManyPdfs, retryAfterSeconds });
  }
}
