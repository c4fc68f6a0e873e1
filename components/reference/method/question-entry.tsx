import { Entry } from "@/components/reference/entry";
import { Labelled } from "@/components/reference/labelled";
import { Choices } from "@/components/reference/method/choices";
import { ClaimRefs } from "@/components/reference/method/claim-refs";
import { formOfAnswer } from "@/components/reference/method/form-of-answer";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Field, Question } from "@/lib/domain/instrument/question";
import { DEPTHS } from "@/lib/domain/method/questions-part";
import { conditionInASentence } from "@/lib/domain/rules/condition-in-words";
import { questionEntry } from "@/messages/reference";

/** A question: why it is asked, in which form and when, what a good answer holds, an example. */
export function QuestionEntry({ question }: { readonly question: Question }) {
  const { id, kind, text, why, good, example, claims, depth, required, showWhen } = question;
  return (
    <Entry id={`question-${id}`} summary={text} aside={required ? questionEntry.required : undefined}>
      <Labelled label={questionEntry.whyItIsAsked}>{why}</Labelled>
      <Labelled label={questionEntry.aGoodAnswer}>{good}</Labelled>
      <Labelled label={questionEntry.example}>{example}</Labelled>
      <p className="max-w-measure text-sm text-quiet">
        {showWhen
          ? questionEntry.askedWhen(
              DEPTHS[depth],
              conditionInASentence(showWhen, INSTRUMENT),
              formOfAnswer(kind),
            )
          : questionEntry.asked(DEPTHS[depth], formOfAnswer(kind))}
      </p>
      {kind.type === "records" ? (
        <dl className="max-w-measure border-s ps-4">
          {kind.fields.map((field) => (
            <FieldRow key={field.id} list={id} field={field} />
          ))}
        </dl>
      ) : (
        <Choices kind={kind} />
      )}
      <ClaimRefs claims={claims} />
    </Entry>
  );
}

function FieldRow({ list, field }: { readonly list: string; readonly field: Field }) {
  const { label, help, kind, required, showWhen } = field;
  const form = capital(formOfAnswer(kind));
  return (
    <div className="py-1.5">
      <dt className="text-sm font-semibold">
        {label}
        {required && <span className="font-normal text-faint"> {questionEntry.fieldRequired}</span>}
      </dt>
      <dd className="space-y-1 text-sm text-quiet">
        {help && <p>{help}</p>}
        <p className="text-faint">
          {showWhen
            ? questionEntry.fieldAskedWhen(form, conditionInASentence(showWhen, INSTRUMENT, list))
            : questionEntry.field(form)}
        </p>
        <Choices kind={kind} />
      </dd>
    </div>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
