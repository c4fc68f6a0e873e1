import { AssignAll, type AssignAllInput } from "@/components/review/assigning/assign-all";
import { DownloadProposal } from "@/components/review/assigning/download-proposal";
import { classNames } from "@/components/ui/class-names";
import type { FormAction } from "@/components/ui/form-action";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ShownAssigning } from "@/lib/domain/review/shown-assigning";
import { paths } from "@/lib/paths";
import { assigning as words } from "@/messages/assigning";

const { least, most } = COUNT_LIMITS.reviewersEach;
const COUNTS = Array.from({ length: most - least + 1 }, (_, at) => least + at);

type Props = {
  readonly view: ShownAssigning;
  readonly assign: FormAction<AssignAllInput>;
};

/** Who could review what, before anybody is asked: each submission with who was asked and who is proposed, and the loads that gives. */
export function AssigningTable({ view: { each, rows, loads }, assign }: Props) {
  const pairs = rows.flatMap(({ assessmentId, title, proposed }) =>
    proposed.map(({ id }) => ({ assessmentId, title, memberId: id })),
  );
  const addresses = new Map(loads.map(({ person }) => [person.id, person.email]));
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(", ");
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="text-quiet">{words.perSubmission}</span>
          {COUNTS.map((count) =>
            count === each ? (
              <span key={count} aria-current="true" className="min-w-6 text-center font-semibold">
                {count}
              </span>
            ) : (
              <a
                key={count}
                href={`${paths.assigning()}?each=${count}`}
                className="link inline-flex min-h-6 min-w-6 items-center justify-center"
              >
                {count}
              </a>
            ),
          )}
        </p>
        {pairs.length > 0 && (
          <>
            <AssignAll
              pairs={pairs.map(({ assessmentId, memberId }) => ({ assessmentId, memberId }))}
              assign={assign}
            />
            <DownloadProposal
              lines={pairs.map((pair) => ({ ...pair, email: addresses.get(pair.memberId) ?? "" }))}
            />
          </>
        )}
      </div>
      <div className="stacked mt-4 overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr className="border-b text-start text-quiet">
              {words.columns.map((column) => (
                <th key={column} scope="col" className="py-1.5 pe-4 text-start font-semibold">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.assessmentId} className="border-b border-hairline align-baseline">
                <th scope="row" className="min-w-48 py-1.5 pe-4 text-start font-normal">
                  <a
                    href={paths.review(row.assessmentId)}
                    className="link-quiet font-serif text-base wrap-anywhere"
                  >
                    {row.title}
                  </a>
                </th>
                <td data-of={words.columns[1]} className="py-1.5 pe-4">
                  {names(row.asked) || words.nobody}
                </td>
                <td
                  data-of={words.columns[2]}
                  className={classNames(
                    "py-1.5 pe-4 font-semibold",
                    row.proposed.length === 0 && !row.isOwed && row.missing === 0 && "max-md:hidden!",
                  )}
                >
                  {row.proposed.map(({ id, name, isKnown }, at) => (
                    <span key={id}>
                      {at > 0 && ", "}
                      {name}
                      {isKnown && <span className="font-normal text-quiet"> {words.knows}</span>}
                    </span>
                  ))}
                  {row.isOwed && <span className="font-normal text-quiet">{words.owed}</span>}
                  {row.missing > 0 && (
                    <span className="not-first:ms-2 text-concern">{words.missing(row.missing)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2 className="mt-6 text-xl">{words.loads}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {loads.map(({ person, owed, proposed }) => (
          <li key={person.id}>{words.load(person.name, owed, proposed)}</li>
        ))}
      </ul>
    </>
  );
}
