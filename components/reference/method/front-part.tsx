import { Opening } from "@/components/reference/method/opening";
import {
  DepthTable,
  LikelihoodTable,
  ScrutinyTable,
  SeverityTable,
} from "@/components/reference/method/tables";
import { Section } from "@/components/ui/section";
import { frontPart } from "@/messages/reference";

/** What holds for the whole: how conclusions come about, the two decision tables, the scales. */
export function FrontPart() {
  return (
    <>
      <Section id="how" title={frontPart.how}>
        <Opening />
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
