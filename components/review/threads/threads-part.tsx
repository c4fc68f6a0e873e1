import Link from "next/link";
import type { ComponentType } from "react";
import { type StartInput, StartThread } from "@/components/review/threads/start-thread";
import {
  type ListedThread,
  type NamesByAudience,
  type ThreadActs,
  ThreadList,
} from "@/components/review/threads/thread-list";
import type { FormAction } from "@/components/ui/form-action";
import { Section } from "@/components/ui/section";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { arguableAnchor } from "@/lib/domain/review/arguable";
import { countArguments, type ThreadAudience } from "@/lib/domain/review/threads";
import { paths } from "@/lib/paths";
import { suggestEdit, suggestionHere, threadList as words } from "@/messages/threads";

export type Difference = ComponentType<{ readonly before: string; readonly after: string }>;

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  readonly threads: readonly ListedThread[];
  /** What can be argued about, by name. */
  readonly labelOf: ReadonlyMap<string, string>;
  /** Of the revision. */
  readonly answers: Answers;
  /** Shows what an edit does to words. */
  readonly Difference: Difference;
  /** Whom the viewer may mention. */
  readonly mentionable: Readonly<Record<ThreadAudience, readonly { readonly name: string }[]>>;
  readonly acts: ThreadActs;
  /** Where the viewer may begin one. */
  readonly start?: { readonly act: FormAction<StartInput>; readonly isBlind: boolean } | undefined;
};

/** Its place on a page. */
export const THREADS = "threads";

/** What is said about a revision, beside its frozen report; nothing where nothing is said and nothing can be. */
export function ThreadsPart({
  assessmentId,
  number,
  threads,
  labelOf,
  answers,
  Difference,
  mentionable,
  acts,
  start,
}: Props) {
  if (threads.length === 0 && !start) return null;
  const names = namesOf(mentionable);
  return (
    <Section dense id={THREADS} title={words.title(countArguments(threads))} note={words.note}>
      {threads.length === 0 && <p className="text-quiet">{words.none}</p>}
      <ThreadList
        assessmentId={assessmentId}
        number={number}
        threads={threads}
        names={names}
        acts={acts}
        place={(about) =>
          about !== null && (
            <Place name={about} label={labelOf.get(about) ?? pathLabel(INSTRUMENT, answers, about)} />
          )
        }
        suggestion={(path, suggested) => (
          <Difference
            before={wordsAt(answers, path, answers[path] ?? null)}
            after={wordsAt(answers, path, { status: "answered", value: suggested })}
          />
        )}
      />
      {start && (
        <StartThread
          assessmentId={assessmentId}
          number={number}
          about={[...labelOf].map(([name, label]) => ({ name, label }))}
          names={names}
          isBlind={start.isBlind}
          start={start.act}
        />
      )}
      {start && (
        <p className="no-print mt-2 text-sm">
          <Link href={paths.suggestEdit(assessmentId, number)}>{suggestEdit.begin}</Link>
        </p>
      )}
    </Section>
  );
}

function namesOf(mentionable: Props["mentionable"]): NamesByAudience {
  return {
    reviewers: mentionable.reviewers.map(({ name }) => name),
    everyone: mentionable.everyone.map(({ name }) => name),
  };
}

function wordsAt(answers: Answers, path: string, answer: Answer | null): string {
  return answer === null
    ? suggestionHere.empty
    : answerInWords(INSTRUMENT, { ...answers, [path]: answer }, path);
}

function Place({ name, label }: { readonly name: string; readonly label: string }) {
  const anchor = arguableAnchor(name);
  return anchor === null ? (
    label
  ) : (
    <a href={`#${anchor}`} className="link-quiet">
      {label}
    </a>
  );
}
