import { Glyph } from "@/components/ui/glyph";
import { Section } from "@/components/ui/section";
import type { Finding } from "@/lib/domain/findings/finding";
import { blockersOf } from "@/lib/domain/review/acceptance";
import type { RowBack } from "@/lib/domain/review/judged-supports";
import { countArguments, type Thread } from "@/lib/domain/review/threads";
import { decisionRestsOn as words } from "@/messages/review";

type Props = {
  readonly number: number;
  readonly findings: readonly Finding[];
  readonly back: readonly RowBack[];
  readonly responses: Parameters<typeof blockersOf>[1];
  readonly handedIn: number;
  readonly out: number;
  readonly changes: readonly { readonly isChanged: boolean }[] | null;
  readonly disputed: readonly { readonly said: readonly unknown[] }[];
  readonly threads: readonly Pick<Thread, "isArgument" | "state">[];
  /** Where what is said in the review stands. */
  readonly threadsAt: string;
};

/** On what a decision rests, a line each: what is there, and what is missing still. */
export function DecisionRestsOn(props: Props) {
  const { number, findings, back, responses, handedIn, out, changes, disputed, threads, threadsAt } = props;
  const blockers = blockersOf({ findings, number, back }, responses);
  const open = blockers.filter(({ accepted }) => accepted === null).length;
  const unanswered = disputed.filter(({ said }) => said.length === 0).length;
  const unchanged = changes?.filter(({ isChanged }) => !isChanged).length ?? 0;
  const { standing } = countArguments(threads);
  return (
    <Section dense id="rests-on" title={words.title} wide>
      <ul className="space-y-1">
        <Line isMissing={handedIn === 0 || out > 0}>{words.reviews(handedIn, out)}</Line>
        {changes && changes.length > 0 && (
          <Line isMissing={unchanged > 0} isForReader href="#requested-changes">
            {words.changes(changes.length - unchanged, changes.length)}
          </Line>
        )}
        <Line isMissing={open > 0} href={blockers.length > 0 ? "#blocking" : undefined}>
          {words.blocking(blockers.length, open)}
        </Line>
        {disputed.length > 0 && (
          <Line isMissing={unanswered > 0} href="#disputed">
            {words.disputed(disputed.length, unanswered)}
          </Line>
        )}
        {standing > 0 && (
          <Line isMissing href={threadsAt}>
            {words.arguments(standing)}
          </Line>
        )}
      </ul>
    </Section>
  );
}

type LineProps = {
  readonly isMissing: boolean;
  /** Where nothing is missing, whether it is as it should be is not counted: it is read. */
  readonly isForReader?: boolean;
  readonly href?: string | undefined;
  readonly children: string;
};

function Line({ isMissing, isForReader = false, href, children }: LineProps) {
  return (
    <li className="flex items-baseline gap-2">
      <Glyph tone={isMissing ? "concern" : isForReader ? "neutral" : "strength"} />
      <span className="min-w-0">
        {href ? (
          <a href={href} className="link">
            {children}
          </a>
        ) : (
          children
        )}
      </span>
    </li>
  );
}
