"use client";

import { type ComponentProps, type KeyboardEvent, type SyntheticEvent, useRef, useState } from "react";
import { TextArea } from "@/components/ui/text-area";
import { type NameAsked, nameAskedAt } from "@/lib/domain/review/mentions";
import { mentions as words } from "@/messages/threads";

type Asking = {
  /** What goes to the box beside its own: spread it last, and call its handlers' before in `own`. */
  readonly box: {
    readonly "aria-autocomplete": "list";
    readonly "aria-controls": string | undefined;
    readonly "aria-activedescendant": string | undefined;
    readonly onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => void;
    readonly onKeyDownCapture: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
    readonly onBlurCapture: () => void;
  };
  /** Stands right behind the box, in what is placed relatively. */
  readonly list: ReturnType<typeof NameList>;
};

/**
 * Offers names behind an @ in a box of several lines: arrow keys choose, Enter or Tab takes, Escape closes. Where nobody can be
 * mentioned, or without JavaScript, it is a plain box.
 */
export function useMentions(id: string, names: readonly string[]): Asking {
  const element = useRef<HTMLTextAreaElement | null>(null);
  const [asked, setAsked] = useState<NameAsked | null>(null);
  const [chosen, setChosen] = useState(0);
  const listId = `${id}-names`;
  const offered = asked?.names ?? [];
  const close = () => setAsked(null);
  const look = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>) => {
    element.current = currentTarget;
    const { value, selectionStart, selectionEnd } = currentTarget;
    const next = selectionStart === selectionEnd ? nameAskedAt(value, selectionStart, names) : null;
    if (JSON.stringify(next) === JSON.stringify(asked)) return;
    setAsked(next);
    setChosen(0);
  };
  const take = (name: string) => {
    const box = element.current;
    if (!box || !asked) return;
    box.setRangeText(`@${name} `, asked.at, box.selectionStart, "end");
    // The form hears of it as of a key.
    box.dispatchEvent(new Event("input", { bubbles: true }));
    close();
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, nativeEvent, ctrlKey, altKey, metaKey, shiftKey } = event;
    const name = offered[chosen];
    if (name === undefined || nativeEvent.isComposing || ctrlKey || altKey || metaKey || shiftKey) return;
    if (key === "ArrowDown") setChosen((chosen + 1) % offered.length);
    else if (key === "ArrowUp") setChosen((chosen + offered.length - 1) % offered.length);
    else if (key === "Enter" || key === "Tab") take(name);
    else if (key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = offered.length > 0;
  return {
    box: {
      "aria-autocomplete": "list",
      "aria-controls": isOpen ? listId : undefined,
      "aria-activedescendant": isOpen ? `${listId}-${chosen}` : undefined,
      onSelect: look,
      onKeyDownCapture: press,
      onBlurCapture: close,
    },
    list: <NameList id={listId} names={offered} chosen={chosen} take={take} />,
  };
}

type ListProps = {
  readonly id: string;
  readonly names: readonly string[];
  readonly chosen: number;
  readonly take: (name: string) => void;
};

/** At the lower edge of a screen it would stand below it. */
function bringIntoView(list: HTMLElement | null): void {
  list?.scrollIntoView({ block: "nearest" });
}

function NameList({ id, names, chosen, take }: ListProps) {
  return (
    <>
      {names.length > 0 && (
        <div
          ref={bringIntoView}
          id={id}
          role="listbox"
          aria-label={words.people}
          className="absolute inset-x-0 top-full z-40 mt-1 max-w-sm rounded-panel border border-line bg-raised py-1 shadow-float"
          // The box keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
        >
          {names.map((name, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus and the keys.
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may bear one name.
              key={`${at} ${name}`}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              className="flex min-h-9 cursor-pointer items-center border-s-2 border-transparent px-3 py-1 hover:bg-sunk aria-selected:border-accent aria-selected:bg-accent-wash pointer-coarse:min-h-11"
              onClick={() => take(name)}
            >
              <bdi>{name}</bdi>
            </div>
          ))}
        </div>
      )}
      <span role="status" className="sr-only">
        {names.length > 0 && words.offered(names.length)}
      </span>
    </>
  );
}

type Props = ComponentProps<typeof TextArea> & {
  /** Who can be mentioned, by name. */
  readonly names: readonly string[];
};

/** Several lines of text in which people are mentioned. */
export function MentionArea({ names, ...rest }: Props) {
  const { box, list } = useMentions(rest.id, names);
  return (
    <div className="relative">
      <TextArea {...rest} {...box} />
      {list}
    </div>
  );
}
