import { handlingInWords } from "@/components/questionnaire/overview/handling-words";
import type { Handling } from "@/lib/domain/access/access-table";
import { peopleAndHandling } from "@/messages/questionnaire/overview";

type Person = { readonly id: string; readonly name: string };

type Props = {
  readonly assessment: {
    readonly authors: readonly Person[];
    readonly namedReaders: readonly Person[];
    readonly handling: Handling;
  };
};

/** Who writes and reads an assessment, and how confidential it is. */
export function PeopleAndHandling({ assessment }: Props) {
  const rows = [
    { term: peopleAndHandling.authors, value: names(assessment.authors) },
    { term: peopleAndHandling.readersByName, value: names(assessment.namedReaders) },
    { term: peopleAndHandling.handling, value: handlingInWords(assessment.handling) },
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-sm">
      {rows.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-quiet">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function names(people: readonly Person[]) {
  if (people.length === 0) return <span className="text-faint">{peopleAndHandling.nobody}</span>;
  return people.map(({ name }) => name).join(", ");
}
