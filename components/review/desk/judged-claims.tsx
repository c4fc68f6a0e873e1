import { SaidList } from "@/components/review/disagreement/said-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { CLAIM_STATES } from "@/lib/domain/review/claim-states";
import type { JudgedClaim } from "@/lib/domain/review/judged-claims";
import { anchorLabel, CLAIM_VERDICTS } from "@/lib/domain/review/judgement";
import { saidList, judgedClaims as words } from "@/messages/judgement";

/** How many stand there at once: those that opened again come first. */
const MOST_SHOWN = 2;

/** What reviewers say of claims that words alone answer, beside the frozen report, with their words folded; nothing where nobody judged one. */
export function JudgedClaims({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  if (claims.length === 0) return null;
  const isOpened = ({ state }: JudgedClaim) => (state === "opened" ? 0 : 1);
  const ordered = claims.toSorted((one, other) => isOpened(one) - isOpened(other));
  const folded = ordered.slice(MOST_SHOWN);
  return (
    <Section dense id="judged-claims" title={words.title} note={words.note} aside={String(claims.length)}>
      <Claims claims={ordered.slice(0, MOST_SHOWN)} />
      {folded.length > 0 && (
        <Disclosure summary={words.more(folded.length)} className="mt-2">
          <Claims claims={folded} />
        </Disclosure>
      )}
    </Section>
  );
}

function Claims({ claims }: { readonly claims: readonly JudgedClaim[] }) {
  return (
    <ul>
      {claims.map(({ claim, state, said }) => (
        <li
          key={claim.subjects.join(" ")}
          className="border-t border-hairline py-2 first:border-t-0 first:pt-0"
        >
          <h3 className="text-base">
            <span className={state === "opened" ? "text-concern" : "text-quiet"}>
              {CLAIM_STATES[state]}:{" "}
            </span>
            {claim.title}
          </h3>
          <SaidInShort said={said} />
        </li>
      ))}
    </ul>
  );
}

/** Who says what in a line; their words, where there are any, behind it. */
export function SaidInShort({ said }: Pick<JudgedClaim, "said">) {
  const inShort = said
    .map(({ reviewer, verdict }) =>
      saidList.said(reviewer, anchorLabel(CLAIM_VERDICTS, verdict).toLowerCase()),
    )
    .join(" ");
  if (said.every(({ words: why }) => why === "")) {
    return (
      <p dir="auto" className="text-sm">
        {inShort}
      </p>
    );
  }
  return (
    <Disclosure summary={<span dir="auto">{inShort}</span>}>
      <SaidList said={said} verdicts={CLAIM_VERDICTS} />
    </Disclosure>
  );
}
