import Link from "next/link";
import { ActButton } from "@/components/review/meeting/act-button";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import type { FormAction } from "@/components/ui/form-action";
import { type Presence, tallyInWords } from "@/lib/domain/review/meeting";
import { recommendationLabel } from "@/lib/domain/review/ratings";
import type { ShownItem } from "@/lib/domain/review/shown-meeting";
import { paths } from "@/lib/paths";
import { agendaList as words } from "@/messages/meetings";

export type MoveInput = { readonly meetingId: string; readonly itemId: string; readonly by: -1 | 1 };

type Props = {
  readonly meetingId: string;
  readonly items: readonly ShownItem[];
  readonly openId: string;
  /** Null where the order stays as it is. */
  readonly move: FormAction<MoveInput> | null;
};

/** The agenda, a line each with what came of it so far; one stands open beside it, and is moved from there. */
export function AgendaList({ meetingId, items, openId, move }: Props) {
  return (
    <nav aria-label={words.label}>
      <ol>
        {items.map((item, at) => (
          <li
            key={item.id}
            className={classNames(
              "border-t border-s-2 border-hairline py-1.5 ps-3 pe-2 first:border-t-0",
              item.id === openId ? "border-s-accent bg-accent-wash" : "border-s-transparent",
            )}
          >
            <Link
              href={paths.meetingItem(meetingId, item.id)}
              prefetch={false}
              aria-current={item.id === openId ? "true" : undefined}
              className="link font-serif wrap-anywhere"
            >
              <span className="text-faint">{at + 1}</span> {item.title}
            </Link>
            <Came item={item} isOpen={item.id === openId} />
            {move && items.length > 1 && item.id === openId && (
              <p className="-ms-3 mt-1 flex flex-wrap gap-1">
                {at > 0 && (
                  <ActButton act={move} input={{ meetingId, itemId: item.id, by: -1 }}>
                    {words.earlier}
                    <span className="sr-only">{words.move(item.title)}</span>
                  </ActButton>
                )}
                {at < items.length - 1 && (
                  <ActButton act={move} input={{ meetingId, itemId: item.id, by: 1 }}>
                    {words.later}
                    <span className="sr-only">{words.move(item.title)}</span>
                  </ActButton>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Came({ item, isOpen }: { readonly item: ShownItem; readonly isOpen: boolean }) {
  const { seats, votes, agreed, noted, decision } = item;
  const namesOf = (which: Presence) =>
    seats
      .filter(({ presence }) => presence === which)
      .map(({ member }) => member.name)
      .join(", ");
  const tally = tallyInWords(votes ?? []);
  const said = agreed ? words.agreed(recommendationLabel(agreed)) : tally || (noted ? words.noted : "");
  return (
    <div className="text-sm text-quiet">
      {decision && (
        <p>
          <Badge tone="accent">{words.decided(recommendationLabel(decision.outcome))}</Badge>
        </p>
      )}
      {said !== "" ? <p>{said}</p> : !decision && isOpen && <p>{words.open}</p>}
      {namesOf("conflict") !== "" && <p>{words.conflict(namesOf("conflict"))}</p>}
      {namesOf("absent") !== "" && <p>{words.absent(namesOf("absent"))}</p>}
    </div>
  );
}
