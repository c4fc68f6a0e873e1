import { Section } from "@/components/ui/section";
import { requestedChanges as words } from "@/messages/review";

type Props = {
  /** Asked on this revision. */
  readonly number: number;
  readonly changes: readonly {
    readonly path: string;
    readonly label: string;
    readonly words: string;
    readonly isChanged: boolean;
  }[];
  /** The way to the answer. */
  readonly href: (path: string) => string;
};

/** What a lead asked the authors to change, answer by answer, and which of these read otherwise since. */
export function RequestedChanges({ number, changes, href }: Props) {
  const open = changes.filter(({ isChanged }) => !isChanged).length;
  return (
    <Section
      dense
      id="requested-changes"
      title={words.title(number)}
      aside={words.open(open, changes.length)}
      note={words.note}
    >
      <ul>
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list, in which an answer can come twice
          <li key={at} className="border-t border-hairline py-2 first:border-t-0 first:pt-0">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <span
                className={change.isChanged ? "text-sm text-quiet" : "text-sm font-semibold text-concern"}
              >
                {words.state(change.isChanged)}
              </span>
              <a href={href(change.path)} className="link-quiet min-w-0 wrap-anywhere">
                {change.label}
              </a>
            </p>
            <p dir="auto" className="max-w-measure font-serif whitespace-pre-line wrap-anywhere">
              {change.words}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
