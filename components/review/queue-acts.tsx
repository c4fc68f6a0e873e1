"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { TICKED } from "@/components/review/queue-ticked";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { useIsLive } from "@/components/ui/use-is-live";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { queueActs as words } from "@/messages/queue";

type Act =
  | { readonly kind: "ask"; readonly memberIds: readonly string[]; readonly dueOn: string | null }
  | { readonly kind: "ask-again"; readonly dueOn: string | null }
  | { readonly kind: "due"; readonly dueOn: string };
export type ManyInput = { readonly assessmentIds: readonly string[]; readonly act: Act };
type Outcome = { readonly title: string | null; readonly person: string | null; readonly why: string | null };

export type QueueActions = {
  readonly act: FormAction<ManyInput, { readonly done: number; readonly outcomes: readonly Outcome[] }>;
  readonly undo: FormAction<
    { readonly actId: string },
    { readonly undone: number; readonly outcomes: readonly Outcome[] }
  >;
};

type Props = QueueActions & {
  /** Who may be asked. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The rows of the page. */
  readonly listed: readonly string[];
  /** Ticked on other pages. */
  readonly elsewhere: readonly string[];
  /** What was done last to many, while it can be undone. */
  readonly lastAct: { readonly id: string; readonly kind: "asked" | "due"; readonly count: number } | null;
  /** Beside it: the pages. */
  readonly children: ReactNode;
};

const KEYS = { a: "ask", r: "ask-again", t: "due" } as const;

/**
 * What is done to the rows that are ticked, on this page and others: each is allowed or refused alone, what was refused is said, and the whole
 * can be undone for a time. X ticks the row that has the focus, Z undoes. Stands in the form of the boxes.
 */
export function QueueActs({ people, listed, elsewhere, lastAct, act, undo, children }: Props) {
  const router = useRouter();
  const id = useId();
  const isLive = useIsLive();
  const bar = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [here, setHere] = useState<readonly string[]>([]);
  const [kind, setKind] = useState<Act["kind"]>("ask");
  const [memberIds, setMemberIds] = useState<readonly string[]>([]);
  const [dueOn, setDueOn] = useState("");
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [told, setTold] = useState<{ sentence: string; refused: readonly Outcome[] } | null>(null);
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
    form.addEventListener("change", count);
    return () => form.removeEventListener("change", count);
  }, []);

  const ask = (next: Act["kind"]) => {
    if (!canAct) return;
    setKind(next);
    setRefusal(null);
    dialog.current?.showModal();
  };
  const tell = (sentence: string, outcomes: readonly Outcome[]) => {
    setTold({ sentence, refused: outcomes.filter(({ why }) => why !== null) });
    router.refresh();
  };
  const run = async () => {
    if (kind === "ask" && memberIds.length === 0) return setRefusal(words.nobodyChosen);
    if (kind === "due" && dueOn === "") return setRefusal(words.noDay);
    setUnderWay(true);
    const day = dueOn === "" ? null : dueOn;
    const outcome = await act({
      assessmentIds: ticked,
      act:
        kind === "ask"
          ? { kind, memberIds, dueOn: day }
          : kind === "due"
            ? { kind, dueOn }
            : { kind, dueOn: day },
    }).catch(() => undefined);
    setUnderWay(false);
    setRefusal(refusalOf(outcome));
    if (!outcome?.data?.ok) return;
    dialog.current?.close();
    const { done, outcomes } = outcome.data.value;
    tell(kind === "due" ? words.dueSet(done) : words.asked(done), outcomes);
  };
  const takeBack = async () => {
    if (!lastAct || isUnderWay) return;
    setUnderWay(true);
    const outcome = await undo({ actId: lastAct.id }).catch(() => undefined);
    setUnderWay(false);
    const refused = refusalOf(outcome);
    if (refused !== null) setTold({ sentence: refused, refused: [] });
    if (outcome?.data?.ok) tell(words.undone(outcome.data.value.undone), outcome.data.value.outcomes);
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
    if (ctrlKey || metaKey || altKey || dialog.current?.open || isTypedInto(target)) return;
    const next = Object.entries(KEYS).find(([each]) => each === key)?.[1];
    if (next) ask(next);
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
      {told && (
        <Notice tone={told.refused.length > 0 ? "concern" : "neutral"} className="mt-4" role="status">
          <p>{told.sentence}</p>
          {told.refused.length > 0 && (
            <ul className="mt-1 max-h-48 space-y-0.5 overflow-y-auto text-sm">
              {told.refused.map(({ title, person, why }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: said once, in the order in which it came.
                <li key={at} className="wrap-anywhere">
                  {words.refused(title ?? words.untitled, person, why ?? "")}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <div className="bottom-0 mt-4 flex flex-wrap items-center gap-3 border-t bg-paper py-3 md:sticky [form:has(input:checked)_&]:sticky">
        <span className="text-sm font-semibold">{words.selected(ticked.length)}</span>
        {(["ask", "due", "ask-again"] as const).map((each) => (
          <Button
            key={each}
            small
            disabled={!canAct}
            aria-keyshortcuts={words.keys[each]}
            onClick={() => ask(each)}
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
        {lastAct && (
          <span className="flex items-center gap-1 text-sm text-quiet">
            {words.last(lastAct.kind, lastAct.count)}
            <Button small kind="quiet" disabled={!isLive || isUnderWay} onClick={takeBack}>
              {words.undo} <kbd className="pointer-coarse:hidden">{words.keys.undo}</kbd>
            </Button>
          </span>
        )}
        {children}
      </div>
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        className="m-auto w-[min(34rem,calc(100vw-2rem))] space-y-4 rounded-panel border border-line bg-paper p-6 text-start text-ink shadow-float backdrop:bg-black/45"
      >
        <h2 id={`${id}-title`} className="text-xl">
          {words.titles[kind](ticked.length)}
        </h2>
        <p className="text-sm text-quiet">{words.explained[kind]}</p>
        {kind === "ask" && (
          <div className="max-h-64 overflow-y-auto">
            <CheckboxGroup
              id={`${id}-people`}
              name={`${id}-people`}
              // Of no form: it doesn't go into the address with the ticks.
              form={`${id}-none`}
              label={words.people}
              choices={people.map((person) => ({ value: person.id, label: person.name }))}
              values={memberIds}
              onChange={({ target: { value, checked } }) =>
                setMemberIds((before) =>
                  checked ? [...before, value] : before.filter((each) => each !== value),
                )
              }
            />
          </div>
        )}
        <TextField
          id={`${id}-due`}
          form={`${id}-none`}
          type="date"
          label={words.day}
          optional={kind !== "due"}
          hint={kind === "due" ? undefined : words.dayHint}
          value={dueOn}
          onChange={({ target }) => setDueOn(target.value)}
        />
        {refusal && (
          <Notice tone="serious" role="alert">
            <p>{refusal}</p>
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button kind="primary" aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : run}>
            {isUnderWay ? words.underWay : words.confirm[kind]}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
        </div>
      </dialog>
    </div>
  );
}

function isTypedInto(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input:not([type=checkbox]), textarea, select, [contenteditable], dialog") !== null
  );
}
