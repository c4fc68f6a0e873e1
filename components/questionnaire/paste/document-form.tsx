"use client";

import { type FormEvent, useState } from "react";
import { pasteAsMarkdown } from "@/components/questionnaire/paste/paste-as-markdown";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-area";

/** Longer than any proposal; each part of it becomes a row on the page. */
const MOST_CHARACTERS = 300_000;

type Props = {
  /** What was pasted before, to be changed and cut again. */
  readonly document: string;
  readonly split: (document: string) => void;
};

/** Where a whole document is pasted. */
export function DocumentForm({ document: before, split }: Props) {
  const [error, setError] = useState<string | undefined>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const document = String(new FormData(event.currentTarget).get("document") ?? "");
    const wrong = faultOf(document);
    setError(wrong);
    if (wrong === undefined) split(document);
  };
  return (
    <Form onSubmit={submit} className="max-w-measure space-y-5">
      <TextArea
        id="document"
        name="document"
        label="The document"
        hint="Copy it whole from your word processor or a web page and paste it here. Headings, lists, links and tables are kept as Markdown; pictures are not. You can change the text before it is cut."
        rows={14}
        defaultValue={before}
        error={error}
        onPaste={pasteAsMarkdown}
      />
      <Button type="submit" kind="primary">
        Cut it at its headings
      </Button>
    </Form>
  );
}

function faultOf(document: string): string | undefined {
  if (document.replace(/[#\s]/g, "") === "") return "Paste a document first.";
  if (document.length <= MOST_CHARACTERS) return undefined;
  return `This has ${document.length.toLocaleString("en-GB")} characters; at most 300,000 are cut at once. Paste it in two halves.`;
}
