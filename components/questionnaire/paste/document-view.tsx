import { memo, useState } from "react";
import type { PasteOptions } from "@/components/questionnaire/paste/paste-options";
import type { Item } from "@/components/questionnaire/paste/use-proposals";
import { Button } from "@/components/ui/button";
import type { Part, ReadBlock, Sentence } from "@/lib/domain/proposing/read-document";
import { documentView as words } from "@/messages/questionnaire/paste";

type Props = {
  readonly parts: readonly Part[];
  readonly items: readonly Item[];
  /** The number of the sentence whose proposal is open. */
  readonly current: number | undefined;
  readonly options: PasteOptions;
  readonly show: (id: string) => void;
  readonly place: (part: number, question: string) => void;
};

type Marks = ReadonlyMap<number, Item>;

/** The document as it was read, with a number behind each sentence that proposes something. */
export function DocumentView({ parts, items, current, options, show, place }: Props) {
  // Of several proposals of one sentence the open one marks it.
  const marks = new Map<number, Item>();
  for (const item of items) {
    const { sentence } = item.proposal;
    if (item.proposal.kind !== "text" && (!marks.has(sentence) || item.state === "open"))
      marks.set(sentence, item);
  }
  return (
    <article
      aria-label={words.label}
      className="min-w-0 border-t-2 border-ink pt-3 font-serif text-base lg:order-1 lg:max-w-measure min-[100rem]:text-lg"
    >
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one document never move
        <section key={index} className="[contain-intrinsic-size:auto_12rem] [content-visibility:auto]">
          <PartHeading part={part} index={index} options={options} place={place} />
          {part.blocks.map((block) => (
            <Block
              key={block.sentences[0]?.number ?? 0}
              block={block}
              marks={marksIn(block, marks)}
              current={block.sentences.some(({ number }) => number === current) ? current : undefined}
              show={show}
            />
          ))}
        </section>
      ))}
    </article>
  );
}

const NO_MARKS: Marks = new Map();

function marksIn({ sentences }: ReadBlock, marks: Marks): Marks {
  return sentences.some(({ number }) => marks.has(number)) ? marks : NO_MARKS;
}

type BlockProps = {
  readonly block: ReadBlock;
  readonly marks: Marks;
  readonly current: number | undefined;
  readonly show: (id: string) => void;
};

const Block = memo(function Block({ block, ...rest }: BlockProps) {
  const sentences = (block.sentences as readonly Sentence[]).map((sentence) => (
    <MarkedSentence key={sentence.number} sentence={sentence} {...rest} />
  ));
  if (block.type === "item")
    return (
      <p dir="auto" className="ms-4 mt-1 wrap-anywhere">
        – {sentences}
      </p>
    );
  return (
    <p
      dir="auto"
      className={`mt-1.5 wrap-anywhere ${block.type === "quote" ? "border-s-2 ps-3 text-quiet" : ""}`}
    >
      {sentences}
    </p>
  );
}, isSameBlock);

/** A block without marks, before and now, stays as it is: most of two hundred pages. */
function isSameBlock(before: BlockProps, now: BlockProps): boolean {
  return before.block === now.block && before.marks === now.marks && before.current === now.current;
}

const LOOK = {
  open: "border-b-2 bg-transparent border-line",
  accepted: "border-b-2 bg-transparent border-strength",
  there: "border-b-2 bg-transparent border-strength",
  skipped: "border-b-2 bg-transparent border-dotted border-line text-quiet",
} as const;

function MarkedSentence({
  sentence: { number, text },
  marks,
  current,
  show,
}: { readonly sentence: Sentence } & Omit<BlockProps, "block">) {
  const item = marks.get(number);
  if (!item) return <span id={number === current ? `sentence-${number}` : undefined}>{text} </span>;
  const look = number === current ? "border-b-2 border-accent bg-accent-wash" : LOOK[item.state];
  return (
    <>
      <mark id={`sentence-${number}`} className={`scroll-mt-20 text-inherit ${look}`}>
        {text}
      </mark>
      <button
        type="button"
        aria-label={words.showSentence(number)}
        onClick={() => show(item.proposal.id)}
        className="min-h-6 min-w-6 align-super font-sans text-xs font-semibold text-quiet hover:text-accent"
      >
        {number}
      </button>{" "}
    </>
  );
}

function PartHeading({
  part,
  index,
  options,
  place,
}: { readonly part: Part; readonly index: number } & Pick<Props, "options" | "place">) {
  const [isPlacing, setPlacing] = useState(false);
  const heading = part.headings.at(-1);
  return (
    <div className="mt-4 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <h2 dir="auto" className={heading === undefined ? "sr-only" : "text-lg font-semibold wrap-anywhere"}>
        {heading ?? words.noHeading}
      </h2>
      {part.source !== "" &&
        (isPlacing ? (
          <select
            // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
            autoFocus
            aria-label={words.placeIn(heading ?? words.noHeading)}
            className="control max-w-form font-sans text-sm"
            defaultValue=""
            onChange={(event) => {
              setPlacing(false);
              place(index, event.target.value);
            }}
          >
            <option value="" disabled>
              {words.choose}
            </option>
            {options.groups.map((group) => (
              <optgroup key={group.title} label={group.title}>
                {group.places.map(({ path, text }) => (
                  <option key={path} value={path}>
                    {text}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        ) : (
          <Button
            small
            kind="quiet"
            className="-my-1 px-1 font-sans text-xs font-normal"
            aria-label={words.placePart(heading ?? words.noHeading)}
            onClick={() => setPlacing(true)}
          >
            {words.place}
          </Button>
        ))}
    </div>
  );
}
