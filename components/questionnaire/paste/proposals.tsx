"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ReadProposals } from "@/components/questionnaire/documents/document-worker";
import { DocumentView } from "@/components/questionnaire/paste/document-view";
import { GapList } from "@/components/questionnaire/paste/gap-list";
import { isComplete } from "@/components/questionnaire/paste/is-complete";
import type { PasteOptions } from "@/components/questionnaire/paste/paste-options";
import type { Pasted } from "@/components/questionnaire/paste/pasted";
import { ProposalCard } from "@/components/questionnaire/paste/proposal-card";
import { ProposalRow } from "@/components/questionnaire/paste/proposal-row";
import { type Item, useProposals } from "@/components/questionnaire/paste/use-proposals";
import { useAnnounce } from "@/components/questionnaire/save-notices/announcer";
import { SavingSummary } from "@/components/questionnaire/save-notices/saving-summary";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { paths } from "@/lib/paths";
import { proposalKeys, proposals as words } from "@/messages/questionnaire/paste";

type Props = {
  readonly assessment: string;
  readonly pasted: Pasted;
  readonly keep: (pasted: Pasted) => void;
  readonly read: ReadProposals;
  readonly options: PasteOptions;
};

/**
 * The document with the sentences marked that propose something, and beside it the proposals, one of them open. Inside the list one
 * key accepts, edits, skips or undoes, and the next one opens with the focus on it.
 */
export function Proposals({ assessment, pasted, keep, read, options }: Props) {
  const list = useProposals({ pasted, keep, read });
  const announce = useAnnounce();
  const [withRest, setWithRest] = useState(false);
  const items = withRest ? [...list.open, ...list.rest] : list.open;
  const [chosen, setChosen] = useState<string | null>(null);
  const [isEditing, setEditing] = useState(false);
  const current =
    items.find(({ proposal }) => proposal.id === chosen) ?? items.find(({ state }) => state === "open");
  const focusWanted = useRef(false);
  const column = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    const target = column.current?.querySelector<HTMLElement>("[data-current]") ?? column.current;
    target?.focus();
  });
  const show = (id: string | null) => {
    setEditing(false);
    setChosen(id);
    focusWanted.current = true;
    if (id !== null) revealSentence(items.find(({ proposal }) => proposal.id === id)?.proposal.sentence);
  };
  const next = (item: Item) => {
    const at = items.indexOf(item);
    const following = [...items.slice(at + 1), ...items.slice(0, at)].find(({ state }) => state === "open");
    show(following?.proposal.id ?? null);
  };
  const accept = (item: Item, edited = item.edited) => {
    list.accept(item, edited);
    announce(words.accepted(edited.name));
    next(item);
  };
  const skip = (item: Item) => {
    list.skip(item);
    announce(words.skipped(item.edited.name));
    next(item);
  };
  const undo = () => {
    const id = list.undoLast();
    if (id !== undefined) show(id);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const acts: Record<string, (() => void) | undefined> = {
      [proposalKeys.undo]: pasted.order.length > 0 ? undo : undefined,
      ...(current?.state === "open" && {
        [proposalKeys.accept]: isComplete(current) ? () => accept(current) : undefined,
        [proposalKeys.edit]: () => setEditing(true),
        [proposalKeys.skip]: () => skip(current),
      }),
    };
    const act = acts[event.key.toUpperCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const count = (state: Item["state"]) => items.filter((item) => item.state === state).length;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] min-[100rem]:gap-x-24 min-[100rem]:grid-cols-[minmax(0,1fr)_minmax(0,36rem)]">
      <section
        ref={column}
        tabIndex={-1}
        aria-label={words.label}
        onKeyDown={onKeyDown}
        className="border-t-2 border-ink outline-none lg:sticky lg:top-16 lg:order-2 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto"
      >
        <div className="flex flex-wrap items-baseline gap-x-4 border-b py-2 text-xs text-quiet">
          <p role="status" className="contents">
            {words.counts(count("open"), count("accepted"), count("skipped"))}
          </p>
          <Button
            small
            kind="quiet"
            className="ms-auto"
            aria-keyshortcuts={proposalKeys.undo}
            disabled={pasted.order.length === 0}
            onClick={undo}
          >
            {words.undo} <kbd className="max-sm:hidden">{proposalKeys.undo}</kbd>
          </Button>
        </div>
        {items.length === 0 && <p className="py-4 font-serif text-lg text-quiet">{words.none}</p>}
        <ol>
          {items.map((item) =>
            item === current ? (
              <ProposalCard
                key={item.proposal.id}
                item={item}
                enteredWith={list.enteredWith(item)?.name}
                options={options}
                isEditing={isEditing}
                edit={() => setEditing(true)}
                stopEditing={() => show(item.proposal.id)}
                change={(edited) => list.edit(item, edited)}
                accept={() => accept(item)}
                skip={() => skip(item)}
              />
            ) : (
              <ProposalRow key={item.proposal.id} item={item} show={() => show(item.proposal.id)} />
            ),
          )}
        </ol>
        {!withRest && list.rest.length > 0 && (
          <Button small kind="quiet" className="mt-2" onClick={() => setWithRest(true)}>
            {words.rest(list.rest.length)}
          </Button>
        )}
        {count("open") === 0 && (
          <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <LinkButton href={paths.assessment(assessment)} kind="primary">
              {words.goOn}
            </LinkButton>
            <span className="text-sm text-quiet">{words.goOnNote}</span>
          </p>
        )}
        <SavingSummary />
        <GapList assessment={assessment} answers={list.answers} />
      </section>
      <DocumentView
        parts={read.parts}
        items={items}
        current={current?.proposal.sentence}
        options={options}
        show={show}
        place={(part, question) => {
          list.place(part, question);
          show(`placed-${part}-${question}`);
        }}
      />
    </div>
  );
}

/** Letters typed into a box are no commands. */
function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

/** Where both stand side by side, the sentence is brought into view; the list stays where it is. */
function revealSentence(sentence: number | undefined): void {
  if (sentence === undefined || !window.matchMedia("(width >= 64rem)").matches) return;
  document.getElementById(`sentence-${sentence}`)?.scrollIntoView({ block: "center" });
}
