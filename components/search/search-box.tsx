import Link from "next/link";
import type { ReactNode } from "react";
import { SearchField } from "@/components/search/search-field";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import type { SearchFault } from "@/lib/domain/search/search-query";
import { paths } from "@/lib/paths";
import { searchBox as words } from "@/messages/search";
import { textLimit } from "@/messages/ui";

type Props = {
  /** Who looks, by id. */
  readonly member: string;
  readonly action: string;
  /** As it was written. */
  readonly text: string;
  readonly faults: readonly SearchFault[];
  /** What else the address says, sent along. */
  readonly kept: readonly (readonly [name: string, value: string])[];
  /** The address of the same page for another search. */
  readonly addressOf: (text: string) => string;
  /** How many match. */
  readonly count: ReactNode;
};

/** One line for a search, with what can't be read of it below and what may stand there instead. Works without JavaScript. */
export function SearchBox({ member, action, text, faults, kept, addressOf, count }: Props) {
  const isTooLong = text.length > TEXT_LIMITS.searchLine;
  const isRefused = isTooLong || faults.length > 0;
  return (
    <search className="mb-4 block">
      <form action={action} method="get">
        <div className="flex flex-wrap items-center gap-3">
          <SearchField
            key={text}
            member={member}
            text={text}
            faults={isRefused ? "search-faults" : undefined}
          />
          {kept.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <Button type="submit">{words.submit}</Button>
          {text !== "" && (
            <LinkButton href={addressOf("")} kind="quiet">
              {words.clear}
            </LinkButton>
          )}
        </div>
        <p className="mt-1.5 flex flex-wrap gap-x-5 text-sm text-quiet">
          <span role="status">{isRefused ? words.refused : count}</span>
          <Link href={paths.help("search")} prefetch={false} className="link">
            {words.help}
          </Link>
        </p>
        {isRefused && (
          <ul id="search-faults" className="mt-1.5 space-y-1 text-sm text-blocking">
            {isTooLong && <li>{textLimit.atMost(TEXT_LIMITS.searchLine)}</li>}
            {faults.map((fault) => (
              <li key={`${fault.at} ${fault.kind}`}>
                {words.fault(fault)}{" "}
                {fault.instead !== null && (
                  <Link
                    href={addressOf(mended(text, fault, fault.instead))}
                    prefetch={false}
                    className="link"
                  >
                    {words.use(fault.instead)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        )}
      </form>
    </search>
  );
}

function mended(text: string, { at, length }: SearchFault, instead: string): string {
  return text.slice(0, at) + instead + text.slice(at + length);
}
