"use client";

import { type FormEvent, useState } from "react";
import { pasteAsMarkdown } from "@/components/questionnaire/paste/paste-as-markdown";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-area";
import { inDigits } from "@/messages/locale";
import { documentForm } from "@/messages/questionnaire/paste";

/** Longer than any proposal; each part of it becomes a row on the page. */
const MOST_CHARACTERS = 300_000;

type Props = {
  /** What stands in the box. */
  readonly document: string;
  readonly write: (document: string) => void;
  readonly split: (document: string) => void;
};

/** Where a whole document is pasted. */
export function DocumentForm({ document, write, split }: Props) {
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = faultOf(document);
    setError(wrong);
    if (wrong === undefined) split(document);
  };
  return (
    <Form onSubmit={submit} className="max-w-measure space-y-5">
      <TextArea
        id="document"
        name="document"
        label={documentForm.label}
        hint={documentForm.hint}
        rows={14}
        value={document}
        onChange={(event) => write(event.target.value)}
        error={error}
        onPaste={pasteAsMarkdown}
      />
      <Button type="submit" kind="primary">
        {documentForm.cut}
      </Button>
    </Form>
  );
}

function faultOf(document: string): string | undefined {
  if (document.replace(/[#\s]/g, "") === "") return documentForm.nothing;
  if (document.length <= MOST_CHARACTERS) return undefined;
  return documentForm.tooLong(inDigits(document.length), inDigits(MOST_CHARACTERS));
}
