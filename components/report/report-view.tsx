import type { ReactNode } from "react";
import { FigureView } from "@/components/figures/figure-view";
import { answerAnchor, answeredPaths, findingsByPath } from "@/components/report/anchors";
import { AnswersPart } from "@/components/report/answers-part";
import { DecisionTable } from "@/components/report/decision-table";
import { FactorsFigure } from "@/components/report/factors-figure";
import { FindOutFirstPart } from "@/components/report/find-out-first-part";
import { FindingItem } from "@/components/report/finding-item";
import { LoopsFigure } from "@/components/report/loops-figure";
import { MisusePart } from "@/components/report/misuse-part";
import { OpenQuestionsPart } from "@/components/report/open-questions-part";
import { RecordTablePart } from "@/components/report/record-table-part";
import { ReportContents } from "@/components/report/report-contents";
import { SocialModelFigure } from "@/components/report/social-model-figure";
import { SocialModelTable } from "@/components/report/social-model-table";
import { TermsPart } from "@/components/report/terms-part";
import { WorldviewsPart } from "@/components/report/worldviews-part";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { Figure } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { Finding } from "@/lib/domain/findings/finding";
import { isBlank, partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import { SCRUTINY_LABELS, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";

type Props = {
  readonly report: ReportDocument;
  /** What stands under a finding: responses, or the form to respond. */
  readonly underFinding?: (finding: Finding) => ReactNode;
};

/** The social-model report, in the order of the report document. The same parts print. */
export function ReportView({ report, underFinding }: Props) {
  const linkable = answeredPaths(report);
  const leftOut = partsLeftOut(report);
  const figures = new Map(figuresOf(report).map((figure) => [figure.id, figure]));
  const strengths = report.findings.filter((finding) => finding.kind === "strength");
  const others = report.findings.filter((finding) => finding.kind !== "strength");
  const dependent = new Set(report.worldviews?.dependent.map(({ fingerprint }) => fingerprint));
  const ways = new Map(report.whatWouldChange?.clearing.map((each) => [each.fingerprint, each.ways]));
  return (
    <>
      <ReportContents report={report} />
      <Section id="summary" title="In short">
        <ul className="max-w-measure space-y-2 font-serif">
          {report.summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-5 max-w-measure font-serif">
          <span className="font-sans text-sm font-semibold">Decision asked for. </span>
          {report.decisionAskedFor}
        </p>
      </Section>
      <Section
        id="scrutiny"
        title="Scrutiny"
        aside={SCRUTINY_LABELS[report.scrutiny.level]}
        note="How much attention this needs, and why. It is no score."
      >
        <DecisionTable
          caption="How the scrutiny was decided"
          rows={report.scrutiny.rows.map((row) => ({ ...row, leadsTo: scrutinyLabel(row.leadsTo) }))}
        />
        {report.depthRows && (
          <Disclosure className="mt-4" summary="How it was decided how much to ask">
            <DecisionTable
              caption="Read from the screening; the deepest row that holds decides"
              rows={report.depthRows}
            />
          </Disclosure>
        )}
      </Section>
      {!leftOut.has("model") && (
        <Section wide id="model" title="Social model" note="Where the work lands, and what follows.">
          <SocialModelFigure model={report.model} linkable={linkable} />
          <div className="mt-6">
            <SocialModelTable model={report.model} />
          </div>
        </Section>
      )}
      <Section
        id="findings"
        title="Findings"
        aside={String(others.length)}
        note="Gravest first. Each names the answers it rests on."
      >
        {others.length === 0 && <p>No rule yields a finding beside the strengths.</p>}
        {others.map((finding) => (
          <FindingItem
            key={finding.fingerprint}
            finding={finding}
            linkable={linkable}
            ways={ways.get(finding.fingerprint)}
            dependsOnView={dependent.has(finding.fingerprint)}
          >
            {underFinding?.(finding)}
          </FindingItem>
        ))}
      </Section>
      <Section id="strengths" title="Strengths" aside={String(strengths.length)}>
        {strengths.length === 0 && <p className="text-quiet">The rules name none from these answers.</p>}
        {strengths.map((finding) => (
          <FindingItem key={finding.fingerprint} finding={finding} linkable={linkable} />
        ))}
      </Section>
      {report.whatWouldChange && !leftOut.has("find-out") && (
        <Section
          wide
          id="find-out"
          title="What to find out first"
          note="Open answers, those first on which most turns."
        >
          <FindOutFirstPart rows={report.whatWouldChange.findOutFirst} />
        </Section>
      )}
      {!leftOut.has("axes") && (
        <Section
          id="axes"
          title="Timelines and safety"
          note="Two estimates on two axes. Nothing here adds them up."
        >
          <ReportFigure figure={figures.get("axes")} />
        </Section>
      )}
      {!leftOut.has("misuse") && (
        <Section id="misuse" title="Misuse">
          <MisusePart misuse={report.misuse} />
        </Section>
      )}
      {report.factors && !leftOut.has("factors") && (
        <Section
          id="factors"
          title="Security factors and loops"
          note="What keeps development within bounds, and which loop the work feeds."
        >
          {isBlank(report.factors) ? (
            <p className="text-quiet">The section on security factors and loops is not answered.</p>
          ) : (
            <>
              <FactorsFigure factors={report.factors} />
              <div className="mt-8">
                <LoopsFigure factors={report.factors} />
              </div>
            </>
          )}
        </Section>
      )}
      {!leftOut.has("terms") && (
        <Section id="terms" title="Terms" note="What the words in the case mean here, and to others.">
          <TermsPart terms={report.terms} linkable={linkable} />
        </Section>
      )}
      {!leftOut.has("claims") && (
        <Section id="claims" title="Claims and evidence">
          <RecordTablePart caption="Table of claims" table={report.claims} empty="No claim is listed." />
        </Section>
      )}
      {!leftOut.has("assumptions") && (
        <Section id="assumptions" title="Assumptions">
          <RecordTablePart
            caption="Table of assumptions"
            table={report.assumptions}
            empty="No assumption is listed."
          />
        </Section>
      )}
      {report.worldviews && !leftOut.has("worldviews") && (
        <Section
          wide
          id="worldviews"
          title="Worldviews"
          note="What follows from the answers, and what from beliefs."
        >
          <WorldviewsPart worldviews={report.worldviews} />
        </Section>
      )}
      <Section id="open" title="Open questions" aside={String(report.openQuestions.length)}>
        <OpenQuestionsPart report={report} linkable={linkable} />
      </Section>
      {!leftOut.has("commitments") && (
        <Section id="commitments" title="Commitments">
          <RecordTablePart
            caption="Table of commitments"
            table={report.commitments}
            empty="No commitment is made yet."
          />
        </Section>
      )}
      {!leftOut.has("forecasts") && (
        <Section id="forecasts" title="Forecasts">
          <RecordTablePart
            caption="Table of forecasts"
            table={report.forecasts}
            empty="No forecast is made yet."
          />
        </Section>
      )}
      <Section id="answers" title="Answers" note="Everything the report rests on, in the author's words.">
        <AnswersPart sections={report.answers} findings={findingsByPath(report)} />
      </Section>
      <Section id="method" title="Method">
        <p className="max-w-measure font-serif">
          Instrument {report.instrumentVersion}, rulebook {report.rulebookVersion}. Findings follow from fixed
          rules over the answers they quote. No rule reads a field of work, a name or a country. There is no
          total score. What is not modelled above is not judged.{" "}
          <a href="/method">How the questions and rules work</a>.
        </p>
      </Section>
    </>
  );
}

function ReportFigure({ figure }: { readonly figure: Figure | undefined }) {
  if (!figure) return null;
  return (
    <FigureView
      figure={figure}
      href={(to) => (to.type === "answer" ? `#${answerAnchor(to.path)}` : `#group-${to.id}`)}
    />
  );
}
