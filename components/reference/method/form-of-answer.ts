import { INSTRUMENT } from "@/lib/content/instrument";
import { listById } from "@/lib/domain/instrument/lookup";
import type { Kind } from "@/lib/domain/instrument/question";
import { kindInWords } from "@/lib/domain/method/questions-part";
import { answerForms } from "@/messages/reference";

/** The form an answer takes, in words: "a text", "any of the recipients". What is offered stands below it. */
export function formOfAnswer(kind: Kind): string {
  switch (kind.type) {
    case "one-of":
      return answerForms.oneOfThese;
    case "several-of":
      return answerForms.anyOfThese;
    case "scale":
      return answerForms.aPointOnThis;
    case "reference":
      return (kind.many ? answerForms.anyRecord : answerForms.oneRecord)(
        listById(INSTRUMENT, kind.list)?.kind.plural ?? answerForms.records,
      );
    default:
      return kindInWords(kind);
  }
}
