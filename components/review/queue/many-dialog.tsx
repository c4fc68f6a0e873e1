import { type Ref, useId, useImperativeHandle, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import type { FormAction } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useAct } from "@/components/ui/use-act";
import { queueActs as words } from "@/messages/queue";

/** An act on many that is asked about before it is done. */
export type ManyAct =
  | { readonly kind: "ask"; readonly memberIds: readonly string[]; readonly dueOn: string | null }
  | { readonly kind: "ask-again"; readonly dueOn: string | null }
  | { readonly kind: "due"; readonly dueOn: string }
  | { readonly kind: "move"; readonly roundId: string | null };

export type ManyOutcome = {
  readonly title: string | null;
  readonly person: string | null;
  readonly why: string | null;
};
/** `actId`: by which it is undone; null where nothing was done. */
export type ManyDone = {
  readonly actId: string | null;
  readonly done: number;
  readonly outcomes: readonly ManyOutcome[];
};
export type ActOnMany = FormAction<
  { readonly assessmentIds: readonly string[]; readonly act: ManyAct | { readonly kind: "remind" } },
  ManyDone
>;

/** Out of any round, among the ids of rounds. */
const OUT = "none";

type Named = { readonly id: string; readonly name: string };
type Props = {
  readonly ref: Ref<{ showModal: () => void }>;
  readonly kind: ManyAct["kind"];
  readonly ticked: readonly string[];
  /** Who may be asked. */
  readonly people: readonly Named[];
  /** Rounds that are open. */
  readonly rounds: readonly Named[];
  readonly act: ActOnMany;
  readonly done: (done: ManyDone) => void;
};

/** Asks what an act on the ticked rows needs to know, says what it will do, and does it. */
export function ManyDialog({ ref, kind, ticked, people, rounds, act, done }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [memberIds, setMemberIds] = useState<readonly string[]>([]);
  const [dueOn, setDueOn] = useState("");
  const [roundId, setRoundId] = useState("");
  const { isUnderWay, refusal, refuse, run } = useAct();
  useImperativeHandle(ref, () => ({
    showModal: () => {
      refuse(null);
      dialog.current?.showModal();
    },
  }));
  const asked = (): ManyAct => {
    const day = dueOn === "" ? null : dueOn;
    switch (kind) {
      case "ask":
        return { kind, memberIds, dueOn: day };
      case "ask-again":
        return { kind, dueOn: day };
      case "due":
        return { kind, dueOn };
      case "move":
        return { kind, roundId: roundId === OUT ? null : roundId };
    }
  };
  const confirm = async () => {
    if (kind === "ask" && memberIds.length === 0) return refuse(words.nobodyChosen);
    if (kind === "due" && dueOn === "") return refuse(words.noDay);
    if (kind === "move" && roundId === "") return refuse(words.noRoundChosen);
    const made = await run(act, { assessmentIds: ticked, act: asked() });
    if (!made) return;
    dialog.current?.close();
    done(made.value);
  };
  // Of no form: what is chosen here doesn't go into the address with the ticks.
  const form = `${id}-none`;
  return (
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
            form={form}
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
      {kind === "move" ? (
        <Select
          id={`${id}-round`}
          form={form}
          label={words.round}
          empty={words.chooseRound}
          choices={[
            ...rounds.map((round) => ({ value: round.id, label: round.name })),
            { value: OUT, label: words.outOfAny },
          ]}
          value={roundId}
          onChange={({ target }) => setRoundId(target.value)}
        />
      ) : (
        <TextField
          id={`${id}-due`}
          form={form}
          type="date"
          label={words.day}
          optional={kind !== "due"}
          hint={kind === "due" ? undefined : words.dayHint}
          value={dueOn}
          onChange={({ target }) => setDueOn(target.value)}
        />
      )}
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : confirm}>
          {isUnderWay ? words.underWay : words.confirm[kind]}
        </Button>
        <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
      </div>
    </dialog>
  );
}
