import { JudgedSection } from "@/components/review/desk/judged-section";
import { CLAIM_STATES } from "@/lib/domain/review/claim-states";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import { judgedClaims as words } from "@/messages/judgement";

/** How many stand there at once. */
const MOST_SHOWN = 2;

/** What reviewers say of claims that words alone answer, beside the frozen report; nothing where nobody judged one. */
export function JudgedClaims({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  if (claims.length === 0) return null;
  const items = claims.map(({ claim, state, said }) => ({
    key: claim.subjects.join(" "),
    state: CLAIM_STATES[state],
    isRefused: state === "opened",
    title: claim.title,
    said,
  }));
  return <JudgedSection id="judged-claims" words={words} items={items} most={MOST_SHOWN} />;
}
