import Link from "next/link";
import { ScrutinyDue } from "@/components/assessment/scrutiny-due";
import { StateBadge } from "@/components/assessment/state-badge";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import type { Returned } from "@/lib/domain/review/returned";
import { paths } from "@/lib/paths";
import { queueTable } from "@/messages/review";

export type ListedQueueRow = {
  readonly assessmentId: string;
  readonly title: string;
  readonly state: AssessmentState;
  readonly team: { readonly name: string };
  readonly authors: readonly { readonly name: string }[];
  readonly revisionNumber: number;
  readonly submittedAt: string;
  readonly scrutiny: string;
  readonly scrutinyByWord: string | null;
  readonly returned: Returned | null;
  readonly blocking: number;
  readonly serious: number;
  readonly reviews: { readonly assigned: number; readonly handedIn: number };
};

type Props = { readonly rows: readonly ListedQueueRow[]; readonly caption: string };

/** Submitted assessments with what a lead needs to choose the next one. */
export function QueueTable({ rows, caption }: Props) {
  return (
    <Table caption={caption} captionHidden className="stacked">
      <thead>
        <tr>
          <th scope="col">{queueTable.assessment}</th>
          <th scope="col">{queueTable.state}</th>
          <th scope="col">{queueTable.submitted}</th>
          <th scope="col">{queueTable.scrutiny}</th>
          <th scope="col">{queueTable.blocking}</th>
          <th scope="col">{queueTable.serious}</th>
          <th scope="col">{queueTable.reviewsIn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.assessmentId}>
            <th scope="row" className="md:min-w-60">
              <Link href={paths.review(row.assessmentId)} prefetch={false} className="link">
                {row.title}
              </Link>
              <span className="block font-normal text-quiet">
                {row.authors.map((author) => author.name).join(", ")}; {row.team.name}
              </span>
            </th>
            <td>
              <StateBadge state={row.state} />
            </td>
            <td data-of={queueTable.submitted}>
              <Time value={row.submittedAt} as="short" />
            </td>
            <td data-of={queueTable.scrutiny}>
              <ScrutinyDue {...row} />
            </td>
            <td data-of={queueTable.blocking}>{row.blocking}</td>
            <td data-of={queueTable.serious}>{row.serious}</td>
            <td data-of={queueTable.reviewsIn}>
              {queueTable.of(row.reviews.handedIn, row.reviews.assigned)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
