import { SaidList } from "@/components/review/disagreement/said-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { CLAIM_STATES } from "@/lib/domain/review/claim-states";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import { anchorLabel, CLAIM_VERDICTS } from "@/lib/domain/review/judgement";
import { saidList, judgedClaims as words } from "@/messages/judgement";

/** What reviewers say of claims that words alone answer, beside the frozen report, with their words folded; nothing where nobody judged one. */
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
            <Said said={said} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Who says what in a line; their words, where there are any, behind it. */
function Said({ said }: Pick<JudgedClaim, "said">) {
  if (said.every(({ words: why }) => why === "")) {
    return (
      <div className="mt-1">
        <SaidList said={said} verdicts={CLAIM_VERDICTS} />
      </div>
    );
  }
  return (
    <>
      <p dir="auto" className="mt-1">
        {said
          .map(({ reviewer, verdict }) =>
            saidList.said(reviewer, anchorLabel(CLAIM_VERDICTS, verdict).toLowerCase()),
          )
          .join(" ")}
      </p>
      <Disclosure summary={words.inWords}>
        <SaidList said={said} verdicts={CLAIM_VERDICTS} />
      </Disclosure>
    </>
  );
}
