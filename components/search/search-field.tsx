"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { useSuggestions, type Written } from "@/components/search/use-suggestions";
import { useIsLive } from "@/components/ui/use-is-live";
import type { SearchSuggestion } from "@/lib/domain/search/suggest-search";
import { searchBox as words } from "@/messages/search";

type Props = {
  /** Who looks, by id. */
  readonly member: string;
  readonly text: string;
  /** The id of what says why the search can't be read. */
  readonly faults: string | undefined;
};

const LIST = "search-suggestions";
const optionId = (at: number) => `${LIST}-${at}`;

/**
 * The field of a search, which suggests what may stand at the caret: a combobox whose list the arrow keys enter; Enter takes what is
 * chosen there, else it searches. Without JavaScript a plain field.
 */
export function SearchField({ member, text, faults }: Props) {
  const isLive = useIsLive();
  const field = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [chosen, setChosen] = useState(-1);
  const suggestions = useSuggestions(member, written);
  const isOpen = suggestions.length > 0;

  const look = () => {
    const { value = "", selectionStart } = field.current ?? {};
    setWritten({ text: value, caret: selectionStart ?? value.length });
    setChosen(-1);
  };
  const close = () => {
    setWritten(null);
    setChosen(-1);
  };
  const take = ({ at, end, text: taken }: SearchSuggestion) => {
    const input = field.current;
    if (!input) return;
    const behind = input.value.slice(end);
    const space = taken.endsWith(":") || /^[\s,]/.test(behind) ? "" : " ";
    input.value = input.value.slice(0, at) + taken + space + behind;
    const caret = at + taken.length + space.length;
    input.setSelectionRange(caret, caret);
    look();
  };
  const press = (event: KeyboardEvent) => {
    const { key, nativeEvent, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (nativeEvent.isComposing || shiftKey || ctrlKey || metaKey) return;
    if (key === "ArrowDown" && !isOpen) look();
    else if (!isOpen || altKey) return;
    else if (key === "Escape") close();
    else if (key === "ArrowDown") setChosen(chosen + 1 < suggestions.length ? chosen + 1 : -1);
    else if (key === "ArrowUp") setChosen(chosen === -1 ? suggestions.length - 1 : chosen - 1);
    else if (key === "Enter" && suggestions[chosen]) take(suggestions[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <div className="relative min-w-0 flex-1 basis-40">
      <label htmlFor="search" className="sr-only">
        {words.label}
      </label>
      <input
        ref={field}
        id="search"
        name="q"
        type="search"
        dir="auto"
        defaultValue={text}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={faults}
        aria-invalid={faults ? true : undefined}
        className="control w-full"
        {...(isLive && {
          role: "combobox",
          "aria-autocomplete": "list",
          "aria-expanded": isOpen,
          "aria-controls": LIST,
          "aria-activedescendant": suggestions[chosen] ? optionId(chosen) : undefined,
        })}
        onInput={look}
        onClick={look}
        onBlur={close}
        onKeyDown={press}
      />
      {isLive && (
        <>
          <SuggestionList suggestions={suggestions} chosen={chosen} take={take} />
          <span role="status" className="sr-only">
            {isOpen && words.suggested(suggestions.length)}
          </span>
        </>
      )}
    </div>
  );
}

type ListProps = {
  readonly suggestions: readonly SearchSuggestion[];
  readonly chosen: number;
  readonly take: (suggestion: SearchSuggestion) => void;
};

function SuggestionList({ suggestions, chosen, take }: ListProps) {
  return (
    <div
      id={LIST}
      role="listbox"
      aria-label={words.suggestions}
      hidden={suggestions.length === 0}
      className="absolute inset-x-0 top-full z-40 mt-1 rounded-panel border border-line bg-raised py-1 shadow-float"
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {suggestions.map((suggestion, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys.
        <div
          key={suggestion.text}
          id={optionId(at)}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          className="flex min-h-9 cursor-pointer flex-wrap items-baseline gap-x-3 border-s-2 border-transparent px-3 py-1.5 hover:bg-sunk aria-selected:border-accent aria-selected:bg-accent-wash pointer-coarse:min-h-11"
          onClick={() => take(suggestion)}
        >
          <bdi className="font-semibold">{suggestion.text}</bdi>
          <span className="text-sm text-quiet">{suggestion.label}</span>
        </div>
      ))}
    </div>
  );
}
