import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { FirstOf } from "@/components/questionnaire/overview/first-of";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Path } from "@/lib/domain/assessment/path";
import { sectionById } from "@/lib/domain/instrument/lookup";
import { paths } from "@/lib/paths";
import { openPaths } from "@/messages/questionnaire/overview";

/** Something that is not said: what, where it is asked, what is known of it or turns on it. */
export type OpenPath = {
  readonly key: string;
  readonly path: Path;
  readonly label: string;
  readonly detail: string;
};

type Props = { readonly assessment: string; readonly items: readonly OpenPath[] };

/** How many show before the rest folds. */
const SHOWN = 8;

/** What is open, a line each: the section, what, what turns on it, and the way to say it. */
export function OpenPaths({ assessment, items }: Props) {
  return (
    <FirstOf
      shown={SHOWN}
      rows={items.map(({ key, path, label, detail }) => {
        const section = sectionOfPath(path);
        return (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-b py-1.5 text-sm sm:grid-cols-[7rem_minmax(0,5fr)_minmax(0,4fr)_auto]"
          >
            <span className="text-quiet max-sm:col-span-2 max-sm:text-xs">
              {sectionById(INSTRUMENT, section)?.title}
            </span>
            <span dir="auto" className="min-w-0">
              {label}
            </span>
            <span dir="auto" className="min-w-0 text-quiet max-sm:order-last max-sm:col-span-2">
              {detail}
            </span>
            <a href={paths.section(assessment, section, path)} className="link inline-block min-h-6">
              {openPaths.say}
              <span className="sr-only">: {label}</span>
            </a>
          </li>
        );
      })}
    />
  );
}
