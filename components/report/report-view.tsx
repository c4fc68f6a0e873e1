import type { ReactNode } from "react";
import { FigureView } from "@/components/figures/figure-view";
import { groupAnchor } from "@/components/figures/gathered-groups";
import { AnswersPart } from "@/components/report/answers-part";
import type { HrefOfTried } from "@/components/report/clearing-ways";
import { DecisionTable } from "@/components/report/decision-table";
import { FactorWords } from "@/components/report/factor-words";
import { FindOutFirstPart } from "@/components/report/find-out-first-part";
import { FindingItem } from "@/components/report/finding-item";
import { LeftOutPart } from "@/components/report/left-out-part";
import { MisusePart } from "@/components/report/misuse-part";
import { OpenQuestionsPart } from "@/components/report/open-questions-part";
import { RecordTablePart } from "@/components/report/record-table-part";
import { ReportContents } from "@/components/report/report-contents";
import { TermsPart } from "@/components/report/terms-part";
import { WorldviewsPart } from "@/components/report/worldviews-part";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { LinkTarget } from "@/lib/domain/figures/drawing";
import type { FigureId } from "@/lib/domain/figures/figure";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { Finding } from "@/lib/domain/findings/finding";
import { answerAnchor, answeredPaths, findingsByPath } from "@/lib/domain/report/anchors";
import { methodInShort } from "@/lib/domain/report/blocks/method-blocks";
import { mended } from "@/lib/domain/report/mended";
import { PART_TITLES } from "@/lib/domain/report/part-titles";
import { isBlank, partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import { scrutinyInWords, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { reportView } from "@/messages/report";

type Props = {
  readonly report: ReportDocument;
  /** What stands under a finding: responses, or the form to respond. */
  readonly underFinding?: (finding: Finding) => ReactNode;
  /** Where changes can be tried on this report's answers. */
  readonly hrefOfTried?: HrefOfTried;
  /** Where figures are to be had as files. */
  readonly figureHref?: (figure: FigureId, format: "svg" | "png") => string;
  /** Read without an account: nothing leads to pages behind signing in. */
  readonly isShared?: boolean;
};

/** The social-model report, in the order of the report document. The same parts print. */
export function ReportView({
  report: given,
  underFinding,
  hrefOfTried,
  figureHref,
  isShared = false,
}: Props) {
  const report = mended(given);
  const linkable = answeredPaths(report);
  const leftOut = partsLeftOut(report);
  const figures = new Map(figuresOf(report).map((each) => [each.id, each]));
  const figure = (id: FigureId) => {
    const shown = figures.get(id);
    return shown && <FigureView figure={shown} href={anchorOf} download={figureHref} />;
  };
  const strengths = report.findings.filter((finding) => finding.kind === "strength");
  const others = report.findings.filter((finding) => finding.kind !== "strength");
  const dependent = new Set(report.worldviews?.dependent.map(({ fingerprint }) => fingerprint));
  const ways = new Map(report.whatWouldChange?.clearing.map((each) => [each.fingerprint, each.ways]));
  return (
    <>
      <ReportContents report={report} />
      {report.redaction && (
        <Section id="left-out" title={PART_TITLES["left-out"]} note={reportView.leftOutNote}>
          <LeftOutPart redaction={report.redaction} />
        </Section>
      )}
      <Section id="summary" title={PART_TITLES.summary}>
        <ul className="max-w-measure space-y-2 font-serif">
          {report.summary.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p id="decision-asked-for" className="mt-5 max-w-measure font-serif">
          <span className="font-sans text-sm font-semibold">{PART_TITLES["decision-asked-for"]}. </span>
          {report.decisionAskedFor}
        </p>
      </Section>
      <Section
        id="scrutiny"
        title={PART_TITLES.scrutiny}
        aside={scrutinyInWords(report)}
        note={reportView.scrutinyNote}
      >
        <DecisionTable
          caption={reportView.scrutinyTable}
          rows={report.scrutiny.rows.map((row) => ({ ...row, leadsTo: scrutinyLabel(row.leadsTo) }))}
        />
        {report.depthRows && (
          <Disclosure className="mt-4" summary={reportView.depth}>
            <DecisionTable caption={reportView.depthTable} rows={report.depthRows} />
          </Disclosure>
        )}
      </Section>
      {!leftOut.has("model") && (
        <Section wide id="model" title={PART_TITLES.model} note={reportView.socialModelNote}>
          {figure("social-model")}
        </Section>
      )}
      <Section
        id="findings"
        title={PART_TITLES.findings}
        aside={String(others.length)}
        note={reportView.findingsNote}
      >
        {others.length === 0 && <p>{reportView.noFinding}</p>}
        {others.map((finding) => (
          <FindingItem
            key={finding.fingerprint}
            finding={finding}
            linkable={linkable}
            ways={ways.get(finding.fingerprint)}
            hrefOfTried={hrefOfTried}
            dependsOnView={dependent.has(finding.fingerprint)}
            isShared={isShared}
          >
            {underFinding?.(finding)}
          </FindingItem>
        ))}
      </Section>
      <Section id="strengths" title={PART_TITLES.strengths} aside={String(strengths.length)}>
        {strengths.length === 0 && <p className="text-quiet">{reportView.noStrength}</p>}
        {strengths.map((finding) => (
          <FindingItem key={finding.fingerprint} finding={finding} linkable={linkable} isShared={isShared} />
        ))}
      </Section>
      {report.whatWouldChange && !leftOut.has("find-out") && (
        <Section wide id="find-out" title={PART_TITLES["find-out"]} note={reportView.findOutFirstNote}>
          <FindOutFirstPart rows={report.whatWouldChange.findOutFirst} />
        </Section>
      )}
      {!leftOut.has("axes") && (
        <Section id="axes" title={PART_TITLES.axes} note={reportView.axesNote}>
          <div className="space-y-10">
            {figure("axes")}
            {figure("timeline-shift")}
          </div>
        </Section>
      )}
      {!leftOut.has("misuse") && (
        <Section id="misuse" title={PART_TITLES.misuse}>
          <div className="space-y-10">
            {figure("misuse")}
            <MisusePart misuse={report.misuse} linkable={linkable} isShared={isShared} />
          </div>
        </Section>
      )}
      {report.factors && !leftOut.has("factors") && (
        <Section id="factors" title={PART_TITLES.factors} note={reportView.factorsNote}>
          {isBlank(report) ? (
            <p className="text-quiet">{reportView.factorsNotAnswered}</p>
          ) : (
            <>
              {figure("factors")}
              <div className="mt-8">{figure("loops")}</div>
              <FactorWords factors={report.factors} />
            </>
          )}
        </Section>
      )}
      {!leftOut.has("terms") && (
        <Section id="terms" title={PART_TITLES.terms} note={reportView.termsNote}>
          <TermsPart terms={report.terms} linkable={linkable} />
        </Section>
      )}
      {!leftOut.has("claims") && (
        <Section id="claims" title={PART_TITLES.claims}>
          <RecordTablePart
            caption={reportView.tableOfClaims}
            table={report.claims}
            empty={reportView.noClaim}
          />
        </Section>
      )}
      {!leftOut.has("assumptions") && (
        <Section id="assumptions" title={PART_TITLES.assumptions}>
          <RecordTablePart
            caption={reportView.tableOfAssumptions}
            table={report.assumptions}
            empty={reportView.noAssumption}
          />
        </Section>
      )}
      {report.worldviews && !leftOut.has("worldviews") && (
        <Section wide id="worldviews" title={PART_TITLES.worldviews} note={reportView.worldviewsNote}>
          <WorldviewsPart worldviews={report.worldviews} />
        </Section>
      )}
      <Section id="open" title={PART_TITLES.open} aside={String(report.openQuestions.length)}>
        <OpenQuestionsPart report={report} linkable={linkable} />
      </Section>
      {!leftOut.has("commitments") && (
        <Section id="commitments" title={PART_TITLES.commitments}>
          <RecordTablePart
            caption={reportView.tableOfCommitments}
            table={report.commitments}
            empty={reportView.noCommitment}
          />
        </Section>
      )}
      {!leftOut.has("forecasts") && (
        <Section id="forecasts" title={PART_TITLES.forecasts}>
          <RecordTablePart
            caption={reportView.tableOfForecasts}
            table={report.forecasts}
            empty={reportView.noForecast}
          />
        </Section>
      )}
      <Section id="method" title={PART_TITLES.method}>
        <p className="max-w-measure font-serif">
          {methodInShort(report)}
          {!isShared && (
            <>
              {" "}
              {reportView.methodLink((words) => (
                <a href="/method">{words}</a>
              ))}
            </>
          )}
        </p>
      </Section>
      <Section id="answers" title={PART_TITLES.answers} note={reportView.answersNote}>
        <div className="mb-10">{figure("confidence")}</div>
        <AnswersPart sections={report.answers} findings={findingsByPath(report)} />
      </Section>
    </>
  );
}

/** Nodes of figures lead to answers and lists of the same page. */
function anchorOf(to: LinkTarget): string {
  return to.type === "answer" ? `#${answerAnchor(to.path)}` : `#${groupAnchor(to.id)}`;
}
