"use client";

import { ReasonedPersonForm } from "@/components/review/assigning/reasoned-person-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { FormAction } from "@/components/ui/form-action";
import { authorshipForms as words } from "@/messages/questionnaire/overview";

type Person = { readonly id: string; readonly name: string };

type Props = {
  readonly assessmentId: string;
  readonly authors: readonly Person[];
  readonly colleagues: readonly Person[];
  readonly inviteAuthor: FormAction<{ assessmentId: string; memberId: string; reason: string }>;
  readonly removePerson: FormAction<{
    assessmentId: string;
    memberId: string;
    relation: "author";
    reason: string;
  }>;
};

/** A lead changes the authors of what was submitted, each time with a reason. */
export function AuthorshipForms({ assessmentId, authors, colleagues, inviteAuthor, removePerson }: Props) {
  const others = colleagues.filter(({ id }) => !authors.some((author) => author.id === id));
  return (
    <>
      <p className="max-w-measure text-quiet">{words.note}</p>
      <Disclosure summary={words.invite} className="mt-3">
        <ReasonedPersonForm
          id="invite"
          place={`invite/${assessmentId}`}
          people={others}
          submitWords={words.inviteSubmit}
          doneWords={words.invited}
          act={({ id: memberId, reason }) => inviteAuthor({ assessmentId, memberId, reason })}
        />
      </Disclosure>
      {authors.length > 1 && (
        <Disclosure summary={words.takeOff} className="mt-2">
          <ReasonedPersonForm
            id="take-off"
            place={`take-off/${assessmentId}`}
            label={words.author}
            people={authors}
            submitWords={words.takeOffSubmit}
            doneWords={words.takenOff}
            act={({ id: memberId, reason }) =>
              removePerson({ assessmentId, memberId, relation: "author", reason })
            }
          />
        </Disclosure>
      )}
    </>
  );
}
