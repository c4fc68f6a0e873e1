import type { ReactNode } from "react";
import { SaidList } from "@/components/review/disagreement/said-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { anchorLabel, CLAIM_VERDICTS, type ClaimVerdict, type Said } from "@/lib/domain/review/judgement";
import { saidList } from "@/messages/judgement";

/** Something that reviewers judge beside a frozen report, and what they say of it. */
export type Judged = {
  readonly key: string;
  /** What comes of it by what they say, in words. */
  readonly state: string;
  /** It doesn't hold for one of them. */
  readonly isRefused: boolean;
  readonly title: string;
  readonly said: readonly Said<ClaimVerdict>[];
};

type Props = {
  readonly id: string;
  readonly words: {
    readonly title: string;
    readonly note: string;
    readonly more: (count: number) => string;
  };
  /** Those that are refused first. */
  readonly items: readonly Judged[];
  /** How many stand there at once. */
  readonly most: number;
  /** What comes of all of it, before them. */
  readonly children?: ReactNode;
};

/** What reviewers say, thing by thing, with their words and what goes beyond a few folded. */
export function JudgedSection({ id, words, items, most, children }: Props) {
  const folded = items.slice(most);
  return (
    <Section dense id={id} title={words.title} note={words.note} aside={String(items.length)}>
      {children}
      <JudgedList items={items.slice(0, most)} />
      {folded.length > 0 && (
        <Disclosure summary={words.more(folded.length)} className="mt-2">
          <JudgedList items={folded} />
        </Disclosure>
      )}
    </Section>
  );
}

function JudgedList({ items }: Pick<Props, "items">) {
  return (
    <ul>
      {items.map(({ key, state, isRefused, title, said }) => (
        <li key={key} className="border-t border-hairline py-2 first:border-t-0 first:pt-0">
          <h3 className="text-base wrap-anywhere">
            <span className={isRefused ? "text-concern" : "text-quiet"}>{state}: </span>
            {title}
          </h3>
          <SaidInShort said={said} />
        </li>
      ))}
    </ul>
  );
}

/** Who says what in a line; their words, where there are any, behind it. */
function SaidInShort({ said }: Pick<Judged, "said">) {
  const inShort = said
    .map(({ reviewer, verdict }) =>
      saidList.said(reviewer, anchorLabel(CLAIM_VERDICTS, verdict).toLowerCase()),
    )
    .join(" ");
  if (said.every(({ words: why }) => why === "")) {
    return (
      <p dir="auto" className="text-sm">
        {inShort}
      </p>
    );
  }
  return (
    <Disclosure summary={<span dir="auto">{inShort}</span>}>
      <SaidList said={said} verdicts={CLAIM_VERDICTS} />
    </Disclosure>
  );
}
