import { type StartInput, StartThread } from "@/components/review/threads/start-thread";
import { type ListedThread, type ThreadActs, ThreadList } from "@/components/review/threads/thread-list";
import type { FormAction } from "@/components/ui/form-action";
import { Section } from "@/components/ui/section";
import { arguableAnchor } from "@/lib/domain/review/arguable";
import { countArguments } from "@/lib/domain/review/threads";
import { threadList as words } from "@/messages/threads";

type Props = {
  readonly assessmentId: string;
  readonly number: number;
  readonly threads: readonly ListedThread[];
  /** What can be argued about, by name. */
  readonly labelOf: ReadonlyMap<string, string>;
  readonly acts: ThreadActs;
  /** Where the viewer may begin one. */
  readonly start?: { readonly act: FormAction<StartInput>; readonly isBlind: boolean } | undefined;
};

/** What is said about a revision, beside its frozen report; nothing where nothing is said and nothing can be. */
export function ThreadsPart({ assessmentId, number, threads, labelOf, acts, start }: Props) {
  if (threads.length === 0 && !start) return null;
  return (
    <Section dense id="threads" title={words.title(countArguments(threads))} note={words.note}>
      {threads.length === 0 && <p className="text-quiet">{words.none}</p>}
      <ThreadList
        assessmentId={assessmentId}
        number={number}
        threads={threads}
        acts={acts}
        place={(about) => about !== null && <Place name={about} label={labelOf.get(about) ?? about} />}
      />
      {start && (
        <StartThread
          assessmentId={assessmentId}
          number={number}
          about={[...labelOf].map(([name, label]) => ({ name, label }))}
          isBlind={start.isBlind}
          start={start.act}
        />
      )}
    </Section>
  );
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
