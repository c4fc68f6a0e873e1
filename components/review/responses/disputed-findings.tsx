import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import { SaidList } from "@/components/review/disagreement/said-list";
import { Section } from "@/components/ui/section";
import type { DisputedFinding } from "@/lib/domain/review/disputed-findings";
import { FINDING_VERDICTS } from "@/lib/domain/review/judgement";
import { disputedFindings as words } from "@/messages/judgement";

type Props = { readonly disputed: readonly DisputedFinding<ListedResponse>[] };

/** Findings that the authors say don't hold: their words, and each reviewer's. Nothing where none is disputed. */
export function DisputedFindings({ disputed }: Props) {
  if (disputed.length === 0) return null;
  return (
    <Section dense id="disputed" title={words.title} note={words.note}>
      <ul>
        {disputed.map(({ finding, answered, said }) => (
          <li key={finding.fingerprint} className="border-t py-3 first:border-t-0 first:pt-0">
            <h3 className="text-base">{finding.title}</h3>
            <ResponseList responses={[answered]} />
            <div className="mt-2">
              <SaidList said={said} verdicts={FINDING_VERDICTS} />
            </div>
            {said.length === 0 && <p className="mt-2 text-sm text-quiet">{words.nobody}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
