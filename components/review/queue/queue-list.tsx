import Link from "next/link";
import { TICKED } from "@/components/review/queue/queue-ticked";
import { ReviewerStrip } from "@/components/review/queue/reviewer-strip";
import { SpreadStrip } from "@/components/review/queue/spread-strip";
import { Badge } from "@/components/ui/badge";
import { Glyph } from "@/components/ui/glyph";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { isTheirsToDecide, type QueueRow, type QueueRowsByStep } from "@/lib/domain/review/shown-queue";
import { paths } from "@/lib/paths";
import { queueActs } from "@/messages/queue";
import { queueList as words } from "@/messages/review";

/** Rows of one group, and the way to all of it where some are on other pages. */
export type ListedGroup = Omit<QueueRowsByStep, "tab"> & {
  readonly wholeAt: string | null;
};

type Props = {
  readonly rows: readonly QueueRow[];
  /** The same rows by what comes next; without it they stand in their order. */
  readonly groups?: readonly ListedGroup[] | undefined;
  readonly today: string;
  /** Which are ticked, where rows are ticked to act on many: by those who assign, who see the reviewers too. */
  readonly ticked?: readonly string[] | undefined;
};

/** Columns beside those that leads alone have. */
const COLUMNS = 5;

/** What waits, a line each: what it is, what comes next, how far its reviews are, what was found and when something is due. */
export function QueueList({ rows, groups, today, ticked }: Props) {
  return (
    <>
      {ticked && (
        <p aria-hidden="true" className="mb-1 text-xs text-quiet">
          {words.reviewsNote}
          {rows.some(({ reviewers }) => reviewers?.some(({ says }) => says !== null)) &&
            ` ${words.spreadNote}`}
        </p>
      )}
      <Table caption={words.caption} captionHidden className="stacked">
        <thead>
          <tr>
            {ticked && (
              <th scope="col">
                <span className="sr-only">{queueActs.tick}</span>
              </th>
            )}
            <th scope="col">{words.assessment}</th>
            <th scope="col">{words.next}</th>
            {ticked && <th scope="col">{words.reviews}</th>}
            <th scope="col">{words.findings}</th>
            <th scope="col">{words.submitted}</th>
            <th scope="col">{words.due}</th>
          </tr>
        </thead>
        {groups ? (
          groups.map(({ group, rows, count, wholeAt }) => (
            <tbody key={group}>
              <tr className="md:*:pt-5">
                <th scope="rowgroup" colSpan={ticked ? COLUMNS + 2 : COLUMNS}>
                  <span className="flex flex-wrap items-baseline gap-x-2">
                    <span className="font-serif text-lg font-normal">{words.groups[group]}</span>
                    <span className={group === "overdue" ? "text-blocking" : "text-quiet"}>
                      {words.count(count)}
                    </span>
                    {wholeAt && (
                      <Link href={wholeAt} prefetch={false} className="link font-normal">
                        {words.whole(rows.length)}
                      </Link>
                    )}
                  </span>
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.assessmentId} row={row} today={today} ticked={ticked} />
              ))}
            </tbody>
          ))
        ) : (
          <tbody>
            {rows.map((row) => (
              <Row key={row.assessmentId} row={row} today={today} ticked={ticked} />
            ))}
          </tbody>
        )}
      </Table>
    </>
  );
}

function Row({ row, today, ticked }: { readonly row: QueueRow } & Pick<Props, "today" | "ticked">) {
  // Once every review is in, what they recommend says what is next better than that they are.
  const recommended = row.reviewers?.flatMap(({ says }) => says?.recommendation ?? []) ?? [];
  return (
    <tr className={ticked && "has-checked:bg-accent-wash"}>
      {ticked && (
        <td className="w-8 max-md:float-end">
          <label className="-my-1.25 grid size-8 place-items-center">
            <input
              type="checkbox"
              name={TICKED}
              value={row.assessmentId}
              defaultChecked={ticked.includes(row.assessmentId)}
              className="size-4.5"
            />
            <span className="sr-only">{queueActs.tickNamed(row.title)}</span>
          </label>
        </td>
      )}
      <th scope="row" className="md:min-w-64">
        <Link
          // Where everybody asked is heard, the decision is what one came for; the reviews stand there, too.
          href={isTheirsToDecide(row) ? paths.decision(row.assessmentId) : paths.review(row.assessmentId)}
          prefetch={false}
          dir="auto"
          data-list-row
          className="link wrap-anywhere"
        >
          {row.title}
        </Link>{" "}
        <span className="font-normal text-quiet wrap-anywhere">
          {row.authors.map(({ name }) => name).join(", ")}; {row.team.name}
        </span>
      </th>
      <td>
        {recommended.length > 0
          ? words.recommended(recommended)
          : words.steps[row.next](row.reviews.handedIn, row.reviews.assigned)}
      </td>
      {ticked && (
        <td data-of={words.reviews} className={row.reviewers?.length ? "md:min-w-30" : "max-md:hidden!"}>
          {row.reviewers && (
            <>
              <ReviewerStrip reviewers={row.reviewers} />
              <SpreadStrip reviewers={row.reviewers} />
            </>
          )}
        </td>
      )}
      <td>
        <Findings row={row} />
      </td>
      <td data-of={words.submitted}>
        <Time value={row.submittedAt} as="short" />
      </td>
      <td data-of={words.due} className={row.dueOn === null ? "max-md:hidden!" : undefined}>
        <Due due={row.dueOn} today={today} />
      </td>
    </tr>
  );
}

function Due({ due, today }: { readonly due: string | null; readonly today: string }) {
  if (due === null) return <span className="text-faint">—</span>;
  if (due >= today) return <Time value={due} as="short" />;
  return (
    <Badge tone="blocking">
      <Time value={due} as="short" /> {words.over}
    </Badge>
  );
}

const GRAVE = ["blocking", "serious", "concern"] as const;

function Findings({ row }: { readonly row: QueueRow }) {
  const found = GRAVE.filter((severity) => row[severity] > 0);
  if (found.length === 0) return <span className="text-faint">—</span>;
  return (
    <span className="inline-flex gap-x-3">
      {found.map((severity) => (
        <span key={severity} className="inline-flex items-center gap-1">
          <Glyph tone={severity} />
          <span aria-hidden="true">{row[severity]}</span>
          <span className="sr-only">{words[severity](row[severity])}</span>
        </span>
      ))}
    </span>
  );
}
