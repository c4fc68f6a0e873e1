import { type FormEvent, useEffect, useRef } from "react";
import { LISTS } from "@/components/questionnaire/paste/accept-proposal";
import { isComplete } from "@/components/questionnaire/paste/is-complete";
import type { PasteOptions } from "@/components/questionnaire/paste/paste-options";
import type { Edited } from "@/components/questionnaire/paste/pasted";
import type { Item } from "@/components/questionnaire/paste/use-proposals";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { NAME_LIMITS } from "@/lib/domain/proposing/proposed";
import { proposalCard, proposalEditor as words } from "@/messages/questionnaire/paste";

type Props = {
  readonly item: Item;
  readonly options: PasteOptions;
  readonly change: (edited: Edited) => void;
  readonly accept: () => void;
  readonly stopEditing: () => void;
};

/** The boxes in which a proposal is changed before it is entered. What is typed is kept with the document. */
export function ProposalEditor({ item, options, change, accept, stopEditing }: Props) {
  const { proposal, edited } = item;
  const { kind } = proposal;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => (form.current?.elements[0] as HTMLElement | undefined)?.focus(), []);
  const set = (changed: Partial<Edited>) => change({ ...edited, ...changed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept();
  };
  const isWhole = isComplete(item);
  return (
    <Form
      ref={form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        stopEditing();
      }}
      className="mt-3 space-y-3"
    >
      {kind === "text" ? (
        <>
          <label className="block font-semibold" htmlFor="edit-question">
            {proposalCard.question}
          </label>
          <select
            id="edit-question"
            className="control"
            value={edited.question ?? ""}
            onChange={(event) => set({ question: event.target.value || null })}
          >
            <option value="">{words.choose}</option>
            {options.groups.map((group) => (
              <optgroup key={group.title} label={group.title}>
                {group.places.map((place) => (
                  <option key={place.path} value={place.path}>
                    {place.text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <TextArea
            id="edit-text"
            label={words.text}
            value={edited.text ?? ""}
            onChange={(event) => set({ text: event.target.value })}
          />
        </>
      ) : (
        <TextField
          id="edit-name"
          label={words.names[LISTS[kind].list] ?? words.name}
          error={tooLong(edited.name, NAME_LIMITS[kind])}
          value={edited.name}
          onChange={(event) => set({ name: event.target.value })}
        />
      )}
      {kind === "output" && (
        <Select
          id="edit-form"
          label={proposalCard.form}
          choices={options.form}
          empty={words.later}
          value={edited.option ?? ""}
          onChange={(event) => set({ option: event.target.value || null })}
        />
      )}
      {kind === "recipient" && (
        <>
          <Select
            id="edit-kind"
            label={proposalCard.kind}
            choices={options.kind}
            empty={words.later}
            value={edited.option ?? ""}
            onChange={(event) => set({ option: event.target.value || null })}
          />
          <Select
            id="edit-channel"
            label={proposalCard.channel}
            choices={options.channel}
            empty={words.later}
            value={edited.channel ?? ""}
            onChange={(event) => set({ channel: event.target.value || null })}
          />
        </>
      )}
      {kind === "use" && (
        <Select
          id="edit-stance"
          label={proposalCard.stance}
          choices={options.stance}
          value={edited.stance}
          onChange={(event) => set({ stance: event.target.value })}
        />
      )}
      {kind === "pathway" && (
        <TextField
          id="edit-actor"
          label={proposalCard.actor}
          error={tooLong(edited.by ?? "", NAME_LIMITS.recipient)}
          value={edited.by ?? ""}
          onChange={(event) => set({ by: event.target.value || null })}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button small kind="primary" type="submit" disabled={!isWhole}>
          {proposalCard.accept}
        </Button>
        <Button small kind="quiet" onClick={stopEditing}>
          {words.stop}
        </Button>
      </div>
    </Form>
  );
}

function tooLong(text: string, most: number): string | undefined {
  return text.length > most ? words.tooLong(text.length - most, most) : undefined;
}
