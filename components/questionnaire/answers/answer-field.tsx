"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { useWatch } from "react-hook-form";
import { ContradictionsHere } from "@/components/questionnaire/aids/contradictions-here";
import { AnswerExtras, useExtrasInWords } from "@/components/questionnaire/answers/answer-extras";
import { AnswerTools } from "@/components/questionnaire/answers/answer-tools";
import { NotApplicablePanel, UnknownPanel } from "@/components/questionnaire/answers/open-answer-panels";
import { useChosenStatus } from "@/components/questionnaire/answers/use-chosen-status";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { draftFromAnswer } from "@/components/questionnaire/drafts/answer-draft";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import { askedByKey } from "@/components/questionnaire/drafts/answer-keys";
import { emptyUnreadable } from "@/components/questionnaire/drafts/register-input";

import { hasSingleControl, KindInput } from "@/components/questionnaire/inputs/kind-input";
import { ConflictPlace } from "@/components/questionnaire/save-notices/conflict-place";
import { SuggestionsHere } from "@/components/questionnaire/suggestions/suggestions-here";
import { PresentHere } from "@/components/questionnaire/together/present-here";
import { classNames } from "@/components/ui/class-names";
import { isMac } from "@/components/ui/use-is-mac";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { answerField } from "@/messages/questionnaire/answers";

type Props = {
  readonly form: AnswerForm;
  /** Where the draft stands in the form. */
  readonly name: string;
  readonly path: Path;
  readonly kind: ScalarKind;
  readonly label: string;
  readonly required: boolean;
  /** A question of the instrument, set larger and as a heading; otherwise a field of a record. */
  readonly prominent?: boolean;
  readonly hint?: ReactNode;
  /** The name of a record can only be a name. */
  readonly plain?: boolean;
  /** Takes the whole width of its form. */
  readonly wide?: boolean;
  readonly onHelp?: () => void;
};

/** One answer: what is asked, the input, what else can be said of it, and how its saving stands. */
export function AnswerField(props: Props) {
  const {
    form,
    name,
    path,
    kind,
    label,
    required,
    prominent = false,
    hint,
    plain = false,
    wide = true,
    onHelp,
  } = props;
  const { client } = useSection();
  const status = useWatch({ control: form.control, name: `${name}.status` });
  const problem = useSaving(path, (saving) => problemAt(saving.entryAt(path)));
  const [isExtended, setExtended] = useState(false);
  const extras = useExtrasInWords(form, name, status);
  const id = `${path}--input`;
  const labelId = `${path}--label`;
  const describedBy =
    [hint && `${path}--hint`, problem && `${path}--problem`].filter(Boolean).join(" ") || undefined;

  const { group, choose: setStatus } = useChosenStatus(form, name, status);
  const clear = () => {
    for (const box of group.current?.querySelectorAll("input") ?? []) emptyUnreadable(box);
    form.setValue(name, draftFromAnswer(kind, null), { shouldDirty: true });
    setExtended(false);
    // Said once more: in Firefox the form doesn't tell that a half-written date went.
    client.edit(path, null, { now: true });
  };
  const restore = (answer: Answer | null) => {
    const draft = draftFromAnswer(kind, answer);
    form.setValue(name, draft, { shouldDirty: true });
    client.flush(path);
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) client.flush(path);
  };
  const press = (event: KeyboardEvent) => {
    const asked = askedByKey(event.nativeEvent, isMac());
    const accept = asked === "accept" && event.currentTarget.querySelector<HTMLElement>("[data-accept]");
    if (accept) accept.click();
    else if (asked === "tools") event.currentTarget.querySelector<HTMLElement>("[data-tools]")?.click();
    else if (!plain && (asked === "unknown" || asked === "not-applicable")) setStatus(asked);
    else return;
    event.preventDefault();
  };
  // Half of a record’s width: what is asked needs it more than the name of the tools.
  const isHalf = !prominent && !wide;
  const labelled = status === "answered" && hasSingleControl(kind);
  const words = (
    <>
      {labelled ? <label htmlFor={id}>{label}</label> : label}
      {required && (
        <span className="ms-2 font-sans text-xs font-semibold text-faint">{answerField.required}</span>
      )}
    </>
  );
  return (
    <fieldset
      ref={group}
      id={prominent ? undefined : path}
      data-answer={path}
      onBlur={leave}
      onKeyDown={press}
      aria-describedby={labelled ? undefined : describedBy}
      className={classNames("group/tools relative min-w-0 scroll-mt-20", wide && "md:col-span-2")}
    >
      <legend
        id={labelId}
        className={classNames(
          "float-start w-full max-w-measure pe-10",
          !isHalf && "md:pe-36",
          !prominent && "text-sm font-semibold",
        )}
      >
        {prominent ? <h2 className="font-sans text-base font-semibold text-pretty">{words}</h2> : words}
      </legend>
      {hint && (
        <div id={`${path}--hint`} className="clear-both max-w-measure text-sm text-quiet xl:hidden">
          {hint}
        </div>
      )}
      <div className="clear-both pt-1.5">
        {status === "answered" && (
          <KindInput
            form={form}
            name={name}
            path={path}
            kind={kind}
            id={id}
            labelledBy={labelId}
            describedBy={describedBy}
            invalid={problem !== null}
          />
        )}
        {status === "unknown" && (
          <UnknownPanel form={form} name={name} id={id} onAnswer={() => setStatus("answered")} />
        )}
        {status === "not-applicable" && (
          <NotApplicablePanel form={form} name={name} id={id} onAnswer={() => setStatus("answered")} />
        )}
        {status === "answered" && isExtended && <AnswerExtras form={form} name={name} id={id} />}
      </div>
      {problem && (
        <p id={`${path}--problem`} className="mt-1.5 max-w-measure text-sm font-semibold text-blocking">
          {problem}
        </p>
      )}
      <PresentHere path={path} />
      <ContradictionsHere path={path} />
      <SuggestionsHere path={path} />
      <ConflictPlace form={form} name={name} path={path} kind={kind} />
      <AnswerTools
        path={path}
        plain={plain}
        isBrief={isHalf}
        status={status}
        extras={isExtended ? "" : extras}
        onStatus={setStatus}
        onExtend={() => setExtended(true)}
        onClear={clear}
        onRestore={restore}
        {...(onHelp && { onHelp })}
      />
    </fieldset>
  );
}

function problemAt(entry: { phase: { type: string; sentence?: string } } | undefined): string | null {
  const phase = entry?.phase;
  if (phase?.type !== "refused" && phase?.type !== "incomplete") return null;
  return phase.sentence ?? null;
}
