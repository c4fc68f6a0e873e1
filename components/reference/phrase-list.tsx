import type { AbsolutePhrase } from "@/lib/content/glossary/absolute-phrases";

/** Phrases that assert what would have to be argued, with what each leaves unsaid. */
export function PhraseList({ phrases }: { readonly phrases: readonly AbsolutePhrase[] }) {
  return (
    <dl className="max-w-measure">
      {phrases.map(({ id, label, explanation }) => (
        <div key={id} className="border-t py-3 first:border-t-0 first:pt-0">
          <dt className="font-semibold">“{label}”</dt>
          <dd className="mt-0.5 font-serif">{explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
