"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { FileDoubtNotice } from "@/components/home/file-doubt-notice";
import { FILE_KINDS, type FileKind, fileKindOf } from "@/components/home/file-kinds";
import { type FileDoubt, readChosenFile } from "@/components/home/read-chosen-file";
import { SheetPlaced, type SheetPlacement } from "@/components/home/sheet-placed";
import { KeptForm } from "@/components/kept-forms/kept-form";
import { KeptSubmit } from "@/components/kept-forms/kept-submit";
import { nameIn } from "@/components/kept-forms/name-in";
import { useKeptForm } from "@/components/kept-forms/use-kept-form";
import { FileField } from "@/components/ui/file-field";
import type { FormAction, FormOutcome } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Handling } from "@/lib/domain/access/access-table";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { FROM_DOCUMENT, paths } from "@/lib/paths";
import { newAssessmentForm } from "@/messages/home";

type Start = { readonly id: string; readonly title: string };

type Props = {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly examples: readonly Start[];
  readonly copyable: readonly Start[];
  /** The worked example or assessment to start from, when the address names one. */
  readonly from: string;
  /** The one that is chosen at first. */
  readonly handling: Handling;
  readonly create: FormAction<
    { teamId: string; title: string; handling: Handling; from?: { example: string } | { copy: string } },
    { readonly assessmentId: string }
  >;
  readonly importFile: FormAction<
    { teamId: string; title: string; handling: Handling; kind: FileKind; text: string },
    { readonly assessmentId: string; readonly sheet: SheetPlacement | null }
  >;
};

type Values = {
  title: string;
  teamId: string;
  handling: Handling;
  file: FileList | null;
  start: string;
};

/** What was started; from a file, with what of it went where. */
type Begun = { readonly assessmentId: string; readonly sheet?: SheetPlacement | null };

/** An X-Risk Sheet that has just been read in, to be shown what of it went where. */
type Placed = { readonly assessmentId: string; readonly sheet: SheetPlacement } | null;

/** The choice to begin with a text that is pasted on the next page. */
const DOCUMENT = FROM_DOCUMENT;

const HANDLINGS = [
  { value: "team", label: newAssessmentForm.team, detail: newAssessmentForm.teamDetail },
  {
    value: "named-people",
    label: newAssessmentForm.namedPeople,
    detail: newAssessmentForm.namedPeopleDetail,
  },
  {
    value: "organisation",
    label: newAssessmentForm.organisation,
    detail: newAssessmentForm.organisationDetail,
  },
] as const;

