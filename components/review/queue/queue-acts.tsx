"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import {
  type ActOnMany,
  KINDS,
  type ManyAct,
  ManyDialog,
  type ManyDone,
  type ManyOutcome,
} from "@/components/review/queue/many-dialog";
import { TICKED } from "@/components/review/queue/queue-ticked";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { isTypedInto } from "@/components/ui/is-typed-into";
import { Notice } from "@/components/ui/notice";
import { useIsLive } from "@/components/ui/use-is-live";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ManyKind } from "@/lib/domain/review/acts-on-many";
import { queueActs as words } from "@/messages/queue";

export type QueueActions = {
  readonly act: ActOnMany;
  readonly undo: FormAction<
    { readonly actId: string },
    { readonly undone: number; readonly outcomes: readonly ManyOutcome[] }
  >;
};

export type LastAct = { readonly id: string; readonly kind: ManyKind; readonly count: number };

type Props = QueueActions & {
  /** Who may be asked. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Rounds that are open. */
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  /** The rows of the page. */
  readonly listed: readonly string[];
  /** Ticked on other pages. */
  readonly elsewhere: readonly string[];
  /** What was done last to many, while it can be undone. */
  readonly lastAct: LastAct | null;
  /** Beside it: the pages. */
  readonly children: ReactNode;
};

const KEYS = { a: "ask", t: "due", r: "remind", m: "move", f: "ask-again" } as const;

/**
 * What is done to the rows that are ticked, on this page and others: each is allowed or refused alone, what was refused is said, and the whole
 * can be undone for a time. X ticks the row that has the focus, Z undoes. Stands in the form of the boxes.
 */
