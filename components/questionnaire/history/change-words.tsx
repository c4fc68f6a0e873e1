import { memo } from "react";
import { wordChanges } from "@/components/questionnaire/history/word-changes";
import { changeWords } from "@/messages/questionnaire/history";

type Props = { readonly before: string; readonly after: string };

/** What a change did to the words of an answer: taken away struck through, added underlined, and said to screen readers. */
export const ChangeWords = memo(function ChangeWords({ before, after }: Props) {
  const parts = wordChanges(before, after);
  if (parts.every(({ type }) => type === "same")) {
    return <p className="text-quiet">{changeWords.onlySpaces}</p>;
  }
  const keyed = parts.map((part, index) => ({ ...part, key: `${index} ${part.type}` }));
  return (
    <p dir="auto" className="font-serif whitespace-pre-wrap wrap-anywhere">
      {keyed.map(({ key, type, text }) =>
        type === "same" ? (
          <span key={key}>{text}</span>
        ) : type === "added" ? (
          <ins key={key} className="bg-strength-wash decoration-strength underline-offset-[0.2em]">
            <span className="sr-only"> {changeWords.added} </span>
            {text}
            <span className="sr-only">] </span>
          </ins>
        ) : (
          <del key={key} className="me-[0.25em] bg-blocking-wash text-quiet decoration-blocking">
            <span className="sr-only"> {changeWords.removed} </span>
            {text}
            <span className="sr-only">] </span>
          </del>
        ),
      )}
    </p>
  );
});
