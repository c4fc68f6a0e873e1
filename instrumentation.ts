import type { Instrumentation } from "next";

/** Called by Next.js once, as the server begins. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchResponses } = await import("@/lib/http/unavailable-response");
  watchResponses();
}

/** Called by Next.js with every error that nothing caught. */
export const onRequestError: Instrumentation.onRequestError = async (error) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { answerUnavailable } = await import("@/lib/http/unavailable-response");
  answerUnavailable(error);
};
