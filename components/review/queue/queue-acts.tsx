"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import {
  type ActOnMany,
  type ManyAct,
  ManyDialog,
  type ManyDone,
  type ManyOutcome,
} from "@/components/review/queue/many-dialog";
import { TICKED } from "@/components/review/queue/queue-ticked";
import { Button } from "@/components/ui/button";
import type { FormAction } from "@/components/ui/form-action";
import { isTypedInto } from "@/components/ui/is-typed-into";
import { Notice } from "@/components/ui/notice";
import { useAct } from "@/components/ui/use-act";
import { useIsLive } from "@/components/ui/use-is-live";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { type ActOfMany, DONE_BY, type ManyKind } from "@/lib/domain/review/acts-on-many";
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

/** In the order in which they stand. */
const ACTS = ["ask", "due", "remind", "move", "ask-again"] as const satisfies readonly ActOfMany[];

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
  const { isUnderWay, refusal, refuse, run } = useAct();
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
      refuse(null);
    };
    form.addEventListener("change", tick);
    return () => form.removeEventListener("change", tick);
  }, [refuse]);

  const begin = (next: ActOfMany) => {
    if (!canAct) return;
    if (next === "remind") return void remind();
    setKind(next);
    dialog.current?.showModal();
  };
  const tell = (sentence: string, outcomes: readonly ManyOutcome[]) => {
    refuse(null);
    setTold({ sentence, refused: outcomes.filter(({ why }) => why !== null) });
    router.refresh();
  };
  const tellDone = (did: ManyKind, { actId, done, outcomes }: ManyDone) => {
    if (actId !== null) setOwn({ id: actId, kind: did, count: done });
    tell(words.done(did, done), outcomes);
  };
  /** Reminds at once: it can be taken back. */
  const remind = async () => {
    const made = await run(act, { assessmentIds: ticked, act: { kind: "remind" } });
    if (made) tellDone("reminded", made.value);
  };
  const takeBack = async () => {
    if (!last || isUnderWay) return;
    const made = await run(undo, { actId: last.id });
    if (!made) return;
    setOwn(null);
    setUndone(last.id);
    tell(words.undone(last.kind, made.value.undone), made.value.outcomes);
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
    const next = ACTS.find((each) => words.keys[each].toLowerCase() === key);
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

  const said = refusal === null ? told : { sentence: refusal, refused: [] };
  return (
    <div ref={bar} className="contents">
      <div className="bottom-0 mt-4 flex flex-wrap items-center gap-3 border-t bg-paper py-3 md:sticky [form:has(input:checked)_&]:sticky">
        {said && (
          <div className="basis-full">
            <Notice tone={said.refused.length > 0 ? "concern" : "neutral"} role="status">
              <p>{said.sentence}</p>
              {said.refused.length > 0 && (
                <ul className="mt-1 max-h-32 space-y-0.5 overflow-y-auto text-sm">
                  {said.refused.map(({ title, person, why }, at) => (
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
        {ACTS.map((each) => (
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
        done={(outcome) => tellDone(DONE_BY[kind], outcome)}
      />
    </div>
  );
}
