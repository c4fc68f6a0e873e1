import type { ReactNode } from "react";
import { FindingWords } from "@/components/assessment/finding-words";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { JudgementForm, type JudgementInput, type StoredJudgement } from "@/components/review/judgement-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Section } from "@/components/ui/section";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import { answerAnchor } from "@/lib/domain/report/anchors";
import { subjectLabel } from "@/lib/domain/review/said";
import { subjectAnchor } from "@/lib/domain/review/subject-anchor";
import type { Subject } from "@/lib/domain/review/subjects";
import { judgementDesk as words } from "@/messages/judgement";

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly subjects: readonly Subject[];
  /** By the subject's name. */
  readonly stored: ReadonlyMap<string, StoredJudgement>;
  readonly judge: FormAction<JudgementInput, { readonly version: number }>;
};

/** What is put to every reviewer, in the order in which it is worth their time, each with its judgement beside it. */
export function JudgementDesk(props: Props) {
  const { subjects, stored } = props;
  const named = (subject: Subject) => (
    <Judged key={subject.name} {...props} subject={subject}>
      <Asked subject={subject} />
    </Judged>
  );
  const of = (kind: Subject["kind"]) => subjects.filter((subject) => subject.kind === kind);
  const missing = of("missing");
  const said = missing.filter(({ name }) => stored.has(name)).length;
  const claims = of("claim");
  return (
    <>
      <Section id="leading" title={words.findings} note={words.findingsNote} wide>
        {of("finding").map(named)}
      </Section>
      <Section id="claims" title={words.claims} note={words.claimsNote} wide>
        {claims.length === 0 ? <p className="text-quiet">{words.noClaims}</p> : claims.map(named)}
      </Section>
      <Section id="quantities" title={words.quantities} note={words.quantitiesNote} wide>
        {of("quantity").map(named)}
      </Section>
      <Section id="missing" title={words.missing} note={words.missingNote} wide>
        {missing.slice(0, said + 1).map((subject) => (
          <Judged key={subject.name} {...props} subject={subject} />
        ))}
      </Section>
    </>
  );
}

function Judged({
  assessmentId,
  revisionId,
  subject,
  stored,
  judge,
  children,
}: Props & { readonly subject: Subject; readonly children?: ReactNode }) {
  return (
    <div
      id={subjectAnchor(subject.name)}
      className={`grid gap-x-8 gap-y-2 border-t border-hairline py-3 first:border-t-0 first:pt-0 ${children ? "lg:grid-cols-[minmax(0,1fr)_24rem]" : "max-w-form"}`}
    >
      {children}
      <JudgementForm
        assessmentId={assessmentId}
        revisionId={revisionId}
        subject={askedOf(subject)}
        label={subjectLabel(subject)}
        stored={stored.get(subject.name) ?? NOTHING}
        save={judge}
      />
    </div>
  );
}

const NOTHING: StoredJudgement = { judgement: null, comment: "", version: 0 };

/** What of a subject goes to the browser with its form. */
export function askedOf(subject: Subject) {
  const { name } = subject;
  if (subject.kind !== "quantity") return { name, kind: subject.kind };
  const { unit, min, max } = subject;
  return { name, kind: subject.kind, unit, min, max };
}

function Asked({ subject }: { readonly subject: Subject }) {
  if (subject.kind === "finding") {
    const { finding } = subject;
    return (
      <div className="min-w-0">
        <h3 className="flex flex-wrap items-baseline gap-x-3 font-serif text-lg">
          <SeverityBadge kind={finding.kind} severity={finding.severity} />
          <span className="min-w-0 wrap-anywhere">{finding.title}</span>
        </h3>
        <Disclosure summary={words.why} className="mt-1">
          <FindingWords {...finding} />
          <Quoted answers={finding.answers} />
        </Disclosure>
      </div>
    );
  }
  if (subject.kind === "claim") {
    const { claim } = subject;
    return (
      <div className="min-w-0">
        <Quoted answers={claim.words} isLarge />
        <p className="mt-1 max-w-measure text-sm text-quiet wrap-anywhere">
          {claim.title}. {claim.text}
        </p>
      </div>
    );
  }
  return <p className="font-semibold wrap-anywhere">{subjectLabel(subject)}</p>;
}

function Quoted({
  answers,
  isLarge = false,
}: {
  readonly answers: readonly QuotedAnswer[];
  readonly isLarge?: boolean;
}) {
  return (
    <dl className={isLarge ? "space-y-1" : "mt-2 space-y-1 text-sm"}>
      {answers.map(({ path, label, text }) => (
        <div key={path} className="max-w-measure wrap-anywhere">
          <dt className="text-sm text-quiet">
            <a href={`#${answerAnchor(path)}`} className="link-quiet">
              {words.answerNamed(label)}
            </a>
          </dt>
          <dd dir="auto" className={isLarge ? "whitespace-pre-line font-serif" : "whitespace-pre-line"}>
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