export function QueueActs({ people, rounds, listed, elsewhere, lastAct, act, undo, children }: Props) {
  const router = useRouter();
  const isLive = useIsLive();
  const bar = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [here, setHere] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<ManyAct["kind"]>("ask");
  const [isUnderWay, setUnderWay] = useState(false);
  const [told, setTold] = useState<{ sentence: string; refused: readonly ManyOutcome[] } | null>(null);
  // What was done here is undone by its own id: the page may not say yet that it was.
  const [own, setOwn] = useState<LastAct | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const last = own ?? (lastAct?.id === undone ? null : lastAct);
  // Of what was done rows may be listed no more, which takes their ticks with them.
  const ticked = [...elsewhere, ...here.filter((each) => listed.includes(each))];
  const canAct = isLive && ticked.length > 0 && ticked.length <= COUNT_LIMITS.ticked && !isUnderWay;

  useEffect(() => {
    const form = bar.current?.closest("form");
    if (!form) return;
    const boxes = () => [...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name=${TICKED}]`)];
    const count = () => setHere(boxes().flatMap((box) => (box.checked ? [box.value] : [])));
    // Browsers tick again what was ticked before Back.
    count();
    const tick = () => {
      count();
      // What was said of those that were ticked before is read.
      setTold(null);
    };
    form.addEventListener("change", tick);
    return () => form.removeEventListener("change", tick);
  }, []);

  const begin = (next: keyof typeof KINDS) => {
    if (!canAct) return;
    if (next === "remind") return void remind();
    setKind(next);
    dialog.current?.showModal();
  };
  const tell = (sentence: string, outcomes: readonly ManyOutcome[]) => {
    setTold({ sentence, refused: outcomes.filter(({ why }) => why !== null) });
    router.refresh();
  };
  const tellDone = (did: ManyKind, { actId, done, outcomes }: ManyDone) => {
    if (actId !== null) setOwn({ id: actId, kind: did, count: done });
    tell(words.done(did, done), outcomes);
  };
  /** Reminds at once: it can be taken back. */
  const remind = async () => {
    setUnderWay(true);
    const outcome = await act({ assessmentIds: ticked, act: { kind: "remind" } }).catch(() => undefined);
    setUnderWay(false);
    const refused = refusalOf(outcome);
    if (refused !== null) setTold({ sentence: refused, refused: [] });
    if (outcome?.data?.ok) tellDone("reminded", outcome.data.value);
  };
  const takeBack = async () => {
    if (!last || isUnderWay) return;
    setUnderWay(true);
    const outcome = await undo({ actId: last.id }).catch(() => undefined);
    setUnderWay(false);
    const refused = refusalOf(outcome);
    if (refused !== null) setTold({ sentence: refused, refused: [] });
    if (!outcome?.data?.ok) return;
    setOwn(null);
    setUndone(last.id);
    tell(words.undone(last.kind, outcome.data.value.undone), outcome.data.value.outcomes);
  };
  const clear = () => {
    for (const box of bar.current
      ?.closest("form")
      ?.querySelectorAll<HTMLInputElement>(`input[name=${TICKED}]:checked`) ?? []) {
      box.checked = false;
    }
    setHere([]);
    const address = new URL(location.href);
    if (address.searchParams.has(TICKED)) {
      address.searchParams.delete(TICKED);
      router.replace(address.pathname + address.search);
    }
  };
  const press = useRef<(event: KeyboardEvent) => void>(() => undefined);
  press.current = (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || isTypedInto(target)) return;
    const next = Object.entries(KEYS).find(([each]) => each === key)?.[1];
    if (next) begin(next);
    else if (key === "z") void takeBack();
    else if (key === "Escape" && ticked.length > 0) clear();
    else if (key === "x") {
      const row = target instanceof Element ? target.closest("tr") : null;
      row?.querySelector<HTMLInputElement>(`input[name=${TICKED}]`)?.click();
    } else return;
    event.preventDefault();
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press.current(event);
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);

  return (
    <div ref={bar} className="contents">
      <div className="bottom-0 mt-4 flex flex-wrap items-center gap-3 border-t bg-paper py-3 md:sticky [form:has(input:checked)_&]:sticky">
        {told && (
          <div className="basis-full">
            <Notice tone={told.refused.length > 0 ? "concern" : "neutral"} role="status">
              <p>{told.sentence}</p>
              {told.refused.length > 0 && (
                <ul className="mt-1 max-h-32 space-y-0.5 overflow-y-auto text-sm">
                  {told.refused.map(({ title, person, why }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: said once, in the order in which it came.
                    <li key={at} className="wrap-anywhere">
                      {words.refused(title ?? words.untitled, person, why ?? "")}
                    </li>
                  ))}
                </ul>
              )}
            </Notice>
          </div>
        )}
        <span className="text-sm font-semibold">{words.selected(ticked.length)}</span>
        {Object.values(KEYS).map((each) => (
          <Button
            key={each}
            small
            disabled={!canAct}
            aria-keyshortcuts={words.keys[each]}
            onClick={() => begin(each)}
          >
            {words.acts[each]} <kbd className="pointer-coarse:hidden">{words.keys[each]}</kbd>
          </Button>
        ))}
        {ticked.length > COUNT_LIMITS.ticked && (
          <span className="text-sm text-blocking">{words.most(COUNT_LIMITS.ticked)}</span>
        )}
        {ticked.length > 0 && (
          <Button small kind="quiet" disabled={!isLive} onClick={clear}>
            {words.clear} <kbd className="pointer-coarse:hidden">{words.keys.clear}</kbd>
          </Button>
        )}
        {last && (
          <span className="flex items-center gap-1 text-sm text-quiet">
            {words.last(last.kind, last.count)}
            <Button small kind="quiet" disabled={!isLive || isUnderWay} onClick={takeBack}>
              {words.undo} <kbd className="pointer-coarse:hidden">{words.keys.undo}</kbd>
            </Button>
          </span>
        )}
        {children}
      </div>
      <ManyDialog
        ref={dialog}
        kind={kind}
        ticked={ticked}
        people={people}
        rounds={rounds}
        act={act}
        done={(outcome) => tellDone(KINDS[kind], outcome)}
      />
    </div>
  );
}
