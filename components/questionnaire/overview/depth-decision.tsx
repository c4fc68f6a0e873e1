import { DecisionTable } from "@/components/report/decision-table";
import { Disclosure } from "@/components/ui/disclosure";
import { DEPTH_LABELS, type DepthDecision } from "@/lib/domain/assessment/depth";
import { depthDecision } from "@/messages/questionnaire/overview";

/** The depth that the screening leads to, with the table that decided it. */
export function DepthDecisionPart({ decision }: { readonly decision: DepthDecision }) {
  return (
    <div>
      <p className="max-w-measure">
        <strong>{depthDecision.depth(DEPTH_LABELS[decision.depth])}</strong>{" "}
        {depthDecision.meaning[decision.depth]}
      </p>
      <Disclosure summary={depthDecision.summary} className="mt-2">
        <DecisionTable
          caption={depthDecision.caption}
          rows={decision.rows.map(({ condition, met, leadsTo }) => ({
            when: condition,
            met,
            leadsTo: DEPTH_LABELS[leadsTo],
          }))}
        />
      </Disclosure>
    </div>
  );
}
