"use client";

import { type FormEvent, useState } from "react";
import { readFileApart } from "@/components/questionnaire/documents/ask-worker";
import { DOCUMENT_LIMITS } from "@/components/questionnaire/documents/document-limits";
import { pasteAsMarkdown } from "@/components/questionnaire/paste/paste-as-markdown";
import { Button } from "@/components/ui/button";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { TextArea } from "@/components/ui/text-area";
import { LONGEST_DOCUMENT } from "@/lib/domain/proposing/read-document";
import { inDigits } from "@/messages/locale";
import { documentForm, unreadable } from "@/messages/questionnaire/paste";

type Props = {
  /** What stands in the box. */
  readonly document: string;
  readonly write: (document: string) => void;
  readonly read: (document: string) => void;
};

/** Where a whole document is pasted, or taken from a file. The file stays in the browser. */
export function DocumentForm({ document, write, read }: Props) {
  const [error, setError] = useState<string | undefined>();
  const [fileError, setFileError] = useState<string | undefined>();
  const [isReading, setReading] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = faultOf(document);
    setError(wrong);
    if (wrong === undefined) read(document);
  };
  const take = async (file: File | undefined) => {
    setFileError(undefined);
    if (!file) return;
    if (file.size > DOCUMENT_LIMITS.file) return setFileError(unreadable["too-large"]);
    setReading(true);
    const result = await readFileApart(file);
    setReading(false);
    if (!result.ok) return setFileError(unreadable[result.reason]);
    setError(undefined);
    read(result.text);
  };
  return (
    <Form onSubmit={submit} className="max-w-measure space-y-6">
      <FileField
        id="document-file"
        name="file"
        accept=".pdf,.docx,.md,.markdown,.txt,text/plain,text/markdown,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        label={documentForm.file}
        hint={documentForm.fileHint}
        error={fileError}
        disabled={isReading}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <p role="status" className="text-sm text-quiet empty:hidden">
        {isReading ? documentForm.reading : ""}
      </p>
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
      <Button type="submit" kind="primary" disabled={isReading}>
        {documentForm.read}
      </Button>
    </Form>
  );
}

function faultOf(document: string): string | undefined {
  if (document.replace(/[#\s]/g, "") === "") return documentForm.nothing;
  if (document.length <= LONGEST_DOCUMENT) return undefined;
  return documentForm.tooLong(inDigits(document.length), inDigits(LONGEST_DOCUMENT));
}
