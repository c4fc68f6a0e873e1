import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import { AnswersChange } from "@/components/report-changes/answers-change";
import { FigurePairs } from "@/components/report-changes/figure-pairs";
import { FindingsChange } from "@/components/report-changes/findings-change";
import { ModelPair } from "@/components/report-changes/model-pair";
import { PathwayChangeTable } from "@/components/report-changes/pathway-change-table";
import { ScrutinyChange } from "@/components/report-changes/scrutiny-change";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { findingAnchor } from "@/lib/domain/report/anchors";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import type { SectionChange } from "@/lib/domain/report-changes/answer-changes";
import type { ReportChanges } from "@/lib/domain/report-changes/report-changes";
import { paths } from "@/lib/paths";
import {
  answersChange,
  figurePairs,
  findingsChange,
  modelChange,
  pathwayChange,
  revisionChanges,
  scrutinyChange,
} from "@/messages/report-changes";

type Side = { readonly revision: { readonly number: number }; readonly report: ReportDocument };

type Props = {
  readonly assessment: string;
  readonly before: Side;
  readonly now: Side;
  /** Null where that is not known. */
  readonly isSameRules: boolean | null;
  readonly changes: ReportChanges;
  readonly answers: readonly SectionChange[];
  readonly responses: readonly ListedResponse[];
};

/** What differs between two revisions: rules, scrutiny, findings with what was said to them, answers, pictures. */
export function RevisionChangesView(props: Props) {
  const { assessment, before, now, isSameRules, changes, answers, responses } = props;
  const [was, is] = [sideOf(assessment, before), sideOf(assessment, now)];
  const ofFinding = (side: ReturnType<typeof sideOf>) => ({
    report: side.report,
    href: (fingerprint: string) => side.href(findingAnchor(fingerprint)),
  });
  return (
    <>
      {isSameRules !== true && (
        <Notice
          title={isSameRules === null ? revisionChanges.perhapsOtherRules : revisionChanges.otherRules}
          className="mb-8"
        >
          <p>
            {[was, is].map(({ rules }) => rules).join("; ")}. {revisionChanges.otherRulesMeaning}
          </p>
        </Notice>
      )}
      <Section id="scrutiny" title={scrutinyChange.title} note={scrutinyChange.note}>
        <ScrutinyChange scrutiny={changes.scrutiny} />
      </Section>
      <Section id="findings" title={findingsChange.title}>
        <FindingsChange
          changes={changes.findings}
          before={ofFinding(was)}
          now={ofFinding(is)}
          under={(fingerprint) => (
            <ResponseList responses={responses.filter((each) => each.fingerprint === fingerprint)} />
          )}
        />
      </Section>
      <Section id="answers" title={answersChange.title} note={answersChange.note}>
        <AnswersChange sections={answers} hrefOf={(section) => is.href(`answers-${section}`)} />
      </Section>
      <Section id="model" wide title={modelChange.title} note={modelChange.note}>
        <ModelPair before={was} now={is} changes={changes.model} />
      </Section>
      <Section id="misuse" wide title={pathwayChange.title}>
        {changes.pathways.length === 0 ? (
          <p>{pathwayChange.same}</p>
        ) : (
          <PathwayChangeTable changes={changes.pathways} />
        )}
      </Section>
      <Section id="figures" wide title={figurePairs.title} note={figurePairs.note}>
        <FigurePairs before={was} now={is} />
      </Section>
    </>
  );
}

function sideOf(assessment: string, { revision: { number }, report }: Side) {
  const name = revisionChanges.revision(number);
  return {
    name,
    title: name,
    report,
    rules: revisionChanges.rulesOf(name, report.instrumentVersion, report.rulebookVersion),
    href: (anchor: string) => paths.revision(assessment, number, anchor),
  };
}
