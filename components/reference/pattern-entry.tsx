import type { ReactNode } from "react";
import { plausibleWhen } from "@/components/reference/plausible-when";
import { ClaimLinks } from "@/components/report/claim-links";
import { Section } from "@/components/ui/section";
import type { MisusePattern } from "@/lib/domain/instrument/misuse-pattern";
import { patternEntry } from "@/messages/reference";

/** An entry of the catalogue: what happens, when it is expected, a published case, what to ask, what has been done. */
export function PatternEntry({ pattern }: { readonly pattern: MisusePattern }) {
  return (
    <Section id={pattern.id} title={pattern.label} note={<ClaimLinks claims={pattern.claims} />}>
      <p className="max-w-measure font-serif text-lg">{pattern.definition}</p>
      <Part title={patternEntry.case}>
        <p className="max-w-measure font-serif">{pattern.example}</p>
        <p className="mt-1 max-w-measure text-sm text-quiet">
          <a href={pattern.link} rel="noreferrer">
            {pattern.citation}
          </a>
        </p>
      </Part>
      <Part title={patternEntry.questions}>
        <List items={pattern.questions} />
      </Part>
      <Part title={patternEntry.mitigations}>
        <List items={pattern.mitigations} />
      </Part>
      <Part title={patternEntry.plausibleWhen}>
        <List items={plausibleWhen(pattern.plausibleFor)} />
      </Part>
    </Section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="mt-5">
      <h3 className="mb-1 font-sans text-sm font-semibold">{title}</h3>
      {children}
    </div>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="max-w-measure list-disc space-y-1 ps-5 font-serif marker:text-faint">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
