import { SaidList } from "@/components/review/disagreement/said-list";
import { Section } from "@/components/ui/section";
import { CLAIM_STATES } from "@/lib/domain/review/claim-states";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import { CLAIM_VERDICTS } from "@/lib/domain/review/judgement";
import { judgedClaims as words } from "@/messages/judgement";

/** What reviewers say of claims that words alone answer, beside the frozen report; nothing where nobody judged one. */
export function JudgedClaims({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <Section dense id="judged-claims" title={words.title} note={words.note}>
      <ul>
        {claims.map(({ claim, state, said }) => (
          <li key={claim.subjects.join(" ")} className="border-t py-3 first:border-t-0 first:pt-0">
            <h3 className="text-base">
              <span className={state === "opened" ? "text-concern" : "text-quiet"}>
                {CLAIM_STATES[state]}:{" "}
              </span>
              {claim.title}
            </h3>
            <div className="mt-1">
              <SaidList said={said} verdicts={CLAIM_VERDICTS} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
