"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { FileDoubtNotice } from "@/components/home/file-doubt-notice";
import { FileFaults } from "@/components/home/file-faults";
import { FILE_KINDS, type FileKind, fileKindOf } from "@/components/home/file-kinds";
import { type FileDoubt, readChosenFile } from "@/components/home/read-chosen-file";
import { SheetPlaced, type SheetPlacement } from "@/components/home/sheet-placed";
import { atMost } from "@/components/ui/at-most";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { type FormAction, type FormOutcome, refusalOf } from "@/components/ui/form-action";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Handling } from "@/lib/domain/access/access-table";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { paths } from "@/lib/paths";
import { newAssessmentForm } from "@/messages/home";

type Start = { readonly id: string; readonly title: string };

type Props = {
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly examples: readonly Start[];
  readonly copyable: readonly Start[];
  /** The worked example or assessment to start from, when the address names one. */
  readonly from: string;
  readonly create: FormAction<
    { teamId: string; title: string; handling: Handling; from?: { example: string } | { copy: string } },
    { readonly assessmentId: string }
  >;
  readonly importFile: FormAction<
    { teamId: string; title: string; handling: Handling; kind: FileKind; text: string },
    { readonly assessmentId: string; readonly sheet: SheetPlacement | null }
  >;
};

/** Nothing is wrong yet, or why the last try was refused. */
type Refused = {
  readonly sentence: string;
  readonly faults: readonly { readonly path: string; readonly sentence: string }[];
} | null;

type Given = {
  readonly title: string;
  readonly teamId: string;
  readonly handling: Handling;
  readonly file: FileList | null;
  readonly start: string;
};

/** An X-Risk Sheet that has just been read in, to be shown what of it went where. */
type Placed = { readonly assessmentId: string; readonly sheet: SheetPlacement } | null;

/** The choice to begin with a text that is pasted on the next page. */
const DOCUMENT = "document";

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

/** Title, team, handling, and what to begin with: nothing, a worked example, an assessment of one's own, or a file. */
export function NewAssessmentForm({ teams, examples, copyable, from, create, importFile }: Props) {
  const router = useRouter();
  const [refused, setRefused] = useState<Refused>(null);
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
  const { register, handleSubmit, formState, watch, setError } = useForm({
    defaultValues: {
      title: "",
      teamId: teams[0]?.id ?? "",
      handling: "team" as Handling,
      file: null as FileList | null,
      start: starts.find(({ value }) => from !== "" && value.endsWith(`:${from}`))?.value ?? "",
    },
  });
  const kind = fileKindOf(watch("start"));
  const startFrom = async ({ start, file, ...values }: Given, isLookedAt: boolean) => {
    const given = { ...values, title: values.title.trim() };
    const fileKind = fileKindOf(start);
    if (fileKind) {
      const chosen = await readChosenFile(file?.[0]);
      if (!chosen.ok) return setError("file", { message: chosen.sentence });
      if (chosen.doubt && !isLookedAt) return setDoubt(chosen.doubt);
      const imported = await importFile({ ...given, kind: fileKind, text: chosen.text });
      if (!imported?.data?.ok) return refuse(imported);
      const { assessmentId, sheet } = imported.data.value;
      return sheet ? setPlaced({ assessmentId, sheet }) : router.push(paths.assessment(assessmentId));
    }
    const id = start.slice(start.indexOf(":") + 1);
    const begin = start.startsWith("example:") ? { example: id } : { copy: id };
    const isFrom = start !== "" && start !== DOCUMENT;
    const created = await create({ ...given, ...(isFrom && { from: begin }) });
    if (!created?.data?.ok) return refuse(created);
    const { assessmentId } = created.data.value;
    router.push(start === DOCUMENT ? paths.paste(assessmentId) : paths.section(assessmentId, "screening"));
  };
  const submitWith = (isLookedAt: boolean) =>
    handleSubmit((values) => {
      setDoubt(null);
      return startFrom(values, isLookedAt);
    });
  const refuse = (outcome: FormOutcome | undefined) => {
    const faults = outcome?.data?.ok === false ? (outcome.data.refusal.faults ?? []) : [];
    setRefused({ sentence: refusalOf(outcome) ?? "", faults });
  };
  if (placed) return <SheetPlaced assessment={placed.assessmentId} sheet={placed.sheet} />;
  return (
    <Form onSubmit={submitWith(false)} className="max-w-form space-y-7">
      {refused && <FileFaults {...refused} />}
      <TextField
        id="title"
        label={newAssessmentForm.title}
        hint={kind ? newAssessmentForm.titleFromFile : newAssessmentForm.titleHint}
        optional={kind !== null}
        error={formState.errors.title?.message}
        {...register("title", {
          validate: (title, { start }) =>
            !isBlank(title) || fileKindOf(start) !== null || newAssessmentForm.titleNeeded,
          ...atMost(TEXT_LIMITS.title),
        })}
      />
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
      <Button type="submit" kind="primary" disabled={formState.isSubmitting}>
        {formState.isSubmitting
          ? newAssessmentForm.starting
          : kind
            ? newAssessmentForm.startWithFile
            : watch("start") === DOCUMENT
              ? newAssessmentForm.startAndPaste
              : newAssessmentForm.startWithScreening}
      </Button>
    </Form>
  );
}
