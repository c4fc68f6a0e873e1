"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { useWatch } from "react-hook-form";
import { AnswerFormLife } from "@/components/questionnaire/answers/answer-form-life";
import { useAnswerForm } from "@/components/questionnaire/answers/use-answer-form";
import { rankAtEnd } from "@/components/questionnaire/autosave/record-order";
import { useFromAnswers, useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { registerText } from "@/components/questionnaire/drafts/register-input";
import { nameRecipient } from "@/components/questionnaire/sketch/name-recipient";
import { QUIET_TOOL } from "@/components/questionnaire/tools/tool";
import { Dots, ToolMenu } from "@/components/questionnaire/tools/tool-menu";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, referredAt, textAt } from "@/lib/domain/assessment/records";
import { progressOfRecord } from "@/lib/domain/assessment/section-progress";
import { listById } from "@/lib/domain/instrument/lookup";
import { lettersOf, outputsIn, RECIPIENTS, type SketchOutput, USES } from "@/lib/domain/model/sketch-lines";
import type { Stance } from "@/lib/domain/model/social-model";
import { paths } from "@/lib/paths";
import { sketchRow } from "@/messages/questionnaire/sketch";

type Props = {
  readonly use: string;
  readonly number: number;
  readonly outputs: readonly SketchOutput[];
  /** Nothing of it is saved yet: the first key makes it a use. */
  readonly isNew: boolean;
  readonly onRemove: (use: string) => void;
};

const STANCES: readonly Stance[] = ["likely", "intended", "feared"];
const CELL =
  "w-full min-w-0 border-0 bg-transparent px-1.5 py-1.5 min-h-9 focus-visible:outline-2 focus-visible:outline-offset-[-2px] pointer-coarse:min-h-11";

