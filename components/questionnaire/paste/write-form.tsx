"use client";

import { useState } from "react";
import { mayGo, type Part, type Place, type Where } from "@/components/questionnaire/paste/texts-to-place";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-group";
import { Form } from "@/components/ui/form";
import { RadioGroup } from "@/components/ui/radio-group";
import { writeForm } from "@/messages/questionnaire/paste";

type Props = {
  readonly parts: readonly Part[];
  readonly places: readonly Place[];
  readonly isWriting: boolean;
  readonly apply: (how: { where: Where; withHeadings: boolean }) => void;
  readonly back: () => void;
};

const WHERES = [
  { value: "empty", label: writeForm.empty, detail: writeForm.emptyDetail },
  { value: "below", label: writeForm.below, detail: writeForm.belowDetail },
] as const;

/** How the parts go in, what that comes to, and the button that does it. */
export function WriteForm({ parts, places, isWriting, apply, back }: Props) {
  const [where, setWhere] = useState<Where>("empty");
  const [withHeadings, setWithHeadings] = useState(true);
  const going = parts.filter((part) => mayGo(part, places, where));
  return (
    <Form
      className="mt-8 max-w-measure space-y-6"
      onSubmit={(event) => {
        event.preventDefault();
        apply({ where, withHeadings });
      }}
    >
      <RadioGroup
        id="where"
        name="where"
        label={writeForm.where}
        choices={WHERES}
        value={where}
        onChange={(event) => setWhere(event.target.value as Where)}
      />
      <ChoiceRow
        id="with-headings"
        type="checkbox"
        choice={{ value: "headings", label: writeForm.withHeadings }}
        checked={withHeadings}
        onChange={(event) => setWithHeadings(event.target.checked)}
      />
      <p role="status" className="font-semibold">
        {sumOf(going, parts.length)}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" disabled={isWriting}>
          {isWriting ? writeForm.writing : writeForm.write}
        </Button>
        <Button kind="quiet" onClick={back}>
          {writeForm.back}
        </Button>
      </div>
    </Form>
  );
}

/** “3 parts go into 2 answers; 5 are not placed.” */
function sumOf(going: readonly Part[], all: number): string {
  if (going.length === 0) return writeForm.nothingGoes;
  const answers = new Set(going.map(({ path }) => path)).size;
  return writeForm.going(going.length, answers, all - going.length);
}
