import type { Viewer } from "@/lib/data/as-viewer";
import { CONFIRMED_SECONDS, SIGNING_SECONDS } from "@/lib/domain/limits";
import { Refused, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/**
 * Refuses whoever has not given their password, or signed in by the identity provider, within the last quarter of an hour: for
 * acts that let people in or show something outside, so that a screen left unlocked is not enough for them. Ask it after
 * everything else that could be refused.
 */
export function requireConfirmed(viewer: Viewer): void {
  requireWithin(viewer, CONFIRMED_SECONDS);
}

/**
 * Refuses whoever has not given their password, or signed in by the identity provider, for this act, and says by which of both they
 * sign it; null for what the installation loads in somebody's name. Ask it last, as above.
 */
export function requireSignature(viewer: Viewer): "password" | "oidc" | null {
  if (viewer.means === "installation") return null;
  requireWithin(viewer, SIGNING_SECONDS);
  return viewer.means;
}

function requireWithin(viewer: Viewer, seconds: number): void {
  const at = viewer.confirmedAt.getTime();
  if (Date.now() - at < seconds * 1_000) return;
  // Signing in there again would end here again.
  if (at === 0) throw refuse("not-allowed", refusals.providerSaysNoTime);
  const confirmBy = viewer.means === "oidc" ? "oidc" : "password";
  throw new Refused({
    code: "unconfirmed",
    sentence: confirmBy === "oidc" ? refusals.signInFreshly : refusals.confirmFirst,
    confirmBy,
  });
}
