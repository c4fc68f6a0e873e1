import { Section } from "@/components/ui/section";
import type { Term } from "@/lib/domain/terms/term";
import { glossaryTerm } from "@/messages/reference";

/** A term with its senses, who tends to use which, and a sentence that comes out differently under them. */
export function GlossaryTerm({ term }: { readonly term: Term }) {
  return (
    <Section id={term.id} title={term.label} note={glossaryTerm.senses(term.senses.length)}>
      <p className="max-w-measure border-s-2 border-line ps-4 font-serif text-lg italic">{term.test}</p>
      <p className="mt-1 ps-4.5 text-xs text-faint">{glossaryTerm.testNote}</p>
      <dl className="mt-5 max-w-measure">
        {term.senses.map((sense) => (
          <div key={sense.id} id={sense.id} className="border-t py-3 target:bg-accent-wash">
            <dt className="font-semibold">{sense.label}</dt>
            <dd className="mt-0.5 font-serif">{sense.meaning}</dd>
            <dd className="mt-1 text-sm text-quiet">
              <span className="text-faint">{glossaryTerm.usedBy} </span>
              {sense.usedBy}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