/** One line: cells one types into, with Tab to the next and Enter to the next line. What is typed goes to the use's own answers. */
export function SketchRow({ use, number, outputs, isNew, onRemove }: Props) {
  const { client, assessmentId, instrument, calledFor } = useSection();
  const at = (field: string) => recordPath(USES, use, field);
  const list = listById(instrument, USES);
  const kindOf = (field: string) => list?.kind.fields.find(({ id }) => id === field)?.kind;
  const slots = ["name", "stance", "likelihood-5y"].flatMap((field) => {
    const kind = kindOf(field);
    return kind ? [{ name: field, path: at(field), kind }] : [];
  });
  const form = useAnswerForm(slots);
  const begin = () => {
    if (client.answerAt(recordPath(USES, use))) return;
    if (client.answerAt(USES)) client.edit(USES, null, { now: true });
    const rank = rankAtEnd(recordsOf(client.answers(), USES));
    client.edit(recordPath(USES, use), { status: "answered", value: rank }, { now: true });
  };
  const problem = useSaving(at("likelihood-5y"), (saving) => {
    const phase = saving.entryAt(at("likelihood-5y"))?.phase;
    return phase?.type === "incomplete" || phase?.type === "refused" ? phase.sentence : null;
  });
  const left = useFromAnswers((answers) =>
    list ? progressOfRecord(instrument, answers, list, use, calledFor).left : 0,
  );
  const stance = useWatch({ control: form.control, name: "stance.text" });
  const chooseByLetter = (event: KeyboardEvent) => {
    const chosen = STANCES.find((value) => value[0] === event.key.toLowerCase());
    if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    begin();
    form.setValue("stance.text", chosen, { shouldDirty: true });
    document.getElementById(`${use}-${chosen}`)?.focus();
  };
  return (
    <tr
      onInput={begin}
      data-line={use}
      className="group/tools border-b align-top focus-within:bg-accent-wash max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_6.5rem_5.5rem] max-sm:items-center max-sm:py-1"
    >
      <td className="max-sm:col-span-2">
        <RecipientCell use={use} number={number} className={CELL} />
      </td>
      <td>
        <OutputsCell use={use} number={number} outputs={outputs} className={CELL} />
      </td>
      <td className="max-sm:col-span-3">
        <textarea
          dir="auto"
          rows={1}
          aria-label={sketchRow.use(number)}
          placeholder={isNew ? sketchRow.usePlaceholder : undefined}
          className={`${CELL} field-sizing-content resize-none wrap-anywhere placeholder:text-faint placeholder:italic`}
          {...registerText(form, "name.text")}
        />
      </td>
      <td>
        <fieldset onClick={begin} onKeyDown={chooseByLetter} className="flex p-1">
          <legend className="sr-only">{sketchRow.stance(number)}</legend>
          {STANCES.map((value) => (
            <label
              key={value}
              title={sketchRow.stances[value]}
              className="relative flex min-h-7 min-w-7 items-center justify-center border border-hairline px-1 text-xs has-checked:border-accent has-checked:bg-accent has-checked:font-semibold has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 pointer-coarse:min-w-9"
            >
              <input
                id={`${use}-${value}`}
                type="radio"
                aria-label={sketchRow.stances[value]}
                className="absolute inset-0 z-10 size-full opacity-0"
                name={`${use}-stance`}
                value={value}
                checked={stance === value}
                onChange={() => form.setValue("stance.text", value, { shouldDirty: true })}
              />
              {sketchRow.letters[value]}
            </label>
          ))}
        </fieldset>
      </td>
      <td className="max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:items-center">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={sketchRow.likelihood(number)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${use}-problem` : undefined}
          placeholder="%"
          className={`${CELL} text-end tabular-nums placeholder:text-faint max-sm:placeholder:text-transparent`}
          {...registerText(form, "likelihood-5y.text")}
        />
        <span aria-hidden="true" className="text-xs text-quiet sm:hidden">
          {sketchRow.inFiveYears}
        </span>
        {problem && (
          <p
            id={`${use}-problem`}
            className="px-1.5 pb-1 text-xs font-semibold text-blocking max-sm:col-span-2"
          >
            {problem}
          </p>
        )}
      </td>
      <td className="py-1 text-end text-xs whitespace-nowrap">
        {!isNew && (
          <span className="inline-flex items-center gap-1">
            <a
              href={paths.section(assessmentId, "uses", recordPath(USES, use))}
              className="link inline-flex min-h-7 items-center"
            >
              {left > 0 ? sketchRow.more(left) : sketchRow.open}
              <span className="sr-only">{sketchRow.ofLine(number)}</span>
            </a>
            <ToolMenu
              of={recordPath(USES, use)}
              name={sketchRow.tools(number)}
              label={<Dots />}
              className={QUIET_TOOL}
              items={[{ words: sketchRow.remove, act: () => onRemove(use) }]}
            />
          </span>
        )}
        <AnswerFormLife form={form} />
      </td>
    </tr>
  );
}

function RecipientCell({
  use,
  number,
  className,
}: Pick<Props, "use" | "number"> & { readonly className: string }) {
  const { client } = useSection();
  const begun = useRef<string | null>(null);
  const shown = useFromAnswers((answers) => {
    const [recipient] = referredAt(answers, recordPath(USES, use, "recipient"));
    return recipient ? textAt(answers, recordPath(RECIPIENTS, recipient, "name")) : "";
  });
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      dir="auto"
      autoComplete="off"
      list="sketch-recipients"
      title={shown}
      aria-label={sketchRow.recipient(number)}
      placeholder={number > 0 && shown === "" ? sketchRow.recipientPlaceholder : undefined}
      className={`${className} text-ellipsis font-medium placeholder:font-normal placeholder:text-faint placeholder:italic`}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        begun.current = nameRecipient(client, use, event.target.value, begun.current);
      }}
      onBlur={() => {
        setTyped(null);
        client.flush();
      }}
    />
  );
}

function OutputsCell({
  use,
  number,
  outputs,
  className,
}: Pick<Props, "use" | "number" | "outputs"> & { readonly className: string }) {
  const { client } = useSection();
  const path = recordPath(USES, use, "outputs");
  const shown = useFromAnswers((answers) => lettersOf(outputs, referredAt(answers, path)));
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      autoComplete="off"
      aria-label={sketchRow.outputs(
        number,
        outputs.map(({ letter, name }) => `${letter} ${name}`).join(", "),
      )}
      placeholder={outputs.length > 0 ? sketchRow.outputsPlaceholder : undefined}
      className={`${className} tracking-wide uppercase placeholder:text-xs placeholder:tracking-normal placeholder:text-faint placeholder:normal-case placeholder:italic`}
      value={typed ?? shown}
      onChange={(event) => {
        setTyped(event.target.value);
        const chosen = outputsIn(outputs, event.target.value);
        client.edit(path, chosen.length === 0 ? null : { status: "answered", value: chosen }, { now: true });
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
