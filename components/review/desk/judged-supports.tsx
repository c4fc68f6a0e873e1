import { SaidInShort } from "@/components/review/desk/judged-claims";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { JudgedSupport, JudgedSupports } from "@/lib/domain/review/judged-supports";
import { backInWords, SUPPORT_STATES, scrutinyBackInWords } from "@/lib/domain/review/support-states";
import { judgedSupports as words } from "@/messages/judgement";

/** How many stand there at once: those that fail come first. */
const MOST_SHOWN = 3;

/** What reviewers say of evidence and commitments, beside the frozen report: first the levels that return by it. Nothing where nobody judged one. */
export function JudgedSupportsPart({ supports, back, scrutiny }: JudgedSupports) {
  if (supports.length === 0) return null;
  const folded = supports.slice(MOST_SHOWN);
  return (
    <Section dense id="judged-supports" title={words.title} note={words.note} aside={String(supports.length)}>
      {(back.length > 0 || scrutiny) && (
        <div className="mb-3 border-s-2 border-concern ps-4">
          <p className="text-sm text-quiet">{words.back}</p>
          <ul>
            {scrutiny && <li className="font-semibold">{scrutinyBackInWords(scrutiny)}</li>}
            {back.map((row) => (
              <li key={row.subject} dir="auto" className="wrap-anywhere">
                {backInWords(row)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Supports supports={supports.slice(0, MOST_SHOWN)} />
      {folded.length > 0 && (
        <Disclosure summary={words.more(folded.length)} className="mt-2">
          <Supports supports={folded} />
        </Disclosure>
      )}
    </Section>
  );
}

function Supports({ supports }: { readonly supports: readonly JudgedSupport[] }) {
  return (
    <ul>
      {supports.map(({ support, state, said }) => (
        <li key={support.path} className="border-t border-hairline py-2 first:border-t-0 first:pt-0">
          <h3 className="text-base wrap-anywhere">
            <span className={state === "failed" ? "text-concern" : "text-quiet"}>
              {SUPPORT_STATES[state]}:{" "}
            </span>
            {support.title}
          </h3>
          <SaidInShort said={said} />
        </li>
      ))}
    </ul>
  );
}
