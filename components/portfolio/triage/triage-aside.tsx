import Link from "next/link";
import type { TriageView } from "@/components/portfolio/triage/triage-view";
import { Button } from "@/components/ui/button";
import { type Suggestion, VERDICTS, type Verdict } from "@/lib/domain/project-table/triage";
import { paths } from "@/lib/paths";
import { triageDesk as words } from "@/messages/project-tables";

type Props = {
  readonly tableId: string;
  readonly view: TriageView;
  /** Null while nothing is marked. */
  readonly because: Suggestion | null;
  readonly areKeysOn: boolean;
  readonly onKeys: (areOn: boolean) => void;
  readonly onUndo: () => void;
  readonly onNote: () => void;
  readonly onGo: (number: number | null) => void;
};

const labelOf = (verdict: Verdict | null) => VERDICTS.find(({ value }) => value === verdict)?.label ?? "";

/** Beside the row: what its marks suggest, what others made of it, what comes, and how the triager has judged so far. */
export function TriageAside({ tableId, view, because, areKeysOn, onKeys, onUndo, onNote, onGo }: Props) {
  const { previous, next, nextOpen, coming, others, own, row } = view;
  const most = Math.max(...Object.values(own.counts).map((count) => count ?? 0), 1);
  return (
    <aside className="space-y-6 text-sm">
      <div className="flex flex-wrap gap-2">
        <Button small onClick={onUndo} aria-keyshortcuts="Z">
          <Key name="Z" /> {words.undo}
        </Button>
        <Button small onClick={() => onGo(next)} disabled={next === null} aria-keyshortcuts="S">
          <Key name="S" /> {words.skip}
        </Button>
        <Button small onClick={() => onGo(previous)} disabled={previous === null} aria-keyshortcuts="K">
          <Key name="K" /> {words.previous}
        </Button>
        <Button small onClick={() => onGo(nextOpen)} disabled={nextOpen === null} aria-keyshortcuts="U">
          <Key name="U" /> {words.nextOpen}
        </Button>
        <Button small onClick={onNote} aria-keyshortcuts="N">
          <Key name="N" /> {words.note.toLowerCase()}
        </Button>
      </div>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={areKeysOn}
          onChange={({ target }) => onKeys(target.checked)}
          className="size-4 accent-accent"
        />
        {words.keysOn}
      </label>
      <section>
        <h2 className="text-quiet">{words.suggestedNow}</h2>
        {because ? (
          <>
            <p className="font-serif text-lg">{labelOf(because.verdict)}</p>
            <p className="text-quiet">{words.because(because.because)}</p>
          </>
        ) : (
          <p className="text-quiet">{words.nothingMarked}</p>
        )}
      </section>
      {others.length > 0 && (
        <section>
          <h2 className="text-quiet">{words.others}</h2>
          <ul>
            {others.map(({ name, verdict, reason }) => (
              <li key={name} dir="auto">
                {name}: <strong>{labelOf(verdict)}</strong> {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {nextOpen === null && row.verdict && <p role="status">{words.allDone}</p>}
      {coming.length > 0 && (
        <section>
          <h2 className="text-quiet">{words.coming}</h2>
          <ul className="space-y-1">
            {coming.map(({ number, title }) => (
              <li key={number} dir="auto" className="truncate">
                {title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="text-quiet">{words.own}</h2>
        <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-2">
          {VERDICTS.map(({ value, label }) => (
            <div key={value} className="contents">
              <dt>{label}</dt>
              <dd aria-hidden="true">
                <span
                  className="block h-2.5 bg-line"
                  style={{ width: `${(100 * (own.counts[value] ?? 0)) / most}%` }}
                />
              </dd>
              <dd>
                {own.counts[value] ? (
                  <Link href={paths.triageOutcome(tableId, value)} prefetch={false} className="link">
                    {own.counts[value]}
                    <span className="sr-only">: {label}</span>
                  </Link>
                ) : (
                  0
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-2">
          <Link href={paths.triageOutcome(tableId)} prefetch={false} className="link">
            {words.outcome}
          </Link>
        </p>
      </section>
      <Link href={paths.triage()} prefetch={false} className="link">
        {view.name}
      </Link>
    </aside>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true" className="border px-1 font-mono text-xs">
      {name}
    </span>
  );
}
