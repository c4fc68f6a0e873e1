import { ClaimLinks } from "@/components/report/claim-links";
import { Disclosure } from "@/components/ui/disclosure";
import { GLOSSARY } from "@/lib/content/glossary";
import type { Question } from "@/lib/domain/instrument/question";
import { findTerms } from "@/lib/domain/terms/find-terms";
import { paths } from "@/lib/paths";
import { questionHelp } from "@/messages/questionnaire/section";

/** What stands beside a question: a worked answer, what a good one contains, its words, and the claims behind it. */
export function QuestionHelp({ question }: { readonly question: Question }) {
  const ids = new Set(findTerms(question.text).map(({ id }) => id));
  const terms = GLOSSARY.filter(({ id }) => ids.has(id));
  return (
    <>
      <Disclosure summary={questionHelp.example}>
        <p dir="auto" className="font-serif whitespace-pre-line">
          {question.example}
        </p>
      </Disclosure>
      <Disclosure summary={questionHelp.good}>
        <p dir="auto" className="font-serif whitespace-pre-line">
          {question.good}
        </p>
      </Disclosure>
      {terms.length > 0 && (
        <Disclosure summary={questionHelp.words(terms.map(({ label }) => label).join(", "))}>
          {terms.map(({ id, label, senses }) => (
            <div key={id} className="mb-3">
              <p className="font-semibold">
                <a href={paths.glossary(id)}>{label}</a>
              </p>
              <ul className="list-disc ps-4 font-serif">
                {senses.map((sense) => (
                  <li key={sense.id}>
                    <span className="font-semibold">{sense.label}:</span> {sense.meaning}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
      {question.claims.length > 0 && (
        <p className="flex flex-wrap items-baseline gap-x-2 text-xs text-faint">
          {questionHelp.restsOn} <ClaimLinks claims={question.claims} />
        </p>
      )}
    </>
  );
}
