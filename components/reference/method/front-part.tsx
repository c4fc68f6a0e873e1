import { HowConclusions } from "@/components/reference/method/how-conclusions";
import {
  DepthTable,
  LikelihoodTable,
  ScrutinyTable,
  SeverityTable,
} from "@/components/reference/method/tables";
import { Section } from "@/components/ui/section";
import { frontPart } from "@/messages/reference";

/** What holds for the whole: how conclusions are reached, the two decision tables, the scales. */
export function FrontPart() {
  return (
    <>
      <Section id="how" title={frontPart.how}>
        <HowConclusions />
      </Section>
      <Section id="depth" title={frontPart.depth} note={frontPart.depthNote}>
        <DepthTable />
      </Section>
      <Section id="scrutiny" title={frontPart.scrutiny} note={frontPart.scrutinyNote}>
        <ScrutinyTable />
      </Section>
      <Section id="scales" title={frontPart.scales} note={frontPart.scalesNote}>
        <LikelihoodTable />
        <div className="mt-7">
          <SeverityTable />
        </div>
      </Section>
    </>
  );
}
