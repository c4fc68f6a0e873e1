"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { useIsLive } from "@/components/ui/use-is-live";
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
  const isLive = useIsLive();
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
      <ul className="max-w-form border-b border-hairline">
        {people.map((person) => (
          <li
            key={`${person.relation} ${person.id}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-hairline py-1"
          >
            <span className="min-w-0 wrap-anywhere">
              {person.name}
              <span className="text-quiet">
                , {person.relation === "author" ? removePeople.author : removePeople.reader}
              </span>
            </span>
            <Button small kind="quiet" disabled={!isLive} onClick={() => void remove(person)}>
              {person.id === viewer.id ? removePeople.leave : removePeople.remove}
              <span className="sr-only"> {person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-1 text-quiet">
        {message}
      </p>
    </div>
  );
}
