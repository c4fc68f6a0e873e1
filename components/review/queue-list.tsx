import Link from "next/link";
import { TICKED } from "@/components/review/queue-ticked";
import { Badge } from "@/components/ui/badge";
import { Glyph } from "@/components/ui/glyph";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { NextStep } from "@/lib/domain/review/queue";
import { paths } from "@/lib/paths";
import { queueActs } from "@/messages/queue";
import { queueList as words } from "@/messages/review";

export type ListedRow = {
  readonly assessmentId: string;
  readonly title: string;
  readonly team: { readonly name: string };
  readonly authors: readonly { readonly name: string }[];
  readonly submittedAt: string;
  readonly due: string | null;
  readonly blocking: number;
  readonly serious: number;
  readonly concern: number;
  readonly next: NextStep;
  readonly reviews: { readonly assigned: number; readonly handedIn: number };
};

type Props = {
  readonly rows: readonly ListedRow[];
  readonly today: string;
  /** Which are ticked, where rows are ticked to act on many. */
  readonly ticked?: readonly string[];
};

/** What waits, a line each: what it is, what comes next, how far its reviews are, what was found and when something is due. */
export function QueueList({ rows, today, ticked }: Props) {
  return (
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
          <th scope="col">{words.findings}</th>
          <th scope="col">{words.submitted}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.assessmentId} className={ticked && "has-checked:bg-accent-wash"}>
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
                href={paths.review(row.assessmentId)}
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
            <td>{words.steps[row.next](row.reviews.handedIn, row.reviews.assigned)}</td>
            <td>
              <Findings row={row} />
            </td>
            <td>
              <span className="me-2 text-xs text-faint md:sr-only">{words.submitted}</span>
              <Time value={row.submittedAt} as="short" />
            </td>
            <td className={row.due === null ? "max-md:hidden!" : undefined}>
              <span className="me-2 text-xs text-faint md:sr-only">{words.due}</span>
              <Due due={row.due} today={today} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
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

function Findings({ row }: { readonly row: ListedRow }) {
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
