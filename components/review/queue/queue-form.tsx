import { type LastAct, type QueueActions, QueueActs } from "@/components/review/queue/queue-acts";
import { type ListedGroup, QueueList } from "@/components/review/queue/queue-list";
import { TICKED } from "@/components/review/queue/queue-ticked";
import { Button } from "@/components/ui/button";
import type { QueueRow } from "@/lib/domain/review/shown-queue";
import { paths } from "@/lib/paths";
import { queuePage as pages } from "@/messages/pages";
import { queueActs as words } from "@/messages/queue";

type Props = QueueActions & {
  readonly rows: readonly QueueRow[];
  readonly groups: readonly ListedGroup[] | undefined;
  readonly today: string;
  readonly ticked: readonly string[];
  /** What else the address says, but for the page. */
  readonly kept: readonly (readonly [string, string])[];
  readonly next: string | null;
  readonly previous: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  readonly lastAct: LastAct | null;
};

/** The queue of somebody who assigns, as one form: ticks go with it to other pages, so they outlive paging and Back. */
export function QueueForm({
  rows,
  groups,
  today,
  ticked,
  kept,
  next,
  previous,
  people,
  rounds,
  lastAct,
  act,
  undo,
}: Props) {
  const here = new Set(rows.map(({ assessmentId }) => assessmentId));
  const elsewhere = ticked.filter((assessment) => !here.has(assessment));
  return (
    <form action={paths.queue()} method="get">
      {[...kept, ...elsewhere.map((assessment) => [TICKED, assessment] as const)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <QueueList rows={rows} groups={groups} today={today} ticked={ticked} />
      <QueueActs
        people={people}
        rounds={rounds}
        listed={[...here]}
        elsewhere={elsewhere}
        lastAct={lastAct}
        act={act}
        undo={undo}
      >
        {elsewhere.length > 0 && (
          <span className="text-sm text-quiet">{words.elsewhere(elsewhere.length)}</span>
        )}
        <span className="ms-auto flex gap-3">
          {previous && (
            <Button type="submit" small name="before" value={previous}>
              {pages.previous}
            </Button>
          )}
          {next && (
            <Button type="submit" small name="after" value={next}>
              {pages.next}
            </Button>
          )}
        </span>
      </QueueActs>
    </form>
  );
}
