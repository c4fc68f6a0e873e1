import { JudgedSection } from "@/components/review/desk/judged-section";
import type { JudgedSupports } from "@/lib/domain/review/judged-supports";
import { backInWords, SUPPORT_STATES, scrutinyBackInWords } from "@/lib/domain/review/support-states";
import { judgedSupports as words } from "@/messages/judgement";

/** How many stand there at once. */
const MOST_SHOWN = 3;

/** What reviewers say of evidence and commitments, beside the frozen report: first the levels that return by it. Nothing where nobody judged one. */
export function JudgedSupportsPart({ supports, back, scrutiny }: JudgedSupports) {
  if (supports.length === 0) return null;
  const items = supports.map(({ support, state, said }) => ({
    key: support.path,
    state: SUPPORT_STATES[state],
    isRefused: state === "failed",
    title: support.title,
    said,
  }));
  return (
    <JudgedSection id="judged-supports" words={words} items={items} most={MOST_SHOWN}>
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
    </JudgedSection>
  );
}
