import { z } from "zod";
import { throttleKey } from "@/lib/auth/throttle-key";
import { asVisitor } from "@/lib/data/as-visitor";
import { openLinkByHash } from "@/lib/data/report-links";
import { forgiveAttempt, takeAttempt } from "@/lib/data/sign-in";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { asResult } from "@/lib/use-cases/define-use-case";
import { Refused, type Result, refuse } from "@/lib/use-cases/result";
import { hashToken } from "@/lib/use-cases/token";
import { refusals } from "@/messages/refusals";

/** Links that open nothing, from one network address within a quarter of an hour; those that open are not counted. */
const WINDOW_SECONDS = 15 * 60;
const PER_ADDRESS = 60;

const sharedToken = z.string().max(100);

export type SharedReport = {
  readonly preparedFor: string;
  readonly preparedAt: string;
  readonly expiresAt: string;
  /** Redacted as the link says. */
  readonly report: ReportDocument;
};

/**
 * The report a link shows, for whoever holds its token; no session is asked for. Unknown, revoked, expired and stopped links are
 * refused in the same words. Opening uses nothing up: it is counted, and logged once an hour.
 */
export function openReportLink(given: {
  token: string;
  networkAddress: string;
}): Promise<Result<SharedReport>> {
  return asResult(async () => {
    const token = sharedToken.safeParse(given.token);
    const tokenHash = hashToken(token.success ? token.data : "");
    const key = throttleKey("report-link", given.networkAddress);
    const opened = await asVisitor(async (tx) => {
      const wait = await takeAttempt(tx, key, PER_ADDRESS, WINDOW_SECONDS);
      if (wait > 0) return { wait };
      const link = await openLinkByHash(tx, tokenHash);
      if (link) await forgiveAttempt(tx, key);
      return link;
    });
    if (!opened) throw refuse("not-found", refusals.linkOpensNothing);
    if ("wait" in opened) {
      const sentence = refusals.tooManyLinksTried;
      throw new Refused({ code: "throttled", sentence, retryAfterSeconds: opened.wait });
    }
    const { preparedFor, madeAt, expiresAt, redaction, report } = opened;
    return {
      preparedFor,
      preparedAt: madeAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      report: isWhole(redaction) ? report : redactReport(report, redaction),
    };
  });
}

/** Nothing is left out: then it is no copy that says what is. */
function isWhole({ audience, withheld }: Redaction): boolean {
  return audience === "team" && withheld.length === 0;
}
