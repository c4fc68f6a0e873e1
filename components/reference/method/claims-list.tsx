import { Disclosure } from "@/components/ui/disclosure";
import { MISUSE_PATTERNS } from "@/lib/content/catalogue";
import { CLAIMS } from "@/lib/content/claims-register";
import { INSTRUMENT } from "@/lib/content/instrument";
import { type ClaimCoverage, claimCoverage } from "@/lib/domain/method/claim-coverage";
import { partLabel } from "@/lib/domain/method/claim-parts";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { paths } from "@/lib/paths";
import { claimsList } from "@/messages/reference";

const COVERAGE = claimCoverage({
  claims: CLAIMS,
  instrument: INSTRUMENT,
  rules: RULEBOOK,
  catalogue: MISUSE_PATTERNS,
});

/** The claims register: every claim in our words, and the questions, rules and patterns that act on it. */
export function ClaimsList() {
  return (
    <dl>
      {COVERAGE.map((row) => (
        <ClaimRow key={row.claim.id} row={row} />
      ))}
    </dl>
  );
}

function ClaimRow({ row }: { readonly row: ClaimCoverage }) {
  const { claim, questions, rules, patterns, parts } = row;
  const actors = [
    questions.length > 0 && claimsList.countQuestions(questions.length),
    rules.length > 0 && claimsList.countRules(rules.length),
    patterns.length > 0 && claimsList.countPatterns(patterns.length),
    parts.length > 0 && claimsList.countParts(parts.length),
  ].filter(Boolean);
  return (
    <div
      id={claim.id}
      className="grid grid-cols-[4rem_minmax(0,1fr)] border-t py-3 first:border-t-0 lg:first:pt-0 target:bg-accent-wash"
    >
      <dt className="text-sm leading-6.5 font-semibold">{claim.id}</dt>
      <dd className="max-w-measure">
        <p className="font-serif">
          {claim.summary}
          {claim.part === "discussion" && (
            <span className="font-sans text-xs text-faint"> {claimsList.fromDiscussion}</span>
          )}
        </p>
        {actors.length > 0 && (
          <Disclosure summary={claimsList.actedOnBy(actors.join(", "))} className="mt-1">
            <Refs label={claimsList.questions} ids={questions} href={(id) => `#question-${id}`} />
            <Refs label={claimsList.rules} ids={rules} href={(id) => `#rule-${id}`} />
            <Refs label={claimsList.patterns} ids={patterns} href={(id) => paths.patterns(id)} />
            {parts.map((part) => (
              <p key={part} className="text-xs leading-6">
                {partLabel(part)}
              </p>
            ))}
          </Disclosure>
        )}
      </dd>
    </div>
  );
}

type RefsProps = {
  readonly label: string;
  readonly ids: readonly string[];
  readonly href: (id: string) => string;
};

function Refs({ label, ids, href }: RefsProps) {
  if (ids.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-2.5 text-xs">
      <span className="leading-6 text-faint">{label}</span>
      {ids.map((id) => (
        <a key={id} href={href(id)} className="link inline-block min-h-6 leading-6">
          {id}
        </a>
      ))}
    </p>
  );
}
