import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import type { Answers } from "@/lib/domain/assessment/answer";
import { gapsOf } from "@/lib/domain/proposing/gaps";
import { paths } from "@/lib/paths";
import { gapList as words } from "@/messages/questionnaire/paste";

/** What the document leaves open, by what was accepted: half of the recipients of a proposal have no word in it. */
export function GapList({ assessment, answers }: { readonly assessment: string; readonly answers: Answers }) {
  const gaps = gapsOf(answers);
  if (gaps.length === 0) return null;
  return (
    <section aria-labelledby="gaps-title" className="mt-5 pb-4">
      <h2 id="gaps-title" className="text-lg">
        {words.title}
      </h2>
      <p className="text-sm text-quiet">{words.lede}</p>
      <ul className="mt-2 border-t">
        {gaps.map(({ kind, name, path }) => (
          <li key={`${kind} ${name}`} className="border-b py-1.5 text-sm">
            <a href={paths.section(assessment, sectionOfPath(path), path)}>{words.gaps[kind](name)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
