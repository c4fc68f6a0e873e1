import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-group";
import { type Choice, Select } from "@/components/ui/select";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { valueInWords } from "@/lib/domain/assessment/value-in-words";
import {
  type ClosedValue,
  isSameValue,
  offeredValues,
  type TryablePlace,
  type TryableSubject,
} from "@/lib/domain/what-if/tryable";
import { readChanges, writeChange } from "@/lib/domain/what-if/written-change";
import { whatIfForm } from "@/messages/what-if";

type Props = {
  readonly subject: TryableSubject;
  readonly answers: Answers;
  /** Every change that is tried, as written. */
  readonly tried: readonly string[];
  /** Where the form leads, without a query. */
  readonly action: string;
};

/**
 * The closed answers of one record, or of the release, to be tried otherwise. A plain form: each choice is a whole written
 * change, what is tried elsewhere goes along hidden, and sending it is following a link.
 */
export function SubjectForm({ subject, answers, tried, action }: Props) {
  const isRecord = subject.id.includes("/");
  const isOwn = (written: string) => {
    const path = written.slice(0, written.indexOf(":"));
    return path === subject.id || subject.places.some((place) => place.path === path);
  };
  const without = writeChange({ type: "without", path: subject.id });
  return (
    <form key={tried.join()} action={action} autoComplete="off" className="no-print">
      <input type="hidden" name="at" value={subject.id} />
      {tried
        .filter((written) => !isOwn(written))
        .map((written) => (
          <input key={written} type="hidden" name="change" value={written} />
        ))}
      <h3 className="mb-4 text-lg wrap-anywhere">{subject.name}</h3>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        {subject.places.map((place) => (
          <PlaceSelect key={place.path} place={place} answers={answers} tried={tried} />
        ))}
      </div>
      {isRecord && (
        <div className="mt-5">
          <ChoiceRow
            id="without"
            type="checkbox"
            name="change"
            defaultChecked={tried.includes(without)}
            choice={{
              value: without,
              label: whatIfForm.without(subject.name),
              detail: subject.id.startsWith("recipients.list/")
                ? whatIfForm.withoutRecipient
                : whatIfForm.withoutOther,
            }}
          />
        </div>
      )}
      <Button type="submit" kind="primary" className="mt-6">
        {whatIfForm.tryIt}
      </Button>
    </form>
  );
}

type PlaceProps = Pick<Props, "answers" | "tried"> & { readonly place: TryablePlace };

function PlaceSelect({ place: { path, asked, kind }, answers, tried }: PlaceProps) {
  const now = answers[path];
  const chosen = tried.find((written) => written.startsWith(`${path}:`));
  const [change] = chosen === undefined ? [] : readChanges(INSTRUMENT, answers, [chosen]).changes;
  const said = now?.status === "answered" ? now.value : undefined;
  const triedValue = change?.type === "set" ? change.value : undefined;
  const choiceOf = (value: ClosedValue): Choice => ({
    value: writeChange({ type: "set", path, value }),
    label: valueInWords(INSTRUMENT, answers, kind, value),
  });
  // What is tried can be gone on from.
  const groups = offeredValues(kind, triedValue ?? said).map(({ how, values }) => ({
    label: how === null ? null : whatIfForm.several[how],
    choices: values.filter((each) => !isSameValue(each, said)).map(choiceOf),
  }));
  const isOffered = groups.some(({ choices }) => choices.some(({ value }) => value === chosen));
  return (
    <Select
      id={path.replaceAll(/[^a-z0-9-]/g, "-")}
      name="change"
      label={asked}
      empty={whatIfForm.asItIs(now ? answerInWords(INSTRUMENT, answers, path) : whatIfForm.unanswered)}
      choices={triedValue === undefined || isOffered ? [] : [choiceOf(triedValue)]}
      groups={groups.filter(({ choices }) => choices.length > 0)}
      defaultValue={chosen ?? ""}
    />
  );
}
