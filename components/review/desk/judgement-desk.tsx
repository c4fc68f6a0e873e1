import { FindingWords } from "@/components/assessment/finding-words";
import { JoinedPoints } from "@/components/assessment/joined-points";
import { SeverityBadge } from "@/components/assessment/severity-badge";
import { type ListedResponse, ResponseList } from "@/components/report/response-list";
import { JudgedRow } from "@/components/review/desk/judged-row";
import { JudgedCount } from "@/components/review/desk/judged-tally";
import type { JudgementInput, StoredJudgement } from "@/components/review/desk/judgement-form";
import { type StartInput, StartThread } from "@/components/review/threads/start-thread";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { Section } from "@/components/ui/section";
import type { QuotedAnswer } from "@/lib/domain/findings/finding";
import { answerAnchor } from "@/lib/domain/report/anchors";
import { colonAfter } from "@/lib/domain/report/blocks/joining";
import { subjectLabel } from "@/lib/domain/review/said";
import type { Subject } from "@/lib/domain/review/subjects";
import { judgementDesk as words } from "@/messages/judgement";

type Props = {
  readonly assessmentId: string;
  readonly revisionId: string;
  readonly number: number;
  readonly subjects: readonly Subject[];
  /** What was last said to findings. */
  readonly responses: readonly ListedResponse[];
  /** By the subject's name. */
  readonly stored: ReadonlyMap<string, StoredJudgement>;
  readonly judge: FormAction<JudgementInput, { readonly version: number }>;
  readonly start: FormAction<StartInput>;
};

/** What is put to every reviewer, in the order in which it is worth their time: a line each, one open at a time. */
export function JudgementDesk(props: Props) {
  const { subjects, stored } = props;
  const first = subjects.find(({ name }) => !stored.has(name));
  const row = (subject: Subject) => (
    <JudgedRow
      key={subject.name}
      assessmentId={props.assessmentId}
      revisionId={props.revisionId}
      subject={askedOf(subject)}
      label={subjectLabel(subject)}
      stored={stored.get(subject.name) ?? NOTHING}
      judge={props.judge}
      isOpen={subject.name === first?.name}
      heading={<Heading subject={subject} />}
      argue={
        subject.kind !== "missing" && (
          <div data-argue>
            <StartThread
              assessmentId={props.assessmentId}
              number={props.number}
              about={{ name: subject.name, label: subjectLabel(subject) }}
              // Who owes a review mentions nobody.
              names={{ reviewers: [], everyone: [] }}
              isBlind
              start={props.start}
            />
          </div>
        )
      }
    >
      <Asked subject={subject} responses={props.responses} />
    </JudgedRow>
  );
  const of = (kind: Subject["kind"]) => subjects.filter((subject) => subject.kind === kind);
  const missing = of("missing");
  const said = missing.filter(({ name }) => stored.has(name)).length;
  const claims = of("claim");
  const count = (kind: Subject["kind"]) => {
    const names = of(kind).map(({ name }) => name);
    return names.length > 0 && <JudgedCount names={names} />;
  };
  return (
    <>
      <Section
        dense
        id="leading"
        title={words.findings}
        aside={count("finding")}
        note={words.findingsNote}
        wide
      >
        {of("finding").map(row)}
      </Section>
      <Section dense id="claims" title={words.claims} aside={count("claim")} note={words.claimsNote} wide>
        {claims.length === 0 ? <p className="text-quiet">{words.noClaims}</p> : claims.map(row)}
      </Section>
      {of("support").length > 0 && (
        <Section
          dense
          id="supports"
          title={words.supports}
          aside={count("support")}
          note={words.supportsNote}
          wide
        >
          {of("support").map(row)}
        </Section>
      )}
      <Section
        dense
        id="quantities"
        title={words.quantities}
        aside={count("quantity")}
        note={words.quantitiesNote}
        wide
      >
        {of("quantity").map(row)}
      </Section>
      <Section dense id="missing" title={words.missing} note={words.missingNote} wide>
        {missing.slice(0, said + 1).map(row)}
      </Section>
    </>
  );
}

function Heading({ subject }: { readonly subject: Subject }) {
  if (subject.kind === "finding") {
    const { kind, severity, title } = subject.finding;
    return (
      <>
        <SeverityBadge kind={kind} severity={severity} />{" "}
        <span className="font-serif group-open/judged:text-lg">{title}</span>
      </>
    );
  }
  if (subject.kind === "claim")
    return <span className="font-serif group-open/judged:text-lg">{subject.claim.title}</span>;
  if (subject.kind === "support")
    return <span className="font-serif group-open/judged:text-lg">{subject.support.title}</span>;
  return <span className="font-semibold">{subjectLabel(subject)}</span>;
}

const NOTHING: StoredJudgement = { judgement: null, comment: "", version: 0 };

/** What of a subject goes to the browser with its form. */
export function askedOf(subject: Subject) {
  const { name } = subject;
  if (subject.kind !== "quantity") return { name, kind: subject.kind };
  const { unit, min, max } = subject;
  return { name, kind: subject.kind, unit, min, max };
}

function Asked({ subject, responses }: { readonly subject: Subject } & Pick<Props, "responses">) {
  if (subject.kind === "finding") {
    const { finding } = subject;
    return (
      <>
        <FindingWords explanation={finding.explanation} />
        <JoinedPoints points={finding.points} atOnce={1} />
        <Quoted answers={finding.answers.slice(0, MOST_QUOTED)} />
        {finding.answers.length > MOST_QUOTED && (
          <Disclosure summary={words.more(finding.answers.length - MOST_QUOTED)} className="mt-2">
            <Quoted answers={finding.answers.slice(MOST_QUOTED)} />
          </Disclosure>
        )}
        <ResponseList
          responses={responses.filter(({ fingerprint }) => fingerprint === finding.fingerprint)}
        />
      </>
    );
  }
  if (subject.kind === "support") {
    const { support, lighter } = subject;
    return (
      <>
        <Quoted answers={support.words} isLarge />
        {support.source !== "" && (
          <p className="mt-2 max-w-measure wrap-anywhere">
            <span className="text-sm text-quiet">{words.source} </span>
            <span dir="auto" className="font-serif">
              {support.source}
            </span>
          </p>
        )}
        <p className="mt-2 text-sm text-quiet">{words.lighter}</p>
        <ul className="max-w-measure list-disc ps-5 text-sm">
          {lighter.map((line) => (
            <li key={line} className="wrap-anywhere">
              {line}
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (subject.kind !== "claim") return null;
  return (
    <>
      <Quoted answers={subject.claim.words} isLarge />
      <p className="mt-1 max-w-measure text-sm text-quiet wrap-anywhere">{subject.claim.text}</p>
    </>
  );
}

/** How many of the answers a finding rests on stand there at once. */
const MOST_QUOTED = 4;

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
          <dt className={isLarge ? "text-sm text-quiet" : "me-1 inline text-quiet"}>
            <a href={`#${answerAnchor(path)}`} className="link-quiet">
              {`${label}${colonAfter(label)}`}
            </a>
          </dt>
          <dd
            dir="auto"
            className={isLarge ? "whitespace-pre-line font-serif" : "inline whitespace-pre-line"}
          >
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
