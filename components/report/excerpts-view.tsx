import { inOrder } from "@/components/report/in-order";
import { Disclosure } from "@/components/ui/disclosure";
import type { Excerpts } from "@/lib/domain/report/blocks/block";
import { excerptsView } from "@/messages/report";

const SHOWN = 4;

/** Where a word stands in the author's texts, the first of them at once. */
export function ExcerptsView({ uses }: Pick<Excerpts, "uses">) {
  const more = uses.slice(SHOWN);
  return (
    <>
      <Uses uses={uses.slice(0, SHOWN)} />
      {more.length > 0 && (
        <Disclosure className="mt-2" summary={excerptsView.more(more.length)}>
          <Uses uses={more} />
        </Disclosure>
      )}
    </>
  );
}

function Uses({ uses }: Pick<Excerpts, "uses">) {
  return (
    <ul className="mt-2 space-y-1.5 text-sm">
      {inOrder(uses, ({ excerpt, label, anchor }) => (
        <li className="max-w-measure">
          <q className="font-serif">{excerpt}</q>{" "}
          <span className="text-quiet">
            — {anchor === undefined ? label : <a href={`#${anchor}`}>{label}</a>}
          </span>
        </li>
      ))}
    </ul>
  );
}