/** Title, what to begin with (nothing, a worked example, an assessment of one's own, a document, a file), and whose it is. */
export function NewAssessmentForm({ teams, examples, copyable, from, handling, create, importFile }: Props) {
  const router = useRouter();
  const [placed, setPlaced] = useState<Placed>(null);
  const [doubt, setDoubt] = useState<FileDoubt | null>(null);
  const starts = [
    { value: "", label: newAssessmentForm.blank },
    ...examples.map(({ id, title }) => ({
      value: `example:${id}`,
      label: newAssessmentForm.workedExample(title),
    })),
    ...copyable.map(({ id, title }) => ({ value: `copy:${id}`, label: newAssessmentForm.copyOf(title) })),
    { value: DOCUMENT, label: newAssessmentForm.fromDocument },
    ...Object.entries(FILE_KINDS).map(([kind, { label }]) => ({ value: `file:${kind}`, label })),
  ];
  const kept = useKeptForm<Values>({
    place: `new-assessment/${from}`,
    values: {
      title: "",
      teamId: teams[0]?.id ?? "",
      handling,
      file: null,
      start:
        from === DOCUMENT
          ? DOCUMENT
          : (starts.find(({ value }) => from !== "" && value.endsWith(`:${from}`))?.value ?? ""),
    },
    isNew: true,
    limits: { title: TEXT_LIMITS.title },
    leaveOut: ["file"],
    inWords: ({ title, teamId, handling, start }) => [
      [newAssessmentForm.title, title],
      [newAssessmentForm.team, nameIn(teams, teamId)],
      [newAssessmentForm.handling, HANDLINGS.find(({ value }) => value === handling)?.label ?? ""],
      [newAssessmentForm.startFrom, starts.find(({ value }) => value === start)?.label ?? ""],
    ],
  });
  const { register, formState, watch } = kept.form;
  const kind = fileKindOf(watch("start"));
  const submitWith = (isLookedAt: boolean) =>
    kept.submit<Begun>(
      async ({ start, file, ...values }, send) => {
        setDoubt(null);
        const given = { ...values, title: values.title.trim() };
        const fileKind = fileKindOf(start);
        if (fileKind) {
          const chosen = await readChosenFile(file?.[0]);
          if (!chosen.ok) return refusedAt("file", chosen.sentence);
          if (chosen.doubt && !isLookedAt) {
            setDoubt(chosen.doubt);
            return null;
          }
          return send(importFile, { ...given, kind: fileKind, text: chosen.text });
        }
        const id = start.slice(start.indexOf(":") + 1);
        const begin = start.startsWith("example:") ? { example: id } : { copy: id };
        const isFrom = start !== "" && start !== DOCUMENT;
        return send(create, { ...given, ...(isFrom && { from: begin }) }) as Promise<FormOutcome<Begun>>;
      },
      ({ assessmentId, sheet }, { start }) => {
        if (sheet) setPlaced({ assessmentId, sheet });
        else if (fileKindOf(start)) router.push(paths.assessment(assessmentId));
        else if (start === DOCUMENT) router.push(paths.paste(assessmentId));
        else router.push(paths.section(assessmentId, "screening"));
      },
    );
  if (placed) return <SheetPlaced assessment={placed.assessmentId} sheet={placed.sheet} />;
  return (
    <KeptForm
      kept={kept}
      onSubmit={submitWith(false)}
      className="grid max-w-form gap-x-16 gap-y-7 lg:max-w-none lg:grid-cols-[minmax(0,36rem)_minmax(0,26rem)] lg:grid-rows-[auto_1fr]"
    >
      <div className="space-y-7">
        <TextField
          id="title"
          label={newAssessmentForm.title}
          hint={kind ? newAssessmentForm.titleFromFile : newAssessmentForm.titleHint}
          optional={kind !== null}
          error={formState.errors.title?.message}
          {...register("title", {
            validate: (title, { start }) =>
              !isBlank(title) || fileKindOf(start) !== null || newAssessmentForm.titleNeeded,
          })}
        />
        <Select
          id="start"
          label={newAssessmentForm.startFrom}
          hint={newAssessmentForm.startFromHint}
          choices={starts}
          {...register("start")}
        />
        {kind && (
          <FileField
            id="file"
            label={newAssessmentForm.file}
            hint={FILE_KINDS[kind].hint}
            accept={FILE_KINDS[kind].accept}
            error={formState.errors.file?.message}
            {...register("file", { onChange: () => setDoubt(null) })}
          />
        )}
        {doubt && <FileDoubtNotice doubt={doubt} take={() => void submitWith(true)()} />}
      </div>
      <div className="space-y-7 lg:row-span-2 lg:border-s lg:ps-8">
        <Select
          id="team"
          label={newAssessmentForm.team}
          hint={newAssessmentForm.teamHint}
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          {...register("teamId")}
        />
        <RadioGroup
          id="handling"
          label={newAssessmentForm.handling}
          hint={newAssessmentForm.handlingHint}
          choices={HANDLINGS}
          {...register("handling")}
        />
      </div>
      <KeptSubmit kept={kept} isPrimary>
        {formState.isSubmitting
          ? newAssessmentForm.starting
          : kind
            ? newAssessmentForm.startWithFile
            : watch("start") === DOCUMENT
              ? newAssessmentForm.startAndPaste
              : newAssessmentForm.startWithScreening}
      </KeptSubmit>
    </KeptForm>
  );
}

/** A refusal of our own, before anything is sent. */
function refusedAt(field: string, sentence: string): FormOutcome<never> {
  return { data: { ok: false, refusal: { code: "invalid", sentence, fields: { [field]: sentence } } } };
}
