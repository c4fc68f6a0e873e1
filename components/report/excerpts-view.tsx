import { inOrder } from "@/components/report/in-order";
import { Disclosure } from "@/components/ui/disclosure";
import type { Excerpts } from "@/lib/domain/report/blocks/block";
import { excerptsView } from "@/messages/report";

type Props = Pick<Excerpts, "uses"> & { readonly answersAt?: string | undefined };

const SHOWN = 4;

/** Where a word stands in the author's texts, the first of them at once. */
export function ExcerptsView({ uses, answersAt = "" }: Props) {
  const more = uses.slice(SHOWN);
  return (
    <>
      <Uses uses={uses.slice(0, SHOWN)} answersAt={answersAt} />
      {more.length > 0 && (
        <Disclosure className="mt-2" summary={excerptsView.more(more.length)}>
          <Uses uses={more} answersAt={answersAt} />
        </Disclosure>
      )}
    </>
  );
}

function Uses({ uses, answersAt }: Props) {
  return (
    <ul className="mt-2 space-y-1.5 text-sm">
      {inOrder(uses, ({ excerpt, label, anchor }) => (
        <li className="max-w-measure">
          <q className="font-serif">{excerpt}</q>{" "}
          <span className="text-quiet">
            — {anchor === undefined ? label : <a href={`${answersAt}#${anchor}`}>{label}</a>}
          </span>
        </li>
      ))}
    </ul>
  );
}
