"use client";

import { useEffect, useState } from "react";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import { oddSigns as countOddSigns } from "@/lib/domain/assessment/visible-text";
import { oddSigns as words } from "@/messages/questionnaire/inputs";

/** What to say of signs in a text that nobody can read any more; null where there are none. */
export function sentenceOnOddSigns(text: string): string | null {
  const { lost, unknown } = countOddSigns(text);
  if (lost + unknown === 0) return null;
  return [lost > 0 && words.lost(lost), unknown > 0 && words.unknown(unknown), words.typeThem]
    .filter(Boolean)
    .join(" ");
}

type Props = { readonly form: AnswerForm; readonly name: `${string}.text` };

/** Says so under a box whose text has such signs. Typing renders it only when the sentence changes. */
export function OddSigns({ form, name }: Props) {
  const [sentence, setSentence] = useState(() => sentenceOnOddSigns(String(form.getValues(name) ?? "")));
  useEffect(() => {
    const look = () => setSentence(sentenceOnOddSigns(String(form.getValues(name) ?? "")));
    look();
    return form.subscribe({ formState: { values: true }, callback: look });
  }, [form, name]);
  return (
    <p role="status" className="mt-1.5 max-w-measure text-sm empty:hidden">
      {sentence}
    </p>
  );
}
