import { useSection } from "@/components/questionnaire/context/section-context";
import { isComplete } from "@/components/questionnaire/paste/is-complete";
import { labelIn, type PasteOptions, placeAt } from "@/components/questionnaire/paste/paste-options";
import type { Edited } from "@/components/questionnaire/paste/pasted";
import { ProposalEditor } from "@/components/questionnaire/paste/proposal-editor";
import type { Item } from "@/components/questionnaire/paste/use-proposals";
import { Button } from "@/components/ui/button";
import { proposalKeys, proposalRow, proposalCard as words } from "@/messages/questionnaire/paste";

type Props = {
  readonly item: Item;
  /** The recipient that accepting enters too. */
  readonly enteredWith: string | undefined;
  readonly options: PasteOptions;
  readonly isEditing: boolean;
  readonly edit: () => void;
  readonly stopEditing: () => void;
  readonly change: (edited: Edited) => void;
  readonly accept: () => void;
  readonly skip: () => void;
};

/** The proposal that is open: its sentence, what would be entered, and what can be done. */
export function ProposalCard(props: Props) {
  const { item, options, isEditing } = props;
  const { proposal, edited, state } = item;
  const title = `proposal-${proposal.id}`;
  return (
    <li
      data-current
      tabIndex={-1}
      aria-labelledby={title}
      className="border-b bg-accent-wash px-4 py-3 shadow-[inset_3px_0_var(--color-accent)]"
    >
      <p className="flex items-baseline gap-2 text-xs text-quiet">
        <span className="font-semibold">{proposalRow.kinds[proposal.kind]}</span>
        <span className="ms-auto">{words.sentence(proposal.sentence)}</span>
      </p>
      <h2 id={title} dir="auto" className="text-lg wrap-anywhere">
        {edited.name}
      </h2>
      <blockquote
        dir="auto"
        className="mt-1 line-clamp-6 border-s-2 border-accent ps-2.5 font-serif text-base text-quiet italic wrap-anywhere"
      >
        {words.quoted(proposal.quote)}
      </blockquote>
      {isEditing ? (
        <ProposalEditor {...props} />
      ) : (
        <>
          <Lines item={item} options={options} />
          {state === "open" ? <Acts {...props} /> : <p className="mt-2 text-sm">{words.states[state]}</p>}
        </>
      )}
    </li>
  );
}

function Lines({ item, options }: Pick<Props, "item" | "options">) {
  const { client } = useSection();
  const { proposal, edited } = item;
  const place = placeAt(options, edited.question);
  const holds = place && client.answerAt(place.path);
  const lines: readonly (readonly [label: string, value: string | null])[] = {
    text: [
      [words.question, place?.text ?? null] as const,
      ...(holds ? [[words.already, words.below] as const] : []),
      ...(place && !place.isAsked ? [[words.depth, words.deeper] as const] : []),
    ],
    output: [[words.form, labelIn(options.form, edited.option)] as const],
    recipient: [
      [words.kind, labelIn(options.kind, edited.option)] as const,
      [words.channel, labelIn(options.channel, edited.channel)] as const,
    ],
    use: [[words.by, edited.by] as const, [words.stance, labelIn(options.stance, edited.stance)] as const],
    pathway: [[words.actor, edited.by] as const],
    claim: [],
    assumption: [],
  }[proposal.kind];
  return (
    <dl className="mt-2 grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
      {lines.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-quiet">{label}</dt>
          <dd className={`wrap-anywhere ${value === null ? "text-quiet" : ""}`}>{value ?? words.notSaid}</dd>
        </div>
      ))}
    </dl>
  );
}

function Acts({ item, enteredWith, edit, accept, skip }: Props) {
  return (
    <div className="mt-3 flex flex-wrap gap-2 max-sm:*:flex-auto">
      <Button
        small
        kind="primary"
        aria-keyshortcuts={proposalKeys.accept}
        disabled={!isComplete(item)}
        onClick={accept}
      >
        {enteredWith === undefined ? words.accept : words.acceptBoth}{" "}
        <kbd className="max-sm:hidden">{proposalKeys.accept}</kbd>
      </Button>
      <Button small aria-keyshortcuts={proposalKeys.edit} onClick={edit}>
        {words.edit} <kbd className="max-sm:hidden">{proposalKeys.edit}</kbd>
      </Button>
      <Button small kind="quiet" aria-keyshortcuts={proposalKeys.skip} onClick={skip}>
        {words.skip} <kbd className="max-sm:hidden">{proposalKeys.skip}</kbd>
      </Button>
    </div>
  );
}
