import { TableView } from "@/components/report/table-view";
import { Disclosure } from "@/components/ui/disclosure";
import { DEPTH_LABELS, type DepthDecision } from "@/lib/domain/assessment/depth";
import { depthDecisionTable } from "@/lib/domain/report/blocks/table-blocks";
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
        <TableView
          table={depthDecisionTable(
            decision.rows.map(({ condition, met, leadsTo }) => ({
              when: condition,
              met,
              leadsTo: DEPTH_LABELS[leadsTo],
            })),
          )}
          hooks={{}}
        />
      </Disclosure>
    </div>
  );
}
