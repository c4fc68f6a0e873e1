"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RowsWithAct } from "@/components/questionnaire/overview/rows-with-act";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { paths } from "@/lib/paths";
import { removePeople } from "@/messages/questionnaire/overview";

type Relation = "author" | "named-reader";
type Person = { readonly id: string; readonly name: string };

type Props = {
  readonly assessment: {
    readonly id: string;
    readonly revisionNumber: number;
    readonly viewer: Person;
    readonly authors: readonly Person[];
    readonly namedReaders: readonly Person[];
  };
  readonly removePerson: FormAction<{ assessmentId: string; memberId: string; relation: Relation }>;
};

/** Takes back what was shared with somebody. Authors can go only before the first submission, and never all of them. */
export function RemovePeople({ assessment, removePerson }: Props) {
  const { id: assessmentId, revisionNumber, viewer, authors, namedReaders } = assessment;
  const router = useRouter();
  const [message, setMessage] = useState("");
  const mayGo = revisionNumber === 0 && authors.length > 1;
  const people = [
    ...(mayGo ? authors.map((person) => ({ ...person, relation: "author" as const })) : []),
    ...namedReaders.map((person) => ({ ...person, relation: "named-reader" as const })),
  ];
  if (people.length === 0 && message === "") return null;
  const remove = async ({ id, name, relation }: Person & { readonly relation: Relation }) => {
    const given = { assessmentId, memberId: id, relation };
    const refusal = refusalOf(await removePerson(given).catch(() => undefined));
    setMessage(refusal ?? removePeople.wasRemoved(name));
    if (refusal) return;
    if (id === viewer.id && relation === "author") window.location.assign(paths.home());
    else router.refresh();
  };
  return (
    <div className="mt-4 text-sm">
      <RowsWithAct
        rows={people.map((person) => ({
          key: `${person.relation} ${person.id}`,
          name: person.name,
          detail: person.relation === "author" ? removePeople.author : removePeople.reader,
          act: person.id === viewer.id ? removePeople.leave : removePeople.remove,
          run: () => void remove(person),
        }))}
      />
      <p role="status" className="mt-1 text-quiet">
        {message}
      </p>
    </div>
  );
}
