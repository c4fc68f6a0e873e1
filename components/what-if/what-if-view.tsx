import { FindingsChange } from "@/components/report-changes/findings-change";
import { ModelPair } from "@/components/report-changes/model-pair";
import { PathwayChangeTable } from "@/components/report-changes/pathway-change-table";
import { ScrutinyChange } from "@/components/report-changes/scrutiny-change";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { SubjectForm } from "@/components/what-if/subject-form";
import { SubjectList } from "@/components/what-if/subject-list";
import { TriedList } from "@/components/what-if/tried-list";
import type { Answers } from "@/lib/domain/assessment/answer";
import { findingAnchor } from "@/lib/domain/report/anchors";
import type { TryableGroup } from "@/lib/domain/what-if/tryable";
import type { WhatIf } from "@/lib/domain/what-if/what-if";
import { paths } from "@/lib/paths";
import { findingsChange, modelChange, pathwayChange, scrutinyChange } from "@/messages/report-changes";
import { triedList, whatFollows, whatIfForm, whatIfPage } from "@/messages/what-if";

export type WhatIfViewData = {
  /** Null for the draft. */
  readonly revision: {
    readonly number: number;
    readonly instrumentVersion: string;
    readonly rulebookVersion: string;
  } | null;
  readonly result: WhatIf;
  readonly groups: readonly TryableGroup[];
  readonly answers: Answers;
  readonly setAside: number;
  readonly isSameRules: boolean;
};

type Props = WhatIfViewData & {
  readonly assessment: string;
  /** The id of the subject whose answers are offered; another one's where there is no such. */
  readonly at: string | undefined;
};

/** What is tried, the form to try more, and what follows: scrutiny, findings, picture, misuse pathways. */
export function WhatIfView(props: Props) {
  const { assessment, revision, result, groups, answers, setAside, isSameRules, at } = props;
  const number = revision?.number ?? null;
  const { before, now, changes, unread } = result;
  const tried = result.tried.map(({ written }) => written);
  const subjects = groups.flatMap((group) => group.subjects);
  const subject = subjects.find(({ id }) => id === at) ?? subjects[0];
  const href = (written: readonly string[], subjectId = subject?.id) =>
    paths.whatIf(assessment, number, { changes: written, at: subjectId }, "tried");
  const hrefOfReport = (anchor: string) =>
    number === null ? paths.draftReport(assessment, anchor) : paths.revision(assessment, number, anchor);
  const hrefOfFinding = (fingerprint: string) => hrefOfReport(findingAnchor(fingerprint));
  return (
    <>
      {unread.length > 0 && (
        <Notice tone="concern" className="mb-6">
          <p>{whatIfPage.unread(unread.length)}</p>
        </Notice>
      )}
      <Section id="change" wide title={whatIfForm.change} note={whatIfForm.changeNote}>
        <SubjectList
          groups={groups}
          current={subject?.id ?? ""}
          changed={result.tried.map(({ path }) => path)}
          hrefAt={(id) => paths.whatIf(assessment, number, { changes: tried, at: id }, "change")}
        />
        {subject && (
          <SubjectForm
            subject={subject}
            answers={answers}
            tried={tried}
            action={paths.whatIf(assessment, number, {}, "tried")}
          />
        )}
      </Section>
      <Section id="tried" title={triedList.title} aside={String(tried.length)}>
        <TriedList result={result} hrefWith={href} />
      </Section>
      <Section id="scrutiny" title={scrutinyChange.title} note={scrutinyChange.note}>
        <ScrutinyChange scrutiny={changes.scrutiny} />
      </Section>
      <Section id="findings" title={findingsChange.title} note={whatFollows.note}>
        <FindingsChange
          changes={changes.findings}
          before={{ report: before, href: isSameRules ? hrefOfFinding : null }}
          now={{ report: now, href: null }}
        />
      </Section>
      <Section id="model" wide title={modelChange.title} note={modelChange.note}>
        <ModelPair
          before={{ title: whatFollows.before, report: before, href: hrefOfReport }}
          now={{ title: whatFollows.now, report: now, href: hrefOfReport }}
          changes={changes.model}
        />
      </Section>
      <Section id="misuse" wide title={pathwayChange.title}>
        {changes.pathways.length === 0 ? (
          <p>{pathwayChange.same}</p>
        ) : (
          <PathwayChangeTable changes={changes.pathways} />
        )}
      </Section>
      <Section id="axes" title={whatFollows.figuresUntouched} note={whatFollows.figuresUntouchedNote}>
        <p className="max-w-measure font-serif">{now.axes.sentence}</p>
        <p className="mt-3 max-w-measure text-sm text-quiet">
          {whatFollows.axesAreOwn} {whatFollows.axesMayBeOtherwise}
        </p>
      </Section>
      <Section id="method" title={whatFollows.method}>
        <div className="max-w-measure space-y-3 font-serif">
          <p>{whatIfPage.nothingStored}</p>
          <p>{whatFollows.evaluatedUnder(now.instrumentVersion, now.rulebookVersion)}</p>
          {revision && !isSameRules && (
            <p>
              {whatFollows.frozenUnder(revision.number, revision.instrumentVersion, revision.rulebookVersion)}{" "}
              {setAside > 0 && whatFollows.setAside(setAside)}
            </p>
          )}
        </div>
      </Section>
    </>
  );
}
