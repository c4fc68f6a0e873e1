import { mentionParts } from "@/lib/domain/review/mentions";

/** What somebody said, with the names of whom they mentioned set off. */
export function MentionedText({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  const parts = mentionParts(text, names).map((part, at) => ({ ...part, key: `${at} ${part.name}` }));
  return parts.map(({ key, name, ...part }) =>
    name === null ? (
      part.text
    ) : (
      <strong key={key} className="font-semibold">
        {part.text}
      </strong>
    ),
  );
}
