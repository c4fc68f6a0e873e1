import type { Viewer } from "@/lib/data/as-viewer";
import { CONFIRMED_SECONDS } from "@/lib/domain/limits";
import { Refused } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/**
 * Refuses whoever has not given their password, or signed in by the identity provider, within the last quarter of an hour: for
 * acts that let people in or show something outside, so that a screen left unlocked is not enough for them. Ask it after
 * everything else that could be refused.
 */
export function requireConfirmed(viewer: Viewer): void {
  if (Date.now() - viewer.confirmedAt.getTime() < CONFIRMED_SECONDS * 1_000) return;
  const confirmBy = viewer.means === "oidc" ? "oidc" : "password";
  throw new Refused({
    code: "unconfirmed",
    sentence: confirmBy === "oidc" ? refusals.signInFreshly : refusals.confirmFirst,
    confirmBy,
  });
}
