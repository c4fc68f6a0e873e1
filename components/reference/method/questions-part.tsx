import { QuestionEntry } from "@/components/reference/method/question-entry";
import { Section } from "@/components/ui/section";
import { INSTRUMENT } from "@/lib/content/instrument";
import { questionsOf } from "@/lib/domain/instrument/lookup";
import { questionsPart } from "@/messages/reference";

/** Every section of the instrument with its questions. */
export function QuestionsPart() {
  return INSTRUMENT.sections.map(({ id, title, purpose }) => (
    <Section
      key={id}
      id={`questions-${id}`}
      title={
        <>
          <span className="kicker block">{questionsPart.questions} </span>
          {title}
        </>
      }
      note={purpose}
    >
      <div className="border-t lg:border-t-0">
        {questionsOf(INSTRUMENT, id).map((question) => (
          <QuestionEntry key={question.id} question={question} />
        ))}
      </div>
    </Section>
  ));
}
