import { SummedFindingView } from "@/components/portfolio/portfolio-finding-view";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { SummedFindings as Summed } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { portfolioFindings as words } from "@/messages/portfolio-findings";

type Props = { readonly summed: Summed };

/** What all projects show together, from sums; and which rules sums can't answer, with what each would take. */
export function SummedFindings({ summed: { projects, notKept, older, findings, notAsked } }: Props) {
  return (
    <div className="mt-6">
      <Section id="summed" title={words.summed(projects)} note={words.summedNote(notKept)} wide>
        {older > 0 ? (
          <p className="max-w-measure">{words.older(older)}</p>
        ) : findings.length === 0 ? (
          <p>{words.noneSummed}</p>
        ) : (
          <ul className="border-t border-ink">
            {findings.map((finding) => (
              <li key={`${finding.rule} ${finding.about}`} className="border-b border-hairline">
                <SummedFindingView finding={finding} projects={projects} />
              </li>
            ))}
          </ul>
        )}
        <Disclosure summary={words.notAsked(notAsked.length)} className="mt-4">
          <dl className="max-w-measure space-y-3 text-sm">
            {notAsked.map(({ looksFor, why }) => (
              <div key={looksFor}>
                <dt>{looksFor}</dt>
                <dd className="text-quiet">{words.notAskedWhy[why]}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </Section>
    </div>
  );
}
