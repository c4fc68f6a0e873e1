"use client";

import { useSection } from "@/components/questionnaire/context/section-context";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { OddSigns } from "@/components/questionnaire/drafts/odd-signs";
import { registerText } from "@/components/questionnaire/drafts/register-input";
import { MarkedTextArea } from "@/components/questionnaire/marks/marked-text-area";
import { pasteAsMarkdown, pasteCleaned } from "@/components/questionnaire/paste/paste-as-markdown";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { lineInput } from "@/messages/questionnaire/answers";

type LineKind = Extract<ScalarKind, { type: "short-text" | "date" | "person" | "link" }>;

const TYPES = { "short-text": "text", date: "date", person: "text", link: "url" } as const;

/** One line: text, a date, a person, an address. No length is cut off: a text that is too long is refused in words. */
export function LineInput({ form, name, kind, id, describedBy, invalid }: InputProps<LineKind>) {
  const { people } = useSection();
  const isAhead = kind.type === "date" && kind.isAhead === true;
  const suggests = kind.type === "person" && people.length > 0;
  return (
    <>
      <input
        dir="auto"
        id={id}
        type={TYPES[kind.type]}
        aria-describedby={isAhead ? [describedBy, `${id}-ahead`].filter(Boolean).join(" ") : describedBy}
        aria-invalid={invalid || undefined}
        autoComplete="off"
        onPaste={pasteCleaned}
        list={suggests ? `${id}-people` : undefined}
        className={kind.type === "date" ? "control max-w-48" : "control max-w-form"}
        {...registerText(form, `${name}.text`)}
      />
      {isAhead && (
        <p id={`${id}-ahead`} className="mt-1 text-sm text-quiet">
          {lineInput.ahead}
        </p>
      )}
      {suggests && (
        <datalist id={`${id}-people`}>
          {people.map((person) => (
            <option key={person} value={person} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Several lines of Markdown, growing with what is written; words of the glossary are marked. */
export function LongTextInput({ form, name, path, id, describedBy, invalid }: InputProps<ScalarKind>) {
  return (
    <>
      <MarkedTextArea form={form} name={name} path={path}>
        <textarea
          dir="auto"
          id={id}
          rows={2}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          className="control block field-sizing-content max-h-[70dvh] min-h-10.5 max-w-measure font-serif"
          onPaste={pasteAsMarkdown}
          {...registerText(form, `${name}.text`)}
        />
      </MarkedTextArea>
      <OddSigns form={form} name={`${name}.text`} />
    </>
  );
}
